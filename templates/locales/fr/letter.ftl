letter-invitation-subject = { $business } vous invite à son guichet
letter-invitation-text = { $business } aimerait que vous répondiez à ses clients par vidéo, de vive voix et par écrit. Choisissez votre nom et un mot de passe, et vous pouvez commencer.
letter-invitation-action = Accepter l’invitation
letter-invitation-why = Vous recevez cette lettre parce que { $business } a saisi votre adresse pour vous inviter. Si vous ne le souhaitez pas, ne faites rien : aucun compte n’est créé sans vous.
letter-invitation-stop = Ne plus recevoir d’invitations de { $business }
letter-recovery-subject = Un nouveau mot de passe pour votre compte chez { $business }
letter-recovery-text = { $business } a créé un lien avec lequel vous choisissez un nouveau mot de passe. Une fois choisi, vous êtes déconnecté partout ailleurs.
letter-recovery-action = Choisir un nouveau mot de passe
letter-recovery-why = Vous recevez cette lettre parce que { $business } a demandé un nouveau mot de passe pour votre compte. Si cela vous surprend, n’ouvrez pas le lien et posez la question là-bas.
letter-duty-subject = { $count ->
    [one] Un enregistrement est à supprimer de votre ordinateur
   *[other] { $count } enregistrements sont à supprimer de votre ordinateur
}
letter-duty-text = { $count ->
    [one] Un enregistrement que vous avez fait devait avoir quitté votre ordinateur au plus tard le { $date }. Tous les participants de l’appel ne l’ont approuvé que jusque-là.
   *[other] { $count } enregistrements que vous avez faits devaient avoir quitté votre ordinateur, le premier au plus tard le { $date }. Tous les participants des appels ne les ont approuvés que jusque-là.
}
letter-duty-how = Supprimez du disque ce qui est échu, et toutes les copies que vous en avez faites. Confirmez-le ensuite sur la page des enregistrements.
letter-duty-action = Ouvrir les enregistrements
letter-duty-why = Vous recevez cette lettre parce que vous avez enregistré pour { $business } et devez supprimer ce que vous avez enregistré. Elle arrive une fois par jour jusqu’à votre confirmation.
letter-trial-subject = Lettre d’essai de { $business }
letter-trial-text = Les lettres de { $business } arrivent ici. Vous n’avez rien à faire.
letter-trial-why = Vous recevez cette lettre parce que vous avez appuyé sur « Envoyer une lettre d’essai ».
letter-until = Le lien sert une seule fois, jusqu’au { $time }.
letter-link-hint = Si le bouton ne fonctionne pas, ouvrez cette adresse :
letter-contact = Questions : { $contact }
