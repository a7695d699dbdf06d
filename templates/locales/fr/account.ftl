account-title = Mon compte
account-picture = Photo
account-picture-hint = Les visiteurs et vos collègues la voient. Elle est recadrée en carré ; le lieu et l’appareil en sont effacés.
account-picture-alt = Votre photo actuelle
account-picture-choose = JPEG, PNG ou WebP, 16 Mo au plus
account-picture-save = Utiliser cette photo
account-picture-remove = Retirer ma photo
account-fault-picture = Nous ne pouvons pas utiliser cette image. Choisissez un fichier JPEG, PNG ou WebP.
account-name = Nom
account-name-save = Changer mon nom
account-managed = La personne qui gère les comptes ici change votre nom et votre adresse. Tout le reste de cette page vous appartient.
account-display-name = Nom affiché
account-display-name-hint = Ce que lisent clients et collègues à la place du nom. Vide : le nom.
account-display-name-save = Changer ce qui s’affiche
account-roles = Ce que vous pouvez faire ici
account-roles-hint = Quelqu’un d’autre donne et retire les rôles.
account-roles-none = Aucun rôle en ce moment. Votre compte reste le vôtre.
account-ends = Ce compte peut servir jusqu’au { $date }.
account-lang = Langue
account-lang-hint = Celle dans laquelle le guichet vous parle.
account-lang-label = Langue du guichet
account-lang-save = Changer ma langue
account-password-hint = Votre session reste ouverte ici. Toutes les autres se ferment.
account-password-current = Mot de passe actuel
account-password-save = Changer mon mot de passe
account-fault-current = Le mot de passe actuel n’est pas le bon.
account-sessions = Vos sessions ouvertes
account-sessions-hint = Si l’une d’elles ne vous dit rien, fermez-la et changez votre mot de passe.
account-session-unknown = Un navigateur qui ne dit pas son nom
account-session-this = Celle-ci
account-session-times = Ouverte le { $since }, dernière utilisation le { $used }
account-session-end = Fermer la session

# C-1 : enregistrements d’appels où était cette personne.
account-files = Enregistrements où vous êtes
account-files-hint = Là où des appels à vous ont été enregistrés et où le reçu appartient à ce compte. Un reçu avec son code s’ajoute sous Mes consentements.
account-files-none = Aucun pour l’instant.
# $date avec l’heure, $room la salle de service.
account-file = Appel du { $date }, { $room }
# C-2 : sous quelle adresse et quel nom on se connecte.
account-sign-in = Connexion
account-sign-in-hint = Personne ne change ici l’adresse du site.
account-site = Adresse de ce site
account-sign-in-name = Nom de connexion
account-sign-out-hint = Votre compte reste tel quel.
account-sign-out-here = Me déconnecter de ce navigateur
