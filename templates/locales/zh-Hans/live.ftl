live-place = { $place ->
    [1] 下一位就是您。
   *[other] 您排在第 { $place } 位。
}
live-hint = 请保持此页面打开，我们会在这里呼叫您。
live-hint-nobody = 现在没有人能接听。您的位置会保留，也可以先留言。
live-refused-empty = 没有可发送的内容。
live-refused-too-long = 内容太长了。
live-refused-chat-too-long = 这条消息太长了。请分成两条发送。
live-refused-bad-text = 这样的内容无法发送。
live-refused-chat-full = 聊天已满，不能再写了。
live-refused-files-full = 此聊天中的文件数量已达上限。
live-refused-room-full = 此通话人数已满。
live-refused-not-yours = 消息只能由写的人自己删除。
live-refused-not-in = 请先加入通话。
live-refused-not-now = 现在不能这样做。
live-refused-busy = 操作太快了。请稍等片刻再试。
live-refused-media = 声音和画面未能接通。请再试一次。
live-refused-broken = 没有成功。请再试一次。
live-accept-taken-by = { $name } 已接听此来电。
live-accept-taken = 其他同事已接听此来电。
live-accept-gone = 来电者已离开。
live-accept-in-a-call = 您正在通话中。请先结束。
live-accept-not-yours = 您不负责此服务室。
live-accept-busy = 没有成功。请再按一次。
live-accept-no-place = 再接一个通话，其他通话就会受影响，现在不能接。来电者保留排队位置，等别的通话结束后再接。
live-file-empty = 此文件是空的。
live-file-too-big = 此文件太大了。文件不能超过 { $size }。
live-file-not-what-it-says = 此文件的内容与名称不符。请用它真正的名称发送。
live-file-unreadable = 此文件没有完整送达。请再试一次。
