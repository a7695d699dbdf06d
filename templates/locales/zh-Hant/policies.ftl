### policies.ftl in Traditional Chinese; the contract of these texts stands at the head of en/policies.ftl.

## Names of the documents

policies-privacy = 隱私權政策
policies-terms = 服務條款
policies-cookies = Cookie 說明
policies-minors = 未成年人須知
policies-recording = 錄製規則
policies-room = 服務室公告

## Privacy policy

policies-privacy-controller-title = 由誰負責
policies-privacy-controller =
    保留您的哪些個人資料、為何保留，由 { $business-name }（地址：{ $business-address }）決定。本文中的「我們」指 { $business-name }。

    隱私方面的問題，請聯絡：{ $business-privacy }。其他事項，請聯絡：{ $business-contact }。

policies-privacy-kept-title = 保留什麼、作何用途、保留多久
policies-privacy-kept =
    下表列出本服務保留的全部內容。期限一到，程式會自動刪除相關資料；錄影由錄製的人刪除。

    { $table-kept }

    我們不購買有關您的資料。我們不把這裡保留的內容與其他來源的資料合併。我們不為您建立個人檔案。

policies-privacy-need-title = 我們需要您提供什麼
policies-privacy-need =
    為了提供您服務，我們需要您的姓名，以及您對服務室必答問題的回答。缺少這些內容，頁面就無法為您呼叫。

    使用鏡頭或麥克風，由您自己決定。您也可以在對話中打字與我們交談。開啟鏡頭或麥克風之前，瀏覽器都會徵求您的許可。

    這裡的工作人員需要帳號，帳號包含姓名、電子郵件地址和密碼。

policies-privacy-recipients-title = 誰會接觸到您的個人資料
policies-privacy-recipients =
    為您服務的人會看到您寫的內容，聽到您說的話。對話紀錄保留多久，他們就可以查閱多久。

    我們不販售您的個人資料。我們不把它提供給廣告商。本程式的製作者不會收到任何內容。

    如果我們寄電子郵件給您，它會像所有電子郵件一樣，經由郵件伺服器傳送。

    如果法律規定我們必須向政府機關提供資料，我們只提供該法律所要求的部分。除法律禁止的情形外，我們都會告知您。

policies-privacy-place-title = 您的個人資料存放在哪裡，如何保護
policies-privacy-place =
    除錄影外，所有內容都存放在由我們運作的一台伺服器上。它的頁面和通話都不從其他網站載入任何內容。如果這台機器是租來的，出租機器的公司不得將您的個人資料用於自己的目的。

    您的裝置與伺服器之間的一切傳輸都經過加密。聲音和畫面加密傳到伺服器，再由伺服器轉給通話中的其他人。途中的其他任何人都無法聽到或看到。

    您傳送的檔案以加密形式儲存。密碼只存雜湊值，無法從中讀出密碼。操作紀錄會顯示對資料做過什麼，事後的變動也會顯露出來。

    沒有任何系統是絕對安全的。如果您的個人資料外洩並使您面臨風險，我們會毫不拖延地通知您。

policies-privacy-recording-title = 錄製
policies-privacy-recording =
    沒有錄製時，聲音和畫面在您交談時經過伺服器。伺服器不儲存這些內容。

    只有通話中的每個人都逐點同意之後，才會錄製通話。您有 { $answer-seconds } 秒可以回答。未作回答即視為「不同意」。如果您不同意，通話會繼續，您得到同樣的服務。

    錄影存放在錄製者的磁碟上，不在伺服器上。錄影按您同意的天數保存，最多 { $recording-days } 天。然後，錄製者必須刪除錄影並確認。

    您可以隨時撤回同意。進行中的錄製會在 { $stop-seconds } 秒內停止。從那時起，任何人都不得使用此錄影。撤回之前已進行的使用仍然合法。

    每個被詢問的人都會得到一份帶有代碼的憑證。憑此代碼，您可以在「{ $path-receipt }」頁面查看自己的回答，無須帳號。沒有任何程式能阻止別人拍攝螢幕。

