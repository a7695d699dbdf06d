### Ce que l’on demande à la personne qui a un compte quand un texte a changé, et ce qui reste possible avant sa réponse.

agree-title = Quelque chose a changé
agree-lead = Ces textes vous concernent. Lisez ce qui change, puis acceptez ou refusez. Rien n’est décidé à votre place.
agree-whole = Ce texte est nouveau ici. Lisez-le en entier.
agree-difference = L’ancien et le nouveau texte côte à côte
agree-full = Lire le texte complet
agree-accept = Accepter
agree-decline = Refuser
agree-declined = Vous avez refusé cette version le { $date }. Vous pouvez encore l’accepter.
agree-lang = Lire dans une autre langue
agree-done-title = Il n’y a rien à répondre.
agree-done-text = Vous avez répondu à tout ce que nous vous avons demandé.
agree-on = Continuer
agree-over-title = Cette version n’est pas en vigueur.
agree-over-text = Votre réponse n’a pas été conservée. Ce qui figure ici maintenant est en vigueur : lisez-le, puis répondez.
agree-kept-title = Vous avez accepté cette version.
agree-kept-text = Cela reste ainsi. Si vous ne souhaitez pas continuer, supprimez votre compte.
agree-open-title = Si vous refusez ou ne faites rien
agree-open-use = Ne rien faire, ou continuer à utiliser le service, ne veut jamais dire que vous êtes d’accord.
agree-open-text = Rien de votre compte n’est perdu, mais il est fermé jusqu’à ce que vous acceptiez. Ceci est toujours possible :
agree-open-copy = Obtenir une copie de vos données
agree-open-delete = Supprimer votre compte
agree-open-rights = Exercer tous vos autres droits
agree-open-receipt = Revoir une réponse à propos d’un enregistrement, ou la retirer
agree-open-contact = Écrivez ou appelez :

agree-first-title = Il y a d’abord une réponse à donner.
agree-first-text = Un texte qui vous concerne a changé. Rien n’a été fait. Lisez ce qui change et répondez, puis recommencez.
agree-first-action = Voir ce qui a changé

agree-kept-what = Ce qui vous a été montré d’un texte modifié et ce que vous avez répondu : version, langue, somme de contrôle, heure
agree-kept-purpose = Pour prouver qui a accepté quoi, et ne rien demander deux fois.
agree-kept-period = Jusqu’à trois ans après la fin de votre compte ou de cette acceptation ; si vous n’avez pas accepté, 12 mois

agree-letter-subject = { $business } : un texte qui vous concerne change le { $date }
agree-letter-text = { $document } : une nouvelle version entre en vigueur le { $date }. Ce qui change, en bref :
agree-letter-first = { $document } : une première version entre en vigueur le { $date }.
agree-letter-ask = À partir de ce jour, il vous est demandé si vous l’acceptez. Continuer à utiliser le service ne veut pas dire que vous êtes d’accord.
agree-letter-tied = Un consentement que vous avez donné reste lié au texte que vous avez vu.
agree-letter-action = Voir ce qui change
agree-letter-why-account = Vous recevez cette lettre parce que vous avez un compte chez { $business }. Elle vient une fois pour chaque changement qui vous touche.
agree-letter-why-consent = Vous recevez cette lettre parce que { $business } a un enregistrement que vous avez approuvé et parce que vous avez laissé cette adresse. Elle vient une fois pour chaque changement qui vous touche.
agree-letter-kind = Changement d’un texte
agree-letter-off-subject = { $business } : le changement du { $date } n’aura pas lieu
agree-letter-off-text = { $document } : nous vous avions écrit qu’une nouvelle version entrerait en vigueur le { $date }. Elle a été retirée.
agree-letter-off-do = Ce qui s’appliquait avant continue de s’appliquer. Vous n’avez rien à faire.
agree-letter-off-action = Lire le texte
agree-letter-off-why = Vous recevez cette lettre parce que { $business } vous avait écrit au sujet de ce changement.
agree-letter-off-kind = Changement retiré

agree-taken-back = Retirée le { $date }, avant d’entrer en vigueur
agree-moved-text = Rien n’a été modifié. Voici où cela en est : regardez, puis recommencez.
