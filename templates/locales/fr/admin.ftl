# What an admin does: accounts, roles, invitations.

admin-title = Administration
admin-lead = Comptes, salles et entreprise. Vous changez le fonctionnement de la maison ; vous ne lisez la conversation de personne sans autorisation.
admin-users = Équipe et comptes
admin-users-lead = Toutes les personnes qui ont un compte ici, ce que chacune peut faire, et jusqu’à quand.
admin-users-count = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
admin-users-table = Comptes
admin-role-owner = Propriétaire
admin-role-admin = Administrateur
admin-role-officer = Délégué à la protection des données
admin-role-auditor = Auditeur
admin-role-agent = Agent
admin-role-managed = Compte géré
admin-role-customer = Client
admin-about-owner = Tout ce qui suit en une seule personne, pour une petite maison.
admin-about-admin = Change les salles, les comptes et l’entreprise. Ne lit les conversations des autres que si c’est accordé.
admin-about-officer = Autorise la lecture de conversations et tient les registres.
admin-about-auditor = Lit les registres et les journaux, jamais ce qui s’est dit.
admin-about-agent = Prend les appels et lit ses propres conversations.
admin-about-managed = A un compte dont seul un administrateur change le nom et l’adresse.
admin-about-customer = A un compte, et aucune place au guichet.
admin-role-until = { $role }, jusqu’au { $date }
admin-roles = Rôles
admin-roles-hint = Un compte peut en avoir plusieurs. Un rôle qui a un dernier jour prend fin de lui-même quand ce jour est passé.
admin-roles-none = Aucun
admin-until = Jusqu’au, s’il doit prendre fin
admin-state = État
admin-state-active = Peut se connecter
admin-state-until = Peut se connecter jusqu’au { $date }
admin-state-suspended = Suspendu
admin-state-over = Son temps est écoulé
admin-identity = Qui est-ce
admin-identity-hint = À changer quand la personne vous le dit, ou quand un compte géré en a besoin.
admin-email-hint = La personne se connecte avec cette adresse. Un lien de nouveau mot de passe créé avant ne vaut pas pour une nouvelle adresse.
admin-end = Dernier jour du compte
admin-end-hint = Quand il est passé, plus personne ne se connecte avec ce compte. Vide : pas de fin.
admin-sign-in = Connexion
admin-suspend-hint = Une personne suspendue est déconnectée aussitôt, même en plein appel.
admin-suspend = Suspendre
admin-reinstate = Rétablir
admin-recover = Nouveau mot de passe
admin-recover-made = { $minutes ->
    [one] Le lien pour { $name } est prêt. Il sert une seule fois, pendant { $minutes } minute.
   *[other] Le lien pour { $name } est prêt. Il sert une seule fois, pendant { $minutes } minutes.
}
admin-recover-link = Lien pour un nouveau mot de passe
admin-invite = Inviter quelqu’un
admin-invite-hint = { $days ->
    [one] Vous recevez un lien et le transmettez vous-même. Il sert une seule fois, pendant { $days } jour.
   *[other] Vous recevez un lien et le transmettez vous-même. Il sert une seule fois, pendant { $days } jours.
}
admin-invite-send = Créer un lien
admin-invite-permission = Cette personne accepte que je donne son adresse pour cette invitation.
admin-invite-made = Le lien pour { $email } est prêt.
admin-link-once = Copiez-le maintenant et envoyez-le vous-même : il ne s’affiche que cette fois-ci.
admin-link-posted = Une lettre avec ce lien est en route. Vous pouvez aussi le copier : il ne s’affiche ici que cette fois-ci.
admin-link-unwanted = Cette personne ne veut pas d’invitations par lettre : aucune n’a été écrite. Ne transmettez le lien que si elle vous l’a demandé : il ne s’affiche que cette fois-ci.
admin-invite-link = Lien d’invitation
admin-invites-open = Invitations en cours
admin-invites-none = Aucune invitation n’est en cours.
admin-invite-until = Valable jusqu’au { $date }
admin-invite-withdraw = Retirer l’invitation
admin-fault-taken = Quelqu’un a déjà un compte ici avec cette adresse.
admin-fault-roles = Choisissez au moins un rôle.
admin-fault-permission = Confirmez que la personne est d’accord. Si vous l’ignorez, demandez-le-lui d’abord.
admin-fault-day = Choisissez un jour encore à venir, ou aucun.
admin-refused-last = Rien n’a changé : c’est le dernier propriétaire sans date de fin. Nommez d’abord un autre propriétaire.
admin-oneself = Vos rôles, le dernier jour de votre compte et sa suspension sont changés par quelqu’un d’autre.
admin-above = Ce compte a un rôle que vous ne donnez pas. Seul un propriétaire le change.
admin-beyond = Rien n’a changé : vos propres droits ont une fin, et vous n’en donnez pas pour plus longtemps.
