receipt-title = Reçu
receipt-heading-approved = Reçu de votre approbation
receipt-heading-refused = Reçu de votre réponse : non approuvé
receipt-heading-withdrawn = Reçu : votre approbation est retirée
receipt-given-by = Réponse de
receipt-person = { $name }, { $role }
receipt-role-guest = visiteur
receipt-role-colleague = travaille chez { $business }
receipt-asked-by = Question posée par
receipt-asked-at = Question posée le
receipt-answered-at = Réponse donnée le
receipt-answered-never = { $seconds ->
    [one] Pas de réponse en { $seconds } seconde, ce qui vaut « Ne pas approuver »
   *[other] Pas de réponse en { $seconds } secondes, ce qui vaut « Ne pas approuver »
}
receipt-recording = Enregistrement
receipt-recording-span = de { $from } à { $to }, { $length }
receipt-recording-none = Rien n’a été enregistré.
receipt-recording-not-you = Rien de vous n’a été enregistré.
receipt-recording-not-yet = Pas encore inscrit au registre
receipt-state = État actuel
receipt-state-open = L’appel est encore en cours
receipt-state-kept = À effacer le { $date } au plus tard
receipt-state-overdue = Devait être effacé le { $date } au plus tard, pas encore confirmé
receipt-state-withdrawn = Approbation retirée le { $date }
receipt-state-withdrawn-kept = Approbation retirée le { $date }. Ne doit plus être utilisé, à effacer le { $until } au plus tard
receipt-state-deleting = Effacement dû depuis le { $date }, pas encore confirmé
receipt-state-deleted = Effacement confirmé le { $date }
receipt-state-refused = Non approuvé. Rien n’a été enregistré.
receipt-state-refused-you = Non approuvé. Rien de vous n’a été enregistré.
receipt-state-nothing = Rien n’a été enregistré.
receipt-answers = Ce que vous avez répondu
receipt-answers-refused = Ce qui vous a été demandé
receipt-yes = approuvé
receipt-no = non approuvé
receipt-not-chosen = Proposé, non choisi
receipt-chosen = Proposé, choisi par vous
receipt-collection = Collecte
receipt-collection-text = L’image et le son de tous ; ni les messages écrits, ni l’écran
receipt-use = Utilisation : preuve de ce qui a été conseillé ou fait, litiges
receipt-use-text = Enregistré par { $agent }
receipt-training = Formation du personnel
receipt-sharing = Partage : au sein de { $business } seulement
receipt-sharing-text = { $agent } et les personnes qui y travaillent ; personne à l’extérieur
receipt-keeping = { $days ->
    [one] Conservation : { $days } jour, puis à effacer
   *[other] Conservation : { $days } jours, puis à effacer
}
receipt-keeping-text = Chez { $agent }, sur son propre disque ; aucune copie sur le serveur
receipt-disclosure = Information
receipt-disclosure-text = À qui est le fichier, à qui vous adresser, vos droits
receipt-shown-in = Montré en { $lang }, version { $count }
receipt-shown-continued = Votre langue n’était pas proposée. Vous avez appuyé sur « Continuer en { $lang } ».
receipt-hash = Somme de contrôle du texte exact (SHA-256)
receipt-full-text = Le texte exact qui vous a été montré
receipt-keep = À garder
receipt-code-title = Gardez ce code
receipt-code-where = Ouvrez-le à l’adresse { $address }
receipt-code-qr = Code QR qui ouvre ce reçu
receipt-code-secret = Quiconque a ce code peut lire ce reçu et retirer votre approbation. Gardez-le pour vous.
receipt-signed = Signé par ce serveur, clé { $key }.
receipt-verify = Chacun peut vérifier le fichier sans nous.
receipt-verify-hint = La clé est publiée à l’adresse { $address }.
receipt-withdraw-title = Retirer votre approbation
receipt-withdraw-hint = Immédiatement, sans motif.
receipt-withdraw-text = Dès lors, personne n’a le droit d’utiliser l’enregistrement. Ce qui a été fait auparavant reste licite. { $business } doit effacer le fichier le { $date } au plus tard, ou immédiatement si vous demandez aussi l’effacement.
receipt-withdraw-text-live = Si vous êtes encore dans l’appel, l’enregistrement s’arrête en deux secondes au plus et l’appel continue.
receipt-withdraw = Retirer mon approbation
receipt-withdraw-delete = Retirer et demander l’effacement
receipt-ask-title = S’adresser à l’entreprise
receipt-ask-hint = { $days ->
    [one] Réponse sous { $days } jour.
   *[other] Réponse sous { $days } jours.
}
receipt-ask-text = { $business } reçoit votre demande aussitôt, avec le jour limite de la réponse. Ou écrivez à { $contact }.
receipt-ask-contact = Où envoyer la réponse
receipt-ask-contact-hint = E-mail ou téléphone. Pour cette réponse seulement.
receipt-ask-contact-fault = Écrivez une adresse e-mail ou un numéro de téléphone, pour que nous puissions répondre.
receipt-ask-copy = Demander à voir l’enregistrement
receipt-ask-deletion = Demander l’effacement
receipt-asked-copy = Votre demande de voir l’enregistrement est du { $date }. Réponse le { $until } au plus tard.
receipt-asked-deletion = Votre demande d’effacement est du { $date }. Réponse le { $until } au plus tard.
receipt-answered-wish = Réponse donnée le { $date }
receipt-copy-title = Garder une copie
receipt-download = Télécharger le fichier signé
receipt-print = Imprimer
receipt-print-hint = Imprimez cette page avec votre navigateur.
receipt-complain-title = Quelque chose ne va pas ?
receipt-complain = Dites-le à { $business } : { $contact }. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
receipt-done-withdrawn = Votre approbation est retirée depuis le { $at }. Personne n’a plus le droit d’utiliser l’enregistrement.
receipt-done-withdrawn-delete = Votre approbation est retirée depuis le { $at }, et l’effacement est dû immédiatement. Cette page indiquera quand il est confirmé.
receipt-done-copy = { $business } a reçu votre demande de voir l’enregistrement. Vous recevez une réponse le { $date } au plus tard.
receipt-done-deletion = { $business } a reçu votre demande d’effacement. Il est dû immédiatement, et vous recevez une réponse le { $date } au plus tard.
receipt-done-already = C’était déjà fait. Rien n’a changé.
receipt-limit = { $agent } doit effacer le fichier et le confirmer ici. Le serveur ne peut pas l’effacer, et nous ne pouvons pas regarder dans l’ordinateur de quelqu’un. Aucun programme ne peut empêcher quelqu’un de filmer un écran.
receipt-kept-until = Ce reçu est conservé jusqu’au { $date }.
receipt-kept-years = Ce reçu est conservé jusqu’à trois ans après l’effacement de l’enregistrement.
receipt-equal = Qui refuse ou retire son approbation est servi comme avant : même prix, même place dans la file, même aide.
receipt-enter-title = Ouvrir un reçu
receipt-enter-text = Tapez le code de votre reçu. Les majuscules et les traits d’union ne comptent pas.
receipt-enter-code = Code
receipt-enter-open = Ouvrir le reçu
receipt-unknown-title = Aucun reçu ne porte ce code.
receipt-unknown-text = Relisez chaque caractère. Les lettres O, I et L n’y figurent pas ; ce sont les chiffres 0 et 1. Le reçu d’un refus est conservé 12 mois, celui d’une approbation jusqu’à trois ans après l’effacement de l’enregistrement.

