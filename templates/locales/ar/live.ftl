live-place = { $place ->
    [1] دورك هو التالي.
    [2] أنت الثاني في الانتظار.
    [3] أنت الثالث في الانتظار.
   *[other] رقمك في الانتظار { $place }.
}
live-hint = أبقِ هذه الصفحة مفتوحة، فهنا نتصل بك.
live-hint-nobody = لا أحد يستطيع الرد الآن. دورك محفوظ، ويمكنك أيضًا ترك رسالة.
live-refused-empty = لا يوجد ما يُرسل.
live-refused-too-long = هذا طويل جدًا.
live-refused-chat-too-long = هذه الرسالة طويلة جدًا. أرسلها على جزأين من فضلك.
live-refused-bad-text = لا يمكن إرسال هذا على حاله.
live-refused-chat-full = امتلأت هذه الدردشة. لا يمكن كتابة المزيد فيها.
live-refused-files-full = في هذه الدردشة أقصى ما يُسمح به من الملفات.
live-refused-room-full = هذه المكالمة مكتملة العدد.
live-refused-not-yours = لا يحذف الرسالة إلا من كتبها.
live-refused-not-in = انضم إلى المكالمة أولًا.
live-refused-not-now = هذا غير ممكن الآن.
live-refused-busy = كان ذلك سريعًا جدًا. حاول مرة أخرى بعد لحظة من فضلك.
live-refused-media = تعذّر وصل الصوت والصورة. حاول مرة أخرى من فضلك.
live-refused-broken = لم ينجح ذلك. حاول مرة أخرى من فضلك.
live-accept-taken-by = تولّى { $name } هذه المكالمة.
live-accept-taken = تولّى زميل آخر هذه المكالمة.
live-accept-gone = غادر المتصل.
live-accept-in-a-call = أنت في مكالمة. أنهها أولًا.
live-accept-not-yours = أنت لا تخدم هذه الغرفة.
live-accept-busy = لم ينجح ذلك. اضغط مرة أخرى من فضلك.
live-accept-no-place = لا يتحمل هذا الخادم مكالمة أخرى دون الإضرار بالمكالمات الجارية. يحتفظ المتصل بدوره: خذ المكالمة عندما تنتهي أخرى.
live-file-empty = هذا الملف فارغ.
live-file-too-big = هذا الملف كبير جدًا. الحد الأقصى لحجم الملف { $size }.
live-file-not-what-it-says = محتوى هذا الملف لا يطابق اسمه. أرسله باسمه الصحيح من فضلك.
live-file-unreadable = لم يصل هذا الملف كاملًا. حاول مرة أخرى من فضلك.
