desk-title = Guichet
desk-am-i-there = Ma présence
desk-online = En ligne
desk-offline = Hors ligne
desk-busy-hint = Pendant un appel, votre état passe de lui-même à « En appel ».
desk-presence-wrap-up = Prend des notes après un appel
desk-minutes = { $minutes ->
    [0] moins de 1 min
   *[other] { $minutes } min
}
desk-offer-about = Attend depuis { $waited }, parle { $lang }
desk-line-away = S’absente, la place est gardée
desk-waiting = En attente
desk-longest = Attente la plus longue
desk-colleagues = Collègues
desk-today = Aujourd’hui
desk-today-figures = { $calls ->
    [one] { $calls } appel
   *[other] { $calls } appels
}, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}
desk-queue = File d’attente
desk-empty-title = Personne n’attend.
desk-empty-online = Vous êtes en ligne. Cette page sonne dès que quelqu’un sonne, même à l’arrière-plan.
desk-empty-offline = Vous êtes hors ligne. Passez en ligne, et cette page sonnera dès que quelqu’un sonne.
desk-empty-no-room = Il n’y a pas encore de salle où l’on puisse sonner. Le propriétaire en crée une sous Salles.
desk-disk = Le disque est presque plein : il reste { $free }. Les fichiers et les images sont refusés tant qu’il n’y a pas plus de place ; appels, discussion et messages continuent.
desk-who = Qui
desk-when = Quand
desk-message = Message
desk-what-to-do = Que faire
desk-messages = Messages laissés
desk-messages-none = Aucun message n’attend de réponse.
desk-answer = Répondre
desk-done = Marquer comme traité
desk-stage = Scène
desk-stage-hint = Des programmes munis d’un jeton, à l’écart de tout appel.
desk-ring = Sonnerie
desk-ring-hint = Comment vous entendez que quelqu’un sonne.
desk-conversations = Conversations
desk-conversations-lead = Chacune reste ici jusqu’au jour où elle est effacée.
desk-conversations-none = Rien ici.
desk-conversations-none-text = Une conversation apparaît ici quand elle est terminée.
desk-conversations-end = Les conversations plus anciennes ont été effacées.
desk-with = Avec
desk-length = Durée
desk-deleted = Effacement
desk-nobody = Personne
desk-older = Plus anciennes
desk-left-a-message = A laissé un message
desk-went-away = A quitté la file
desk-all-conversations = Toutes les conversations
desk-call-title = Appel avec { $name }
desk-call-lead = Lit la page en { $lang }.
desk-join-title = Rejoindre
desk-join-text = On vous attend dans cet appel. Essayez vos appareils si vous le souhaitez, puis rejoignez-le. Vous pouvez aussi le rejoindre sans eux et écrire.
desk-back = Retour au guichet
desk-record = Ce qui en est conservé
desk-record-title = Conversation avec { $name }
desk-the-call = L’appel
desk-speaks = Langue
desk-quality = Comment c’est passé
desk-quality-up-audio = Son envoyé
desk-quality-up-video = Image envoyée
desk-quality-up-screen = Écran envoyé
desk-quality-down-audio = Son reçu
desk-quality-down-video = Image reçue
desk-quality-down-screen = Écran reçu
desk-quality-lines = Jusqu’à { $lines } lignes
desk-quality-pauses = Image suspendue faute de débit : { $count }
desk-quality-is = Connexion : { $verdict }
desk-quality-why-good = Le son et l’image sont passés comme il faut.
desk-quality-why-loss = { $percent } % s’est perdu en route.
desk-quality-why-delay = L’aller et retour a pris { $ms } ms.
desk-quality-why-jitter = Le son et l’image sont arrivés irrégulièrement.
desk-quality-why-narrow = La connexion n’a pas toujours suffi à l’image.
desk-written = Messages échangés
desk-written-nothing = Rien n’a été écrit.
desk-kept-until = Tout ceci est conservé jusqu’au { $date }. Ensuite, c’est effacé.