## Le reçu par lettre

receipt-letter-title = Par lettre
receipt-letter-hint = Aucun compte n’est nécessaire.
receipt-letter-email-hint = Pour cette lettre seulement. Elle contient le lien vers ce reçu et rien de ce que vous avez répondu.
receipt-letter-send = M’envoyer ce reçu
receipt-letter-fault-often = En 24 heures, il est parti de ce reçu autant de lettres que permis. Téléchargez le fichier ou revenez demain.
receipt-done-letter = La lettre est en route, sauf si cette adresse a déjà reçu assez de reçus en 24 heures. Cela peut prendre quelques minutes.
receipt-letter-kind = Un reçu
receipt-letter-subject = Votre reçu de { $business }
receipt-letter-text = Ce lien ouvre votre reçu de l’appel du { $date } : ce qui vous a été demandé ou dit au sujet de son enregistrement, ce que vous avez répondu et ce que devient l’enregistrement.
receipt-letter-secret = Quiconque a le lien peut lire le reçu, retirer une approbation et demander l’effacement. Ne le transmettez pas.
receipt-letter-why-asked = Vous recevez cette lettre parce que quelqu’un qui détient le code de ce reçu a demandé à { $business } de l’envoyer à cette adresse. Si ce n’était pas vous, supprimez-la.
receipt-letter-why-call = Vous recevez cette lettre parce que vous étiez dans un appel de { $business } qui a été enregistré, et que vous y avez un compte.
