mail-title = البريد
mail-lead = مع خادم بريد تُرسل الدعوات وكلمات المرور الجديدة والتذكيرات برسائل. ومن دونه يعمل كل شيء أيضًا: تسلّم الروابط بنفسك.
mail-server = خادم البريد
mail-server-hint = يسمّي مزوّدك هذه البيانات «SMTP» أو «البريد الصادر».
mail-host = الخادم
mail-security = التشفير
mail-security-tls = من البداية
mail-security-tls-hint = TLS، والمنفذ عادةً 465
mail-security-starttls = بعد التحية
mail-security-starttls-hint = STARTTLS، والمنفذ عادةً 587؛ من دون تشفير لا يُرسل شيء
mail-security-none = بلا تشفير
mail-security-none-hint = فقط لخادم بريد على هذا الجهاز نفسه
mail-port = المنفذ
mail-port-hint = اتركه فارغًا للمنفذ المعتاد.
mail-sender = عنوان المرسل
mail-sender-hint = من هنا تخرج الرسائل، وإلى هنا يعود ما لا يمكن تسليمه.
mail-login = تسجيل الدخول
mail-login-hint = تطلبه معظم الخوادم. تُحفظ كلمة المرور مشفّرة ولا تُعرض مرة أخرى.
mail-user = اسم المستخدم
mail-password-kept = هناك كلمة مرور محفوظة. اترك الحقل فارغًا للإبقاء عليها.
mail-authority = سلطة شهادات خاصة
mail-authority-hint = فقط إذا كانت المتصفحات لا تعرف شهادة خادم بريدك. عندئذ لا يوثق إلا بهذه السلطة.
mail-authority-field = شهادتها (PEM)
mail-test = تجربة
mail-test-hint = تخرج رسالة فورًا إلى { $email }، وترى ما يجيب به الخادم.
mail-test-send = إرسال رسالة تجريبية
mail-test-done = تسلّم الخادم الرسالة إلى { $email }. انظر في ذلك الصندوق، وبين الرسائل غير المرغوب فيها.
mail-remove = إزالة الخادم
mail-removed = أُزيل الخادم. من الآن تُحفظ الرسائل هنا.
mail-retried = تُعاد محاولة إرسال الرسالة.
mail-deleted = حُذفت الرسالة.
mail-answer = جواب الخادم: { $answer }
mail-standing-none = لم يُحدَّد خادم بريد.
mail-standing-none-text = تُحفظ الرسائل هنا حتى تسلّم روابطها أو تحدّد خادمًا.
mail-standing-fresh = حُدّد خادم بريد. لم تمرّ به رسالة بعد.
mail-standing-fine = تسلّم الخادم آخر رسالة في { $time }.
mail-standing-fails = لم تخرج أي رسالة منذ { $since }. المحاولة التالية في { $next }.
mail-trouble-unreachable = لا يمكن الوصول إلى الخادم. تحقق من اسمه ومنفذه، ومما إذا كان جدار حماية يحول دونه.
mail-trouble-untrusted = شهادة الخادم ليست صحيحة لهذا الاسم. لم يُرسل شيء.
mail-trouble-no-tls = لا يشفّر الخادم بهذه الطريقة. لم يُرسل شيء. تحقق من المنفذ والتشفير.
mail-trouble-login = لا يقبل الخادم اسم المستخدم هذا مع كلمة المرور هذه.
mail-trouble-unwilling = لا يقبل الخادم رسائل من هذا المرسل أو من هذا الجهاز.
mail-trouble-later = يطلب الخادم أن نعود لاحقًا.
mail-trouble-garbled = ما يجيب هناك ليس خادم بريد.
mail-trouble-refused = يرفض الخادم هذه الرسالة.
mail-letters = الرسائل
mail-letters-none = لم تُكتب أي رسالة مؤخرًا.
mail-letters-kept = { $days ->
    [zero] لا يبقى في هذه القائمة إلى من ذهبت الرسالة. ويُحذف نصها حالما يتسلّمها الخادم.
    [one] يبقى في هذه القائمة إلى من ذهبت الرسالة يومًا واحدًا. ويُحذف نصها حالما يتسلّمها الخادم.
    [two] يبقى في هذه القائمة إلى من ذهبت الرسالة يومين. ويُحذف نصها حالما يتسلّمها الخادم.
    [few] يبقى في هذه القائمة إلى من ذهبت الرسالة { $days } أيام. ويُحذف نصها حالما يتسلّمها الخادم.
    [many] يبقى في هذه القائمة إلى من ذهبت الرسالة { $days } يومًا. ويُحذف نصها حالما يتسلّمها الخادم.
   *[other] يبقى في هذه القائمة إلى من ذهبت الرسالة { $days } يوم. ويُحذف نصها حالما يتسلّمها الخادم.
}
mail-col-to = إلى
mail-col-what = الرسالة
mail-col-state = الحالة
mail-kind-invitation = دعوة
mail-kind-recovery = كلمة مرور جديدة
mail-kind-duty = تذكير بحذف تسجيلات
mail-kind-trial = رسالة تجريبية
mail-state-held = محفوظة: لا خادم بريد
mail-state-queued = في الطريق
mail-state-waits = تنتظر الخادم
mail-state-later = لم تُتسلَّم بعد، المحاولة التالية في { $next }
mail-state-sent = تسلّمها الخادم في { $time }
mail-state-refused = رفضها الخادم
mail-state-late = تُركت بعد أسبوع
mail-state-outdated = لم تُرسل: انتهى رابطها
mail-link = رابط للتسليم
mail-retry = المحاولة من جديد
mail-delete = حذف
mail-flaw-host = اكتب اسم خادم، مثل mail.example.org، من دون «https://» ومن دون منفذ.
mail-flaw-port = المنفذ رقم من 1 إلى 65535.
mail-flaw-exposed = من دون تشفير لا تذهب الرسائل إلا إلى هذا الجهاز نفسه: localhost أو 127.0.0.1.
mail-flaw-authority = هذه ليست شهادة.
mail-flaw-password = يحتاج اسم المستخدم هذا إلى كلمة مروره.
mail-flaw-anew = اكتب كلمة المرور من جديد: المحفوظة كانت لخادم آخر أو لمستخدم آخر.
mail-row-hint = كيف تخرج الدعوات وكلمات المرور الجديدة والتذكيرات.
mail-row-open = فتح البريد
mail-row-failed = { $count ->
    [zero] لا رسائل تعذّر إرسالها.
    [one] تعذّر إرسال رسالة واحدة.
    [two] تعذّر إرسال رسالتين.
    [few] تعذّر إرسال { $count } رسائل.
    [many] تعذّر إرسال { $count } رسالة.
   *[other] تعذّر إرسال { $count } رسالة.
}
