room-about-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
room-open-free = مفتوح الآن. لا أحد في الانتظار.
room-open-ahead = مفتوح الآن. { $count ->
    [zero] لا أحد قبلك
    [one] شخص واحد قبلك
    [two] شخصان قبلك
    [few] { $count } أشخاص قبلك
    [many] { $count } شخصًا قبلك
   *[other] { $count } شخص قبلك
}
room-open-ahead-about = مفتوح الآن. { $count ->
    [zero] لا أحد قبلك
    [one] شخص واحد قبلك
    [two] شخصان قبلك
    [few] { $count } أشخاص قبلك
    [many] { $count } شخصًا قبلك
   *[other] { $count } شخص قبلك
}، { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
room-closed = مغلق حاليًا.
room-closed-until = مغلق الآن. يفتح في { $at }.
room-closed-title = ليس الآن، بل قريبًا
room-closed-text = لا أحد يرد في هذا الوقت. اترك رسالة ونعود إليك.
room-who-title = مع من تتحدث
room-recording-title = التسجيل
room-recording-off = التسجيل موقوف في هذه الغرفة. لا يوجد زر له.
room-recording-ask = لا يُسجَّل شيء إلا إذا وافق كل من في المكالمة. يمكنك أن ترفض وتستمر المكالمة.
room-name-title = اسمك
room-name-reason = لنعرف كيف نناديك.
room-name = الاسم
room-about = ما موضوع سؤالك؟
room-optional = { $label } (اختياري)
room-choose = اختر من القائمة
room-fault-name = اكتب اسمك لنعرف كيف نناديك.
room-fault-contact = اكتب عنوان بريد إلكتروني أو رقم هاتف لكي نستطيع الرد عليك.
room-fault-text = اكتب بماذا نخدمك.
room-fault-missing = نحتاج إلى جواب هنا لنساعدك.
room-ring = اتصل الآن
room-write-instead = الكتابة بدل الاتصال
room-no-time = لا وقت لديك الآن؟
room-leave-message = اترك رسالة
room-refused-closed = أُغلقت الغرفة في هذه الأثناء ولم يرن الاتصال لدى أحد. يمكنك ترك رسالة.
room-refused-full = عدد المنتظرين بلغ أقصى ما نستطيع خدمته، ولم يرن الاتصال لدى أحد. اترك رسالة ونعود إليك.
room-refused-no-place = كل أماكن المكالمات مشغولة الآن، ولم يرن الاتصال لدى أحد. حاول مرة أخرى بعد بضع دقائق، أو اترك رسالة ونعود إليك.
room-refused-crowded = ينتظر حاليًا عدة أشخاص من شبكتك، ولم يرن الاتصال لدى أحد. اتصل من جديد بعد أن يُجاب أحدهم، أو اترك رسالة ونعود إليك.
room-still-on = مكالمتك ما زالت مستمرة.
room-back-title = العودة إلى المكالمة
room-back-text = نحن في انتظارك. جرّب الكاميرا والميكروفون إن رغبت، ثم انضم.
room-join = الانضمام إلى المكالمة
room-waiting-hint = ابقَ في هذه الصفحة. ترن عندما يرد أحد على اتصالك، ويبقى دورك محفوظًا إن أعدت تحميلها.
room-place = دورك
room-place-label = دورك في الانتظار
room-drawn = سُحبت في { $time } · { $name }
room-nobody-title = لا أحد يستطيع الرد الآن.
room-nobody-text = دورك محفوظ ونتصل بك حالما يعود أحد. أو اترك رسالة وغادر.
room-meantime-title = في هذه الأثناء
room-meantime-text = يمكنك الكتابة الآن. من يتولى المكالمة يقرأ ذلك أولًا.
room-line = الرسالة
room-line-send = إرسال
room-not-now-title = الوقت غير مناسب؟
room-leave-and-go = اترك رسالة وغادر
room-give-up = التخلي عن دوري
room-give-up-kept = إن تخليت عن دورك فلن يُحفظ شيء مما كتبته.
room-ended-thanks = شكرًا لك، { $name }.
room-ended-given-up = تخليت عن دورك.
room-ended-message = تم ترك رسالتك.
room-ended-gone = انتهت المكالمة لأنه لم يبق فيها أحد.
room-ended-length = مدة حديثكم { $length }.
room-kept-title = ما يُحفظ
room-kept-until = يُحفظ ما كتبته والملفات ومدة المكالمة حتى { $date }، ثم يُحذف.
room-kept-nothing = لا يُحفظ منها شيء.
room-kept-no-recording = لم يُسجَّل شيء.
room-next-title = ماذا الآن؟
room-again = اتصل مرة أخرى
room-other-rooms = غرفنا الأخرى
room-wrong-title = هل هناك خطأ؟
room-wrong-text = أخبرنا:
room-privacy = ما نحفظه، وحقوقك
room-message-title = اترك رسالة
room-message-lead = نقرؤها حالما يكون أحد هنا ونرد عليك.
room-message-lead-waiting = ينتهي دورك في الانتظار عند إرسالها. نقرؤها ونرد عليك.
room-message-you = من أنت
room-message-you-reason = لكي نستطيع الرد عليك.
room-message-contact = البريد الإلكتروني أو الهاتف
room-message-contact-hint = حيث نصل إليك.
room-message-text = رسالتك
room-message-words = بماذا نخدمك؟
room-message-kept = تُحفظ رسالتك حتى { $date }، ثم تُحذف.
room-message-full = عدد الرسائل هنا أكبر مما نستطيع حفظه. استعمل جهة الاتصال المذكورة أعلاه. لم يضع شيء مما كتبته في هذه الصفحة.
room-message-often = وصلنا من شبكتك ما نقبله من الرسائل في ساعة واحدة. لم يضع شيء مما كتبته في هذه الصفحة: أرسله من جديد بعد { $length }، أو استعمل جهة الاتصال المذكورة أعلاه.
room-message-left = وصلتنا رسالتك.
room-message-left-text = يقرؤها أحدنا في أقرب وقت ويرد حيث طلبت.
room-to-room = العودة إلى { $room }
room-back = العودة
