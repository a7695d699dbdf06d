### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = Base légale
policy-pages-basis-contract = Contrat, ou démarches avant un contrat
policy-pages-basis-consent = Consentement
policy-pages-basis-duty = Obligation légale
policy-pages-basis-interest = Intérêt légitime

## Reading. $number is the number of a version, $date a day.

policy-pages-version = Version { $number }
policy-pages-since = En vigueur depuis le { $date }
policy-pages-from = Entre en vigueur le { $date }
policy-pages-was = En vigueur du { $from } au { $until }
policy-pages-starter = Texte de départ, rédigé d’après les réglages de ce programme. Aucune version n’est encore publiée.
policy-pages-starter-short = Texte de départ
policy-pages-coming = Une nouvelle version entre en vigueur le { $date }.
policy-pages-coming-link = Voir ce qui change
policy-pages-old = Ce texte n’est pas celui en vigueur aujourd’hui.
policy-pages-read-current = Lire le texte en vigueur
policy-pages-archive = Toutes les versions
policy-pages-archive-lead = Chaque version annoncée jusqu’ici, mot pour mot.
policy-pages-archive-none = Rien n’est encore publié
policy-pages-read = Lire
policy-pages-changes = Ce qui a changé
policy-pages-changes-none = Il n’y a pas de version antérieure à comparer.
policy-pages-changes-on = Ce qui change le { $date }
policy-pages-changes-count = Clauses qui changent : { $count } sur { $all }
policy-pages-changes-old = Avant : { $version }
policy-pages-changes-new = À partir du { $date } : { $version }
policy-pages-changes-same = Inchangé
policy-pages-changes-changed = Modifié
policy-pages-changes-added = Nouveau
policy-pages-changes-gone = Retiré
policy-pages-use = Utiliser nos salons ne veut pas dire que vous êtes d’accord.
policy-pages-use-text = Un consentement que vous avez donné reste lié au texte que vous avez vu.
policy-pages-summary = Ce qui change, en bref
policy-pages-shown-in = Affiché en { $lang }, car votre langue manque ici.
policy-pages-clause-langs = Cette clause dans une autre langue
policy-pages-copy = Copie pour les programmes (JSON)
policy-pages-feed = Liste des versions pour les programmes (JSON)

## Writing: the list of documents

policy-pages-title = Politiques
policy-pages-lead = Ce que vous dites aux gens, version par version. Les textes de départ disent ce que fait ce programme. Faites-les relire par un juriste avant de publier.
policy-pages-clock = Annonces et changements en attente
policy-pages-document = Document
policy-pages-current = En vigueur
policy-pages-waiting = En attente
policy-pages-write = Rédiger une version
policy-pages-go-on = Continuer à rédiger

## Writing: one version

policy-pages-state-draft = Brouillon. Seules les personnes d’ici le voient.
policy-pages-check = Vérifier
policy-pages-publish = Publier
policy-pages-announce = Annoncer maintenant
policy-pages-withdraw = Retirer
policy-pages-discard = Jeter le brouillon
policy-pages-discard-hint = Tout ce qui est écrit dans ce brouillon est perdu. Les versions publiées restent.
policy-pages-done-published = Publiée. Ses mots sont désormais fixés.
policy-pages-clauses = Clauses
policy-pages-clause = Clause
policy-pages-langs = Langues
policy-pages-own = Nouvelle clause { $number }
policy-pages-add-clause = Ajouter une clause
policy-pages-remove-clause = Retirer
policy-pages-standing-missing = Manquant
policy-pages-standing-outdated = Dépassé
policy-pages-standing-machine = Traduction automatique, non relue
policy-pages-standing-checked = Vérifié
policy-pages-standing-starter = Texte de départ
policy-pages-plan = Dates et motif
policy-pages-plan-hint = Une version est annoncée un jour et entre en vigueur un autre.
policy-pages-material = Le changement compte-t-il pour les gens ?
policy-pages-material-yes = Oui
policy-pages-material-yes-hint = Ils sont prévenus avant, pendant tous les jours de préavis. Dans le doute, choisissez ceci.
policy-pages-material-no = Non
policy-pages-material-no-hint = Une faute de frappe, un mot plus clair. Effet immédiat possible.
policy-pages-reason = Pourquoi il compte, ou non
policy-pages-reason-hint = Pour vos archives.
policy-pages-release = Annoncée le
policy-pages-notice = Jours pleins de préavis
policy-pages-effective = Entre en vigueur le
policy-pages-effective-hint = Au début de ce jour, là où se trouve votre entreprise.
policy-pages-controlling = Quelle langue décide si elles diffèrent ?
policy-pages-controlling-none = Aucune : compte ce que la personne a vu
policy-pages-fault-date = Choisissez un jour.

