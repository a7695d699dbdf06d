### 告知式录制：进入者事先被告知，通话中不再询问任何人。被告知绝不等于同意。

## 商家与服务室的设置

notice-mode = 可以，每个人进入前都会被告知；通话中不再询问
notice-mode-hint = 必须在下方写明您的理由。进入者会先读到这些理由，以及录制什么、用于什么、保存多久、谁能观看。
notice-mode-locked = 在通话中每个人都必须同意的情况下不可用。锁定来源：{ $profile }。
notice-ground = 为什么可以不询问？
notice-ground-hint = 仅作告知时必须填写：您所依据的法律或利益，用您自己的话、以您提供的每种语言写明。每个人进入前都会读到。请让律师审阅。
notice-ground-fault = 请用{ $lang }说明您为什么可以不询问就录制。
notice-room = 每个人进入前都会被告知
notice-room-hint = 通话中不再询问任何人。有人反对，录制就会停止，或不再录制此人。
notice-room-locked = 商家的录制设置不允许这样做，或没有写明理由。
notice-rooms-hint = 在您更改之前为关闭。即使开启，也不会录制事先未被询问或告知的人。

## 进入前读到的内容

notice-title = 这里的通话可能会被录制
notice-intro = { $business } 可能会录制此服务室的通话，不再另行询问您。请在进入前阅读以下内容。
notice-collection = 通话中所有人的画面和声音，即通话中所显示的内容：从 { $business } 的人按下“录制”开始，到有人喊停为止。开始时您会看到并听到提示。
notice-sharing = 只在 { $business } 内部由在那里工作的人观看。外部任何人都看不到，也不会公开发布。
notice-keeping = 通话后最多保存 { $days } 天，存放在录制者自己的磁盘上。之后 { $business } 承诺删除。服务器不留副本。
notice-keeping-limit = 录制者必须删除文件并在这里确认。服务器无法删除该文件，我们也无法查看他人的电脑。
notice-keeping-proof = 服务器只保存证明：您已被告知、所见文本及其时间和语言，以及文件的开始、结束、时长、大小和校验和。
notice-rights = 您可以随时反对、要求观看录像、要求获得副本或要求删除，无需说明理由：{ $contact }。您也可以向您所在国家或地区的数据保护机构投诉。
notice-object-name = 您可以怎么做
notice-object = 在通话中或凭您的凭证提出反对：录制会在两秒内停止，通话会继续。从那时起，任何人都不得使用已录下的内容。
notice-object-exclude = 现在就要求不录您，或在通话中或凭您的凭证提出反对：两秒内不再录下您的任何内容，通话会继续。别人谈到您的话仍可能被听到。
notice-instead = 或者改为给我们留言，或者离开。您得到的服务不会因此变差。
notice-why = 为什么不询问
notice-join = 我已阅读，加入
notice-leave = 不加入
notice-informed = 进入并不等于同意。只会记录您已被告知。
notice-lobby = 这里的通话可能会被录制，不再另行询问您。具体内容已在您进入前的页面上说明。
notice-left-out = 任何录制都不要录我
notice-left-out-hint = 您得到的服务不会因此变差。
notice-retold = 这里关于录制的说明刚刚有变更。请再读一遍，然后进入。
notice-leave-page = 离开此页面

## 通话中

notice-told-starting = 录制即将开始。
notice-told-on = 录制已开始。如要反对，请按“正在录制”。
notice-told-resumed = 录制继续。如要反对，请按“正在录制”。
notice-told-objected = 有人反对，录制已停止。通话会继续。
notice-told-objected-by = { $name } 反对，录制已停止。通话会继续。
notice-told-objected-own = 您已反对，录制已停止。通话会继续。
notice-told-nobody = 有人反对，什么都不会录下。通话会继续。
notice-told-failed = 录制没有启动。什么都没有录下。通话会继续。
notice-refused-uninformed = 通话中有人未被告知现行的录制说明。什么都不会录下。
notice-refused-objected = 通话中有人不愿被录制。什么都不会录下。
notice-held = 请先阅读关于录制的说明。
notice-after-recorded = 通话的一部分已被录下。您事先已被告知。
notice-fact-what = 所有未反对者的画面和声音，不录聊天，不录屏幕
notice-page-object = 我反对
notice-page-object-effect = 如果您反对，两秒内不再录下您的任何内容，通话会继续。

## 凭证、登记册和对话记录

notice-receipt-heading = 凭证：您已被告知
notice-receipt-objected = 凭证：您已被告知并已反对
notice-receipt-left-out = 凭证：您已被告知，且不录您
notice-receipt-person = 被告知者
notice-receipt-told-by = 告知者
notice-receipt-shown-at = 显示时间
notice-receipt-noted-at = 记录时间
notice-receipt-told = 您被告知的内容。您没有对此表示同意，也没有人要求您同意。
notice-receipt-word = 已告知
notice-receipt-object-title = 反对录制
notice-receipt-object = 我反对
notice-receipt-object-delete = 反对并要求删除
notice-receipt-done = 您的反对自{ $at }起生效。任何人都不得再使用该录像。
notice-receipt-done-delete = 您的反对自{ $at }起生效，录像应立即删除。确认删除后，此页面会显示。
notice-receipt-state = 已于{ $date }反对。不得再使用。
notice-receipt-state-left-out = 不录您。没有录下您的任何内容。
notice-receipt-secret = 持有此代码的人可以查看此凭证，并以您的名义提出反对。请自己保管好。
notice-state = 已告知
notice-record-informed = 已告知
notice-record-objected = 已于{ $date }反对

notice-mode-promised = 只要您发布的录制规则还在生效就不行：它们向通话中的每个人承诺会先询问。为房间选定的内容优先于一般文本，但不得收回承诺。
