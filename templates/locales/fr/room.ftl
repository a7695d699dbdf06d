room-about-minutes = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
}
room-open-free = C’est ouvert. Personne n’attend.
room-open-ahead = { $count ->
    [one] C’est ouvert. Une personne avant vous
   *[other] C’est ouvert. { $count } personnes avant vous
}
room-open-ahead-about = { $count ->
    [one] C’est ouvert. Une personne avant vous, { $minutes ->
        [one] environ { $minutes } minute
       *[other] environ { $minutes } minutes
    }
   *[other] C’est ouvert. { $count } personnes avant vous, { $minutes ->
        [one] environ { $minutes } minute
       *[other] environ { $minutes } minutes
    }
}
room-closed = C’est fermé en ce moment.
room-closed-until = C’est fermé. Ouverture : { $at }.
room-closed-title = Pas maintenant, mais bientôt
room-closed-text = Personne ne répond à cette heure. Laissez un message, et nous revenons vers vous.
room-who-title = À qui vous parlez
room-recording-title = Enregistrement
room-recording-off = L’enregistrement est désactivé dans cette salle. Il n’y a pas de bouton pour enregistrer.
room-recording-ask = Rien n’est enregistré sans l’accord de toutes les personnes de l’appel. Vous pouvez refuser, et l’appel continue.
room-name-title = Votre nom
room-name-reason = Pour savoir comment vous saluer.
room-name = Nom
room-about = De quoi s’agit-il ?
room-optional = { $label } (facultatif)
room-choose = Choisissez
room-fault-name = Écrivez votre nom, pour que nous sachions comment vous saluer.
room-fault-contact = Écrivez une adresse e-mail ou un numéro de téléphone, pour que nous puissions répondre.
room-fault-text = Écrivez ce que nous pouvons faire pour vous.
room-fault-missing = Il nous faut une réponse ici pour vous aider.
room-ring = Sonner
room-write-instead = Écrire plutôt
room-no-time = Pas le temps maintenant ?
room-leave-message = Laisser un message
room-refused-closed = La salle a fermé entre-temps. Personne n’a entendu sonner. Vous pouvez laisser un message.
room-refused-full = Il y a déjà autant de monde en attente que nous pouvons en recevoir. Personne n’a entendu sonner. Laissez un message, et nous revenons vers vous.
room-refused-no-place = Toutes les lignes sont occupées pour l’instant, et personne n’a entendu sonner. Réessayez dans quelques minutes, ou laissez un message, et nous revenons vers vous.
room-refused-crowded = Plusieurs personnes de votre réseau attendent déjà. Personne n’a entendu sonner. Sonnez de nouveau quand l’une d’elles aura été reçue, ou laissez un message, et nous revenons vers vous.
room-still-on = Votre appel est toujours en cours.
room-back-title = Revenir dans l’appel
room-back-text = On vous attend. Essayez votre caméra et votre micro si vous le souhaitez, puis rejoignez l’appel.
room-join = Rejoindre l’appel
room-waiting-hint = Restez sur cette page. Elle sonne quand quelqu’un prend votre appel, et votre place est gardée si vous la rechargez.
room-place = Votre place
room-place-label = Votre place dans la file
room-drawn = Pris à { $time } · { $name }
room-nobody-title = Personne ne peut répondre pour l’instant.
room-nobody-text = Vous gardez votre place et l’on vous appelle dès que quelqu’un revient. Vous pouvez aussi laisser un message et partir.
room-meantime-title = En attendant
room-meantime-text = Vous pouvez déjà écrire. La personne qui prend l’appel le lit d’abord.
room-line = Message
room-line-send = Envoyer
room-not-now-title = Ce n’est pas le bon moment ?
room-leave-and-go = Laisser un message et partir
room-give-up = Laisser ma place
room-give-up-kept = Si vous laissez votre place, rien de ce que vous avez écrit n’est conservé.
room-ended-thanks = Merci, { $name }.
room-ended-given-up = Vous avez laissé votre place.
room-ended-message = Votre message est déposé.
room-ended-gone = L’appel est terminé, car il n’y avait plus personne.
room-ended-length = Vous avez parlé pendant { $length }.
room-kept-title = Ce qui est conservé
room-kept-until = Vos messages, les fichiers et la durée de l’appel sont conservés jusqu’au { $date }. Ensuite, ils sont effacés.
room-kept-nothing = Rien n’en est conservé.
room-kept-no-recording = Rien n’a été enregistré.
room-next-title = Et maintenant ?
room-again = Sonner de nouveau
room-other-rooms = Nos autres salles
room-wrong-title = Quelque chose n’allait pas ?
room-wrong-text = Dites-le-nous :
room-privacy = Ce que nous conservons, et vos droits
room-message-title = Laisser un message
room-message-lead = Nous le lisons dès que quelqu’un est là, et nous vous répondons.
room-message-lead-waiting = Quand vous l’envoyez, vous quittez la file d’attente. Nous le lisons et vous répondons.
room-message-you = Qui vous êtes
room-message-you-reason = Pour que nous puissions répondre.
room-message-contact = E-mail ou téléphone
room-message-contact-hint = Là où nous pouvons vous joindre.
room-message-text = Votre message
room-message-words = Que pouvons-nous faire pour vous ?
room-message-kept = Votre message est conservé jusqu’au { $date }. Ensuite, il est effacé.
room-message-full = Il y a ici plus de messages que nous ne pouvons en garder. Utilisez plutôt le contact ci-dessus. Rien de ce que vous avez écrit sur cette page n’est perdu.
room-message-often = Nous avons reçu de votre réseau autant de messages que nous en acceptons en une heure. Rien de ce que vous avez écrit sur cette page n’est perdu : renvoyez-le dans { $length }, ou utilisez le contact ci-dessus.
room-message-left = Nous avons bien votre message.
room-message-left-text = Quelqu’un le lit dès que possible et vous répond là où vous l’avez demandé.
room-to-room = Retour à { $room }
room-back = Retour
