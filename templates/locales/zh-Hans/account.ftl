account-title = 我的账号
account-picture = 头像
account-picture-hint = 访客和同事会看到。它会被裁成正方形，并去除其中的地点和相机信息。
account-picture-alt = 您现在的头像
account-picture-choose = JPEG、PNG 或 WebP，最大 16 MB
account-picture-save = 使用这张图片
account-picture-remove = 移除我的头像
account-fault-picture = 这张图片无法使用。请选择 JPEG、PNG 或 WebP 文件。
account-name = 姓名
account-name-save = 更改我的姓名
account-managed = 您的姓名和地址由这里的账号管理者更改。此页的其他内容由您自己决定。
account-display-name = 显示名称
account-display-name-hint = 客户和同事看到的名称，代替姓名。留空：显示姓名。
account-display-name-save = 更改显示名称
account-roles = 您在这里可以做什么
account-roles-hint = 角色由其他人授予和收回。
account-roles-none = 目前没有角色。账号仍归您所有。
account-ends = 此账号可使用至{ $date }。
account-lang = 语言
account-lang-hint = 服务台对您使用的语言。
account-lang-label = 服务台的语言
account-lang-save = 更改我的语言
account-password-hint = 您在这里保持登录，其他地方都会退出登录。
account-password-current = 当前密码
account-password-save = 更改我的密码
account-fault-current = 当前密码不正确。
account-sessions = 您的登录位置
account-sessions-hint = 如果有您不认识的，请终止它并更改密码。
account-session-unknown = 未说明名称的浏览器
account-session-this = 当前这个
account-session-times = 开始于{ $since }，最近使用{ $used }
account-session-end = 终止此登录

# C-1：此人参加过的通话的录像。
account-files = 有您在内的录像
account-files-hint = 您的通话被录制、且凭证属于此账号的。带代码的凭证可在“我的同意”下添加。
account-files-none = 目前没有。
# $date 含时间，$room 为服务室。
account-file = { $date }的通话，{ $room }
# C-2：以什么地址和名称登录。
account-sign-in = 登录
account-sign-in-hint = 这里没有人更改本站地址。
account-site = 本站地址
account-sign-in-name = 登录名
account-sign-out-hint = 您的账号保持不变。
account-sign-out-here = 在此浏览器退出登录
