# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Les messages que vous souhaitez
messages-lead = Choisissez à quel sujet et par quel moyen nous pouvons vous contacter. Rien n’est choisi d’avance, et rien de tout cela n’est nécessaire pour utiliser quoi que ce soit ici.
messages-topic-marketing = Nos nouvelles et nos offres
messages-topic-marketing-about = Ce qu’il y a de nouveau ici, et ce que nous proposons.
messages-topic-survey = Questions sur votre avis
messages-topic-survey-about = De courtes enquêtes sur notre travail. Vous n’y répondez que si vous le voulez.
messages-topic-invitations = Invitations
messages-topic-third-party = Offres d’autres entreprises
messages-topic-third-party-about = Ce que d’autres entreprises proposent, transmis par nous. Elles ne reçoivent pas votre adresse.
messages-channel-email = E-mail
messages-channel-call = Appel téléphonique
messages-channel-text = SMS
messages-channel-post = Courrier postal
messages-wish = { $topic } · { $channel }
messages-hint = Nous écrivons à { $email }. Après l’enregistrement, une lettre vous le demande encore une fois ; seul son lien active quelque chose.
messages-which = À quel sujet pouvons-nous vous contacter ?
messages-more = Les appels, les SMS et le courrier postal se choisissent plus tard dans votre compte.
messages-reach = Où vous joindre
messages-reach-hint = Nécessaire seulement pour ce que vous avez choisi ci-dessus. Effacé dès que vous désactivez le dernier choix qui en a besoin.
messages-number = Numéro de téléphone
messages-number-hint = Avec l’indicatif du pays, par exemple +44 20 7946 0018. Pour les appels et les SMS.
messages-number-wrong = Écrivez le numéro avec l’indicatif du pays, par exemple +44 20 7946 0018.
messages-number-refused = À ce numéro, quelqu’un a demandé à ne plus être appelé. Cela reste ainsi ; indiquez un autre numéro.
messages-postal = Adresse postale
messages-service = Les lettres sur votre compte, vos appels et vos droits arrivent toujours : elles font partie du service.
messages-off = Tout désactiver
messages-off-hint = Aussitôt, sans donner de raison. Rien d’autre ne change dans votre compte.
messages-on = Activé depuis le { $date }
messages-waits = Désactivé jusqu’à ce que vous suiviez le lien de notre lettre, au plus tard le { $time }
messages-asked = Nous avons écrit à { $email }. Rien n’est activé avant que vous ne suiviez le lien de cette lettre.
messages-later = Ce que vous avez désactivé l’est. Pour ce que vous avez activé, aucune lettre ne peut partir maintenant : réessayez demain.
messages-stale = Quelque chose a changé depuis l’ouverture de cette page ; rien n’a donc été enregistré. Voici l’état actuel.
messages-minor = Tant que vous êtes mineur, vous ne recevez aucun de ces messages. Personne ne peut les activer à votre place.
messages-confirm-title = Voulez-vous ces messages ?
messages-confirm-lead = { $business } pourra alors vous contacter au sujet de :
messages-confirm-send = Oui, je les veux
messages-confirmed = Vous recevrez ces messages
messages-confirmed-text = Une seule pression y met fin : le lien de chaque lettre, ou la page « Les messages que vous souhaitez » de votre compte.
# The letter that asks whether it is really wanted.
messages-letter-subject = Voulez-vous des messages de { $business } ?
messages-letter-text = Quelqu’un a choisi ces messages pour votre adresse : { $topics }. Si c’était vous, confirmez-le, s’il vous plaît.
messages-letter-not = Si ce n’était pas vous, ne faites rien : rien ne sera envoyé.
messages-letter-why = Vous recevez cette lettre parce que votre adresse a été choisie pour des messages de { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = Mettre fin à ces messages : { $topic }
messages-promotion-why = Vous recevez ceci parce que vous avez demandé « { $topic } » à { $business } et l’avez confirmé le { $date }. Pour y mettre fin, suivez le lien ci-dessus ou répondez STOP.
# The page behind the link in such a letter.
messages-end-title = Mettre fin à ces messages
messages-end-lead = Vous recevez « { $topic } » de { $business }.
messages-end-send = Mettre fin à ces messages
messages-end-all = Mettre fin à tous les messages et appels de ce genre, sur tous les sujets
messages-end-fewer = En choisir moins
messages-end-done = C’est terminé
messages-end-done-text = Vous ne recevez plus aucun de ces messages. Rien d’autre n’a changé dans votre compte.
messages-end-invitations-done = { $business } n’envoie plus d’invitations à cette adresse, quel que soit celui qui les demande.
messages-end-unknown = Ce lien n’est pas connu ici
messages-end-unknown-text = Il est peut-être trop ancien. Dites-le-nous, et nous mettrons fin aux messages pour vous.
messages-end-contact = Nous écrire
# Where the business writes them.
messages-admin-title = Messages aux abonnés
messages-admin-lead = Nouvelles, enquêtes et offres, seulement à qui les a demandées et l’a confirmé.
messages-admin-write = Écrire un message
messages-admin-hint = Dans chacune de vos langues. Les lignes vides séparent les paragraphes. Chaque lettre dit d’elle-même qui écrit, pourquoi, et comment y mettre fin.
messages-admin-topic = { $count ->
    [one] { $topic } ({ $count } personne)
   *[other] { $topic } ({ $count } personnes)
}
messages-admin-subject = Objet
messages-admin-body = Texte
messages-admin-keep = Garder comme brouillon
messages-admin-send = Envoyer maintenant
messages-admin-delete = Supprimer le brouillon
messages-admin-draft = Brouillon
messages-admin-sending = { $count ->
    [one] Envoi en cours ; { $count } lettre jusqu’ici
   *[other] Envoi en cours ; { $count } lettres jusqu’ici
}
messages-admin-sent = { $count ->
    [one] Envoyé le { $date } ; { $count } lettre
   *[other] Envoyé le { $date } ; { $count } lettres
}
messages-admin-goes = Le message est en route, une fois pour chaque personne.
messages-admin-no-server = Il n’y a pas encore de serveur de courrier ; rien ne peut être envoyé. Réglez-en un sous « Courrier électronique ».
messages-admin-tomorrow = Autant de messages qu’il est permis sont partis aujourd’hui. Envoyez celui-ci demain.
messages-admin-elsewhere = Seuls des liens vers les pages de ce site peuvent figurer ici.
messages-admin-stop = Quelqu’un a répondu STOP
messages-admin-stop-hint = Saisissez l’adresse e-mail ou le numéro d’où elle vient ; de même quand quelqu’un le dit par téléphone ou par courrier. Aucun message ni appel de ce genre n’y parvient plus.
messages-admin-stop-send = Mettre fin à tous les messages
messages-admin-stopped = Aucun message ni appel de ce genre n’y parvient plus.
messages-admin-about = De quoi il s’agit
messages-admin-stop-what = Adresse e-mail ou numéro de téléphone
messages-list = Appels, SMS et courrier postal
messages-list-hint = Ce sont vos collaborateurs qui appellent et écrivent, pas ce logiciel. Téléchargez la liste à chaque fois : qui y a mis fin n’y figure plus. Le journal dit qui l’a téléchargée.
messages-list-which = Sujet et moyen
messages-list-take = Télécharger la liste
messages-admin-no-address = Ce n’est ni une adresse e-mail ni un numéro avec l’indicatif du pays.
messages-kind-opt-in = Question sur des messages
messages-kind-promotion = Message à un abonné
messages-kept = Quels messages une personne a demandés, le numéro ou l’adresse postale donnés pour cela, et la preuve
messages-kept-purpose = Envoyer ce qui a été demandé, et prouver que cela l’a été
messages-kept-period = Jusqu’à ce qu’il y soit mis fin ; la preuve trois ans de plus
messages-blocked = Adresses qui ne veulent pas de lettres, sous forme d’empreinte à clé où personne ne peut être lu
messages-blocked-purpose = Ne plus leur écrire
messages-blocked-period = Tant que des lettres partent d’ici
