### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = 法律依據
policy-pages-basis-contract = 契約或訂立契約前的步驟
policy-pages-basis-consent = 同意
policy-pages-basis-duty = 法定義務
policy-pages-basis-interest = 正當利益

## Reading. $number is the number of a version, $date a day.

policy-pages-version = 第 { $number } 版
policy-pages-since = 自 { $date } 起生效
policy-pages-from = { $date } 生效
policy-pages-was = { $from } 至 { $until } 有效
policy-pages-starter = 起始文字，依本程式的設定寫成。尚未發布任何版本。
policy-pages-starter-short = 起始文字
policy-pages-coming = 新版本將於 { $date } 生效。
policy-pages-coming-link = 查看有哪些變更
policy-pages-old = 這不是目前有效的文字。
policy-pages-read-current = 閱讀現行文字
policy-pages-archive = 所有版本
policy-pages-archive-lead = 每一個公布過的版本，一字不差。
policy-pages-archive-none = 尚未發布任何內容
policy-pages-read = 閱讀
policy-pages-changes = 變更內容
policy-pages-changes-none = 沒有更早的版本可供比較。
policy-pages-changes-on = { $date } 起的變更
policy-pages-changes-count = 有變更的條款：{ $count } / { $all }
policy-pages-changes-old = 之前：{ $version }
policy-pages-changes-new = 自 { $date } 起：{ $version }
policy-pages-changes-same = 未變
policy-pages-changes-changed = 有變更
policy-pages-changes-added = 新增
policy-pages-changes-gone = 已刪除
policy-pages-use = 使用我們的服務室並不表示您同意。
policy-pages-use-text = 您給出的同意始終以您當時看到的文字為準。
policy-pages-summary = 變更摘要
policy-pages-shown-in = 以{ $lang }顯示，因為這裡沒有您的語言。
policy-pages-clause-langs = 以其他語言閱讀本條款
policy-pages-copy = 供程式使用的副本（JSON）
policy-pages-feed = 供程式使用的版本清單（JSON）

## Writing: the list of documents

policy-pages-title = 政策文件
policy-pages-lead = 您對外公布的內容，逐版保存。起始文字說明本程式的實際做法。發布前請律師審閱。
policy-pages-clock = 公告和變更暫停
policy-pages-document = 文件
policy-pages-current = 現行
policy-pages-waiting = 待生效
policy-pages-write = 撰寫新版本
policy-pages-go-on = 繼續撰寫

## Writing: one version

policy-pages-state-draft = 草稿。僅內部人員可見。
policy-pages-check = 檢查
policy-pages-publish = 發布
policy-pages-announce = 立即公布
policy-pages-withdraw = 撤回
policy-pages-discard = 捨棄草稿
policy-pages-discard-hint = 本草稿中的全部內容將遺失。已發布的版本保留。
policy-pages-done-published = 已發布。文字自此固定不變。
policy-pages-clauses = 條款
policy-pages-clause = 條款
policy-pages-langs = 語言
policy-pages-own = 新條款 { $number }
policy-pages-add-clause = 新增條款
policy-pages-remove-clause = 移除
policy-pages-standing-missing = 缺少
policy-pages-standing-outdated = 已過時
policy-pages-standing-machine = 機器翻譯，未審閱
policy-pages-standing-checked = 已審閱
policy-pages-standing-starter = 起始文字
policy-pages-plan = 日期與理由
policy-pages-plan-hint = 版本先公布，後生效。
policy-pages-material = 這項變更對人們重要嗎？
policy-pages-material-yes = 是
policy-pages-material-yes-hint = 提前告知，並給足完整的通知天數。如有疑問，請選此項。
policy-pages-material-no = 否
policy-pages-material-no-hint = 更正錯字，或用詞更清楚。可立即生效。
policy-pages-reason = 理由：為何重要或不重要
policy-pages-reason-hint = 供內部留存。
policy-pages-release = 公布日期
policy-pages-notice = 完整通知天數
policy-pages-effective = 生效日期
policy-pages-effective-hint = 以您企業所在地的當天零時為準。
policy-pages-controlling = 各語言有出入時，以哪種語言為準？
policy-pages-controlling-none = 無：以本人所見文字為準
policy-pages-fault-date = 請選擇日期。

## Writing: one clause in one language

policy-pages-heading = 標題
policy-pages-text = 正文
policy-pages-text-hint = 空行表示段落結束。以「- 」開頭的行是清單項目。
policy-pages-machine = 這是機器翻譯
policy-pages-machine-hint = 有人審閱之前不會發布。
policy-pages-mark-checked = 內容無誤
policy-pages-take-starter = 恢復起始文字
policy-pages-leading = 主導文字：{ $lang }
policy-pages-preview = 讀者看到的樣子
policy-pages-references = 引用
policy-pages-references-hint = 每個引用代表本程式的一項設定、一個頁面或一張表，文字因此始終與程式一致。
policy-pages-overtaken = 其間有人儲存了此文字
policy-pages-overtaken-text = 兩份文字都在下方，沒有遺失任何內容。請合併後再次儲存。
policy-pages-moved = 其間有人變更了此版本
policy-pages-moved-text = 尚未發布任何內容。以下是目前的內容：請先閱讀，再發布。
policy-pages-theirs = 其間儲存的內容

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = 沒有任何不宜發布之處。
policy-pages-findings = 未發布。有 { $count } 處需要再看。
policy-pages-place = { $clause }，{ $lang }
policy-pages-found-blank-name = 缺少企業名稱。
policy-pages-found-blank-address = 缺少企業地址。
policy-pages-found-blank-contact = 缺少企業聯絡方式。
policy-pages-found-no-reason = 請說明變更為何重要或不重要。
policy-pages-found-no-release = 缺少公布日期。
policy-pages-found-no-effective = 缺少生效日期。
policy-pages-found-too-soon = 最早可於 { $date } 生效。
policy-pages-found-too-late = 最晚只能安排到 { $date }。
policy-pages-found-shorter-notice = 現行版本承諾的通知天數更多：{ $days } 天。
policy-pages-found-missing = 沒有文字。
policy-pages-found-no-title = 沒有標題。
policy-pages-found-outdated = 此後主導文字（{ $lang }）或某項設定已變更。請重寫，或確認內容無誤。
policy-pages-found-machine = 由機器翻譯，尚無人審閱。
policy-pages-found-needs = 本條款不可缺少 { $text }。
policy-pages-found-unknown = { $text } 沒有對應內容。
policy-pages-found-lacks = 缺少 { $text }，主導文字（{ $lang }）中有。
policy-pages-found-adds = 這裡有 { $text }，主導文字（{ $lang }）中沒有。
policy-pages-found-left-over = 此處有待填寫：{ $text }
policy-pages-found-dead-link = 此連結無效：{ $text }
policy-pages-found-empty-cell = 「{ $row }」的「{ $column }」為空。
policy-pages-found-negation = 兩者之一是否定句，另一個不是。此處：「{ $here }」 { $lang }：「{ $leading }」
policy-pages-found-tick = 一個說已勾選，另一個說未勾選。此處：「{ $here }」 { $lang }：「{ $leading }」
policy-pages-found-numbers = 數字不一致。此處：{ $here }。{ $lang }：{ $leading }
policy-pages-found-untranslated = 此處未翻譯：「{ $text }」
policy-pages-found-script = 「{ $text }」不屬於這種語言。
policy-pages-found-language = 文字是另一種語言：{ $lang }。
policy-pages-found-mojibake = 「{ $text }」是編碼錯誤的痕跡。
