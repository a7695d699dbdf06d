privacy-title = الخصوصية
privacy-lead = ما تحفظه منشأة { $business } عندما تتصل هنا، وكم يبقى، ومن يمكنك سؤاله.
privacy-who = من المسؤول عن ذلك
privacy-who-privacy = أسئلة الخصوصية
privacy-who-public = كل ما عدا ذلك
privacy-where = مكان الحفظ
privacy-where-text = على خادم تديره المنشأة بنفسها. لا يُرسل شيء إلى صانع البرنامج ولا إلى أي أحد آخر. ولا تُحمّل هذه الصفحة ولا المكالمات شيئًا من مواقع أخرى.
privacy-where-nobody = لا إعلانات، ولا تتبّع للزوار من صفحة إلى أخرى، ولا ملف عنك.
privacy-recording = التسجيل
privacy-recording-text = لا تُسجَّل المكالمات. يمر الصوت والصورة بالخادم أثناء حديثك ثم يزولان بانتهائه.
privacy-recording-limit = لا يستطيع أي برنامج منع أحد من تصوير الشاشة.
privacy-kept = ما يُحفظ وإلى متى
privacy-col-what = ماذا
privacy-col-purpose = لأي غرض
privacy-col-period = المدة
privacy-form = اسمك وما كتبته قبل الاتصال
privacy-form-purpose = ليعرف الموظف من يخدم وما الموضوع.
privacy-chat = نصوص المحادثة وملفاتها
privacy-chat-purpose = ليستطيع الطرفان قراءتها من جديد. يمكنك أن تحذف بنفسك ما كتبته وأرسلته من ملفات.
privacy-visit = متى اتصلت وكم دام الاتصال ومن خدمك
privacy-visit-purpose = ليمكن الجواب عن سؤال يخص المحادثة.
privacy-message = رسالة تركتها
privacy-message-purpose = ليستطيع أحدنا الرد عليك.
privacy-media = الصوت والصورة
privacy-media-purpose = ليرى كل منكما الآخر ويسمعه.
privacy-address = عنوانك على الشبكة
privacy-address-purpose = لنقل المكالمة وإبطاء سيل الطلبات.
privacy-staff = حسابات العاملين هنا: الاسم والبريد الإلكتروني والصورة وكلمة المرور (كبصمة رقمية فقط)
privacy-staff-purpose = لتسجيل الدخول، ولتعرف من يخدمك.
privacy-session = تسجيلات دخول العاملين هنا
privacy-session-purpose = لإبقائهم مسجّلي الدخول ولإظهار أين سجّلوه.
privacy-network = بصمة للشبكات التي سجّل منها العاملون هنا دخولهم، ولا يمكن استخراج العنوان منها
privacy-network-purpose = كي لا يؤخّرهم هناك غرباء يجرّبون كلمات المرور.
privacy-link = الدعوات وسائر الروابط ذات الاستعمال الواحد
privacy-link-purpose = لإدخال شخص مرة واحدة.
privacy-ledger = قائمة بما جرى: أوقات وأرقام عشوائية، بلا أسماء ولا محتوى
privacy-ledger-purpose = لكي لا يغيّر أحد شيئًا دون أثر.
privacy-period-closed = { $days ->
    [zero] حتى نهاية المحادثة
    [one] حتى يوم واحد بعد المحادثة
    [two] حتى يومين بعد المحادثة
    [few] حتى { $days } أيام بعد المحادثة
    [many] حتى { $days } يومًا بعد المحادثة
   *[other] حتى { $days } يوم بعد المحادثة
}
privacy-period-left = { $days ->
    [zero] حتى تركك إياها
    [one] حتى يوم واحد بعد تركها
    [two] حتى يومين بعد تركها
    [few] حتى { $days } أيام بعد تركها
    [many] حتى { $days } يومًا بعد تركها
   *[other] حتى { $days } يوم بعد تركها
}
privacy-period-never = لا يُحفظ
privacy-period-memory = في الذاكرة فقط، لدقائق بعد زيارتك الأخيرة
privacy-period-works = ما داموا يعملون هنا
privacy-period-session = 15 دقيقة بعد آخر استعمال، وبحد أقصى 12 ساعة
privacy-period-network = { $days ->
    [zero] حتى آخر تسجيل دخول منها
    [one] حتى يوم واحد بعد آخر تسجيل دخول منها
    [two] حتى يومين بعد آخر تسجيل دخول منها
    [few] حتى { $days } أيام بعد آخر تسجيل دخول منها
    [many] حتى { $days } يومًا بعد آخر تسجيل دخول منها
   *[other] حتى { $days } يوم بعد آخر تسجيل دخول منها
}
privacy-period-link = { $days ->
    [zero] حتى استعمالها أو انتهائها
    [one] حتى يوم واحد بعد استعمالها أو انتهائها
    [two] حتى يومين بعد استعمالها أو انتهائها
    [few] حتى { $days } أيام بعد استعمالها أو انتهائها
    [many] حتى { $days } يومًا بعد استعمالها أو انتهائها
   *[other] حتى { $days } يوم بعد استعمالها أو انتهائها
}
privacy-period-ledger = ما دام هذا الاستقبال قائمًا
privacy-cookies = ما يحفظه متصفحك
privacy-cookie-guest = مكانك في المحادثة، لكي لا يضيع عند إعادة تحميل الصفحة.
privacy-cookie-staff = تسجيل دخول من يعمل هنا.
privacy-cookie-lang = اللغة التي اخترتها.
privacy-cookie-browser = حتى إغلاق المتصفح
privacy-cookie-year = سنة واحدة
privacy-rights = حقوقك
privacy-rights-text = يحق لك أن ترى ما يُحفظ عنك، وأن تحصل على نسخة منه، وأن تطلب تصحيحه، وأن تطلب حذفه قبل موعده، وأن تعترض على استعماله.
privacy-rights-how = اكتب إلى:
privacy-rights-complain = إن لم يرضك الجواب، يحق لك أن تشتكي إلى هيئة حماية البيانات في بلدك.
