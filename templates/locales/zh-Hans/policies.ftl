### policies.ftl in Simplified Chinese; the contract of these texts stands at the head of en/policies.ftl.

## Names of the documents

policies-privacy = 隐私政策
policies-terms = 服务条款
policies-cookies = Cookie 说明
policies-minors = 未成年人须知
policies-recording = 录制规则
policies-room = 服务室公告

## Privacy policy

policies-privacy-controller-title = 由谁负责
policies-privacy-controller =
    { $business-name }（地址：{ $business-address }）是个人信息处理者，决定保留您的哪些信息，以及为何保留。本文中的“我们”指 { $business-name }。

    隐私方面的问题，请联系：{ $business-privacy }。其他事项，请联系：{ $business-contact }。

policies-privacy-kept-title = 保留什么、作何用途、保留多久
policies-privacy-kept =
    下表列出本服务保留的全部内容。期限一到，程序会自动删除相应的信息；录像由录制的人删除。

    { $table-kept }

    我们不购买有关您的信息。我们不把这里保留的内容与其他来源的信息合并。我们不为您建立画像。

policies-privacy-need-title = 我们需要您提供什么
policies-privacy-need =
    为了给您提供服务，我们需要您的姓名，以及您对服务室必答问题的回答。缺少这些内容，页面就无法为您呼叫。

    使用摄像头或麦克风，由您自己决定。您也可以在会话中打字与我们交流。打开摄像头或麦克风之前，浏览器都会征求您的许可。

    这里的工作人员需要账号，账号包含姓名、电子邮件地址和密码。

policies-privacy-recipients-title = 谁会接触到您的个人信息
policies-privacy-recipients =
    为您服务的人会看到您写的内容，听到您说的话。会话记录保留多久，他们就可以查阅多久。

    我们不出售您的个人信息。我们不把它提供给广告商。本程序的制作者不会收到任何内容。

    如果我们给您发电子邮件，它会像所有电子邮件一样，经由邮件服务器传送。

    如果法律规定我们必须向国家机关提供信息，我们只提供该法律所要求的部分。除法律禁止的情形外，我们都会告知您。

policies-privacy-place-title = 您的个人信息存放在哪里，如何保护
policies-privacy-place =
    除录像外，所有内容都存放在由我们运行的一台服务器上。它的页面和通话都不从其他网站加载任何内容。如果这台机器是租来的，出租机器的公司不得将您的个人信息用于自己的目的。

    您的设备与服务器之间的一切传输都经过加密。声音和画面加密传到服务器，再由服务器转给通话中的其他人。途中的其他任何人都无法听到或看到。

    您发送的文件以加密形式存储。密码只存哈希值，无法从中读出密码。操作记录会显示对信息做过什么，事后的改动也会显露出来。

    没有任何系统是绝对安全的。如果您的个人信息泄露并使您面临风险，我们会毫不拖延地告知您。

policies-privacy-recording-title = 录制
policies-privacy-recording =
    没有录制时，声音和画面在您交谈时经过服务器。服务器不存储它们。

    只有通话中的每个人都逐点同意之后，才会录制通话。您有 { $answer-seconds } 秒可以回答。未作回答即视为“不同意”。如果您不同意，通话会继续，您得到同样的服务。

    录像存放在录制者的磁盘上，不在服务器上。录像按您同意的天数保存，最多 { $recording-days } 天。然后，录制者必须删除录像并确认。

    您可以随时撤回同意。正在进行的录制会在 { $stop-seconds } 秒内停止。从那时起，任何人都不得使用此录像。撤回之前已进行的使用仍然合法。

    每个被询问的人都会得到一份带有代码的凭证。凭此代码，您可以在“{ $path-receipt }”页面查看自己的回答，无需账号。没有任何程序能阻止别人拍摄屏幕。

policies-privacy-consents-title = 您的同意
policies-privacy-consents =
    凡是需要您同意的，我们都会事先单独征求您的同意。任何选项都不会预先勾选。继续阅读、再次呼叫或保持沉默，都不算同意。

    撤回同意与当初给予同意一样简便。您无需说明理由。撤回不收费，也不影响价格、排队位置和您得到的帮助。撤回之前已进行的处理仍然合法。

