common-skip = Pāriet uz saturu
common-language = Valoda:
common-languages = { $count ->
    [zero] { $count } valodu
    [one] { $count } valoda
   *[other] { $count } valodas
}
common-privacy = Privātums
common-trust = Uzticēties šim serverim
common-sign-in = Pieslēgties
common-sign-out = Iziet
common-idle = Šeit jau kādu laiku nekas nav noticis. Apmēram pēc minūtes jūsu pieslēgums beigsies.
common-idle-stay = Palikt pieslēgtam
common-ends = Jūsu pieslēgums beigsies desmit minūšu laikā, kā ikviens pēc divpadsmit stundām. Iesākta saruna netiek pārtraukta. Saglabājiet, ko rakstāt, un pieslēdzieties no jauna.
common-runs = Visavis darbojas uz sava servera
common-places = Sadaļas
common-place-desk = Darba galds
common-place-conversations = Sarunas
common-place-rooms = Telpas
common-place-business = Uzņēmums
common-form-faults = { $count ->
    [zero] Vēl jāpārskata { $count } lauku. Pagaidām nekas nav saglabāts.
    [one] Vēl jāpārskata { $count } lauks. Pagaidām nekas nav saglabāts.
   *[other] Vēl jāpārskata { $count } lauki. Pagaidām nekas nav saglabāts.
}
common-save = Saglabāt
common-saved = Saglabāts.
common-fault-empty = Uzrakstiet šeit kaut ko.
common-fault-long = { $most ->
    [zero] Šeit ietilpst ne vairāk kā { $most } rakstzīmju.
    [one] Šeit ietilpst ne vairāk kā { $most } rakstzīme.
   *[other] Šeit ietilpst ne vairāk kā { $most } rakstzīmes.
}
common-fault-short = { $least ->
    [zero] Vajag vismaz { $least } rakstzīmju.
    [one] Vajag vismaz { $least } rakstzīmi.
   *[other] Vajag vismaz { $least } rakstzīmes.
}
common-fault-forbidden = Šajā rindā ir paslēptas vadības vai virziena rakstzīmes. Uzrakstiet to no jauna.
common-fault-email = Uzrakstiet e-pasta adresi, piemēram, name@example.org.
common-fault-unknown = Izvēlieties no saraksta.
