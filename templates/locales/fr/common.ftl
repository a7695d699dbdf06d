common-skip = Aller au contenu
common-language = Langue :
common-languages = { $count ->
    [one] { $count } langue
   *[other] { $count } langues
}
common-privacy = Confidentialité
common-trust = Faire confiance à ce serveur
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-idle = Rien n’a été utilisé ici depuis un moment. Dans une minute environ, nous fermerons votre session.
common-idle-stay = Rester connecté
common-ends = Votre session se termine dans moins de dix minutes, comme toute session au bout de douze heures. Un appel en cours n’est pas coupé. Enregistrez ce que vous écrivez, puis reconnectez-vous.
common-runs = Utilise Visavis sur sa propre machine
common-places = Rubriques
common-place-desk = Guichet
common-place-conversations = Conversations
common-place-rooms = Salles
common-place-business = Entreprise
common-form-faults = { $count ->
    [one] Une ligne est à revoir. Rien n’est encore enregistré.
   *[other] { $count } lignes sont à revoir. Rien n’est encore enregistré.
}
common-save = Enregistrer
common-saved = C’est enregistré.
common-fault-empty = Écrivez quelque chose ici.
common-fault-long = { $most ->
    [one] { $most } caractère au plus tient ici.
   *[other] { $most } caractères au plus tiennent ici.
}
common-fault-short = { $least ->
    [one] Il faut au moins { $least } caractère.
   *[other] Il faut au moins { $least } caractères.
}
common-fault-forbidden = Cette ligne contient des caractères invisibles de commande ou de direction. Saisissez-la de nouveau.
common-fault-email = Écrivez une adresse e-mail, comme nom@example.org.
common-fault-unknown = Choisissez dans la liste.