policies-privacy-consents-title = 您的同意
policies-privacy-consents =
    凡是需要您同意的，我們都會事先單獨徵求您的同意。任何選項都不會預先勾選。繼續閱讀、再次呼叫或保持沉默，都不算同意。

    撤回同意與當初給予同意一樣簡便。您無須說明理由。撤回不收費，也不影響價格、排隊位置和您得到的協助。撤回之前已進行的處理和利用仍然合法。

policies-privacy-rights-title = 您的權利
policies-privacy-rights =
    { $list-rights }

    請聯絡：{ $business-privacy }。請告訴我們怎樣找到您的紀錄：憑證上的代碼，或者對話所在的服務室和時間。我們在您提出請求後 { $answer-days } 天內答覆。如果我們必須拒絕，會向您說明理由。

    您自己在對話中寫的文字和傳的檔案，您可以自行刪除。有關您的任何決定，都不會僅由機器作出。

policies-privacy-rights-list =
    您免費享有以下權利：
    - 知悉我們保留了您的哪些個人資料，並查閱這些資料
    - 取得一份其他程式可以讀取的副本
    - 要求更正有誤的資料
    - 要求在期限屆滿之前刪除資料
    - 要求在問題解決之前限制使用資料
    - 反對使用資料
    - 撤回同意

policies-privacy-minors-title = 未成年人
policies-privacy-minors =
    未成年人未經家長或其他監護人同意，在這裡不會有帳號。未成年人適用的規定，請見「{ $path-minors }」。

policies-privacy-cookies-title = Cookie 的使用
policies-privacy-cookies =
    我們只設定本服務所需的 Cookie。每一個都列在「{ $path-cookies }」中。

policies-privacy-messages-title = 我們傳給您的訊息
policies-privacy-messages =
    我們只為您自己的事寫信給您：答覆您、邀請您，或者告知您這些文件有變更。我們不寄送廣告。我們的電子郵件不從其他地方載入圖片，也不回傳您開啟郵件的情形。

policies-privacy-complaints-title = 申訴
policies-privacy-complaints =
    如果有什麼問題，請告訴我們：{ $business-privacy }。您也可以向您居住、工作或認為自己權利受到侵害的國家或地區的個人資料保護主管機關申訴。申訴不收費，我們對您的服務也不會因此有任何改變。

policies-privacy-changes-title = 變更
policies-privacy-changes =
    對您有實質影響的變更，我們會在生效前至少整整 { $notice-days } 天公告。在這段期間，首頁和登入頁面會一直顯示該變更。變更前後的內容並排列在「{ $path-changes }」頁面，以前的每個版本列在「{ $path-archive }」頁面。

    使用本服務絕不等於同意變更。您給予的同意始終以您當時看到的內容為限。

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = 語言
policies-language-equal =
    我們以多種語言發布本文。您與我們之間，以向您顯示的文本為準。
policies-language-decides =
    我們以多種語言發布本文。各語言文本如有出入，以這種語言的文本為準：{ $language-name }。法律賦予您的任何權利都不因此而減損。

## Terms

policies-terms-parties-title = 本條款的雙方
policies-terms-parties =
    本條款適用於您與 { $business-name }（地址：{ $business-address }）之間。我們的聯絡方式：{ $business-contact }。

policies-terms-service-title = 您得到什麼服務
policies-terms-service =
    您可以呼叫我們，用畫面、聲音或文字與我們交談，傳送檔案，也可以留言。一次通話最多可有 { $people-most } 人參加。有瀏覽器即可，無須帳號。

    本服務不能取代緊急求救電話。遇到危險，請撥打您所在國家或地區的緊急電話。

policies-terms-conduct-title = 彼此如何相待
policies-terms-conduct =
    您希望怎樣被對待，就請怎樣對待為您服務的人。請不要傳送違反法律或侵害他人權利的內容。請不要試圖干擾本服務，也不要試圖進入不屬於您的對話。

    違反這些規則的人，我們可以將其移出對話。如果您詢問，我們會說明原因。

policies-terms-recording-title = 錄製
policies-terms-recording =
    只有通話中的每個人都同意，我們才會錄製通話。您自己要錄製通話，同樣必須先得到其中每個人的同意。我們如何處理錄影，請見「{ $path-privacy }」。

policies-terms-availability-title = 何時提供服務
policies-terms-availability =
    每間服務室都會顯示目前是否開放，或下次何時開放。我們盡力在開放時為您服務。服務有可能中斷。

