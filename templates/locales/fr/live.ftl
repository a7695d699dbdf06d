live-place =
    { $place ->
        [1] Vous êtes la prochaine personne dans la file.
        [2] Vous êtes en deuxième place dans la file.
        [3] Vous êtes en troisième place dans la file.
       *[other] Vous êtes à la place { $place } dans la file.
    }
live-hint = Gardez cette page ouverte : c’est ici que l’on vous appelle.
live-hint-nobody = Personne ne peut répondre pour l’instant. Votre place est gardée. Vous pouvez aussi laisser un message.
live-refused-empty = Il n’y a rien à envoyer.
live-refused-too-long = C’est trop long.
live-refused-chat-too-long = Ce message est trop long. Envoyez-le en deux fois.
live-refused-bad-text = Ceci ne peut pas être envoyé tel quel.
live-refused-chat-full = Cette conversation écrite est pleine. On ne peut plus rien y ajouter.
live-refused-files-full = Cette conversation a atteint son nombre maximal de fichiers.
live-refused-room-full = Cet appel est complet.
live-refused-not-yours = Seule la personne qui a écrit un message peut l’effacer.
live-refused-not-in = Rejoignez d’abord l’appel.
live-refused-not-now = Ce n’est pas possible maintenant.
live-refused-busy = C’était trop rapide. Réessayez dans un instant, s’il vous plaît.
live-refused-media = Le son et l’image n’ont pas pu être établis. Réessayez, s’il vous plaît.
live-refused-broken = Cela n’a pas marché. Réessayez, s’il vous plaît.
live-accept-taken-by = { $name } a pris cet appel.
live-accept-taken = Quelqu’un d’autre a pris cet appel.
live-accept-gone = La personne qui sonnait est partie.
live-accept-in-a-call = Vous êtes en appel. Terminez-le d’abord.
live-accept-not-yours = Vous ne répondez pas dans cette salle.
live-accept-busy = Cela n’a pas marché. Appuyez de nouveau, s’il vous plaît.
live-accept-no-place = Ce serveur ne peut pas porter un appel de plus sans que les autres en souffrent. La personne garde sa place dans la file : prenez l’appel quand un autre sera terminé.
live-file-empty = Ce fichier est vide.
live-file-too-big = Ce fichier est trop volumineux. Un fichier peut faire { $size } au plus.
live-file-not-what-it-says = Ce fichier n’est pas ce que son nom indique. Envoyez-le sous son vrai nom.
live-file-unreadable = Ce fichier n’est pas arrivé entier. Réessayez, s’il vous plaît.