policies-privacy-rights-title = 您的权利
policies-privacy-rights =
    { $list-rights }

    请联系：{ $business-privacy }。请告诉我们怎样找到您的记录：凭证上的代码，或者会话所在的服务室和时间。我们在您提出请求后 { $answer-days } 天内答复。如果我们必须拒绝，会向您说明理由。

    您自己在会话中写的文字和发的文件，您可以自行删除。有关您的任何决定，都不会仅由机器作出。

policies-privacy-rights-list =
    您免费享有以下权利：
    - 知悉我们保留了您的哪些个人信息，并查阅这些信息
    - 获得一份其他程序可以读取的副本
    - 要求更正有误的信息
    - 要求在期限届满之前删除信息
    - 要求在问题解决之前限制使用信息
    - 反对使用信息
    - 撤回同意

policies-privacy-minors-title = 未成年人
policies-privacy-minors =
    未成年人未经家长或其他监护人同意，在这里不会有账号。未成年人适用的规定，见《{ $path-minors }》。

policies-privacy-cookies-title = Cookie 的使用
policies-privacy-cookies =
    我们只设置本服务所需的 Cookie。每一个都列在《{ $path-cookies }》中。

policies-privacy-messages-title = 我们发给您的消息
policies-privacy-messages =
    我们只为您自己的事写信给您：答复您、邀请您，或者告知您这些文本有变更。我们不发送广告。我们的电子邮件不从其他地方加载图片，也不回传您打开邮件的情况。

policies-privacy-complaints-title = 投诉
policies-privacy-complaints =
    如果有什么问题，请告诉我们：{ $business-privacy }。您也可以向您居住、工作或认为自己权利受到侵害的国家或地区的数据保护机构投诉。投诉不收费，我们对您的服务也不会因此有任何改变。

policies-privacy-changes-title = 变更
policies-privacy-changes =
    对您有实质影响的变更，我们会在生效前至少整整 { $notice-days } 天公布。在这段时间里，首页和登录页面会一直显示该变更。变更前后的内容并排列在“{ $path-changes }”页面，以前的每个版本列在“{ $path-archive }”页面。

    使用本服务绝不等于同意变更。您给予的同意始终以您当时看到的文本为限。

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = 语言
policies-language-equal =
    我们以多种语言发布本文。您与我们之间，以向您显示的文本为准。
policies-language-decides =
    我们以多种语言发布本文。各语言文本如有出入，以这种语言的文本为准：{ $language-name }。法律赋予您的任何权利都不因此而减损。

## Terms

policies-terms-parties-title = 本条款的双方
policies-terms-parties =
    本条款适用于您与 { $business-name }（地址：{ $business-address }）之间。我们的联系方式：{ $business-contact }。

policies-terms-service-title = 您得到什么服务
policies-terms-service =
    您可以呼叫我们，用画面、声音或文字与我们交谈，发送文件，也可以留言。一次通话最多可有 { $people-most } 人参加。有浏览器即可，无需账号。

    本服务不能代替紧急呼救。遇到危险，请拨打您所在国家或地区的紧急电话。

policies-terms-conduct-title = 彼此如何相待
policies-terms-conduct =
    您希望怎样被对待，就请怎样对待为您服务的人。请不要发送违反法律或侵犯他人权利的内容。请不要试图干扰本服务，也不要试图进入不属于您的会话。

    违反这些规则的人，我们可以将其移出会话。如果您询问，我们会说明原因。

policies-terms-recording-title = 录制
policies-terms-recording =
    只有通话中的每个人都同意，我们才会录制通话。您自己要录制通话，同样必须先得到其中每个人的同意。我们如何处理录像，见《{ $path-privacy }》。

policies-terms-availability-title = 何时提供服务
policies-terms-availability =
    每间服务室都会显示当前是否开放，或下次何时开放。我们尽力在开放时为您服务。服务有可能中断。

