### Enregistrement avec information préalable : toute personne qui entre est informée avant, et personne n’est interrogé pendant l’appel. Être informé ne s’appelle jamais approuver.

## La règle de la maison et d’une salle

notice-mode = Oui, et chacun est informé avant d’entrer ; personne n’est interrogé pendant l’appel
notice-mode-hint = Seulement avec vos raisons, écrites plus bas. Toute personne qui entre les lit d’abord, avec ce qui est enregistré, pourquoi, pour combien de temps et pour qui.
notice-mode-locked = Pas tant que tous les participants doivent donner leur accord. Verrouillé par : { $profile }.
notice-ground = Pourquoi sans demander ?
notice-ground-hint = Nécessaire là où les gens sont seulement informés : la loi ou l’intérêt sur lequel vous vous appuyez, avec vos propres mots et dans chacune de vos langues. Chacun le lit avant d’entrer. Faites-le relire par un juriste.
notice-ground-fault = Dites en { $lang } pourquoi vous pouvez enregistrer sans demander.
notice-room = Chacun est informé avant d’entrer
notice-room-hint = Personne n’est interrogé pendant l’appel. Quiconque s’oppose met fin à l’enregistrement ou en est exclu.
notice-room-locked = La règle d’enregistrement de cette maison ne le permet pas ou n’en donne pas les raisons.
notice-rooms-hint = Désactivé jusqu’à ce que vous le changiez. Même alors, personne n’est enregistré sans avoir été interrogé ou informé avant.

## Ce que l’on lit avant d’entrer

notice-title = Les appels peuvent être enregistrés ici
notice-intro = { $business } peut enregistrer les appels de cette salle sans vous le redemander. Lisez ceci avant d’entrer.
notice-collection = L’image et le son de tous les participants, tels que l’appel les montre, dès que quelqu’un de { $business } appuie sur « Enregistrer » et jusqu’à ce que quelqu’un y mette fin. Vous voyez et entendez quand cela commence.
notice-sharing = Vu seulement au sein de { $business }, par les personnes qui y travaillent. Personne à l’extérieur, et rien n’est publié.
notice-keeping = { $days ->
    [one] Conservé { $days } jour au plus après l’appel, sur le propre disque de la personne qui a enregistré. { $business } s’engage à l’effacer ensuite. Le serveur n’en garde aucune copie.
   *[other] Conservé { $days } jours au plus après l’appel, sur le propre disque de la personne qui a enregistré. { $business } s’engage à l’effacer ensuite. Le serveur n’en garde aucune copie.
}
notice-keeping-limit = La personne qui a enregistré doit effacer le fichier et le confirmer ici. Le serveur ne peut pas l’effacer, et nous ne pouvons pas regarder dans l’ordinateur de quelqu’un.
notice-keeping-proof = Le serveur ne garde que la preuve : que vous avez été informé, avec ce texte, son heure et sa langue, ainsi que le début, la fin, la durée, la taille et la somme de contrôle du fichier.
notice-rights = À tout moment et sans motif, vous pouvez vous opposer, demander à voir l’enregistrement, en demander une copie ou l’effacement : { $contact }. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
notice-object-name = Ce que vous pouvez faire
notice-object = Vous opposer pendant l’appel ou avec votre reçu : l’enregistrement s’arrête en deux secondes au plus, et l’appel continue. Dès lors, personne n’a le droit d’utiliser ce qui a été enregistré.
notice-object-exclude = Demander dès maintenant à en être exclu, ou vous opposer pendant l’appel ou avec votre reçu : en deux secondes au plus, plus rien de vous n’est enregistré, et l’appel continue. Ce que d’autres disent de vous peut encore s’y entendre.
notice-instead = Ou nous écrire à la place, ou partir. Vous êtes servi tout aussi bien.
notice-why = Pourquoi personne n’est interrogé
notice-join = J’ai lu ceci : rejoindre
notice-leave = Ne pas rejoindre
notice-informed = Entrer n’est pas approuver. Il est seulement noté que vous avez été informé.
notice-lobby = Les appels peuvent être enregistrés ici sans que l’on vous le redemande. Ce que cela signifie figurait sur la page avant votre entrée.
notice-left-out = M’exclure de tout enregistrement
notice-left-out-hint = Vous êtes servi tout aussi bien.
notice-retold = Ce qui est dit ici des enregistrements vient de changer. Relisez-le, puis entrez.
notice-leave-page = Quitter cette page

