### Starter texts of the policy documents, in French.

## Names of the documents

policies-privacy = Politique de confidentialité
policies-terms = Conditions d’utilisation
policies-cookies = Cookies
policies-minors = Mineurs
policies-recording = Règles pour les enregistrements
policies-room = Notice d’information de la salle

## Privacy policy

policies-privacy-controller-title = Qui est responsable du traitement
policies-privacy-controller =
    { $business-name }, { $business-address }, décide quelles données sont conservées sur vous, et pourquoi. Dans ce texte, « nous » désigne { $business-name }.

    Pour toute question de confidentialité, écrivez à { $business-privacy }. Pour tout le reste, adressez-vous à { $business-contact }.

policies-privacy-kept-title = Ce qui est conservé, pour quoi faire et combien de temps
policies-privacy-kept =
    Ce tableau énumère tout ce que ce service conserve. Quand une durée est écoulée, le programme efface les données de lui-même ; un enregistrement est effacé par la personne qui l’a fait.

    { $table-kept }

    Nous n’achetons pas de données sur vous. Nous ne croisons pas ce qui est conservé ici avec des données venues d’ailleurs. Nous n’établissons aucun profil de vous.

policies-privacy-need-title = Ce qu’il nous faut de vous
policies-privacy-need =
    Pour vous servir, il nous faut votre nom et vos réponses aux questions obligatoires de la salle. S’ils manquent, la page ne peut pas vous laisser sonner.

    La caméra et le micro sont facultatifs. Vous pouvez aussi nous écrire dans la conversation. Votre navigateur vous pose la question avant d’allumer l’un ou l’autre.

    Qui travaille ici a besoin d’un compte, avec un nom, une adresse e-mail et un mot de passe.

policies-privacy-recipients-title = Qui reçoit vos données
policies-privacy-recipients =
    Les personnes qui vous servent lisent ce que vous écrivez et entendent ce que vous dites. Elles peuvent relire la conversation tant qu’elle est conservée.

    Nous ne vendons pas vos données. Nous ne les donnons pas à des annonceurs. L’auteur de ce programme ne reçoit rien.

    Si nous vous écrivons un e-mail, des serveurs de messagerie l’acheminent, comme tout e-mail.

    Si une loi nous oblige à remettre des données à une autorité, nous remettons seulement ce que cette loi exige. Nous vous le disons, sauf si la loi l’interdit.

policies-privacy-place-title = Où se trouvent vos données, et comment elles sont protégées
policies-privacy-place =
    Tout, sauf les enregistrements, se trouve sur un seul serveur, que nous faisons fonctionner nous-mêmes. Ses pages et ses appels ne chargent rien depuis d’autres sites. Si nous louons la machine, l’entreprise qui nous la loue n’a pas le droit d’utiliser vos données à ses propres fins.

    Tout ce qui passe entre votre appareil et le serveur est chiffré. Le son et l’image sont chiffrés jusqu’au serveur, qui les transmet aux autres participants de l’appel. Personne d’autre en chemin ne peut les entendre ni les voir.

    Les fichiers que vous envoyez sont stockés sous forme chiffrée. Les mots de passe sont stockés sous forme d’empreintes, dans lesquelles on ne peut pas les lire. Un registre montre ce qui a été fait des données et rend visible toute modification ultérieure.

    Aucun système n’est parfaitement sûr. Si des données vous concernant tombent en de mauvaises mains et que cela vous met en danger, nous vous le disons sans délai.

policies-privacy-recording-title = Enregistrement
policies-privacy-recording =
    Sans enregistrement, le son et l’image passent par le serveur pendant que vous parlez. Le serveur ne les stocke pas.

    Un appel est enregistré seulement après l’approbation de tous les participants, point par point. Vous avez { $answer-seconds } secondes pour répondre. L’absence de réponse vaut « Ne pas approuver ». Si vous n’approuvez pas, l’appel continue et nous vous servons de la même façon.

    L’enregistrement se trouve sur le disque de la personne qui a enregistré, pas sur le serveur. Il est conservé pendant le nombre de jours que vous avez approuvé, { $recording-days } jours au plus. Ensuite, l’auteur de l’enregistrement doit l’effacer et le confirmer.

    Vous pouvez retirer votre approbation à tout moment. Un enregistrement en cours s’arrête alors en { $stop-seconds } secondes au plus. Dès lors, personne n’a le droit d’utiliser l’enregistrement. Ce qui a été fait auparavant reste licite.

    Toutes les personnes interrogées reçoivent un reçu avec un code. Ce code ouvre votre réponse à la page « { $path-receipt } », sans compte. Aucun programme ne peut empêcher quelqu’un de filmer un écran.

policies-privacy-consents-title = Votre consentement
policies-privacy-consents =
    Quand il nous faut votre consentement, nous vous le demandons à part, et avant d’agir. Rien n’est coché d’avance. Continuer à lire, rappeler ou se taire ne vaut jamais consentement.

    Vous pouvez retirer un consentement aussi facilement que vous l’avez donné. Aucun motif n’est nécessaire. Cela ne coûte rien et ne change ni le prix, ni la place dans la file, ni l’aide. Ce qui a été fait auparavant reste licite.

