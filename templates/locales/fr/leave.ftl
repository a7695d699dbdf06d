leave-data-title = Mes données
leave-data-lead = Ce qui est conservé ici à votre sujet, à quoi cela sert, pendant combien de temps et qui le reçoit.
leave-data-open = Voir mes données
leave-data-kept = Ce qui est conservé
leave-data-who = Qui le reçoit
leave-data-who-text = Tout se trouve sur le serveur de cette entreprise. Personne d’autre n’en reçoit quoi que ce soit, sauf dans les cas suivants :
leave-data-who-talk = Les personnes qui sont en conversation avec vous voient votre nom affiché, votre photo, et ce que vous y écrivez et envoyez.
leave-data-who-admin = La personne qui gère les comptes ici voit votre nom, votre adresse e-mail, vos rôles, et si votre compte peut servir.
leave-data-who-mail = Les lettres qui vous sont adressées passent par le serveur de messagerie { $host }.
leave-data-who-recorded = Un enregistrement se trouve sur l’ordinateur de la personne qui l’a fait. Les participants de cet appel lisent sur le reçu qui a enregistré.
leave-data-copy = Une copie de tout
leave-data-copy-text = Un fichier (JSON) avec tout ce qui est conservé à votre sujet. Ce que d’autres ont écrit n’y figure pas, ni aucun mot de passe.
leave-data-copy-careful = Qui a ce fichier peut tout y lire. Enregistrez-le là où personne d’autre ne regarde.
leave-data-copy-why = Pour que personne n’emporte la copie depuis une page que vous auriez laissée ouverte.
leave-data-copy-get = Enregistrer la copie
leave-delete = Supprimer mon compte
leave-delete-hint = Votre compte prend fin, et ce qui est conservé à son sujet est effacé. Se déconnecter ne fait ni l’un ni l’autre.
leave-delete-lead = Ce n’est pas une déconnexion : votre compte prend fin, et ce qui est conservé ici à son sujet est effacé.
leave-delete-last = Vous êtes seul propriétaire.
leave-delete-last-do = Sans propriétaire, personne ne peut gérer ce guichet. Donnez d’abord ce rôle à quelqu’un d’autre ; ensuite vous pourrez supprimer votre compte.
leave-delete-duties = { $count ->
    [one] Vous n’avez pas encore confirmé que { $count } enregistrement est supprimé de votre ordinateur.
   *[other] Vous n’avez pas encore confirmé que { $count } enregistrements sont supprimés de votre ordinateur.
}
leave-delete-duties-do = Supprimez ce que vous avez enregistré et confirmez-le avant de partir. Sinon, votre compte attend que le délégué à la protection des données l’ait confirmé à votre place.
leave-delete-goes = Ce qui se passe
leave-delete-now = Tout de suite
leave-delete-now-text = Vous êtes déconnecté partout, et personne ne peut plus se connecter avec votre compte. Votre photo n’est plus montrée. Un appel en cours se termine pour vous.
leave-delete-until = Jusqu’au { $time }
leave-delete-until-text = Vous pouvez changer d’avis, avec un lien que vous verrez ensuite.
leave-delete-due = Au plus tard le { $date }
leave-delete-due-text = Votre nom, votre adresse, votre photo, vos rôles, et ce que vous avez écrit et envoyé dans des conversations sont effacés.
leave-delete-stays = Ce qui reste
leave-stays-proofs = Ce qui a été demandé et répondu avant les enregistrements que vous avez faits ou auxquels vous étiez présent, avec votre nom, jusqu’à trois ans après la suppression de l’enregistrement. Cette preuve a été promise à tous les participants.
leave-stays-looks = Vos demandes de lire des conversations d’autrui, sans votre nom, pendant un an.
leave-stays-ledger = La liste de ce qui a été fait : des heures et des nombres aléatoires, aucun nom, tant que ce guichet existe.
leave-delete-copy = Si vous voulez garder quelque chose, enregistrez d’abord une copie.
leave-delete-mail = Si ce guichet envoie des lettres, une dernière vous dit quand tout est effacé.
leave-delete-why = Pour que personne ne mette fin à votre compte depuis une page que vous auriez laissée ouverte.
leave-delete-not = Garder mon compte
leave-undo-title = Votre compte est en cours de suppression
leave-undo-lead = Vous êtes déconnecté. Tout sera effacé au plus tard le { $date }.
leave-undo-waiting = Des enregistrements sont encore à supprimer.
leave-undo-waiting-text = Votre compte sera effacé dès qu’il sera confirmé que leurs fichiers n’existent plus. Pour le confirmer vous-même, gardez votre compte, confirmez, puis supprimez-le de nouveau. Sinon, le délégué à la protection des données le fera.
leave-undo-until = Vous pouvez changer d’avis jusqu’au { $time }. Vous vous connecterez alors comme avant.
leave-undo-link = L’adresse de cette page
leave-undo-link-text = Gardez-la au cas où vous voudriez revenir. Qui la possède peut annuler la suppression, mais pas se connecter avec elle.
leave-undone = Votre compte reste
leave-undone-text = Rien n’a été effacé. Connectez-vous comme avant.
leave-closings = Comptes qui prennent fin
leave-closings-lead = Chacun est effacé en 15 jours au plus. Ce qui fait encore obstacle après dix jours est signalé.
leave-closings-none = Aucun compte ne prend fin.
leave-closings-since = Depuis
leave-closings-due = Effacé au plus tard
leave-closings-term = Son dernier jour est passé
leave-closings-managed = La personne le souhaite ; un administrateur gère le compte
leave-closings-person = La personne le souhaite
leave-closings-waits = { $count ->
    [one] En attente : la suppression de { $count } enregistrement n’est pas confirmée
   *[other] En attente : la suppression de { $count } enregistrements n’est pas confirmée
}
leave-closings-runs = Suit son cours
leave-closings-unseen = Dix jours sont passés. Demandez à la personne qui gère les comptes si quelque chose s’y oppose.
leave-closings-late = { $count ->
    [one] { $count } compte vous attend
   *[other] { $count } comptes vous attendent
}
leave-closings-count = { $count ->
    [one] { $count } compte prend fin
   *[other] { $count } comptes prennent fin
}
leave-state = En cours de suppression
leave-refused = Cette personne supprime son compte. Elle seule peut l’annuler, avec son lien.
leave-mail-leaving = Compte en cours de suppression
leave-mail-erased = Compte effacé
leave-mail-term = Fin prochaine du compte
leave-letter-leaving-subject = Votre compte chez { $business } est en cours de suppression
leave-letter-leaving-text = Vous avez supprimé votre compte. Personne ne peut plus se connecter avec lui, et tout sera effacé au plus tard le { $date }.
leave-letter-leaving-undo = Si vous changez d’avis, ou si ce n’était pas vous : ce lien garde votre compte. Il sert une seule fois, jusqu’au { $time }.
leave-letter-leaving-why = Vous recevez cette lettre parce que votre compte chez { $business } a été supprimé avec votre mot de passe.
leave-letter-erased-subject = Votre compte chez { $business } est effacé
leave-letter-erased-text = Votre compte a été effacé le { $date }. Ceci reste, parce qu’une règle le conserve :
leave-letter-erased-address = Votre adresse e-mail, jusqu’au départ de cette lettre, et un jour de plus au maximum.
leave-letter-erased-why = Vous recevez cette lettre parce que vous aviez un compte chez { $business }. C’est la dernière.
leave-letter-term-subject = Votre compte chez { $business } prend fin le { $date }
leave-letter-term-text = Vous pouvez utiliser votre compte jusqu’au { $date }. Ensuite, personne ne pourra plus se connecter avec lui, et tout sera effacé au plus tard le { $erased }.
leave-letter-term-do = Si vous voulez garder quelque chose, enregistrez avant cela une copie de vos données. Si votre compte doit continuer, adressez-vous à la personne qui le gère.
leave-letter-term-why = Vous recevez cette lettre parce que votre compte chez { $business } a un dernier jour. Elle arrive 30 jours, 7 jours et un jour avant.
leave-kept-closing = Le fait qu’un compte a pris fin : son numéro aléatoire, pourquoi et quand
leave-kept-closing-purpose = Pour pouvoir montrer qu’il a été effacé à temps.
leave-kept-closing-period = Jusqu’à trois ans après son effacement
