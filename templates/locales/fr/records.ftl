# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Registre des consentements
records-lead = À qui on a demandé quoi et quand, avec quels mots, et ce que chacun a répondu.
records-purpose-recording = Enregistrement d’un appel
records-purpose-training = Formation du personnel avec l’enregistrement
records-state-requested = Sans réponse
records-state-given = Donné
records-state-refused = Non donné
records-state-withdrawn = Retiré
records-state-expired = Terminé
records-state-invalidated = Sans valeur
records-state-restricted = Limité depuis le { $date }
records-restricted = Limité
records-event-requested = Demandé
records-event-reaffirmed = Confirmé à nouveau
records-by-person = Par la personne elle-même
records-by-system = Par le programme
records-all = Tous
records-search = Chercher
records-who = Nom ou code du reçu
records-who-hint = Le nom tel qu’il a été saisi pour l’appel, ou une partie.
records-purpose = Finalité
records-from = Demandé du
records-until = Demandé jusqu’au
records-person = Personne
records-asked = Quand
records-found = { $count ->
    [one] { $count } consentement
   *[other] { $count } consentements
}
records-none = Rien trouvé
records-none-text = Aucune demande ne correspond à la recherche.
records-newer = Plus récents
records-export = Exporter
records-export-hint = Ce que la recherche a trouvé, du plus récent au plus ancien, jusqu’à { $count } lignes. Qui exporte, et combien de lignes, s’inscrit au registre.
records-export-csv = Tableau (CSV)
records-export-lines = Lignes (JSON)
records-cut = { $count ->
    [one] { $count } autre ligne a été trouvée et n’a pas été exportée.
   *[other] { $count } autres lignes ont été trouvées et n’ont pas été exportées.
}
records-evidence = Preuve d’un consentement
records-controller = Responsable
records-valid = Valable jusqu’au
records-events = Ce qui s’est passé
records-text = Le texte exact qui a été montré
records-text-none = Aucun texte n’a été montré.
records-agrees = Le texte conservé vient d’être vérifié : c’est celui qui a été montré, à la lettre près.
records-disagrees = Le texte conservé n’est pas celui qui a été montré. Gardez une copie du dossier de données et faites vérifier le registre.
records-unknown = Aucune somme de contrôle n’accompagne ce consentement. S’il y a eu une réponse, elle figure au registre.
records-files = Pour d’autres systèmes
records-files-hint = Les mêmes faits dans les formats de deux spécifications.
records-file-iso = Fichier selon ISO/IEC TS 27560
records-file-kantara = Fichier selon Kantara 1.1
records-unusable = Limité depuis le { $date } par une personne qui y figure : à conserver, à ne pas utiliser.
records-training-withdrawn = Choisi par vous, retiré le { $date }
records-own-title = Mes consentements
records-own-lead = Ce que vous avez accepté ici, avec quels mots, et ce que vous pouvez faire.
records-own-effect = Le retrait prend effet immédiatement, sans motif. Ce qui a été fait avant reste licite.
records-own-restrict-about = Limiter arrête tout usage immédiatement, sans rien effacer : jusqu’à ce que vous leviez la limite, on ne peut que conserver.
records-own-none = Rien ici pour l’instant
records-own-none-text = Ajoutez un reçu avec son code, et ses consentements figureront ici.
records-own-withdraw = Retirer
records-own-restrict = Limiter
records-own-lift = Lever la limite
records-own-add-title = Ajouter un reçu
records-own-add-hint = Lorsqu’on vous l’a demandé pendant un appel, vous avez reçu un reçu avec un code. N’ajoutez que les vôtres.
records-own-add = Ajouter
records-own-elsewhere = Ce reçu figure déjà dans un autre compte.
records-own-done-withdrawn = Retiré, dès maintenant.
records-own-done-restricted = Limité, dès maintenant.
records-own-done-lifted = La limite est levée.
records-own-done-added = Le reçu est ajouté.