policies-privacy-rights-title = Vos droits
policies-privacy-rights =
    { $list-rights }

    Écrivez à { $business-privacy }. Dites-nous comment retrouver vos données : le code de votre reçu, ou la salle et l’heure de votre conversation. Nous répondons à votre demande sous { $answer-days } jours. Si nous devons refuser, nous vous en donnons le motif.

    Vous pouvez effacer vous-même vos messages et vos fichiers dans une conversation. Aucune machine ne prend seule une décision à votre sujet.

policies-privacy-rights-list =
    Vous avez, gratuitement, le droit de :
    - savoir si nous conservons des données sur vous, et y accéder
    - en recevoir une copie que d’autres programmes peuvent lire
    - faire rectifier des données inexactes
    - faire effacer des données avant la fin de leur durée
    - faire limiter leur utilisation tant qu’une question reste à trancher
    - vous opposer à leur utilisation
    - retirer un consentement

policies-privacy-minors-title = Mineurs
policies-privacy-minors =
    Aucun mineur n’a de compte ici sans l’accord d’un parent ou d’un tuteur. Ce qui vaut pour les mineurs figure à la page « { $path-minors } ».

policies-privacy-cookies-title = Cookies
policies-privacy-cookies =
    Nous déposons seulement les cookies dont le service a besoin. Chacun figure à la page « { $path-cookies } ».

policies-privacy-messages-title = Messages
policies-privacy-messages =
    Nous vous écrivons seulement pour ce qui vous concerne : vous répondre, vous inviter ou vous annoncer une modification de ces textes. Nous n’envoyons pas de publicité. Nos e-mails ne chargent aucune image venue d’ailleurs et ne signalent pas si vous les avez ouverts.

policies-privacy-complaints-title = Réclamations
policies-privacy-complaints =
    En cas de problème, dites-le-nous : { $business-privacy }. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données du pays où vous vivez, où vous travaillez ou dans lequel vous estimez que vos droits ont été violés. Une réclamation ne coûte rien et ne change rien à la façon dont nous vous servons.

policies-privacy-changes-title = Modifications
policies-privacy-changes =
    Au moins { $notice-days } jours pleins avant son entrée en vigueur, nous annonçons toute modification qui vous concerne. La page d’accueil et la page de connexion l’affichent durant tout ce temps. L’ancien texte et le nouveau sont côte à côte à la page « { $path-changes } », et chaque version antérieure à la page « { $path-archive } ».

    Utiliser le service ne vaut jamais consentement à une modification. Un consentement que vous avez donné reste lié au texte que vous avez vu.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = Langue
policies-language-equal =
    Nous publions ce texte en plusieurs langues. Ce qui compte entre vous et nous, c’est le texte qui vous a été montré.
policies-language-decides =
    Nous publions ce texte en plusieurs langues. Si les versions diffèrent, le texte dans cette langue l’emporte : { $language-name }. Cela ne vous retire aucun des droits que la loi vous donne.

## Terms

policies-terms-parties-title = Qui sont les parties
policies-terms-parties =
    Ces conditions s’appliquent entre vous et { $business-name }, { $business-address }. Pour nous joindre : { $business-contact }.

policies-terms-service-title = Ce que vous obtenez
policies-terms-service =
    Vous pouvez sonner, nous parler par l’image, le son ou l’écrit, envoyer des fichiers et laisser un message. Un appel réunit jusqu’à { $people-most } participants. Il vous faut un navigateur, et aucun compte.

    Le service ne remplace pas un appel d’urgence. En cas de danger, appelez le numéro d’urgence de votre pays.

policies-terms-conduct-title = Respect mutuel
policies-terms-conduct =
    Traitez les personnes qui vous servent comme vous souhaitez qu’on vous traite. N’envoyez rien qui enfreigne une loi ou les droits d’autrui. N’essayez pas de perturber le service ni d’entrer dans des conversations qui ne sont pas les vôtres.

    Quiconque enfreint ces règles peut être exclu d’une conversation. Nous vous disons pourquoi, si vous le demandez.

policies-terms-recording-title = Enregistrement
policies-terms-recording =
    Nous enregistrons un appel seulement si tous les participants ont approuvé. De votre côté aussi, enregistrez l’appel seulement si tous les participants ont approuvé. Ce que nous faisons des enregistrements est décrit à la page « { $path-privacy } ».

policies-terms-availability-title = Quand nous sommes là
policies-terms-availability =
    Chaque salle indique si elle est ouverte, ou bien quand elle ouvrira. Nous faisons de notre mieux pour être là quand elle est ouverte. Des interruptions sont possibles.

policies-terms-liability-title = Qui répond de quoi
policies-terms-liability =
    Nous répondons sans limite des dommages que nous causons intentionnellement ou par faute lourde, et des atteintes à la vie, au corps et à la santé. Pour les autres dommages, nous répondons selon la loi de notre pays. Rien dans ces conditions ne vous retire un droit que la loi vous donne en tant que consommateur.

