letter-invitation-subject = { $business } vă invită la recepția sa
letter-invitation-text = { $business } dorește ca dumneavoastră să răspundeți clienților prin video, voce și text. Alegeți-vă numele și o parolă și puteți începe.
letter-invitation-action = Acceptați invitația
letter-invitation-why = Primiți această scrisoare pentru că { $business } v-a scris adresa ca să vă invite. Dacă nu doriți, nu faceți nimic: fără dumneavoastră nu se creează niciun cont.
letter-invitation-stop = Nu mai vreau invitații de la { $business }
letter-recovery-subject = O parolă nouă pentru contul dumneavoastră la { $business }
letter-recovery-text = { $business } a creat un link cu care alegeți o parolă nouă. După ce o alegeți, sunteți deconectat din toate celelalte locuri.
letter-recovery-action = Alegeți o parolă nouă
letter-recovery-why = Primiți această scrisoare pentru că { $business } a cerut o parolă nouă pentru contul dumneavoastră. Dacă vă surprinde, nu deschideți linkul și întrebați acolo.
letter-duty-subject = { $count ->
    [one] O înregistrare trebuie ștearsă de pe calculatorul dumneavoastră
    [few] { $count } înregistrări trebuie șterse de pe calculatorul dumneavoastră
   *[other] { $count } de înregistrări trebuie șterse de pe calculatorul dumneavoastră
}
letter-duty-text = { $count ->
    [one] O înregistrare făcută de dumneavoastră trebuia să dispară de pe calculator până la { $date }. Toți cei din apel au aprobat-o doar până atunci.
    [few] { $count } înregistrări făcute de dumneavoastră trebuiau să dispară de pe calculator, prima până la { $date }. Toți cei din apeluri le-au aprobat doar până atunci.
   *[other] { $count } de înregistrări făcute de dumneavoastră trebuiau să dispară de pe calculator, prima până la { $date }. Toți cei din apeluri le-au aprobat doar până atunci.
}
letter-duty-how = Ștergeți de pe disc ce a ajuns la termen, și toate copiile făcute. Apoi confirmați pe pagina înregistrărilor.
letter-duty-action = Deschideți înregistrările
letter-duty-why = Primiți această scrisoare pentru că ați înregistrat pentru { $business } și trebuie să ștergeți ce ați înregistrat. Vine o dată pe zi până când confirmați.
letter-trial-subject = Scrisoare de probă de la { $business }
letter-trial-text = Scrisorile de la { $business } ajung aici. Nu aveți nimic de făcut.
letter-trial-why = Primiți această scrisoare pentru că ați apăsat „Trimiteți o scrisoare de probă”.
letter-until = Linkul funcționează o singură dată, până la { $time }.
letter-link-hint = Dacă butonul nu funcționează, deschideți această adresă:
letter-contact = Întrebări: { $contact }
