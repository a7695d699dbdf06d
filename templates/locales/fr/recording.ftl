recording-question = Cet appel peut-il être enregistré ?
recording-intro = { $agent } vous interroge sur cinq points. L’appel continue, quelle que soit votre réponse.
recording-intro-newcomer = { $agent } vous interroge sur cinq points avant votre entrée. L’enregistrement est en pause pendant ce temps, et rien de vous n’est enregistré avant votre approbation. L’appel continue, quelle que soit votre réponse : si vous n’approuvez pas, { $agent } vous laisse entrer et continue sans enregistrer, ou ne vous admet pas. Vous apprenez laquelle des deux décisions est prise.
recording-points = Cinq points
recording-approve = Approuver
recording-refuse = Ne pas approuver
recording-silence = L’absence de réponse vaut « Ne pas approuver ». L’appel continue.
recording-only-if = Seulement si vous le souhaitez
recording-left-spoken = { $seconds ->
    [one] Il reste { $seconds } seconde pour répondre. L’absence de réponse vaut « Ne pas approuver ».
   *[other] Il reste { $seconds } secondes pour répondre. L’absence de réponse vaut « Ne pas approuver ».
}
recording-continue = Continuer en { $lang }
recording-continue-hint = Nous n’avons pas ce texte dans votre langue. Ne répondez que si vous le comprenez en { $lang }. Sinon, l’absence de réponse vaut « Ne pas approuver », et l’appel continue.
recording-collection = Collecte
recording-collection-what = L’image et le son de toutes les personnes de l’appel, tels que l’appel les montre, du moment où toutes ont approuvé jusqu’à ce que quelqu’un demande l’arrêt.
recording-collection-who = { $agent } enregistre dans le navigateur. Ce programme ne laisse personne d’autre enregistrer.
recording-collection-not = Ni les messages écrits, ni les fichiers, ni votre écran.
recording-use = Utilisation
recording-use-what = Pour prouver ce qui a été conseillé ou fait, et pour régler un litige à ce sujet. Pour rien d’autre.
recording-use-training = Aussi pour former le propre personnel de { $business }
recording-sharing = Partage
recording-sharing-who = Vu seulement au sein de { $business }, par { $agent } et par les personnes qui y travaillent. Personne à l’extérieur, et rien n’est publié.
recording-keeping = Conservation
recording-keeping-where = { $days ->
    [one] { $days } jour chez { $agent }, sur son propre disque. { $business } s’engage à effacer le fichier le { $date } au plus tard. Le serveur n’en garde aucune copie.
   *[other] { $days } jours chez { $agent }, sur son propre disque. { $business } s’engage à effacer le fichier le { $date } au plus tard. Le serveur n’en garde aucune copie.
}
recording-keeping-limit = { $agent } doit effacer le fichier et le confirmer ici. En cas de retard, le propriétaire de ce guichet le voit. Le serveur ne peut pas l’effacer, et nous ne pouvons pas regarder dans l’ordinateur de quelqu’un.
recording-keeping-proof = Le serveur ne garde que la preuve : votre réponse avec son heure et sa langue, ainsi que le début, la fin, la durée, la taille et la somme de contrôle du fichier. Si vous approuvez, jusqu’à trois ans après l’effacement ; sinon, pendant 12 mois.
recording-disclosure = Information
recording-disclosure-owner = Le fichier appartient à { $business }, { $address }. L’auteur de ce programme ne reçoit rien.
recording-disclosure-rights = À tout moment et sans motif, vous pouvez demander à voir l’enregistrement, en demander une copie, en demander l’effacement ou retirer votre approbation : { $contact }. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
recording-disclosure-withdraw = Si vous retirez votre approbation, l’enregistrement s’arrête en deux secondes au plus. Dès lors, personne n’a le droit d’utiliser ce qui a été enregistré. { $business } doit effacer le fichier au plus tard à sa date, ou immédiatement si vous le demandez. Ce qui a été fait auparavant reste licite.
recording-disclosure-limit = Aucun programme ne peut empêcher quelqu’un de filmer un écran.
recording-fact-what = Quoi
recording-fact-what-text = L’image et le son de tous ; ni les messages écrits, ni l’écran
recording-fact-where = Où il se trouve
recording-fact-where-text = Chez { $agent }, sur son propre disque, pas sur le serveur
recording-fact-who = Qui peut le voir
recording-fact-who-text = { $business } seulement
recording-fact-until = Qui doit l’effacer
recording-fact-until-text = { $business }, le { $date } au plus tard
recording-fact-approved = Tous ont approuvé à
recording-told-asking = { $agent } demande si cet appel peut être enregistré. Rien n’est encore enregistré.
recording-told-asking-own = La question est posée à tous. Rien n’est encore enregistré.
recording-told-waiting = Vous avez approuvé. Rien n’est enregistré avant que tous aient répondu.
recording-told-approved = Tous ont approuvé. L’enregistrement va commencer.
recording-told-on = L’enregistrement a commencé. Pour retirer votre approbation, appuyez sur « Enregistrement ».
recording-told-joining = L’enregistrement est en pause, car { $name } arrive et doit d’abord répondre.
recording-told-resumed = L’enregistrement reprend. Tous ont approuvé. Pour retirer votre approbation, appuyez sur « Enregistrement ».
recording-told-lost = L’enregistrement est en pause, car la page qui enregistre n’est plus reliée.
recording-told-stopped = L’enregistrement est arrêté. L’appel continue.
recording-told-stopped-lost = L’enregistrement est arrêté, car la page qui enregistre n’est pas revenue. L’appel continue.
recording-told-withdrawn = L’enregistrement est arrêté, car une approbation a été retirée. L’appel continue.
recording-told-withdrawn-by = L’enregistrement est arrêté, car { $name } a retiré son approbation. L’appel continue.
recording-told-withdrawn-own = Vous avez retiré votre approbation. L’enregistrement est arrêté. L’appel continue.
recording-told-refused = Pas d’approbation. Rien n’est enregistré. L’appel continue.
recording-told-refused-by = { $name } n’a pas approuvé. Rien n’est enregistré. L’appel continue.
recording-told-refused-own = Vous n’avez pas approuvé. Rien n’est enregistré. L’appel continue.
recording-told-silent-own = Vous n’avez pas répondu à temps, ce qui vaut « Ne pas approuver ». Rien n’est enregistré. L’appel continue.
recording-told-failed = Tous ont approuvé, mais l’enregistrement n’a pas démarré. Rien n’a été enregistré. L’appel continue.
recording-hold = Cet appel est enregistré. La question vous est posée avant votre entrée, et rien de vous n’est enregistré tant que vous n’avez pas approuvé.
recording-hold-waiting = Vous n’avez pas approuvé, et rien de vous n’est enregistré. À { $agent } de décider maintenant : l’appel continue sans enregistrement et vous entrez, ou votre entrée n’est pas acceptée.
recording-hold-without = L’appel continue sans enregistrement. Vous pouvez entrer maintenant.
recording-hold-refused = Votre entrée n’a pas été acceptée, car l’enregistrement continue. Rien de vous n’a été enregistré.
recording-newcomer-asked = { $name } voudrait entrer et la question lui est posée. L’enregistrement est en pause.
recording-newcomer-refused = { $name } n’a pas approuvé. L’enregistrement est en pause. Continuez sans enregistrer, ou n’admettez pas { $name }.
recording-refused-busy = La question est déjà posée à tous, ou un enregistrement est en cours. Elle n’est posée deux fois à personne.
recording-refused-too-soon = { $seconds ->
    [one] La question vient de recevoir sa réponse. Vous pourrez la poser de nouveau dans { $seconds } seconde.
   *[other] La question vient de recevoir sa réponse. Vous pourrez la poser de nouveau dans { $seconds } secondes.
}
recording-refused-off = L’enregistrement est désactivé dans cette salle. La question n’a été posée à personne.
recording-refused-not-allowed = Seule une personne qui répond dans cette salle et participe à l’appel peut enregistrer. La question n’a été posée à personne.
recording-refused-late = Le temps de réponse est écoulé, ce qui vaut « Ne pas approuver ». L’appel continue.
recording-refused-answered = Vous avez déjà répondu. Votre première réponse compte.
recording-refused-over = Cette question est close. Rien n’est enregistré.
recording-refused-unread = Indiquez d’abord que vous comprenez le texte dans cette langue. Votre réponse n’a pas été prise en compte.
recording-refused-permit = Il manque l’approbation d’une personne, ou elle ne vaut plus. La page n’a pas le droit d’enregistrer.
recording-refused-register = Cet enregistrement a déjà été inscrit avec d’autres données. Rien n’a été changé.
recording-registered = L’enregistrement est inscrit au registre. Effacez le fichier au plus tard le { $date } et confirmez-le sous « Enregistrements ».
recording-after-recorded = { $minutes ->
    [0] Moins d’une minute de l’appel a été enregistrée, avec l’approbation de tous.
    [one] { $minutes } minute de l’appel a été enregistrée, avec l’approbation de tous.
   *[other] { $minutes } minutes de l’appel ont été enregistrées, avec l’approbation de tous.
}
recording-after-kept = L’image et le son se trouvent chez { $agent }, sur son propre disque, pas sur le serveur. { $business } doit les effacer le { $date } au plus tard.
recording-after-nothing = Rien n’a été enregistré.
recording-after-refused = Un enregistrement a été demandé et n’a pas été approuvé. Rien n’a été enregistré.
recording-after-receipt = Votre reçu
recording-after-receipt-hint = Il fonctionne sans compte. Gardez le code.
recording-after-receipt-open = Ouvrir mon reçu
recording-after-changed = Vous avez changé d’avis ?
recording-after-changed-hint = Aucun motif n’est nécessaire.
recording-after-changed-text = Avec votre reçu, vous retirez votre approbation, et vous demandez une copie ou l’effacement.
recording-page-record = Enregistrer
recording-page-stop = Arrêter l’enregistrement
recording-page-asking = Demande
recording-page-on = Enregistrement
recording-page-paused = En pause
recording-page-details = Détails
recording-page-about = À propos de cet enregistrement
recording-page-heading-asking = Cet appel peut-il être enregistré ?
recording-page-heading-on = Cet appel est enregistré
recording-page-heading-paused = L’enregistrement est en pause
recording-page-withdraw = Retirer mon approbation
recording-page-withdraw-effect = Si vous retirez votre approbation, l’enregistrement s’arrête en deux secondes au plus et l’appel continue.
recording-page-receipt = Mon reçu
recording-page-left = pour répondre
recording-page-language = Lire ceci dans une autre langue
recording-page-language-hint = La question et le temps restant demeurent. La page se recharge.
recording-page-leave = Quitter l’appel
recording-page-go-on = Continuer sans enregistrer
recording-page-do-not-admit = Ne pas admettre
recording-page-title = ● { $title }
recording-page-local = Enregistrement sur cet ordinateur
recording-page-saving = L’enregistrement est en cours de sauvegarde. Gardez cette page ouverte.
recording-page-saving-part = L’enregistrement est en cours de sauvegarde : { $percent } %
recording-page-choose = L’enregistrement est terminé. Choisissez où le ranger sur votre propre disque.
recording-page-save = Sauvegarder l’enregistrement
recording-page-saved = Sauvegardé sous { $name } à l’endroit que vous avez choisi. Il n’est plus dans le navigateur.
recording-page-downloaded = Sauvegardé sous { $name } dans vos téléchargements. Il n’est plus dans le navigateur.
recording-page-downloading = { $name } est en cours de sauvegarde dans vos téléchargements. Regardez s’il y est, puis confirmez.
recording-page-downloaded-confirm = Il y est
recording-page-discard = Jeter l’enregistrement
recording-page-discard-text = Un enregistrement jeté est perdu pour toujours. Le fait est noté.
recording-page-discard-confirm = Jeter définitivement
recording-page-discard-cancel = Le garder
recording-page-discarded = L’enregistrement est jeté. Il n’en reste rien dans ce navigateur.
recording-page-unsaved = Un enregistrement n’est pas encore sauvegardé. La déconnexion attend qu’il le soit.
recording-page-left-over = Un enregistrement du { $date } se trouve dans ce navigateur et n’est pas encore sauvegardé : conversation avec { $name }.
recording-page-left-over-unknown = Un enregistrement du { $date } se trouve dans ce navigateur et n’est pas encore sauvegardé.
recording-page-left-over-torn = Le début d’un enregistrement du { $date } se trouve dans ce navigateur. Il ne peut pas être sauvegardé, car le navigateur a perdu ce qui va avec. Jetez-le.
recording-page-left-over-hint = Ceci n’est visible que pour vous, et seulement dans ce navigateur. Sauvegardez-le ou jetez-le.
recording-page-full = Votre disque est plein. L’enregistrement est arrêté, l’appel continue, et ce qui a été enregistré avant n’est pas perdu. Libérez de la place, puis sauvegardez-le.
recording-page-save-failed = L’enregistrement n’a pas pu être sauvegardé à cet endroit. Il n’est pas perdu. Choisissez-en un autre.
recording-page-failed = Le navigateur a cessé d’enregistrer. L’appel continue, et ce qui a été enregistré avant n’est pas perdu. Sauvegardez-le.
recording-page-cannot = Ce navigateur ne peut pas enregistrer. Utilisez une version actuelle de Chromium, Firefox ou Safari. La question n’a été posée à personne.
recording-page-register-failed = L’enregistrement est sauvegardé, mais le serveur ne le sait pas encore. Gardez cette page ouverte, elle réessaie toute seule.
recording-page-discard-waits = L’enregistrement sera jeté dès que le serveur répondra. Gardez cette page ouverte, elle réessaie toute seule.
recording-page-stale = Vous avez ouvert ou fermé une session depuis que cette page est ouverte. Rechargez-la, et la suite se fait toute seule. Rien de l’enregistrement n’est perdu.
recording-rule = Enregistrement
recording-rule-when = Quand un appel peut-il être enregistré ?
recording-rule-days = Jours, au plus
recording-rule-days-hint = De { $least } à { $most }. Ce que quelqu’un a approuvé n’est jamais prolongé.
recording-rule-place-title = Où se trouve-t-il ?
recording-rule-place = Sur le propre disque de l’agent
recording-rule-place-hint = Le serveur n’en garde aucune copie et ne peut pas effacer le fichier. L’agent doit l’effacer au jour dit et le confirmer.
recording-rule-audience-title = Qui peut le voir ?
recording-rule-audience = { $business } seulement
recording-rule-audience-hint = Personne à l’extérieur, et rien n’est publié.
recording-rule-fault-days = Écrivez un nombre entier de { $least } à { $most }.
recording-list = Enregistrements
recording-list-lead = Les enregistrements se trouvent sur le disque de la personne qui a enregistré. Ici figurent le jour où chacun doit avoir disparu et ce que demandent les personnes concernées.
recording-list-lead-owner = Les enregistrements se trouvent sur le disque de la personne qui a enregistré, jamais sur ce serveur. Ici figurent qui doit effacer quoi, et ce qui est en retard.
recording-list-none = Aucun enregistrement.
recording-list-none-text = Un enregistrement apparaît ici quand un appel a été enregistré avec l’approbation de tous.
recording-list-recorded = Enregistré le
recording-list-conversation = Conversation
recording-list-agent = Sur le disque de
recording-list-disabled = Compte désactivé
recording-list-file = Fichier
recording-list-until = À effacer au plus tard le
recording-list-state = État
recording-list-do = Que faire
recording-state-unregistered = Pas encore sauvegardé
recording-state-kept = À effacer le { $date } au plus tard
recording-state-due = À effacer aujourd’hui
recording-state-overdue = { $days ->
    [one] En retard de { $days } jour
   *[other] En retard de { $days } jours
}
recording-state-deleted = Effacement confirmé le { $date }
recording-state-discarded = Jeté le { $date }, jamais sauvegardé
recording-reason-time = Sa durée est écoulée.
recording-reason-withdrawn = Une approbation a été retirée et l’effacement demandé.
recording-reason-asked = Une personne concernée a demandé l’effacement.
recording-unusable = Une approbation a été retirée le { $date }. L’enregistrement ne doit plus être utilisé.
recording-confirm = Je l’ai effacé
recording-confirm-hint = Effacez d’abord le fichier, aussi dans la corbeille et dans les copies que vous avez faites. Votre nom et l’heure de votre confirmation sont notés. Nous ne pouvons pas regarder dans votre ordinateur.
recording-confirm-for = Confirmer l’effacement
recording-confirm-for-hint = Si un compte est désactivé, vous confirmez à la place de cette personne. Assurez-vous d’abord que le fichier et ses copies n’existent plus. Il est noté que vous avez confirmé, quand et pour qui.
recording-confirmed = L’effacement est confirmé. Les personnes concernées le voient sur leur reçu.
recording-wishes = Demandes
recording-wishes-lead = Ce que demandent les personnes concernées par un enregistrement. Chaque demande reçoit une réponse sous 15 jours.
recording-wishes-none = Personne n’attend de réponse.
recording-wish-copy = { $name } demande à voir l’enregistrement
recording-wish-deletion = { $name } demande l’effacement
recording-wish-asked = Demandé le { $date }
recording-wish-contact = Répondre à
recording-wish-left = { $days ->
    [0] Répondez aujourd’hui
    [one] Répondez sous { $days } jour
   *[other] Répondez sous { $days } jours
}
recording-wish-overdue = { $days ->
    [one] Réponse en retard de { $days } jour
   *[other] Réponse en retard de { $days } jours
}
recording-wish-done = Noter que la réponse est donnée
recording-banner-overdue = { $count ->
    [one] { $count } fichier local est en retard. Effacez-le et confirmez-le.
   *[other] { $count } fichiers locaux sont en retard. Effacez-les et confirmez-le.
}
recording-banner-overdue-owner = { $count ->
    [one] { $count } fichier local de l’équipe est en retard. Rappelez-le à la personne qui le détient.
   *[other] { $count } fichiers locaux de l’équipe sont en retard. Rappelez-le aux personnes qui les détiennent.
}
recording-banner-wishes = { $count ->
    [one] { $count } demande au sujet d’un enregistrement attend une réponse.
   *[other] { $count } demandes au sujet d’enregistrements attendent une réponse.
}
recording-banner-open = Ouvrir les enregistrements
recording-record = Enregistrement
recording-record-asked = Question posée par { $agent } le { $date }
recording-record-answers = Les réponses
recording-record-answer = { $name } : { $answer }
recording-record-approved = a approuvé
recording-record-refused = n’a pas approuvé
recording-record-silent = n’a pas approuvé (pas de réponse)
recording-record-withdrawn = approbation retirée le { $date }
recording-record-span = de { $from } à { $to }, { $length }
recording-record-size = Taille
recording-record-checksum = Somme de contrôle (SHA-256)

recording-choose = Quand vous enregistrez
recording-choose-hint = Chacun le lit dans la question, pendant l’appel. Vous pouvez demander moins que la règle de la salle, pas davantage.
recording-choose-days = Jours avant l’effacement
recording-choose-days-hint = 1 à { $most }
recording-choose-training = Demander aussi s’il peut servir à former votre propre personnel
recording-refused-beyond = Vous pouvez demander de 1 à { $most } jours, et seulement ce que prévoit la règle de la salle.
