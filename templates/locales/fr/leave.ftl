leave-data-title = Mes données
leave-data-lead = Ce qui est conservé ici à votre sujet, à quoi cela sert, pendant combien de temps et qui le reçoit.
leave-data-open = Voir mes données
leave-data-kept = Ce qui est conservé
leave-data-who = Qui le reçoit
leave-data-who-text = Tout se trouve sur le serveur de cette entreprise. Personne d’autre n’en reçoit quoi que ce soit, sauf dans les cas suivants :
leave-data-who-talk = Les personnes qui sont en conversation avec vous voient votre nom affiché, votre photo, et ce que vous y écrivez et envoyez.
leave-data-who-admin = La personne qui gère les comptes ici voit votre nom, votre adresse e-mail, vos rôles, et si votre compte peut servir.
leave-data-who-mail = Les lettres qui vous sont adressées passent par le serveur de messagerie { $host }.
leave-data-who-recorded = Un enregistrement se trouve sur l’ordinateur de la personne qui l’a fait. Les participants de cet appel voient sur le reçu le nom de cette personne.
leave-data-copy = Une copie de tout
leave-data-copy-text = Un fichier (JSON) avec tout ce qui est conservé à votre sujet. Ce que d’autres ont écrit n’y figure pas, ni aucun mot de passe.
leave-data-copy-careful = Qui a ce fichier peut tout y lire. Enregistrez-le là où personne d’autre ne regarde.
leave-data-copy-why = Pour que personne n’emporte la copie depuis une page que vous auriez laissée ouverte.
leave-data-copy-get = Enregistrer la copie
leave-delete = Supprimer mon compte
leave-delete-hint = Votre compte prend fin, et ce qui est conservé à son sujet est effacé. Se déconnecter ne fait ni l’un ni l’autre.
leave-delete-lead = Ce n’est pas une déconnexion : votre compte prend fin, et ce qui est conservé ici à son sujet est effacé.
leave-delete-last = Vous êtes la seule personne propriétaire.
leave-delete-last-do = Sans propriétaire, personne ne peut gérer ce guichet. Donnez d’abord ce rôle à quelqu’un d’autre ; ensuite vous pourrez supprimer votre compte.
leave-delete-duties = { $count ->
    [one] Vous n’avez pas encore confirmé que { $count } enregistrement est supprimé de votre ordinateur.
   *[other] Vous n’avez pas encore confirmé que { $count } enregistrements sont supprimés de votre ordinateur.
}
leave-delete-duties-do = Supprimez ce que vous avez enregistré et confirmez-le avant de partir. Sinon, votre compte attend que le délégué à la protection des données l’ait confirmé à votre place.
leave-delete-goes = Ce qui se passe
leave-delete-now = Tout de suite
leave-delete-now-text = Toutes vos sessions se ferment, et personne ne peut plus se connecter avec votre compte. Votre photo n’est plus montrée. Si vous êtes dans un appel, il se termine pour vous.
leave-delete-until = Jusqu’au { $time }
leave-delete-until-text = Vous pouvez changer d’avis, avec un lien que vous verrez ensuite.
leave-delete-due = Au plus tard le { $date }
leave-delete-due-text = Votre nom, votre adresse, votre photo, vos rôles, et ce que vous avez écrit et envoyé dans des conversations sont effacés.
leave-delete-stays = Ce qui reste
leave-stays-proofs = Ce qui a été demandé et répondu avant les enregistrements que vous avez faits ou dans lesquels vous figurez, avec votre nom, jusqu’à trois ans après la suppression de l’enregistrement. Cette preuve a été promise à tous les participants.
leave-stays-answers = Ce que vous avez répondu à des textes : version, langue, somme de contrôle et heure, sans votre nom, jusqu’à trois ans après la fin du compte ; 12 mois si vous n’avez pas accepté.
leave-stays-looks = Vos demandes de lire des conversations d’autrui, sans votre nom, pendant un an.
leave-stays-ledger = La liste de ce qui a été fait : des heures et des nombres aléatoires, aucun nom, tant que ce guichet existe.
leave-delete-copy = Si vous voulez garder quelque chose, enregistrez d’abord une copie.
leave-delete-mail = Si ce guichet envoie des lettres, une dernière vous dit quand tout est effacé.
leave-delete-why = Pour que personne ne mette fin à votre compte depuis une page que vous auriez laissée ouverte.
leave-delete-not = Garder mon compte
leave-undo-title = Votre compte est en cours de suppression
leave-undo-lead = Votre session est fermée. Tout sera effacé au plus tard le { $date }.
leave-undo-waiting = Des enregistrements sont encore à supprimer.
leave-undo-waiting-text = Votre compte sera effacé dès qu’il sera confirmé que leurs fichiers n’existent plus. Pour le confirmer vous-même, gardez votre compte, confirmez, puis supprimez-le de nouveau. Sinon, le délégué à la protection des données le fera.
leave-undo-until = Vous pouvez changer d’avis jusqu’au { $time }. Si vous gardez votre compte, vous vous connecterez comme avant.
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
leave-closings-managed = La personne le souhaite ; un administrateur gère le compte
leave-closings-person = La personne le souhaite
leave-closings-waits = { $count ->
    [one] En attente : la suppression de { $count } enregistrement n’est pas confirmée
   *[other] En attente : la suppression de { $count } enregistrements n’est pas confirmée
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
leave-letter-leaving-undo = Si vous changez d’avis, ou si ce n’était pas vous : ce lien garde votre compte. Il sert une seule fois, jusqu’au { $time }.
leave-letter-leaving-why = Vous recevez cette lettre parce que votre compte chez { $business } a été supprimé avec votre mot de passe.
leave-letter-erased-subject = Votre compte chez { $business } est effacé
leave-letter-erased-text = Votre compte a été effacé le { $date }. Ceci reste, parce qu’une règle le conserve :
leave-letter-erased-address = Votre adresse e-mail, jusqu’au départ de cette lettre, et un jour de plus au maximum.
leave-letter-erased-why = Vous recevez cette lettre parce que vous aviez un compte chez { $business }. C’est la dernière.
leave-letter-term-subject = Votre compte chez { $business } prend fin le { $date }
leave-letter-term-text = Vous pouvez utiliser votre compte jusqu’au { $date }. Ensuite, personne ne pourra plus se connecter avec lui, et tout sera effacé au plus tard le { $erased }.
leave-letter-term-do = Si vous voulez garder quelque chose, enregistrez avant cela une copie de vos données. Si votre compte doit continuer, adressez-vous à la personne qui le gère.
leave-letter-term-why = Vous recevez cette lettre parce que votre compte chez { $business } a un dernier jour. Elle arrive 30 jours, 7 jours et un jour avant.
leave-kept-closing = Le fait qu’un compte a pris fin : son numéro aléatoire, pourquoi et quand
leave-kept-closing-purpose = Pour pouvoir montrer qu’il a été effacé à temps.
leave-kept-closing-period = Jusqu’à trois ans après son effacement
leave-contact = Contact
leave-contact-lead = Comment joindre { $business }, et à qui vous plaindre de la façon dont vos données sont traitées.
leave-contact-who = Qui répond
leave-contact-post = Par courrier
leave-contact-direct = Directement
leave-contact-write = Écrivez-nous
leave-contact-write-hint = Aucun compte n’est nécessaire. Une personne vous lit et vous répond ; rien n’est répondu automatiquement.
leave-contact-name-hint = Vous pouvez laisser ce champ vide.
leave-contact-text = Votre question
leave-contact-text-hint = Une question, une réclamation, ou ce que vous voulez savoir sur vos données.
leave-contact-kept = Ce que vous écrivez ici est supprimé 30 jours après notre réponse, et au plus tard après 12 mois.
leave-contact-send = Envoyer
leave-contact-sent = Votre message est arrivé. Nous répondons là où vous l’avez indiqué.
leave-contact-fault-text = Écrivez de quoi il s’agit.
leave-contact-full = Votre message n’a pas été envoyé : il en est arrivé ici plus que l’on ne peut lire. Votre texte est toujours sur cette page ; utilisez l’un des contacts ci-dessus.
leave-complain = Se plaindre auprès d’une autorité
leave-complain-text = Vous pouvez vous plaindre auprès de l’autorité du lieu où vous habitez, où vous travaillez ou où les faits se sont produits. Vous n’avez pas à nous le demander d’abord. Ailleurs aussi il en existe une : demandez l’autorité de protection des données.
leave-place-br = Brésil
leave-place-california = Californie
leave-place-cn = Chine continentale
leave-place-de = Allemagne
leave-place-es = Espagne
leave-place-eu = Tout autre pays de l’Union européenne : liste de toutes les autorités
leave-place-fr = France
leave-place-gb = Royaume-Uni
leave-place-hk = Hong Kong
leave-place-ie = Irlande
leave-place-lv = Lettonie
leave-place-pt = Portugal
leave-place-ro = Roumanie
leave-place-tw = Taïwan
leave-enquiries = Demandes
leave-enquiries-lead = Ce que l’on a écrit par la page de contact. Répondez là où on l’a demandé, puis marquez-le ici.
leave-enquiries-none = Personne n’a écrit.
leave-enquiries-nobody = Sans nom
leave-enquiries-done = Marquer comme répondue
leave-enquiries-answered = Répondue le { $date }
leave-enquiries-deleted = Sera supprimée le { $date }
leave-enquiries-count = { $count ->
    [one] { $count } demande attend
   *[other] { $count } demandes attendent
}
leave-mail-enquiry = Demande arrivée
leave-letter-enquiry-subject = Quelqu’un a écrit à { $business }
leave-letter-enquiry-text = Quelqu’un vous a écrit par la page de contact. Le texte n’est pas dans cette lettre : lisez-le au guichet et répondez.
leave-letter-enquiry-action = Ouvrir les demandes
leave-letter-enquiry-why = Vous recevez cette lettre parce que { $business } vous nomme comme contact pour la confidentialité, ou parce que vous êtes son délégué à la protection des données. Elle arrive une fois par heure au plus.
leave-kept-enquiry = Ce que vous nous écrivez sur la page de contact, avec votre nom si vous le donnez, et où vous répondre
leave-kept-enquiry-purpose = Pour que quelqu’un puisse vous répondre.
leave-kept-enquiry-period = Jusqu’à 30 jours après la réponse, 12 mois au plus

leave-data-copy-often = En un jour, vous pouvez enregistrer { $count } copies, et c’est fait. La suivante est possible à partir du { $time }.
