settings-business-title = Entreprise
settings-business-lead = Les clients lisent ces lignes sur la page de chaque salle. Les modifications valent tout de suite.
settings-team-title = Équipe
settings-team-lead = Toutes les personnes ici peuvent prendre des appels. Seul le propriétaire modifie les salles, l’équipe et l’entreprise.
settings-team-people = Personnes
settings-team-role = Rôle
settings-team-state = État
settings-role-owner = Propriétaire
settings-role-agent = Agent
settings-state-active = Peut se connecter
settings-state-disabled = Désactivé
settings-disable = Désactiver
settings-enable = Réactiver
settings-recover = Nouveau mot de passe
settings-recover-made = { $minutes ->
    [one] Le lien pour { $name } est prêt. Il sert une seule fois, pendant { $minutes } minute.
   *[other] Le lien pour { $name } est prêt. Il sert une seule fois, pendant { $minutes } minutes.
}
settings-invite = Inviter quelqu’un
settings-invite-hint = { $days ->
    [one] Vous recevez un lien et le transmettez vous-même. Il sert une seule fois, pendant { $days } jour.
   *[other] Vous recevez un lien et le transmettez vous-même. Il sert une seule fois, pendant { $days } jours.
}
settings-invite-send = Créer un lien
settings-invite-made = Le lien pour { $email } est prêt.
settings-invite-once = Copiez-le maintenant et envoyez-le vous-même : il ne s’affiche que cette fois-ci.
settings-invite-link = Lien d’invitation
settings-invites-open = Invitations en cours
settings-invites-none = Aucune invitation n’est en cours.
settings-invite-until = Valable jusqu’au { $date }
settings-invite-withdraw = Retirer l’invitation
settings-fault-taken = Quelqu’un travaille déjà ici avec cette adresse.
settings-clock-question = La suppression est en attente : l’horloge de cette machine est passée du { $from } au { $to }, comme après un long arrêt. Nous sommes maintenant le { $now }. Est-ce exact ? Sinon, réglez d’abord l’horloge.
settings-clock-right = Oui, c’est exact
settings-clock-confirmed = L’heure est confirmée. Ce qui est arrivé à échéance est en train d’être supprimé.
settings-capacity-title = Ce que porte cette machine
settings-capacity-hint = Mesuré sur cette machine, puis corrigé selon ce que les appels lui coûtent vraiment. Avant que la qualité ne baisse, les nouveaux appels sont priés d’attendre. Ce que porte votre ligne internet n’est pas compté.
settings-capacity-most = Places dans les appels : { $most }
settings-capacity-by-hand = Places dans les appels : { $most }, fixées à la main
settings-capacity-unknown = Places dans les appels : pas encore mesurées
settings-capacity-now = Occupées maintenant : { $present }
settings-capacity-load = Charge en ce moment : { $percent } %
