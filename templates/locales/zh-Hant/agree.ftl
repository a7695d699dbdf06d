### 文字變更後向帳號持有人詢問的內容，以及回答之前仍可使用的功能。

agree-title = 有內容發生了變更
agree-lead = 這些文字與您有關。請閱讀變更內容，然後接受或拒絕。沒有替您作出任何決定。
agree-whole = 此文字是新增的。請閱讀全文。
agree-difference = 新舊文字對照
agree-full = 閱讀全文
agree-accept = 接受
agree-decline = 拒絕
agree-declined = 您於 { $date } 拒絕了此版本。您仍可接受它。
agree-lang = 以其他語言閱讀
agree-done-title = 沒有需要回答的內容。
agree-done-text = 我們詢問的內容，您都已回答。
agree-on = 繼續
agree-over-title = 此版本不是現行版本。
agree-over-text = 您的回答未被保存。現在顯示的是現行版本：請先閱讀，再回答。
agree-kept-title = 您已接受此版本。
agree-kept-text = 該接受繼續有效。如果您不想繼續，請刪除您的帳號。
agree-open-title = 如果您拒絕或不作回答
agree-open-use = 不作回答或繼續使用服務，都絕不表示您同意。
agree-open-text = 您的帳號保持原樣，但在您接受之前，其餘功能無法使用。您始終可以：
agree-open-copy = 取得您的資料副本
agree-open-delete = 刪除您的帳號
agree-open-rights = 行使您的其他所有權利
agree-open-receipt = 查看或撤回關於錄製的回答
agree-open-contact = 請寫信或致電：

agree-first-title = 請先回答一個問題。
agree-first-text = 與您有關的文字已變更。未執行任何操作。請閱讀變更內容並回答，然後重試。
agree-first-action = 查看變更內容

agree-kept-what = 向您顯示的變更文字和您的回答：版本、語言、校驗值、時間
agree-kept-purpose = 用於證明誰同意了什麼，並避免重複詢問。
agree-kept-period = 您的帳號或該接受終止後滿三年為止；如果您未接受，12 個月

agree-letter-subject = { $business }：與您有關的文字將於 { $date } 變更
agree-letter-text = { $document }：新版本將於 { $date } 生效。變更摘要：
agree-letter-first = { $document }：首個版本將於 { $date } 生效。
agree-letter-ask = 從那天起，我們會詢問您是否接受。繼續使用服務並不表示您同意。
agree-letter-tied = 您給出的同意始終以您當時看到的文字為準。
agree-letter-action = 查看有哪些變更
agree-letter-why-account = 您收到這封郵件，是因為您在 { $business } 有帳號。每次與您有關的變更只寄送一次。
agree-letter-why-consent = 您收到這封郵件，是因為 { $business } 保存著您同意過的錄影，並且您留下了此地址。每次與您有關的變更只寄送一次。
agree-letter-kind = 文字變更通知
agree-letter-off-subject = { $business }：原定 { $date } 的變更已取消
agree-letter-off-text = { $document }：我們曾告知您新版本將於 { $date } 生效。該版本已撤回。
agree-letter-off-do = 先前的規定繼續有效，您無須做任何事。
agree-letter-off-action = 閱讀文字
agree-letter-off-why = 您收到這封郵件，是因為 { $business } 先前就這項變更寫信給您。
agree-letter-off-kind = 變更已撤回

agree-taken-back = 已於 { $date } 在生效前撤回
agree-moved-text = 未作任何變更。這是目前的狀態：請查看後再次操作。