policies-terms-liability-title = 責任如何承擔
policies-terms-liability =
    對於我們因故意或重大過失造成的損害，以及對生命、身體和健康的損害，我們負賠償責任，不設上限。對於其他損害，我們依我們所在國家或地區的法律負責。本條款不剝奪法律賦予您身為消費者的任何權利。

policies-terms-ending-title = 何時結束
policies-terms-ending =
    您可以隨時離開對話。您可以隨時停止使用本服務，無須說明理由。此後如何處理您的個人資料，請見「{ $path-privacy }」。

policies-terms-changes-title = 變更
policies-terms-changes =
    對您有實質影響的變更，我們會在生效前至少整整 { $notice-days } 天公告。變更前後的內容並排列在「{ $path-changes }」頁面。使用本服務絕不等於同意變更。

## Cookies

policies-cookies-table-title = 您的瀏覽器儲存什麼
policies-cookies-table =
    Cookie 是網站留在您瀏覽器中的一小段紀錄。網頁還可以把內容存放在瀏覽器自己的儲存空間裡。我們留下的全部內容如下，每一項都是實現您所要求的功能所必需的：

    { $table-cookies }

    我們不統計訪客。我們不追蹤您到其他網站。沒有任何其他公司在這裡設定 Cookie。

policies-cookies-choices-title = 您可以選擇什麼
policies-cookies-choices =
    這裡沒有可以關閉的項目，所以不會跳出橫幅詢問您。您可以隨時在瀏覽器中刪除這些內容。刪除之後，您會登出、失去在對話中的位置，或者遺失尚未儲存的錄影。

## Minors

policies-minors-adults-title = 未成年人的帳號
policies-minors-adults =
    註冊的人先填寫出生日期。我們只用它來判斷是否未成年，不會保留。未滿 { $age-limit } 歲者為未成年人。

    未成年人未經家長或其他監護人同意不會有帳號。我們用信件詢問這位大人，並再問一次加以確認。在此之前沒有帳號，也不會寫信給孩子。如果對方不同意或沒有回答，我們會刪除雙方的名字和地址。

    家長或其他監護人隨時可以查看我們保留的內容，要求更正、凍結或刪除，並決定我們可否寫信。未成年人不會收到廣告訊息，他們的任何內容都不會用於訓練或轉交他人。

    如果您是家長或其他監護人，認為我們未經您同意保留了孩子的個人資料，請聯絡：{ $business-privacy }。我們會毫不拖延地將其刪除。

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = 蒐集
policies-recording-collection =
    錄製的是通話中所有人的畫面和聲音，與通話中顯示的一樣。錄製從所有人都同意時開始，到錄製的人停止錄製或有人撤回同意時結束。聊天、檔案和分享的螢幕不會被錄製。在事先這樣說明的服務室裡，只錄製同意的人。

policies-recording-use-title = 使用
policies-recording-use =
    錄影用於證明提供過什麼建議或服務，並協助解決與此有關的爭議。我們不將其用於其他任何目的。員工訓練是單獨的一點，您選擇後才會開啟。

policies-recording-sharing-title = 分享
policies-recording-sharing =
    我們只讓在 { $business-name } 工作的人觀看錄影。我們不把錄影提供給外部任何人。我們不公開發布錄影。

policies-recording-keeping-title = 保存
policies-recording-keeping =
    錄影存放在錄製者的磁碟上，不在伺服器上。錄影按您同意的天數保存，最多 { $recording-days } 天。然後，錄製者必須刪除錄影並確認。

    伺服器保留證明：您的回答及其時間和語言，以及檔案的開始、結束、長度、大小和校驗值。同意的證明保留到錄影刪除後滿 { $proof-years } 年。拒絕的證明保留 { $refusal-months } 個月。

policies-recording-disclosure-title = 告知
policies-recording-disclosure =
    檔案歸 { $business-name } 所有，地址：{ $business-address }。您可以要求觀看錄影、取得副本或刪除錄影，請聯絡：{ $business-privacy }。我們在 { $answer-days } 天內答覆。

    您可以隨時憑您的憑證，在「{ $path-receipt }」頁面撤回同意。您無須說明理由。從那時起，任何人都不得使用該錄影；錄影到期刪除，您提出要求時則立即刪除。
