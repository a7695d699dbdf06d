live-place = { $place ->
    [1] 下一位就是您。
   *[other] 您排在第 { $place } 位。
}
live-hint = 請保持此頁面開啟，我們會在這裡呼叫您。
live-hint-nobody = 現在沒有人能接聽。您的位置會保留，也可以先留言。
live-refused-empty = 沒有可傳送的內容。
live-refused-too-long = 內容太長了。
live-refused-chat-too-long = 這則訊息太長了。請分成兩則傳送。
live-refused-bad-text = 這樣的內容無法傳送。
live-refused-chat-full = 聊天已滿，不能再寫了。
live-refused-files-full = 此聊天中的檔案數量已達上限。
live-refused-room-full = 此通話人數已滿。
live-refused-not-yours = 訊息只能由寫的人自己刪除。
live-refused-not-in = 請先加入通話。
live-refused-not-now = 現在不能這樣做。
live-refused-busy = 操作太快了。請稍候再試。
live-refused-media = 聲音和畫面未能接通。請再試一次。
live-refused-broken = 沒有成功。請再試一次。
live-accept-taken-by = { $name } 已接聽此來電。
live-accept-taken = 其他同事已接聽此來電。
live-accept-gone = 來電者已離開。
live-accept-in-a-call = 您正在通話中。請先結束。
live-accept-not-yours = 您不負責此服務室。
live-accept-busy = 沒有成功。請再按一次。
live-accept-no-place = 再接一個通話，其他通話就會受影響，現在不能接。來電者保留排隊位置，等別的通話結束後再接。
live-file-empty = 此檔案是空的。
live-file-too-big = 此檔案太大了。檔案不能超過 { $size }。
live-file-not-what-it-says = 此檔案的內容與名稱不符。請用它真正的名稱傳送。
live-file-unreadable = 此檔案沒有完整送達。請再試一次。
