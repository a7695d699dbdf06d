announce-title = Annonces
announce-lead = Ce qui est dit à tout le monde pendant un temps : sur les pages d’arrivée, et par lettre à qui a un compte.
announce-count = { $count ->
    [one] { $count } affichée maintenant
   *[other] { $count } affichées maintenant
}
announce-none = Rien n’a été annoncé.
announce-kind = Genre
announce-kind-hint = Uniquement ce qui touche au service. Personne ne peut les refuser : rien n’y doit donc faire de publicité.
announce-text = Ce qu’elle dit
announce-text-in = En { $lang }
announce-from = Du
announce-until = Jusqu’au
announce-by-letter = Écrire aussi à toutes les personnes qui ont un compte
announce-by-letter-hint = Une lettre à chacune, dès maintenant. Qui ne passe pas par vos pages l’apprend ainsi à temps.
announce-new = Nouvelle annonce
announce-new-hint = Un paragraphe sans lien, 600 caractères au plus. Une langue laissée vide est remplacée par celle de votre entreprise. Les heures sont celles de votre entreprise.
announce-send = Annoncer
announce-withdraw = Retirer
announce-between = Du { $from } au { $until }
announce-letters = { $count ->
    [one] { $count } lettre écrite
   *[other] { $count } lettres écrites
}
announce-mail = Annonce
announce-kind-maintenance = Maintenance
announce-kind-payment = Paiement
announce-kind-security = Sécurité
announce-kind-stop = Fin du service
announce-state-coming = À venir
announce-state-running = Affichée maintenant
announce-state-over = Terminée
announce-state-withdrawn = Retirée
announce-fault-time = Choisissez un jour et une heure.
announce-fault-past = Elle doit finir après son début, et plus tard que maintenant.
announce-fault-long = { $days ->
    [one] Elle est affichée { $days } jour au plus.
   *[other] Elle est affichée { $days } jours au plus.
}
announce-fault-link = Aucun texte ne peut contenir de lien : dans une lettre, personne ne le distinguerait d’un piège.
announce-fault-often = On a déjà écrit à tous aujourd’hui au sujet d’autant d’annonces que permis. Publiez celle-ci sans lettre, ou attendez demain.
announce-fault-full = { $most ->
    [one] Il ne peut y avoir que { $most } annonce non terminée. Retirez-la d’abord.
   *[other] Il y a déjà { $most } annonces non terminées. Retirez-en une d’abord.
}
announce-letter-subject = { $kind } : { $business }
announce-letter-action = Ouvrir la page
announce-letter-why = Vous recevez cette lettre parce que vous avez un compte chez { $business }. Elle concerne le service lui-même et arrive donc quels que soient vos choix pour les autres messages.
