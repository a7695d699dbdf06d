### 告知式錄製：進入者事先被告知，通話中不再詢問任何人。被告知絕不等於同意。

## 商家與服務室的設定

notice-mode = 可以，每個人進入前都會被告知；通話中不再詢問
notice-mode-hint = 必須在下方寫明您的理由。進入者會先讀到這些理由，以及錄製什麼、用於什麼、保存多久、誰能觀看。
notice-mode-locked = 在通話中每個人都必須同意的情況下無法使用。鎖定來源：{ $profile }。
notice-ground = 為什麼可以不詢問？
notice-ground-hint = 僅作告知時必須填寫：您所依據的法律或利益，用您自己的話、以您提供的每種語言寫明。每個人進入前都會讀到。請讓律師審閱。
notice-ground-fault = 請用{ $lang }說明您為什麼可以不詢問就錄製。
notice-room = 每個人進入前都會被告知
notice-room-hint = 通話中不再詢問任何人。有人反對，錄製就會停止，或不再錄製此人。
notice-room-locked = 商家的錄製設定不允許這樣做，或沒有寫明理由。
notice-rooms-hint = 在您變更之前為關閉。即使開啟，也不會錄製事先未被詢問或告知的人。

## 進入前讀到的內容

notice-title = 這裡的通話可能會被錄製
notice-intro = { $business } 可能會錄製此服務室的通話，不再另行詢問您。請在進入前閱讀以下內容。
notice-collection = 通話中所有人的畫面和聲音，即通話中所顯示的內容：從 { $business } 的人按下「錄製」開始，到有人喊停為止。開始時您會看到並聽到提示。
notice-sharing = 只在 { $business } 內部由在那裡工作的人觀看。外部任何人都看不到，也不會公開發布。
notice-keeping = 通話後最多保存 { $days } 天，存放在錄製者自己的磁碟上。之後 { $business } 承諾刪除。伺服器不留副本。
notice-keeping-limit = 錄製者必須刪除檔案並在這裡確認。伺服器無法刪除該檔案，我們也無法查看他人的電腦。
notice-keeping-proof = 伺服器只保存證明：您已被告知、所見文字及其時間和語言，以及檔案的開始、結束、長度、大小和校驗碼。
notice-rights = 您可以隨時反對、要求觀看錄影、要求取得副本或要求刪除，無須說明理由：{ $contact }。您也可以向您所在國家或地區的個人資料保護主管機關申訴。
notice-object-name = 您可以怎麼做
notice-object = 在通話中或憑您的憑證提出反對：錄製會在兩秒內停止，通話會繼續。從那時起，任何人都不得使用已錄下的內容。
notice-object-exclude = 現在就要求不錄您，或在通話中或憑您的憑證提出反對：兩秒內不再錄下您的任何內容，通話會繼續。別人談到您的話仍可能被聽到。
notice-instead = 或者改為給我們留言，或者離開。您得到的服務不會因此變差。
notice-why = 為什麼不詢問
notice-join = 我已閱讀，加入
notice-leave = 不加入
notice-informed = 進入並不等於同意。只會記錄您已被告知。
notice-lobby = 這裡的通話可能會被錄製，不再另行詢問您。具體內容已在您進入前的頁面上說明。
notice-left-out = 任何錄製都不要錄我
notice-left-out-hint = 您得到的服務不會因此變差。
notice-retold = 這裡關於錄製的說明剛剛有變更。請再讀一遍，然後進入。
notice-leave-page = 離開此頁面

## 通話中

notice-told-starting = 錄製即將開始。
notice-told-on = 錄製已開始。如要反對，請按「錄製中」。
notice-told-resumed = 錄製繼續。如要反對，請按「錄製中」。
notice-told-objected = 有人反對，錄製已停止。通話會繼續。
notice-told-objected-by = { $name } 反對，錄製已停止。通話會繼續。
notice-told-objected-own = 您已反對，錄製已停止。通話會繼續。
notice-told-nobody = 有人反對，什麼都不會錄下。通話會繼續。
notice-told-failed = 錄製沒有啟動。什麼都沒有錄下。通話會繼續。
notice-refused-uninformed = 通話中有人未被告知現行的錄製說明。什麼都不會錄下。
notice-refused-objected = 通話中有人不願被錄製。什麼都不會錄下。
notice-held = 請先閱讀關於錄製的說明。
notice-after-recorded = 通話的一部分已被錄下。您事先已被告知。
notice-fact-what = 所有未反對者的畫面和聲音，不錄聊天，不錄螢幕
notice-page-object = 我反對
notice-page-object-effect = 如果您反對，兩秒內不再錄下您的任何內容，通話會繼續。

## 憑證、登記簿和對話紀錄

notice-receipt-heading = 憑證：您已被告知
notice-receipt-objected = 憑證：您已被告知並已反對
notice-receipt-left-out = 憑證：您已被告知，且不錄您
notice-receipt-person = 被告知者
notice-receipt-told-by = 告知者
notice-receipt-shown-at = 顯示時間
notice-receipt-noted-at = 記錄時間
notice-receipt-told = 您被告知的內容。您沒有對此表示同意，也沒有人要求您同意。
notice-receipt-word = 已告知
notice-receipt-object-title = 反對錄製
notice-receipt-object = 我反對
notice-receipt-object-delete = 反對並要求刪除
notice-receipt-done = 您的反對自{ $at }起生效。任何人都不得再使用該錄影。
notice-receipt-done-delete = 您的反對自{ $at }起生效，錄影應立即刪除。確認刪除後，此頁面會顯示。
notice-receipt-state = 已於{ $date }反對。不得再使用。
notice-receipt-state-left-out = 不錄您。沒有錄下您的任何內容。
notice-receipt-secret = 持有此代碼的人可以查看此憑證，並以您的名義提出反對。請自己妥善保管。
notice-state = 已告知
notice-record-informed = 已告知
notice-record-objected = 已於{ $date }反對

notice-mode-promised = 只要您發布的錄製規則還在生效就不行：它們向通話中的每個人承諾會先詢問。為房間選定的內容優先於一般文本，但不得收回承諾。
