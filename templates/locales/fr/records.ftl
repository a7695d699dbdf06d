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
records-controller = Responsable du traitement
records-valid = Valable jusqu’au
records-events = Ce qui s’est passé
records-text = Le texte exact qui a été montré
records-text-none = Aucun texte n’a été montré.
records-agrees = Le texte conservé vient d’être vérifié : c’est celui qui a été montré, à la lettre près.
records-disagrees = Le texte conservé n’est pas celui qui a été montré. Gardez une copie du dossier de données et faites vérifier le registre.
records-unknown = Aucune somme de contrôle n’accompagne ce consentement. S’il y a eu une réponse, elle figure au registre.
records-files = Pour d’autres systèmes
records-files-hint = Les mêmes faits dans les formats de deux spécifications.
records-file-iso = Fichier selon ISO/IEC TS 27560
records-file-kantara = Fichier selon Kantara 1.1
records-unusable = Limité depuis le { $date } par une personne qui y figure : à conserver, à ne pas utiliser.
records-training-withdrawn = Choisi par vous, retiré le { $date }
records-own-title = Mes consentements
records-own-lead = Ce que vous avez accepté ici, avec quels mots, et ce que vous pouvez faire.
records-own-effect = Le retrait prend effet immédiatement, sans motif. Ce qui a été fait avant reste licite.
records-own-restrict-about = Limiter arrête tout usage immédiatement, sans rien effacer : jusqu’à ce que vous leviez la limitation, on ne peut que conserver.
records-own-none = Rien ici pour l’instant
records-own-none-text = Ajoutez un reçu avec son code, et ses consentements figureront ici.
records-own-withdraw = Retirer
records-own-restrict = Limiter
records-own-lift = Lever la limitation
records-own-add-title = Ajouter un reçu
records-own-add-hint = Lorsqu’on vous l’a demandé pendant un appel, vous avez reçu un reçu avec un code. N’ajoutez que les vôtres.
records-own-add = Ajouter
records-own-elsewhere = Ce reçu figure déjà dans un autre compte.
records-own-done-withdrawn = Retiré, dès maintenant.
records-own-done-restricted = Limité, dès maintenant.
records-own-done-lifted = La limitation est levée.
records-own-done-added = Le reçu est ajouté.
records-kind-hosting = Exploitation d’ordinateurs
records-kind-mail = Acheminement des courriels
records-kind-support = Assistance technique
records-kind-partner = Entreprises partenaires
records-kind-adviser = Avocats et comptables
records-kind-other = Autres
records-recipients = Destinataires
records-recipients-lead = Qui, hors de la maison, reçoit des données personnelles, lesquelles, pour quoi et où. Chacun est ajouté avant que quoi que ce soit ne lui parvienne.
records-recipients-none = Personne à l’extérieur : tout reste sur cette machine.
records-recipients-clause = Ces destinataires extérieurs à notre maison reçoivent des données :
records-recipient = Destinataire
records-recipient-kind = Catégorie
records-recipient-data = Données
records-recipient-task = Pour quoi
records-recipient-countries = Pays
records-recipient-transfer = Fondement d’un transfert à l’étranger
records-recipient-transfer-hint = Par exemple adéquation, clauses types, consentement distinct. Laissez vide si rien ne part à l’étranger.
records-recipient-from = En service à partir du
records-recipient-ended = Terminé le { $date }
records-recipient-add = Ajouter un destinataire
records-recipient-add-hint = Avant le premier usage : le jour est aujourd’hui ou plus tard. Rédigez ensuite une nouvelle version de la politique de confidentialité, qui nomme le destinataire.
records-recipient-end = Terminer
records-recipient-fault-day = Choisissez aujourd’hui ou un jour ultérieur.
records-recipient-objections = Oppositions
records-see-title = Qui peut voir
records-see-hint = Vous pouvez vous opposer à chaque catégorie de destinataires, même à une catégorie que personne n’utilise ici. Votre opposition reste quand la politique de confidentialité change, jusqu’à ce que vous la leviez.
records-see-nobody = Personne pour l’instant
records-see-object = Je m’oppose
records-see-lift = Lever mon opposition
records-see-since = Vous vous opposez depuis le { $date }
records-see-done = Votre opposition compte dès maintenant.
records-see-done-lift = Votre opposition est levée.
records-kept-objection = Vos oppositions à des catégories de destinataires
records-kept-objection-purpose = Pour que rien n’aille là où vous ne voulez pas.
records-kept-objection-period = Jusqu’à ce que vous la leviez, ou que votre compte soit supprimé
records-letter-objection-subject = { $business } : votre opposition, et un changement
records-letter-objection-text = Vous avez fait opposition à la transmission de vos données personnelles à ces destinataires : { $kinds }. Une nouvelle version de notre politique de confidentialité nomme de tels destinataires, à partir du { $date }.
records-letter-objection-stays = Votre opposition reste : rien de vous ne leur parvient, sauf si vous la levez. Vous n’avez rien à faire.
records-letter-objection-action = Voir mes oppositions
records-letter-objection-why = Vous recevez cette lettre parce que vous avez fait opposition dans votre compte chez { $business }.
records-kind-letter = Opposition

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = Les textes auxquels vous avez répondu
records-policies-hint = Ce qui vous a été demandé quand un texte a changé et quand vous avez créé votre compte.
records-policies-accepted = Accepté le { $date }
records-policies-declined = Refusé le { $date }
records-policies-shown = Affiché le { $date }, sans réponse

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = Journal
records-ledger-lead = Ce qui a été fait, quand, par qui et à quoi. Chaque ligne est enchaînée à la précédente. On y trouve des identifiants et des chiffres, aucun contenu.
records-ledger-like = Identifiant ou acte
records-ledger-like-hint = Un identifiant, ou le début d’un acte : policy.
records-ledger-deed = Acte
records-ledger-by = Par
records-ledger-to = Sur
records-jobs = Tâches périodiques
records-jobs-lead = Ce que le programme fait de lui-même, et quand cela s’est bien terminé pour la dernière fois.
records-jobs-job = Tâche
records-jobs-last = Bien terminée
records-jobs-never = Pas encore
records-jobs-late = En retard
records-jobs-fine = Comme prévu
records-jobs-count = { $count ->
    [one] Une tâche est en retard
   *[other] { $count } tâches sont en retard
}