policies-terms-ending-title = Fin de l’utilisation
policies-terms-ending =
    Vous pouvez quitter une conversation à tout moment. Vous pouvez cesser d’utiliser le service à tout moment, sans donner de motif. Ce que deviennent alors vos données est décrit à la page « { $path-privacy } ».

policies-terms-changes-title = Modifications
policies-terms-changes =
    Au moins { $notice-days } jours pleins avant son entrée en vigueur, nous annonçons toute modification qui vous concerne. L’ancien texte et le nouveau sont côte à côte à la page « { $path-changes } ». Utiliser le service ne vaut jamais consentement à une modification.

## Cookies

policies-cookies-table-title = Ce que votre navigateur conserve
policies-cookies-table =
    Un cookie est une courte note qu’un site laisse dans votre navigateur. Une page peut aussi garder quelque chose dans le stockage du navigateur. Voici tout ce que nous y laissons, et chaque élément est nécessaire à quelque chose que vous avez demandé :

    { $table-cookies }

    Nous ne comptons pas les visiteurs. Nous ne vous suivons pas sur d’autres sites. Aucune autre entreprise ne dépose de cookie ici.

policies-cookies-choices-title = Ce que vous pouvez choisir
policies-cookies-choices =
    Il n’y a rien à désactiver, donc aucun bandeau ne vous demande votre accord. Vous pouvez tout effacer dans votre navigateur à tout moment. Votre session est alors fermée, vous perdez votre place dans la conversation, ou un enregistrement qui n’est pas encore sauvegardé est perdu.

## Minors

policies-minors-adults-title = Comptes de mineurs
policies-minors-adults =
    Qui s’inscrit indique d’abord sa date de naissance. Nous ne nous en servons que pour voir si la personne est mineure, et ne la conservons pas. Est mineur qui n’a pas encore { $age-limit } ans.

    Un mineur n’a pas de compte sans l’accord d’un parent ou d’un tuteur. Nous demandons à cette personne par lettre, et une deuxième fois pour être sûrs. Jusque-là, il n’y a pas de compte, et l’enfant ne reçoit pas de lettre. Si la personne n’est pas d’accord ou ne répond pas, nous effaçons les deux noms et l’adresse.

    Un parent ou un tuteur voit à tout moment ce que nous conservons, le fait corriger, geler ou effacer, et dit si nous pouvons écrire. Les mineurs ne reçoivent pas de messages publicitaires, et rien d’eux ne sert à la formation ni n’est transmis.

    Si vous êtes parent ou tuteur et pensez que nous conservons des données sur un enfant sans votre accord, écrivez à { $business-privacy }. Nous les effaçons alors sans délai.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = Collecte
policies-recording-collection =
    Sont enregistrés l’image et le son de tous les participants, tels que l’appel les montre. L’enregistrement commence quand tous ont approuvé et se termine quand la personne qui enregistre l’arrête, ou quand quelqu’un retire son approbation. Les messages écrits, les fichiers et les écrans montrés ne sont pas enregistrés. Dans une salle qui le dit avant, seules les personnes qui approuvent sont enregistrées.

policies-recording-use-title = Utilisation
policies-recording-use =
    Un enregistrement prouve ce qui a été conseillé ou fait, et aide à régler un litige à ce sujet. Nous ne l’utilisons pour rien d’autre. La formation du personnel est un point à part, laissé à votre choix.

policies-recording-sharing-title = Partage
policies-recording-sharing =
    Nous montrons l’enregistrement seulement aux personnes qui travaillent chez { $business-name }. Nous ne le donnons à personne à l’extérieur. Nous ne le publions pas.

policies-recording-keeping-title = Conservation
policies-recording-keeping =
    L’enregistrement se trouve sur le disque de la personne qui a enregistré, pas sur le serveur. Il est conservé pendant le nombre de jours que vous avez approuvé, { $recording-days } jours au plus. Ensuite, l’auteur de l’enregistrement doit l’effacer et le confirmer.

    Le serveur garde la preuve : votre réponse avec son heure et sa langue, ainsi que le début, la fin, la durée, la taille et la somme de contrôle du fichier. Il garde la preuve d’une approbation pendant { $proof-years } ans après l’effacement de l’enregistrement. Il garde la preuve d’un refus pendant { $refusal-months } mois.

policies-recording-disclosure-title = Information
policies-recording-disclosure =
    Le fichier appartient à { $business-name }, { $business-address }. Vous pouvez demander à { $business-privacy } de le voir, d’en recevoir une copie ou de le faire effacer. Nous répondons sous { $answer-days } jours.

    Vous pouvez retirer votre approbation à tout moment, avec votre reçu, à la page « { $path-receipt } ». Aucun motif n’est nécessaire. Dès lors, plus personne n’a le droit d’utiliser l’enregistrement ; il est effacé à la date prévue, ou aussitôt si vous le demandez.