policies-terms-liability-title = 责任如何承担
policies-terms-liability =
    对于我们因故意或重大过失造成的损害，以及对生命、身体和健康的损害，我们承担责任，不设上限。对于其他损害，我们依照我们所在国家或地区的法律承担责任。本条款不剥夺法律赋予您作为消费者的任何权利。

policies-terms-ending-title = 何时结束
policies-terms-ending =
    您可以随时离开会话。您可以随时停止使用本服务，无需说明理由。此后如何处理您的个人信息，见《{ $path-privacy }》。

policies-terms-changes-title = 变更
policies-terms-changes =
    对您有实质影响的变更，我们会在生效前至少整整 { $notice-days } 天公布。变更前后的内容并排列在“{ $path-changes }”页面。使用本服务绝不等于同意变更。

## Cookies

policies-cookies-table-title = 您的浏览器保存什么
policies-cookies-table =
    Cookie 是网站留在您浏览器中的一小段记录。网页还可以把内容存放在浏览器自己的存储空间里。我们留下的全部内容如下，每一项都是实现您所要求的功能所必需的：

    { $table-cookies }

    我们不统计访客。我们不跟踪您到其他网站。没有任何其他公司在这里设置 Cookie。

policies-cookies-choices-title = 您可以选择什么
policies-cookies-choices =
    这里没有可以关闭的项目，所以不会弹出横幅询问您。您可以随时在浏览器中删除这些内容。删除之后，您会退出登录、失去在会话中的位置，或者丢失尚未保存的录像。

## Minors

policies-minors-adults-title = 未成年人的账号
policies-minors-adults =
    注册的人先填写出生日期。我们只用它来判断是否未成年，不会保留。未满 { $age-limit } 岁者为未成年人。

    未成年人未经家长或其他监护人同意不会有账号。我们用信件询问这位大人，并再问一次加以确认。在此之前没有账号，也不会给孩子写信。如果对方不同意或没有回答，我们会删除双方的名字和地址。

    家长或其他监护人随时可以查看我们保留的内容，要求更正、冻结或删除，并决定我们可否写信。未成年人不会收到广告消息，他们的任何内容都不会用于培训或转交他人。

    如果您是家长或其他监护人，认为我们未经您同意保留了孩子的个人信息，请联系：{ $business-privacy }。我们会毫不拖延地将其删除。

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = 收集
policies-recording-collection =
    录制的是通话中所有人的画面和声音，与通话中显示的一样。录制从所有人都同意时开始，到录制的人停止录制或有人撤回同意时结束。聊天、文件和共享的屏幕不会被录制。在事先这样说明的服务室里，只录制同意的人。

policies-recording-use-title = 使用
policies-recording-use =
    录像用于证明提供过什么建议或服务，并帮助解决与此有关的争议。我们不将其用于其他任何目的。员工培训是单独的一点，您选择后才会开启。

policies-recording-sharing-title = 共享
policies-recording-sharing =
    我们只让在 { $business-name } 工作的人观看录像。我们不把录像提供给外部任何人。我们不公开发布录像。

policies-recording-keeping-title = 保存
policies-recording-keeping =
    录像存放在录制者的磁盘上，不在服务器上。录像按您同意的天数保存，最多 { $recording-days } 天。然后，录制者必须删除录像并确认。

    服务器保留证明：您的回答及其时间和语言，以及文件的开始、结束、时长、大小和校验值。同意的证明保留到录像删除后满 { $proof-years } 年。拒绝的证明保留 { $refusal-months } 个月。

policies-recording-disclosure-title = 告知
policies-recording-disclosure =
    文件归 { $business-name } 所有，地址：{ $business-address }。您可以要求观看录像、获得副本或删除录像，请联系：{ $business-privacy }。我们在 { $answer-days } 天内答复。

    您可以随时凭您的凭证，在“{ $path-receipt }”页面撤回同意。您无需说明理由。从那时起，任何人都不得使用该录像；录像到期删除，您提出要求时则立即删除。
