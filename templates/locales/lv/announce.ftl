announce-title = Paziņojumi
announce-lead = Kas kādu laiku tiek teikts visiem: lapās, kur cilvēki ienāk, un vēstulē tiem, kam ir konts.
announce-count = { $count ->
    [zero] Tagad redzami { $count }
    [one] Tagad redzams { $count }
   *[other] Tagad redzami { $count }
}
announce-none = Nekas nav paziņots.
announce-kind = Veids
announce-kind-hint = Tikai tas, kas attiecas uz pakalpojumu. No tā neviens nevar atteikties, tāpēc reklāmas tajā nav.
announce-text = Ko tas saka
announce-text-in = Valodā: { $lang }
announce-from = No
announce-until = Līdz
announce-by-letter = Rakstīt arī visiem, kam ir konts
announce-by-letter-hint = Katram viena vēstule, sākot no šī brīža. Tā laikus uzzina arī tie, kas jūsu lapās neiegriežas.
announce-new = Jauns paziņojums
announce-new-hint = Viena rindkopa bez saitēm, ne vairāk kā 600 rakstzīmju. Tukši atstātas valodas vietā rāda uzņēmuma valodu. Laiki ir uzņēmuma laika joslā.
announce-send = Paziņot
announce-withdraw = Atsaukt
announce-between = Sākums: { $from }, beigas: { $until }
announce-letters = { $count ->
    [zero] Uzrakstīts { $count } vēstuļu
    [one] Uzrakstīta { $count } vēstule
   *[other] Uzrakstītas { $count } vēstules
}
announce-mail = Paziņojums
announce-kind-maintenance = Apkope
announce-kind-payment = Maksājumi
announce-kind-security = Drošība
announce-kind-stop = Pakalpojuma beigas
announce-state-coming = Gaidāms
announce-state-running = Redzams tagad
announce-state-over = Beidzies
announce-state-withdrawn = Atsaukts
announce-fault-time = Izvēlieties dienu un laiku.
announce-fault-past = Tam jābeidzas vēlāk, nekā tas sākas, un vēlāk par šo brīdi.
announce-fault-long = { $days ->
    [zero] To rāda ne ilgāk kā { $days } dienu.
    [one] To rāda ne ilgāk kā { $days } dienu.
   *[other] To rāda ne ilgāk kā { $days } dienas.
}
announce-fault-link = Tekstā nedrīkst būt saites: vēstulē neviens to neatšķirtu no slazda.
announce-fault-often = Šodien visiem jau rakstīts par tik paziņojumiem, cik atļauts. Publicējiet šo bez vēstules vai pagaidiet līdz rītdienai.
announce-fault-full = { $most ->
    [zero] Jau ir { $most } nebeigušos paziņojumu. Vispirms kādu atsauciet.
    [one] Jau ir { $most } nebeidzies paziņojums. Vispirms to atsauciet.
   *[other] Jau ir { $most } nebeigušies paziņojumi. Vispirms kādu atsauciet.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = Atvērt lapu
announce-letter-why = Jūs saņemat šo vēstuli, jo jums ir konts uzņēmumā { $business }. Tā ir par pašu pakalpojumu, tāpēc pienāk neatkarīgi no tā, ko esat izvēlējies citām ziņām.