## Writing: one clause in one language

policy-pages-heading = Titre
policy-pages-text = Texte
policy-pages-text-hint = Une ligne vide termine un paragraphe. Une ligne qui commence par « - » est un élément de liste.
policy-pages-machine = Une machine a traduit ceci
policy-pages-machine-hint = Rien n’est publié avant que quelqu’un l’ait relu.
policy-pages-mark-checked = C’est juste ainsi
policy-pages-take-starter = Reprendre le texte de départ
policy-pages-leading = Le texte de référence : { $lang }
policy-pages-preview = Tel que les gens le lisent
policy-pages-references = Références
policy-pages-references-hint = Chacune désigne un réglage, une page ou un tableau de ce programme : ainsi, le texte dit toujours ce que fait le programme.
policy-pages-overtaken = Quelqu’un d’autre a enregistré ce texte entre-temps
policy-pages-overtaken-text = Les deux textes figurent ci-dessous, rien n’est perdu. Réunissez ce qu’il faut et enregistrez à nouveau.
policy-pages-moved = Quelqu’un d’autre a modifié cette version entre-temps
policy-pages-moved-text = Rien n’est publié. Voici ce qu’elle dit maintenant : lisez-la, puis publiez.
policy-pages-theirs = Ce qui a été enregistré entre-temps

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = Rien ne s’oppose à la publication.
policy-pages-findings = { $count ->
    [one] Rien n’est publié. { $count } endroit est à revoir.
   *[other] Rien n’est publié. { $count } endroits sont à revoir.
}
policy-pages-place = { $clause }, { $lang }
policy-pages-found-blank-name = Le nom de l’entreprise manque.
policy-pages-found-blank-address = L’adresse de l’entreprise manque.
policy-pages-found-blank-contact = Un contact de l’entreprise manque.
policy-pages-found-no-reason = Dites pourquoi le changement compte, ou non.
policy-pages-found-no-release = Le jour de l’annonce manque.
policy-pages-found-no-effective = Le jour d’entrée en vigueur manque.
policy-pages-found-too-soon = L’entrée en vigueur est possible le { $date } au plus tôt.
policy-pages-found-too-late = La planification va jusqu’au { $date } au plus.
policy-pages-found-shorter-notice = La version en vigueur promet plus de jours de préavis : { $days }.
policy-pages-found-missing = Il n’y a pas de texte.
policy-pages-found-no-title = Il n’y a pas de titre.
policy-pages-found-outdated = Le texte de référence ({ $lang }) ou un réglage a changé depuis. Réécrivez celui-ci, ou dites qu’il est juste ainsi.
policy-pages-found-machine = Une machine l’a traduit et personne ne l’a encore relu.
policy-pages-found-needs = Cette clause ne peut se passer de { $text }.
policy-pages-found-unknown = { $text } ne désigne rien.
policy-pages-found-lacks = { $text } manque, alors que le texte de référence ({ $lang }) le contient.
policy-pages-found-adds = { $text } figure ici et non dans le texte de référence ({ $lang }).
policy-pages-found-left-over = Quelqu’un voulait compléter ceci : { $text }
policy-pages-found-dead-link = Ce lien ne mène nulle part : { $text }
policy-pages-found-empty-cell = « { $row } » n’a rien sous « { $column } ».
policy-pages-found-negation = L’un des deux nie, l’autre non. Ici : « { $here } » { $lang } : « { $leading } »
policy-pages-found-tick = L’un dit qu’une case est cochée, l’autre qu’elle ne l’est pas. Ici : « { $here } » { $lang } : « { $leading } »
policy-pages-found-numbers = Les nombres diffèrent. Ici : { $here }. { $lang } : { $leading }
policy-pages-found-untranslated = Ceci n’est pas traduit : « { $text } »
policy-pages-found-script = « { $text } » n’appartient pas à cette langue.
policy-pages-found-language = Le texte est dans une autre langue : { $lang }.
policy-pages-found-mojibake = « { $text } » trahit un mauvais encodage.
