live-place = { $place ->
    [1] Nākamā ir jūsu kārta.
    [2] Rindā jums ir otrā vieta.
    [3] Rindā jums ir trešā vieta.
   *[other] Rindā jums ir { $place }. vieta.
}
live-hint = Neaizveriet šo lapu: šeit jūs izsauks.
live-hint-nobody = Pašlaik neviens nevar atbildēt. Jūsu vieta rindā tiek paturēta. Varat arī atstāt ziņu.
live-refused-empty = Nav ko sūtīt.
live-refused-too-long = Tas ir par garu.
live-refused-chat-too-long = Šī ziņa ir par garu. Lūdzu, sūtiet to divās daļās.
live-refused-bad-text = Šādā veidā to nevar nosūtīt.
live-refused-chat-full = Šī tērzēšana ir pilna. Vairāk rakstīt nevar.
live-refused-files-full = Šajā tērzēšanā jau ir tik failu, cik drīkst būt.
live-refused-room-full = Šajā zvanā vairs nav vietas.
live-refused-not-yours = Ziņu var dzēst tikai tas, kurš to rakstīja.
live-refused-not-in = Vispirms pievienojieties zvanam.
live-refused-not-now = Pašlaik tas nav iespējams.
live-refused-busy = Tas bija par ātru. Lūdzu, pēc brīža mēģiniet vēlreiz.
live-refused-media = Skaņu un attēlu neizdevās savienot. Lūdzu, mēģiniet vēlreiz.
live-refused-broken = Tas neizdevās. Lūdzu, mēģiniet vēlreiz.
live-accept-taken-by = Šo zvanu jau pieņēma { $name }.
live-accept-taken = Šo zvanu jau pieņēma kāds cits.
live-accept-gone = Zvanītājs vairs negaida.
live-accept-in-a-call = Jūs jau esat zvanā. Vispirms beidziet to.
live-accept-not-yours = Jūs šajā telpā neapkalpojat.
live-accept-busy = Tas neizdevās. Lūdzu, nospiediet vēlreiz.
live-accept-no-place = Šis serveris nevar uzņemt vēl vienu zvanu, nekaitējot pārējiem. Zvanītājs saglabā vietu rindā: pieņemiet zvanu, kad beigsies kāds cits.
live-file-empty = Šis fails ir tukšs.
live-file-too-big = Šis fails ir par lielu. Failam var būt līdz { $size }.
live-file-not-what-it-says = Šis fails nav tas, ko vēsta tā nosaukums. Lūdzu, sūtiet to ar īsto nosaukumu.
live-file-unreadable = Šis fails nepienāca vesels. Lūdzu, mēģiniet vēlreiz.
