privacy-col-what = Quoi
privacy-col-purpose = Pour quoi faire
privacy-col-period = Combien de temps
privacy-form = Votre nom et ce que vous avez saisi avant de sonner
privacy-form-purpose = Pour que l’agent sache qui il reçoit et de quoi il s’agit.
privacy-chat = Les messages et les fichiers de la conversation
privacy-chat-purpose = Pour que chacun puisse les relire. Vous pouvez effacer vous-même vos messages et vos fichiers.
privacy-visit = Quand vous avez appelé, combien de temps, et qui vous a reçu
privacy-visit-purpose = Pour pouvoir répondre à une question sur la conversation.
privacy-message = Un message que vous avez laissé
privacy-message-purpose = Pour que quelqu’un puisse vous répondre.
privacy-media = Le son, l’image et l’écran que vous montrez
privacy-media-purpose = Pour que vous puissiez vous voir et vous entendre.
privacy-quality = La façon dont le son et l’image sont passés : pertes, délai, débit, format et type de connexion ; aucune adresse
privacy-quality-purpose = Pour trouver pourquoi un appel était mauvais et y remédier.
privacy-recorded = Enregistrement d’un appel approuvé par toutes les personnes présentes : image et son, sur le disque de la personne qui a enregistré, pas sur le serveur
privacy-recorded-purpose = Pour prouver ce qui a été conseillé ou fait, et pour régler un litige à ce sujet.
privacy-proof = Ce qui vous a été demandé avant un enregistrement et ce que vous avez répondu ; début, fin, durée, taille et somme de contrôle de l’enregistrement
privacy-proof-purpose = Pour prouver que la question a été posée à tous, et pour que vous puissiez retirer votre approbation.
privacy-wish = Ce que vous demandez au sujet d’un enregistrement, et où va la réponse
privacy-wish-purpose = Pour que vous receviez une réponse à temps, que cela puisse être prouvé et que nous vous signalions les changements qui vous touchent tant que l’enregistrement existe.
privacy-address = Votre adresse réseau
privacy-address-purpose = Pour acheminer l’appel et freiner les demandes en masse.
privacy-staff = Les comptes des personnes qui travaillent ici : nom, e-mail, photo, mot de passe (sous forme d’empreinte uniquement)
privacy-staff-purpose = Pour se connecter, et pour que vous sachiez qui vous reçoit.
privacy-session = Les sessions des personnes qui ont un compte ici
privacy-session-purpose = Pour garder leur session ouverte et leur montrer où elle l’est.
privacy-network = Une empreinte des réseaux depuis lesquels les personnes qui ont un compte ici se sont connectées ; l’adresse ne peut pas y être lue
privacy-network-purpose = Pour que des inconnus qui essaient des mots de passe ne les y fassent pas attendre.
privacy-link = Les invitations et autres liens à usage unique
privacy-link-purpose = Pour laisser entrer quelqu’un une fois.
privacy-access = Qui d’entre nous a demandé à lire la conversation d’autres personnes, pourquoi, et quand elle a été lue
privacy-access-purpose = Pour que personne ne lise votre conversation sans que cela se voie.
privacy-letter = Lettres envoyées par e-mail : à qui, de quel genre, quand ; leur contenu seulement jusqu’à l’envoi
privacy-letter-purpose = Pour que les personnes qui ont un compte ici, ou en veulent un, sachent ce qu’elles doivent savoir, et pour dire si une lettre est partie.
privacy-ledger = Une liste de ce qui a été fait : des heures et des nombres au hasard, sans nom ni contenu
privacy-ledger-purpose = Pour que personne ne puisse rien changer sans laisser de trace.
privacy-period-closed = { $days ->
    [one] Jusqu’à { $days } jour après la conversation
   *[other] Jusqu’à { $days } jours après la conversation
}
privacy-period-left = { $days ->
    [one] Jusqu’à { $days } jour après le dépôt du message
   *[other] Jusqu’à { $days } jours après le dépôt du message
}
privacy-period-never = Non conservé
privacy-period-recorded = { $days ->
    [one] Jusqu’à la date que tous ont approuvée, { $days } jour au plus
   *[other] Jusqu’à la date que tous ont approuvée, { $days } jours au plus
}
privacy-period-proof = Jusqu’à trois ans après l’effacement de l’enregistrement ; sans approbation, 12 mois
privacy-period-wish = Jusqu’à trois ans après la réponse, ou après le jour où elle était due. Votre nom et l’adresse pour la réponse : 90 jours après la réponse
privacy-period-memory = En mémoire seulement, quelques minutes après votre dernière visite
privacy-period-works = Tant que ces personnes travaillent ici, et 15 jours de plus au maximum
privacy-period-session = 15 minutes après la dernière activité, 12 heures au plus
privacy-period-network = { $days ->
    [one] Jusqu’à { $days } jour après la dernière connexion depuis ce réseau
   *[other] Jusqu’à { $days } jours après la dernière connexion depuis ce réseau
}
privacy-period-access = Jusqu’à { $days } jours après la demande
privacy-period-link = { $days ->
    [one] Jusqu’à { $days } jour après leur utilisation ou leur fin
   *[other] Jusqu’à { $days } jours après leur utilisation ou leur fin
}
privacy-period-letter = { $days ->
    [one] Jusqu’à { $days } jour après l’envoi, ou après l’échec
   *[other] Jusqu’à { $days } jours après l’envoi, ou après l’échec
}
privacy-period-ledger = Tant que ce guichet existe
privacy-cookie-guest = Votre place dans la conversation, pour qu’un rechargement de la page ne la perde pas.
privacy-cookie-staff = La session d’une personne qui a un compte ici.
privacy-cookie-lang = La langue que vous avez choisie.
privacy-cookie-browser = Jusqu’à la fermeture du navigateur
privacy-cookie-year = Un an
privacy-stored-volume = Le volume de la sonnerie pour une personne qui travaille ici.
privacy-stored-devices = La caméra, le micro et le haut-parleur que vous avez choisis.
privacy-stored-quiet = Votre choix d’attendre sans son.
privacy-stored-enter = Pour que la page revienne d’elle-même dans votre appel après un rechargement.
privacy-stored-recording = Un enregistrement sur l’ordinateur de la personne qui enregistre, avant sa sauvegarde dans un fichier.
privacy-stored-deleted = Jusqu’à ce que vous l’effaciez dans le navigateur
privacy-stored-tab = Jusqu’à la fermeture de l’onglet
privacy-stored-saved = Jusqu’à ce qu’il soit sauvegardé ou jeté
