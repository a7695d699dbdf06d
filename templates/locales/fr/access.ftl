# Looks at conversations of others.

access-title = Conversations des autres
access-lead = Demandez à en lire une, avec un motif. Un délégué à la protection des données décide.
access-ask-lead = Vous ne lisez la conversation d’autres personnes que si un délégué à la protection des données l’autorise, pendant { $hours } heures, et chaque lecture est notée.
access-own = Vos demandes
access-what = Conversation
access-conversation = { $at }, { $room }, avec : { $with } ({ $length })
access-deleted = Supprimée entre-temps
access-reason = Motif
access-reason-hint = Le délégué et l’auditeur le lisent. Écrivez ce que vous devez savoir, et pourquoi.
access-ask = Demander
access-ask-hint = Vous voyez quand une conversation a eu lieu et qui d’entre nous y était, pas de qui elle était.
access-send = Demander au délégué
access-none = Il n’y a ici aucune conversation que vous auriez à demander.
access-older = Plus anciennes
access-fault-reason = Écrivez un motif. Sans lui, personne ne peut décider.
access-open = Lire
access-end = J’ai terminé
access-withdraw = Retirer la demande
access-reading = Vous lisez cette conversation avec une autorisation, jusqu’au { $at }.
access-reading-noted = Cette lecture est notée dans le journal des accès.
access-back = Revenir à vos demandes
access-state-asked = Attend une décision
access-state-open = Ouverte jusqu’au { $at }
access-state-refused = Refusée le { $at }
access-state-withdrawn = Retirée le { $at }
access-state-revoked = Interrompue le { $at }
access-state-ended = Terminée le { $at }
access-state-lapsed = Personne n’a décidé à temps
access-officer-lead = Les registres de cette maison, et ce qui attend une décision.
access-log = Journal des accès
access-log-lead = Qui a demandé à lire la conversation d’autres personnes, qui l’a autorisé, et chaque lecture.
access-log-about = Une lecture autorisée dure { $hours } heures. Vous pouvez y mettre fin plus tôt. Chaque ouverture figure ici et s’inscrit au registre.
access-log-none = Personne n’a rien demandé.
access-log-none-text = Une demande apparaît ici dès qu’un administrateur la fait.
access-who = Qui
access-looks = Lectures
access-looks-none = Aucune
access-look-record = Conversation, { $at }
access-look-file = Fichier, { $at }
access-by = Par { $name }
access-own-approval = Autorisé par la personne qui a demandé : personne d’autre ne le pouvait.
access-approve = Autoriser
access-refuse = Refuser
access-revoke = Mettre fin
access-refused-own = Quelqu’un d’autre doit autoriser ce que vous avez demandé.
access-refused-over = Cette demande n’en est plus là. Rien n’a changé.
access-asked-count = { $count ->
    [one] { $count } demande attend
   *[other] { $count } demandes attendent
}
access-open-count = { $count ->
    [one] { $count } lecture ouverte
   *[other] { $count } lectures ouvertes
}
