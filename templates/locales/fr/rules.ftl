rules-profiles = Profils juridiques
rules-profiles-lead = Quelles lois ce guichet respecte, et ce qu’elles imposent à chaque réglage.
rules-choose = Quelles lois vous lient ?
rules-choose-hint = L’endroit où se trouvent vos clients compte aussi. Plusieurs peuvent être actifs ; la valeur la plus stricte l’emporte.
rules-profile-base = Les promesses du programme lui-même
rules-profile-eu-uk = Union européenne et Royaume-Uni
rules-profile-eu-uk-about = Continuer comme avant ne vaut jamais consentement.
rules-profile-us-ca = États-Unis, avec la Californie
rules-profile-us-ca-about = Toutes les personnes de l’appel doivent être d’accord avant qu’il soit enregistré.
rules-profile-cn = Chine continentale
rules-profile-cn-about = { $days ->
    [one] Un changement important est annoncé au moins { $days } jour entier avant.
   *[other] Un changement important est annoncé au moins { $days } jours entiers avant.
}
rules-profile-generic = Aucun de ceux-ci
rules-profile-generic-about = Seules les promesses du programme lui-même valent.
rules-unchosen = Personne n’a encore choisi. D’ici là, la valeur la plus stricte de tous les profils vaut.
rules-no-law = Aucun profil juridique n’est actif. Seules les promesses du programme lui-même valent.
rules-values = Ce qui vaut maintenant
rules-col-setting = Réglage
rules-col-value = Valeur
rules-col-lock = Verrouillé par
rules-setting-approval = Accord pour un enregistrement
rules-value-approval = Toutes les personnes de l’appel, chaque fois
rules-setting-recording-days = Conservation d’un enregistrement
rules-value-most-days = { $days ->
    [one] { $days } jour au plus
   *[other] { $days } jours au plus
}
rules-setting-audience = Accès à un enregistrement
rules-setting-notice-days = Préavis d’un changement important
rules-value-notice-days = { $days ->
    [one] Au moins { $days } jour entier
   *[other] Au moins { $days } jours entiers
}
rules-value-notice-free = Ce que dit chaque version
rules-setting-acceptance = Accord pour une nouvelle politique
rules-value-acceptance = Seulement par un acte de la personne
rules-setting-answer-days = Réponse à une demande
rules-value-answer-days = { $days ->
    [one] En { $days } jour
   *[other] En { $days } jours
}
rules-lock-none = Rien
rules-lock-policy = Une politique publiée
rules-fault-notice = { $days ->
    [one] Les profils juridiques choisis exigent au moins { $days } jour entier de préavis.
   *[other] Les profils juridiques choisis exigent au moins { $days } jours entiers de préavis.
}
rules-recording = Règle d’enregistrement
rules-recording-lead = Ce que les salles peuvent choisir pour l’enregistrement. Une règle plus stricte vaut tout de suite, pour les demandes à venir.
rules-modes = Les salles peuvent-elles enregistrer ?
rules-modes-hint = Chaque salle décide dans ce cadre. Sans cela, aucune salle n’a de bouton.
rules-mode-ask = Oui, et toutes les personnes de l’appel sont interrogées chaque fois
rules-approval-locked = Il n’y a pas d’autre manière. Verrouillé par : { $profile }.
rules-days = Combien de temps
rules-days-hint = Les salles peuvent choisir moins de jours, jamais plus.
rules-default-days = Jours dans une nouvelle salle
rules-days-locked = Plus n’est pas possible. Verrouillé par : { $profile }.
rules-days-policy = { $days ->
    [one] Une politique en vigueur dit { $days } jour au plus. Un nombre plus élevé ne vaut qu’une fois en vigueur une nouvelle version qui le dit.
   *[other] Une politique en vigueur dit { $days } jours au plus. Un nombre plus élevé ne vaut qu’une fois en vigueur une nouvelle version qui le dit.
}
rules-days-waiting = { $days ->
    [one] { $days } jour est réglé et attend cette version.
   *[other] { $days } jours sont réglés et attendent cette version.
}
rules-fault-default = Une nouvelle salle ne peut pas commencer avec plus de jours que les salles ne peuvent en avoir.
rules-offers = Usages que les personnes peuvent ajouter
rules-offers-hint = Chacun est désactivé tant que la personne ne l’active pas.
rules-offer-training = Former votre propre personnel
rules-room-locked = La règle d’enregistrement de la maison ne le permet pas.