# Déclarer un consentement sans valeur : le formulaire du délégué, et ce que chacun en lit. $date est un jour, $what le nom de ce qui a été demandé.

records-invalid-title = Déclarer sans valeur
records-invalid-hint = Seulement si ce consentement n’a jamais compté : il n’était pas libre, la personne ne pouvait pas le donner, ou le texte était faux.
records-invalid-does-recording = Si l’enregistrement est en cours, il s’arrête aussitôt. Plus personne ne peut l’utiliser, son fichier est à supprimer tout de suite, et tout ce que cette personne a approuvé plus tard à son sujet prend fin aussi.
records-invalid-does-use = Cette utilisation prend fin aussitôt. L’approbation de l’enregistrement lui-même demeure.
records-invalid-does-document = Cette personne est interrogée à nouveau aussitôt, et son compte reste fermé jusqu’à ce qu’elle accepte.
records-invalid-final = La personne est avertie et lit votre motif. C’est sans retour : elle seule peut consentir à nouveau.
records-invalid-label = Pourquoi il n’a jamais compté
records-invalid-label-hint = La personne lit exactement ces mots. Écrivez ce qui s’est passé, sans nommer quelqu’un d’autre.
records-invalid-fault = Écrivez pourquoi ce consentement n’a jamais compté.
records-invalid-press = Déclarer ce consentement sans valeur
records-invalid-done = Ce consentement est déclaré sans valeur.
records-invalid-over = Rien n’a changé. Ce consentement n’a jamais été donné, ou la personne l’a retiré.
records-invalid-on = Déclaré sans valeur le { $date }
# Au milieu d’une ligne.
records-invalid-at = déclaré sans valeur le { $date }
records-invalid-short = Choisi par vous, déclaré sans valeur
records-invalid-what = { $what } : déclaré sans valeur le { $date }
records-invalid-effect = Votre réponse n’a jamais compté ; plus rien ne peut donc s’appuyer sur elle. Vous n’avez rien à faire.
records-invalid-reason = Pourquoi, selon les mots de { $business } :
records-invalid-anew = Votre acceptation a été déclarée sans valeur le { $date }. Le motif figure sous « Mes consentements ». Veuillez répondre à nouveau.
records-invalid-receipt = Reçu : déclaré sans valeur
records-invalid-unusable = Une approbation a été déclarée sans valeur le { $date }. L’enregistrement ne doit plus être utilisé.
records-invalid-why-due = Une approbation a été déclarée sans valeur.
records-invalid-told = L’enregistrement est arrêté, car une approbation a été déclarée sans valeur. L’appel continue.
records-invalid-told-own = Votre approbation a été déclarée sans valeur ; votre reçu dit pourquoi. L’enregistrement est arrêté. L’appel continue.
records-policies-reaffirmed = Confirmé à nouveau le { $date }
records-archive = Lire cette version dans les archives
records-letter-invalid-kind = Déclaré sans valeur
records-letter-invalid-subject = { $business } : une de vos réponses ne compte pas
records-letter-invalid-text = Le { $date }, vous nous avez répondu à ce sujet : { $what }. Nous avons constaté que votre réponse n’a jamais compté, et l’avons déclarée sans valeur.
records-letter-invalid-ends = Plus rien ne peut s’appuyer sur elle. Vous n’avez rien à faire.
records-letter-invalid-asked = Nous vous interrogeons à nouveau dès que vous vous connectez. Votre compte reste fermé jusqu’à ce que vous acceptiez ; vos données et vos droits restent les vôtres.
records-letter-invalid-reason = Le motif se trouve derrière ce lien.
records-letter-invalid-action = Lire le motif
records-letter-invalid-why = Vous recevez cette lettre parce que vous aviez donné cette réponse à { $business }.
records-letter-unusable-subject = Un consentement à un enregistrement a été déclaré sans valeur
records-letter-unusable-text = Un consentement à un enregistrement n’a jamais compté et a été déclaré sans valeur. Ce qui s’appuyait sur lui ne doit plus être utilisé.
records-letter-unusable-how = Ce lien vous dit de quel enregistrement il s’agit, et pour quand son fichier doit être supprimé.
