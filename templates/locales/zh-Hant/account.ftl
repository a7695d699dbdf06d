account-title = 我的帳號
account-picture = 大頭照
account-picture-hint = 訪客和同事會看到。它會裁成正方形，並移除其中的地點和相機資訊。
account-picture-alt = 您目前的大頭照
account-picture-choose = JPEG、PNG 或 WebP，最大 16 MB
account-picture-save = 使用這張圖片
account-picture-remove = 移除我的大頭照
account-fault-picture = 這張圖片無法使用。請選擇 JPEG、PNG 或 WebP 檔案。
account-name = 姓名
account-name-save = 變更我的姓名
account-managed = 您的姓名和地址由這裡的帳號管理者變更。此頁的其他內容由您自己決定。
account-display-name = 顯示名稱
account-display-name-hint = 客戶和同事看到的名稱，代替姓名。留空：顯示姓名。
account-display-name-save = 變更顯示名稱
account-roles = 您在這裡可以做什麼
account-roles-hint = 角色由其他人授予和收回。
account-roles-none = 目前沒有角色。帳號仍歸您所有。
account-ends = 此帳號可使用至{ $date }。
account-lang = 語言
account-lang-hint = 服務台對您使用的語言。
account-lang-label = 服務台的語言
account-lang-save = 變更我的語言
account-password-hint = 您在這裡保持登入，其他地方都會登出。
account-password-current = 目前的密碼
account-password-save = 變更我的密碼
account-fault-current = 目前的密碼不正確。
account-sessions = 您的登入位置
account-sessions-hint = 如果有您不認得的，請終止它並變更密碼。
account-session-unknown = 未說明名稱的瀏覽器
account-session-this = 目前這個
account-session-times = 開始於{ $since }，最近使用{ $used }
account-session-end = 終止此登入

# C-1：此人參加過的通話的錄影。
account-files = 有您在內的錄影
account-files-hint = 您的通話被錄製、且憑證屬於此帳號的。帶代碼的憑證可在「我的同意」下新增。
account-files-none = 目前沒有。
# $date 含時間，$room 為服務室。
account-file = { $date }的通話，{ $room }
# C-2：以什麼地址和名稱登入。
account-sign-in = 登入
account-sign-in-hint = 這裡沒有人更改本站地址。
account-site = 本站地址
account-sign-in-name = 登入名
account-sign-out-hint = 您的帳號保持不變。
account-sign-out-here = 在此瀏覽器登出
