### 文本变更后向账号持有人询问的内容，以及回答之前仍可使用的功能。

agree-title = 有内容发生了变化
agree-lead = 这些文本与您有关。请阅读变化内容，然后接受或拒绝。没有替您作出任何决定。
agree-whole = 此文本是新增的。请阅读全文。
agree-difference = 新旧文本对照
agree-full = 阅读全文
agree-accept = 接受
agree-decline = 拒绝
agree-declined = 您于 { $date } 拒绝了此版本。您仍可接受它。
agree-lang = 用其他语言阅读
agree-done-title = 没有需要回答的内容。
agree-done-text = 我们询问的内容，您都已回答。
agree-on = 继续
agree-over-title = 此版本不是现行版本。
agree-over-text = 您的回答未被保存。现在显示的是现行版本：请先阅读，再回答。
agree-kept-title = 您已接受此版本。
agree-kept-text = 该接受继续有效。如果您不想继续，请删除您的账号。
agree-open-title = 如果您拒绝或不作回答
agree-open-use = 不作回答或继续使用服务，都绝不表示您同意。
agree-open-text = 您的账号保持原样，但在您接受之前，其余功能不可用。您始终可以：
agree-open-copy = 获取您的数据副本
agree-open-delete = 删除您的账号
agree-open-rights = 行使您的其他所有权利
agree-open-receipt = 查看或撤回关于录制的回答
agree-open-contact = 请写信或致电：

agree-first-title = 请先回答一个问题。
agree-first-text = 与您有关的文本已变更。未执行任何操作。请阅读变化内容并回答，然后重试。
agree-first-action = 查看变更内容

agree-kept-what = 向您显示的变更文本和您的回答：版本、语言、校验值、时间
agree-kept-purpose = 用于证明谁同意了什么，并避免重复询问。
agree-kept-period = 您的账号或该接受终止后满三年为止；如果您未接受，12 个月

agree-letter-subject = { $business }：与您有关的文本将于 { $date } 变更
agree-letter-text = { $document }：新版本将于 { $date } 生效。变化摘要：
agree-letter-first = { $document }：首个版本将于 { $date } 生效。
agree-letter-ask = 从那天起，我们会询问您是否接受。继续使用服务并不表示您同意。
agree-letter-tied = 您给出的同意始终以您当时看到的文本为准。
agree-letter-action = 查看有哪些变化
agree-letter-why-account = 您收到这封邮件，是因为您在 { $business } 有账号。每次与您有关的变更只发送一次。
agree-letter-why-consent = 您收到这封邮件，是因为 { $business } 保存着您同意过的录像，并且您留下了此地址。每次与您有关的变更只发送一次。
agree-letter-kind = 文本变更通知
agree-letter-off-subject = { $business }：原定 { $date } 的变更已取消
agree-letter-off-text = { $document }：我们曾告知您新版本将于 { $date } 生效。该版本已撤回。
agree-letter-off-do = 此前的规定继续有效，您无需做任何事。
agree-letter-off-action = 阅读文本
agree-letter-off-why = 您收到这封邮件，是因为 { $business } 此前就这项变更给您写过信。
agree-letter-off-kind = 变更已撤回

agree-taken-back = 已于 { $date } 在生效前撤回
agree-moved-text = 未作任何更改。这是目前的状态：请查看后再次操作。
