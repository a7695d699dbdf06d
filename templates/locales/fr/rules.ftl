rules-profiles = Profils juridiques
rules-profiles-lead = Quelles lois ce service respecte, et ce qu’elles font de chaque réglage.
rules-choose = Quelles lois vous lient ?
rules-choose-hint = L’endroit où se trouvent vos clients compte aussi. Plusieurs peuvent être actifs ; la valeur la plus stricte l’emporte.
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
rules-modes = Les salles peuvent-elles enregistrer ?
rules-modes-hint = Chaque salle décide dans ce cadre. Sans cela, aucune salle n’a de bouton.
rules-mode-ask = Oui, si toutes les personnes de l’appel approuvent
rules-approval-locked = Il n’y a pas d’autre manière. Verrouillé par : { $profile }.
rules-days = Combien de temps
rules-days-hint = Les salles peuvent choisir moins de jours, jamais plus.
rules-default-days = Jours dans une nouvelle salle
rules-days-locked = Plus n’est pas possible. Verrouillé par : { $profile }.
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
