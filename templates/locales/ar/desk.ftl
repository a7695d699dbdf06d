desk-title = الاستقبال
desk-am-i-there = هل أنا موجود
desk-online = متصل
desk-offline = غير متصل
desk-busy-hint = تصبح مشغولًا تلقائيًا ما دمت في مكالمة.
desk-presence-wrap-up = تدوين الملاحظات بعد مكالمة
desk-minutes = { $minutes ->
    [0] أقل من دقيقة
   *[other] { $minutes } د
}
desk-offer-about = الانتظار: { $waited }، اللغة: { $lang }
desk-line-away = غائب، الدور محفوظ
desk-waiting = في الانتظار
desk-longest = أطول انتظار
desk-colleagues = الزملاء
desk-today = اليوم
desk-today-figures = { $calls ->
    [zero] لا مكالمات
    [one] مكالمة واحدة
    [two] مكالمتان
    [few] { $calls } مكالمات
    [many] { $calls } مكالمة
   *[other] { $calls } مكالمة
}، { $messages ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $messages } رسائل
    [many] { $messages } رسالة
   *[other] { $messages } رسالة
}
desk-queue = قائمة الانتظار
desk-empty-title = لا أحد في الانتظار.
desk-empty-online = أنت متصل. ترن هذه الصفحة عندما يتصل أحد، حتى وهي في الخلفية.
desk-empty-offline = أنت غير متصل. غيّر حالتك إلى متصل لترن هذه الصفحة عندما يتصل أحد.
desk-empty-no-room = لا توجد بعد غرفة يمكن الاتصال بها. ينشئها المالك في قسم الغرف.
desk-disk = القرص يكاد يمتلئ: بقي { $free }. تُرفض الملفات والصور إلى أن تتوفر مساحة أكبر، وتستمر المكالمات والدردشة والرسائل.
desk-who = من
desk-when = متى
desk-message = الرسالة
desk-what-to-do = ما العمل
desk-messages = الرسائل المتروكة
desk-messages-none = لا رسائل تنتظر الرد.
desk-answer = الرد
desk-done = وضع علامة أُنجزت
desk-stage = المنصة
desk-stage-hint = برامج تحمل رمز وصول، بمعزل عن كل مكالمة.
desk-ring = الرنين
desk-ring-hint = كيف تسمع أن أحدًا يتصل.
desk-conversations = المحادثات
desk-conversations-lead = كل محادثة تبقى هنا حتى يوم حذفها.
desk-conversations-none = لا شيء هنا.
desk-conversations-none-text = تظهر المحادثة هنا بعد انتهائها.
desk-conversations-end = المحادثات الأقدم حُذفت.
desk-with = مع
desk-length = المدة
desk-deleted = يوم الحذف
desk-nobody = لا أحد
desk-older = الأقدم
desk-left-a-message = ترك رسالة
desk-went-away = غادر
desk-all-conversations = كل المحادثات
desk-call-title = مكالمة مع { $name }
desk-call-lead = لغة الصفحة لديه: { $lang }.
desk-join-title = الانضمام
desk-join-text = ينتظرونك في هذه المكالمة. جرّب أجهزتك إن رغبت، ثم انضم. يمكنك أيضًا الانضمام من دونها والكتابة.
desk-back = العودة إلى الاستقبال
desk-record = ما يُحفظ منها
desk-record-title = محادثة مع { $name }
desk-the-call = المكالمة
desk-speaks = اللغة
desk-quality = كيف كان الاتصال
desk-quality-up-audio = الصوت المرسل
desk-quality-up-video = الصورة المرسلة
desk-quality-up-screen = الشاشة المرسلة
desk-quality-down-audio = الصوت المستقبَل
desk-quality-down-video = الصورة المستقبَلة
desk-quality-down-screen = الشاشة المستقبَلة
desk-quality-lines = حتى { $lines } سطرا
desk-quality-pauses = مرات توقف الصورة لضيق الاتصال: { $count }
desk-quality-is = الاتصال: { $verdict }
desk-quality-why-good = وصل الصوت والصورة كما ينبغي.
desk-quality-why-loss = ضاع { $percent }٪ في الطريق.
desk-quality-why-delay = استغرق الذهاب والإياب { $ms } م.ث.
desk-quality-why-jitter = وصل الصوت والصورة بغير انتظام.
desk-quality-why-narrow = لم يتسع الاتصال للصورة دائما.
desk-written = ما كُتب
desk-written-nothing = لم يُكتب شيء.
desk-kept-until = يُحفظ كل هذا حتى { $date }، ثم يُحذف.
