account-title = Mans konts
account-picture = Attēls
account-picture-hint = To redz viesi un kolēģi. To apgriež kvadrātā un izņem no tā vietu un kameras datus.
account-picture-alt = Jūsu pašreizējais attēls
account-picture-choose = JPEG, PNG vai WebP, ne vairāk kā 16 MB
account-picture-save = Izmantot šo attēlu
account-picture-remove = Noņemt manu attēlu
account-fault-picture = Šādu attēlu nevaram izmantot. Izvēlieties JPEG, PNG vai WebP failu.
account-name = Vārds
account-name-save = Mainīt manu vārdu
account-managed = Jūsu vārdu un adresi maina tas, kas šeit pārvalda kontus. Viss pārējais šajā lapā ir jūsu ziņā.
account-display-name = Redzamais vārds
account-display-name-hint = Ko klienti un kolēģi redz vārda vietā. Tukšs: vārds.
account-display-name-save = Mainīt redzamo vārdu
account-roles = Ko jūs šeit drīkstat
account-roles-hint = Lomas piešķir un atņem kāds cits.
account-roles-none = Pašlaik nevienas lomas. Konts paliek jūsu.
account-ends = Šī konta pēdējā diena: { $date }.
account-lang = Valoda
account-lang-hint = Kādā ar jums runā darba galds.
account-lang-label = Darba galda valoda
account-lang-save = Mainīt manu valodu
account-password-hint = Šeit pieslēgums paliek, visur citur tas beigsies.
account-password-current = Pašreizējā parole
account-password-save = Mainīt manu paroli
account-fault-current = Pašreizējā parole nav pareiza.
account-sessions = Kur ir jūsu pieslēgumi
account-sessions-hint = Ja kādu no tiem nepazīstat, izbeidziet to un nomainiet paroli.
account-session-unknown = Pārlūks, kas nesauc savu nosaukumu
account-session-this = Šis
account-session-times = Sākums: { $since }, pēdējoreiz lietots: { $used }
account-session-end = Izbeigt šo pieslēgumu

# C-1: ieraksti zvaniem, kuros bija šī persona.
account-files = Ieraksti, kuros esat jūs
account-files-hint = Tur, kur jūsu zvani tika ierakstīti un apliecinājums pieder šim kontam. Apliecinājumu ar kodu pievieno sadaļā „Manas piekrišanas”.
account-files-none = Pašlaik neviena.
# $date ar laiku, $room apkalpošanas telpa.
account-file = Zvans { $date }, { $room }
# C-2: ar kādu adresi un vārdu cilvēks pieslēdzas.
account-sign-in = Pieslēgšanās
account-sign-in-hint = Vietnes adresi šeit neviens nemaina.
account-site = Šīs vietnes adrese
account-sign-in-name = Vārds, ar ko pieslēdzaties
account-sign-out-hint = Jūsu konts paliek, kāds tas ir.
account-sign-out-here = Iziet šajā pārlūkā
