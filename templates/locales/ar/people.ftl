people-home-title = الرئيسية
people-home-heading = تحدّث إلينا وجهًا لوجه.
people-home-lead = اضغط غرفة. ترى مع من تتحدث وما يُحفظ قبل تشغيل أي شيء.
people-home-rooms = الغرف
people-home-open = مفتوحة الآن
people-home-open-until = مفتوحة الآن حتى { $time }
people-home-closed = مغلقة الآن. يمكنك ترك رسالة.
people-home-closed-until = مغلقة. تفتح { $opens }
people-home-empty = لا توجد بعد غرفة مفتوحة للزوار.
people-home-empty-text = تظهر الغرف هنا حالما ينشئها العاملون هنا.
people-home-more = طرق أخرى
people-home-contact = تواصل معنا بطريقة أخرى
people-home-kept = ما يُحفظ
people-home-kept-text = يُحذف ما تكتبه بعد 30 يومًا. لا يُحفظ الصوت ولا الصورة، إلا إذا وافق كل من في المكالمة على تسجيل.
people-home-kept-link = كل ذلك في جدول واحد
people-home-work = أتعمل هنا؟
people-before-title = لم يتم إعداد هذا الاستقبال بعد.
people-before-text = من شغّل الخادم يجد رابط الإعداد في نافذته. يعمل الرابط مرة واحدة خلال 24 ساعة.
people-before-new = يطبع هذا الأمر رابطًا جديدًا:
people-sign-in-title = تسجيل الدخول
people-sign-in-lead = لمن لديه حساب هنا. المكالمات لا تحتاج إلى حساب.
people-sign-in-account = حسابك
people-sign-in-idle = بعد 15 دقيقة دون استعمال نسجّل خروجك. المكالمة تُعد استعمالًا، وكذلك وجودك متصلًا في الاستقبال.
people-sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة.
people-sign-in-wrong-advice = راجع الاثنين. بعد 10 محاولات خاطئة عليك الانتظار قبل المحاولة التالية.
people-sign-in-often = محاولات كثيرة جدًا.
people-sign-in-often-advice = لم يُقفل شيء. حاول مرة أخرى بعد { $length }.
people-forgot = نسيت كلمة المرور
people-forgot-agent = إن كنت موظفًا: اسأل المالك. تنشئ له صفحة الفريق رابطًا لك يعمل مرة واحدة خلال 15 دقيقة.
people-forgot-owner = إن كنت المالك: نفّذ «visavis admin link» على الخادم، فيطبع رابطًا يعمل مرة واحدة خلال 15 دقيقة.
people-name = الاسم
people-name-hint = يقرؤه العملاء عندما ترد على مكالماتهم.
people-email = البريد الإلكتروني
people-email-hint = تسجّل الدخول به.
people-password = كلمة المرور
people-password-new = كلمة مرور جديدة
people-password-hint = 12 حرفًا على الأقل. ثلاث أو أربع كلمات لا صلة بينها اختيار جيد.
people-setup-title = الإعداد
people-setup-over = ثلاثة أجزاء، نحو ثلاث دقائق
people-setup-heading = من يدير هذا الاستقبال؟
people-setup-lead = تظهر هذه البيانات في صفحة كل غرفة، ولاحقًا في كل سؤال عن التسجيل. لذلك لا يجوز أن يبقى أي منها فارغًا.
people-setup-you = أنت
people-setup-you-hint = تصبح المالك: تقرر في شأن الغرف والأشخاص والخصوصية، ويمكنك الرد على المكالمات بنفسك.
people-setup-send = فتح الاستقبال
people-setup-link = { $hours ->
    [zero] رابط هذه الصفحة يعمل مرة واحدة.
    [one] رابط هذه الصفحة يعمل مرة واحدة خلال ساعة.
    [two] رابط هذه الصفحة يعمل مرة واحدة خلال ساعتين.
    [few] رابط هذه الصفحة يعمل مرة واحدة خلال { $hours } ساعات.
    [many] رابط هذه الصفحة يعمل مرة واحدة خلال { $hours } ساعة.
   *[other] رابط هذه الصفحة يعمل مرة واحدة خلال { $hours } ساعة.
}
people-business = المنشأة
people-business-why = كما يعرفها عملاؤك، وحيث هي مسجلة.
people-business-name = اسم المنشأة
people-business-address = العنوان المسجل
people-business-address-hint = الشارع والرمز البريدي والمدينة والبلد.
people-contacts = جهات الاتصال
people-contacts-hint = واحدة للجميع وواحدة لأسئلة الخصوصية. يمكن أن تكونا واحدة.
people-public-contact = جهة الاتصال العامة
people-contact-hint = عنوان بريد إلكتروني أو رقم هاتف.
people-privacy-contact = جهة الاتصال لشؤون الخصوصية
people-langs = اللغات والوقت
people-langs-hint = كل الصفحات جاهزة باللغات التسع. أما نصوصك فتكتبها باللغات التي تقدمها.
people-langs-offered = اللغات التي تقدمها
people-default-lang = اللغة الأولى
people-default-lang-hint = للزوار الذين لا يطلب متصفحهم أيًا من هذه اللغات.
people-time-zone = المنطقة الزمنية
people-time-zone-hint = عليها تُبنى مواعيد العمل وكل التواريخ.
people-fault-business = اكتب اسم المنشأة. من دونه لا يمكن سؤال أحد عن التسجيل.
people-fault-address = اكتب العنوان. من دونه لا يمكن سؤال أحد عن التسجيل.
people-fault-public-contact = اكتب جهة اتصال. يجب أن يستطيع العميل الوصول إليك بطريقة أخرى.
people-fault-privacy-contact = اكتب جهة اتصال لشؤون الخصوصية. من يوافق على تسجيل يجب أن يعرف من يسأل عنه.
people-fault-langs = اختر لغة واحدة على الأقل.
people-fault-default-lang = اختر واحدة من اللغات التي تقدمها.
people-fault-name = اكتب اسمك. يقرأ العملاء مع من يتحدثون.
people-fault-password-short = { $least ->
    [zero] اكتب كلمة مرور.
    [one] استعمل حرفًا واحدًا على الأقل.
    [two] استعمل حرفين على الأقل.
    [few] استعمل { $least } أحرف على الأقل.
    [many] استعمل { $least } حرفًا على الأقل.
   *[other] استعمل { $least } حرف على الأقل.
}
people-fault-password-common = تخمين هذه سهل جدًا. اختر كلمات لا صلة بينها.
people-invite-title = دعوة
people-invite-heading = أنت مدعو إلى العمل لدى { $business }.
people-invite-lead = اكتب اسمك واختر كلمة مرور، فتصل إلى الاستقبال.
people-invite-heading-other = لك حساب لدى { $business }.
people-invite-lead-other = اكتب اسمك واختر كلمة مرور.
people-invite-account = العنوان هو الذي دُعيت به.
people-invite-accept = قبول الدعوة
people-recover-title = اختيار كلمة مرور جديدة
people-recover-lead = يُسجَّل خروجك من كل مكان آخر، ويُدوَّن أن هذا الرابط استُعمل.
people-recover-send = تعيين كلمة المرور وتسجيل الدخول
people-languages-title = اللغة
people-languages-lead = يتذكر متصفحك اختيارك لمدة سنة.
