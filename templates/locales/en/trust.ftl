# The page that explains how a phone or computer learns to trust this server's own certificate. Names of menus are written
# as the devices themselves show them in this language.

trust-title = Let this device trust this server
trust-lead = This server made its certificate itself, so your browser does not know it yet and warns you. Introduce the two once, in two minutes, and the warning is gone.
trust-limit-title = It vouches for this server only
trust-limit-text = The certificate carries the names and addresses of this one machine and a seal that forbids all others. Whoever stole it could not pose as your bank or your mail.
trust-fetch-title = 1. Download the certificate
trust-fetch-hint = It is a small file without any secret.
trust-fetch = Download the certificate
trust-compare-title = 2. Compare
trust-compare-hint = Nobody stands between you and this server if both are the same.
trust-compare-text = Ask the business to read out the fingerprint that the server shows at its start, or look at it there. It must be this one:
# A list of authorities on the device shows this name.
trust-name = Shown on your device as
trust-install-title = 3. Install it
trust-install-hint = Open the part for your device.
trust-android = Android
trust-android-1 = Open Settings and search for “CA certificate”.
trust-android-2 = Press “Install anyway”, confirm with your screen lock, and choose the file visavis-ca.crt under Downloads.
trust-android-3 = Close the browser and open it again.
trust-iphone = iPhone and iPad
trust-iphone-1 = Download the certificate in Safari and press “Allow”.
trust-iphone-2 = Open Settings, press “Profile Downloaded” at the top, then “Install”.
trust-iphone-3 = Go to General, About, Certificate Trust Settings and switch this server on.
trust-windows = Windows computer
trust-windows-1 = Open the file visavis-ca.crt and press “Install Certificate”, for the current user.
trust-windows-2 = Choose “Place all certificates in the following store”, then “Trusted Root Certification Authorities”.
trust-windows-3 = Confirm, close the browser and open it again.
trust-mac = Mac computer
trust-mac-1 = Open the file visavis-ca.crt; Keychain Access adds it.
trust-mac-2 = Open the certificate there, open “Trust”, and choose “Always Trust” for SSL.
trust-mac-3 = Close the browser and open it again.
trust-linux = Linux with Chrome or Chromium
trust-linux-1 = Open chrome://certificate-manager, then “Custom” and “Installed by you”.
trust-linux-2 = Press “Import” beside “Trusted Certificates” and choose the file visavis-ca.crt.
trust-firefox = Firefox on a computer
trust-firefox-1 = Open Settings, search for “certificates”, and press “View Certificates”.
trust-firefox-2 = Under “Authorities” press “Import” and choose the file visavis-ca.crt.
trust-firefox-3 = Tick “Trust this CA to identify websites” and press OK.
trust-remove-title = Change your mind
trust-remove-text = You can take it out again in the same place at any time. You will see the warning again, nothing else changes.
trust-phone-title = On a phone
trust-phone-text = Point its camera at this code to open this page there.
# Text for people who do not see the QR code. $address is a web address.
trust-code = QR code of { $address }