rules-refused = Si quelqu’un n’approuve pas
rules-refused-hint = Les nouvelles salles commencent ainsi ; chaque salle peut choisir autre chose.
rules-refused-no-recording = Rien n’est enregistré
rules-refused-no-recording-hint = Refuser ne coûte rien.
rules-refused-exclude = Cette personne n’est pas enregistrée
rules-refused-exclude-hint = Son image, son son et son nom ne sont pas dans le fichier. Ce que d’autres disent d’elle peut s’y entendre.
rules-refused-leave = Rien n’est enregistré tant que cette personne est là
rules-refused-leave-hint = Elle en est informée et peut rester ou partir. La personne qui enregistre continue sans enregistrer, ou termine l’appel.
rules-refusal-no-recording = Si une seule personne n’approuve pas, rien n’est enregistré.
rules-refusal-exclude = Une personne qui n’approuve pas n’est pas enregistrée : ni son image, ni son son, ni son nom ne sont dans le fichier. Ce que d’autres disent d’elle peut s’y entendre.
rules-refusal-leave = Tant qu’une personne qui n’approuve pas est dans l’appel, rien n’est enregistré. Elle peut rester ou partir ; { $agent } continue alors sans enregistrer, ou termine l’appel. Si elle part, les autres sont enregistrés.
rules-left-out-what = L’image et le son de toutes les personnes qui approuvent, tels que l’appel les montre, à partir du moment où tout le monde a répondu et jusqu’à ce que quelqu’un dise stop.
rules-left-out-withdraw = Si vous retirez votre approbation, vous sortez de l’enregistrement en deux secondes au plus. Dès lors, personne n’a le droit d’utiliser ce qui a été enregistré de vous. { $business } doit l’effacer au plus tard à la date prévue, ou immédiatement si vous le demandez. Ce qui a été fait auparavant reste licite.
rules-left-out-newcomer = { $agent } vous interroge sur cinq points avant votre entrée. L’enregistrement est en pause pendant ce temps, et rien de vous n’est enregistré avant votre approbation. L’appel continue, quelle que soit votre réponse : si vous n’approuvez pas, vous entrez quand même, et rien de vous n’est dans le fichier.
rules-left-out-fact = L’image et le son de toutes les personnes qui ont approuvé, ni le chat, ni l’écran
rules-left-out-approved = Approuvé à
rules-told-approved = L’enregistrement va commencer, sans les personnes qui n’ont pas approuvé.
rules-told-resumed = L’enregistrement continue, sans les personnes qui n’ont pas approuvé. Pour retirer votre approbation, appuyez sur « Enregistrement ».
rules-told-left-out = Vous n’êtes pas dans l’enregistrement : ni votre image, ni votre son, ni votre nom. Ce que d’autres disent de vous peut s’y entendre. L’appel continue.
rules-told-waits-own = Vous n’avez pas approuvé. Rien n’est enregistré tant que vous êtes là. Vous pouvez rester ou partir : { $agent } continue alors sans enregistrer, ou termine l’appel.
rules-told-waits = Quelqu’un n’a pas approuvé. Rien n’est enregistré tant que cette personne est là.
rules-waits-decide = Quelqu’un n’a pas approuvé. Rien n’est enregistré tant que cette personne est là. Vous pouvez continuer sans enregistrer, ou terminer l’appel.
rules-after-left-out = Une partie de l’appel a été enregistrée, et rien de vous.
rules-after-some = Une partie de l’appel a été enregistrée, avec les seules personnes qui ont approuvé.
rules-published = Ce sont les règles pour les enregistrements de { $business }, version { $number }.

rules-withdrawal-kind = Une approbation a été retirée
rules-withdrawal-subject = Une approbation d’enregistrement a été retirée
rules-withdrawal-text = Quelqu’un a retiré son approbation d’un enregistrement. Dès maintenant, personne ne peut utiliser cet enregistrement.
rules-withdrawal-how = Le registre dit lequel, et si sa suppression a été demandée. Dans ce cas, le fichier est à supprimer tout de suite.
rules-withdrawal-action = Ouvrir le registre
rules-withdrawal-why = Vous recevez cette lettre parce que vous tenez les registres de { $business }.
rules-withdrawal-own-how = Votre liste dit lequel, et si sa suppression a été demandée. Dans ce cas, le fichier est à supprimer tout de suite.
rules-withdrawal-own-action = Ouvrir votre liste
rules-withdrawal-own-why = Vous recevez cette lettre parce que vous avez fait cet enregistrement pour { $business }.
rules-unusable = { $count ->
    [one] { $count } enregistrement ne peut plus être utilisé
   *[other] { $count } enregistrements ne peuvent plus être utilisés
}

rules-lobby-exclude = Rien de vous n’est enregistré sans votre accord. Vous pouvez refuser, et l’appel continue.
rules-refused-locked = Un profil juridique exige l’accord de toutes les personnes de l’appel.

# Combien de temps on a pour réfléchir à la question.
rules-seconds = Temps pour répondre
rules-seconds-lead = Qui ne répond pas à temps n’a pas approuvé. Ce qui est fixé ici vaut pour la prochaine question.
rules-seconds-field = Secondes
rules-seconds-hint = De { $least } à { $most }. Chacun voit le temps s’écouler et l’entend vers la fin.
rules-seconds-policy = Une politique en vigueur dit { $seconds } secondes. Moins ne vaut qu’une fois en vigueur une nouvelle version qui le dit.

# Quelqu’un a retiré un usage ajouté à une approbation ; l’approbation elle-même reste.
rules-withdrawal-use-subject = Un usage d’un enregistrement a été retiré
rules-withdrawal-use-text = Quelqu’un a retiré un usage d’un enregistrement qui allait au-delà de son premier but. Désormais, personne ne peut utiliser l’enregistrement pour cela.
rules-withdrawal-use-stays = L’approbation de l’enregistrement lui-même reste, ainsi que le jour où le fichier doit être effacé, sauf si des jours ajoutés ont été retirés.
