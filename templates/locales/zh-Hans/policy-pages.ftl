### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = 法律依据
policy-pages-basis-contract = 合同或订立合同前的步骤
policy-pages-basis-consent = 同意
policy-pages-basis-duty = 法定义务
policy-pages-basis-interest = 合法利益

## Reading. $number is the number of a version, $date a day.

policy-pages-version = 第 { $number } 版
policy-pages-since = 自 { $date } 起生效
policy-pages-from = { $date } 生效
policy-pages-was = { $from } 至 { $until } 有效
policy-pages-starter = 起始文本，根据本程序的设置写成。尚未发布任何版本。
policy-pages-starter-short = 起始文本
policy-pages-coming = 新版本将于 { $date } 生效。
policy-pages-coming-link = 查看有哪些变化
policy-pages-old = 这不是当前有效的文本。
policy-pages-read-current = 阅读现行文本
policy-pages-archive = 所有版本
policy-pages-archive-lead = 每一个公布过的版本，一字不差。
policy-pages-archive-none = 尚未发布任何内容
policy-pages-read = 阅读
policy-pages-changes = 变更内容
policy-pages-changes-none = 没有更早的版本可供比较。
policy-pages-changes-on = { $date } 起的变化
policy-pages-changes-count = 有变化的条款：{ $count } / { $all }
policy-pages-changes-old = 之前：{ $version }
policy-pages-changes-new = 自 { $date } 起：{ $version }
policy-pages-changes-same = 未变
policy-pages-changes-changed = 有变化
policy-pages-changes-added = 新增
policy-pages-changes-gone = 已删除
policy-pages-use = 使用我们的服务室并不表示您同意。
policy-pages-use-text = 您给出的同意始终以您当时看到的文本为准。
policy-pages-summary = 变化摘要
policy-pages-shown-in = 以{ $lang }显示，因为这里没有您的语言。
policy-pages-clause-langs = 用其他语言阅读本条款
policy-pages-copy = 供程序使用的副本（JSON）
policy-pages-feed = 供程序使用的版本列表（JSON）

## Writing: the list of documents

policy-pages-title = 政策文件
policy-pages-lead = 您对外公布的内容，逐版保存。起始文本说明本程序的实际做法。发布前请律师审阅。
policy-pages-clock = 公告和变更暂停
policy-pages-document = 文件
policy-pages-current = 现行
policy-pages-waiting = 待生效
policy-pages-write = 撰写新版本
policy-pages-go-on = 继续撰写

## Writing: one version

policy-pages-state-draft = 草稿。仅内部人员可见。
policy-pages-check = 检查
policy-pages-publish = 发布
policy-pages-announce = 立即公布
policy-pages-withdraw = 撤回
policy-pages-discard = 丢弃草稿
policy-pages-discard-hint = 本草稿中的全部内容将丢失。已发布的版本保留。
policy-pages-done-published = 已发布。文字自此固定不变。
policy-pages-clauses = 条款
policy-pages-clause = 条款
policy-pages-langs = 语言
policy-pages-own = 新条款 { $number }
policy-pages-add-clause = 添加条款
policy-pages-remove-clause = 移除
policy-pages-standing-missing = 缺失
policy-pages-standing-outdated = 已过时
policy-pages-standing-machine = 机器翻译，未审阅
policy-pages-standing-checked = 已审阅
policy-pages-standing-starter = 起始文本
policy-pages-plan = 日期和理由
policy-pages-plan-hint = 版本先公布，后生效。
policy-pages-material = 这项变更对人们重要吗？
policy-pages-material-yes = 是
policy-pages-material-yes-hint = 提前告知，并给足完整的通知天数。如有疑问，请选此项。
policy-pages-material-no = 否
policy-pages-material-no-hint = 更正错字，或用词更清楚。可立即生效。
policy-pages-reason = 理由：为何重要或不重要
policy-pages-reason-hint = 供内部留存。
policy-pages-release = 公布日期
policy-pages-notice = 完整通知天数
policy-pages-effective = 生效日期
policy-pages-effective-hint = 以您企业所在地的当天零时为准。
policy-pages-controlling = 各语言有出入时，以哪种语言为准？
policy-pages-controlling-none = 无：以本人所见文本为准
policy-pages-fault-date = 请选择日期。

## Writing: one clause in one language

policy-pages-heading = 标题
policy-pages-text = 正文
policy-pages-text-hint = 空行表示段落结束。以“- ”开头的行是列表项。
policy-pages-machine = 这是机器翻译
policy-pages-machine-hint = 有人审阅之前不会发布。
policy-pages-mark-checked = 内容无误
policy-pages-take-starter = 恢复起始文本
policy-pages-leading = 主导文本：{ $lang }
policy-pages-preview = 读者看到的样子
policy-pages-references = 引用
policy-pages-references-hint = 每个引用代表本程序的一项设置、一个页面或一张表，文本因此始终与程序一致。
policy-pages-overtaken = 其间有人保存了此文本
policy-pages-overtaken-text = 两份文本都在下方，没有丢失任何内容。请合并后再次保存。
policy-pages-moved = 其间有人改动了此版本
policy-pages-moved-text = 尚未发布任何内容。以下是现在的内容：请先阅读，再发布。
policy-pages-theirs = 其间保存的内容

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = 没有任何不宜发布之处。
policy-pages-findings = 未发布。有 { $count } 处需要再看。
policy-pages-place = { $clause }，{ $lang }
policy-pages-found-blank-name = 缺少企业名称。
policy-pages-found-blank-address = 缺少企业地址。
policy-pages-found-blank-contact = 缺少企业联系方式。
policy-pages-found-no-reason = 请说明变更为何重要或不重要。
policy-pages-found-no-release = 缺少公布日期。
policy-pages-found-no-effective = 缺少生效日期。
policy-pages-found-too-soon = 最早可于 { $date } 生效。
policy-pages-found-too-late = 最晚只能安排到 { $date }。
policy-pages-found-shorter-notice = 现行版本承诺的通知天数更多：{ $days } 天。
policy-pages-found-missing = 没有文本。
policy-pages-found-no-title = 没有标题。
policy-pages-found-outdated = 此后主导文本（{ $lang }）或某项设置已更改。请重写，或确认内容无误。
policy-pages-found-machine = 由机器翻译，尚无人审阅。
policy-pages-found-needs = 本条款不可缺少 { $text }。
policy-pages-found-unknown = { $text } 没有对应内容。
policy-pages-found-lacks = 缺少 { $text }，主导文本（{ $lang }）中有。
policy-pages-found-adds = 这里有 { $text }，主导文本（{ $lang }）中没有。
policy-pages-found-left-over = 此处有待填写：{ $text }
policy-pages-found-dead-link = 此链接无效：{ $text }
policy-pages-found-empty-cell = “{ $row }”的“{ $column }”为空。
policy-pages-found-negation = 两者之一是否定句，另一个不是。此处：“{ $here }” { $lang }：“{ $leading }”
policy-pages-found-tick = 一个说已勾选，另一个说未勾选。此处：“{ $here }” { $lang }：“{ $leading }”
policy-pages-found-numbers = 数字不一致。此处：{ $here }。{ $lang }：{ $leading }
policy-pages-found-untranslated = 此处未翻译：“{ $text }”
policy-pages-found-script = “{ $text }”不属于这种语言。
policy-pages-found-language = 文本是另一种语言：{ $lang }。
policy-pages-found-mojibake = “{ $text }”是编码错误的痕迹。