## Pendant l’appel

notice-told-starting = L’enregistrement est sur le point de commencer.
notice-told-on = L’enregistrement a commencé. Pour vous opposer, appuyez sur « Enregistrement ».
notice-told-resumed = L’enregistrement reprend. Pour vous opposer, appuyez sur « Enregistrement ».
notice-told-objected = L’enregistrement est arrêté, car quelqu’un s’y est opposé. L’appel continue.
notice-told-objected-by = L’enregistrement est arrêté, car { $name } s’y est opposé(e). L’appel continue.
notice-told-objected-own = Vous vous êtes opposé. L’enregistrement est arrêté. L’appel continue.
notice-told-nobody = Rien n’est enregistré, car quelqu’un s’y est opposé. L’appel continue.
notice-told-failed = L’enregistrement n’a pas démarré. Rien n’a été enregistré. L’appel continue.
notice-refused-uninformed = Quelqu’un dans l’appel n’a pas été informé de l’enregistrement tel qu’il est maintenant. Rien n’est enregistré.
notice-refused-objected = Quelqu’un dans l’appel ne veut pas être enregistré. Rien n’est enregistré.
notice-held = Lisez d’abord ce qui est dit des enregistrements.
notice-after-recorded = Une partie de l’appel a été enregistrée. Vous en aviez été informé avant.
notice-fact-what = L’image et le son de tous ceux qui ne s’y sont pas opposés ; ni les messages écrits, ni l’écran
notice-page-object = Je m’oppose
notice-page-object-effect = Si vous vous opposez, en deux secondes au plus, plus rien de vous n’est enregistré, et l’appel continue.

## Le reçu, le registre et le compte rendu d’une conversation

notice-receipt-heading = Reçu : vous avez été informé
notice-receipt-objected = Reçu : vous avez été informé et vous êtes opposé
notice-receipt-left-out = Reçu : vous avez été informé et êtes exclu de l’enregistrement
notice-receipt-person = Personne informée
notice-receipt-told-by = Par
notice-receipt-shown-at = Montré à
notice-receipt-noted-at = Noté à
notice-receipt-told = Ce dont vous avez été informé. Vous ne l’avez pas approuvé, et personne ne vous l’a demandé.
notice-receipt-word = informé
notice-receipt-object-title = S’opposer à l’enregistrement
notice-receipt-object = Je m’oppose
notice-receipt-object-delete = S’opposer et demander l’effacement
notice-receipt-done = Votre opposition vaut depuis le { $at }. Personne n’a plus le droit d’utiliser l’enregistrement.
notice-receipt-done-delete = Votre opposition vaut depuis le { $at }, et l’effacement est dû immédiatement. Cette page indiquera quand il est confirmé.
notice-receipt-state = Opposition du { $date }. Ne doit plus être utilisé.
notice-receipt-state-left-out = Vous êtes exclu. Rien de vous n’a été enregistré.
notice-receipt-secret = Quiconque a ce code peut lire ce reçu et s’opposer en votre nom. Gardez-le pour vous.
notice-state = Informé
notice-record-informed = informé
notice-record-objected = opposition le { $date }

notice-mode-promised = Pas tant que les règles d’enregistrement que vous avez publiées sont en vigueur : elles promettent à chacun dans l’appel qu’on lui pose la question. Ce qui est choisi pour une salle l’emporte sur un texte général, mais pas là où cela retire une promesse.
