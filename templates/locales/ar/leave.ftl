leave-data-title = بياناتي
leave-data-lead = ما يُحفظ عنك هنا، ولماذا، وإلى متى، ومن يتلقاه.
leave-data-open = عرض بياناتي
leave-data-kept = ما يُحفظ
leave-data-who = من يتلقاه
leave-data-who-text = كل ذلك موجود على خادم هذه المنشأة نفسها. لا يتلقى أحد غيرها شيئًا منه، إلا في ما يلي:
leave-data-who-talk = من يكون معك في محادثة يرى اسمك الظاهر وصورتك وما تكتبه وترسله فيها.
leave-data-who-admin = من يدير الحسابات هنا يرى اسمك وبريدك الإلكتروني وأدوارك، وهل يمكن استخدام حسابك.
leave-data-who-mail = تمر الرسائل الموجهة إليك عبر خادم البريد { $host }.
leave-data-who-recorded = يكون التسجيل على حاسوب من سجّله. ومن كان في تلك المكالمة يقرأ في الإيصال من سجّل.
leave-data-copy = نسخة من كل ذلك
leave-data-copy-text = ملف واحد (JSON) فيه كل ما يُحفظ عنك. لا يحتوي على ما كتبه غيرك ولا على أي كلمة مرور.
leave-data-copy-careful = من يملك الملف يستطيع قراءة كل ما فيه. احفظه حيث لا ينظر أحد غيرك.
leave-data-copy-why = كي لا يأخذ أحد النسخة من صفحة تركتها مفتوحة.
leave-data-copy-get = حفظ النسخة
leave-delete = حذف حسابي
leave-delete-hint = ينتهي حسابك ويُمحى ما يُحفظ عنه. تسجيل الخروج لا يفعل أيًّا منهما.
leave-delete-lead = هذا ليس تسجيل خروج: ينتهي حسابك ويُمحى ما يُحفظ عنه هنا.
leave-delete-last = أنت المالك الوحيد.
leave-delete-last-do = من دون مالك لا يستطيع أحد إدارة هذا الاستقبال. اجعل شخصًا آخر مالكًا أولًا، ثم يمكنك حذف حسابك.
leave-delete-duties = { $count ->
    [zero] لا تسجيلات تنتظر تأكيد حذفها من حاسوبك.
    [one] لم تؤكد بعد حذف تسجيل واحد من حاسوبك.
    [two] لم تؤكد بعد حذف تسجيلين من حاسوبك.
    [few] لم تؤكد بعد حذف { $count } تسجيلات من حاسوبك.
    [many] لم تؤكد بعد حذف { $count } تسجيلًا من حاسوبك.
   *[other] لم تؤكد بعد حذف { $count } تسجيل من حاسوبك.
}
leave-delete-duties-do = احذف ما سجّلته وأكّد ذلك قبل أن تغادر. وإلا ينتظر حسابك حتى يؤكد ذلك مسؤول الخصوصية بدلًا منك.
leave-delete-goes = ما الذي يحدث
leave-delete-now = فورًا
leave-delete-now-text = يُسجَّل خروجك من كل مكان، ولا يستطيع أحد الدخول بحسابك. لا تُعرض صورتك بعد ذلك. والمكالمة التي أنت فيها تنتهي بالنسبة إليك.
leave-delete-until = حتى { $time }
leave-delete-until-text = يمكنك تغيير رأيك برابط تراه بعد قليل.
leave-delete-due = في موعد أقصاه { $date }
leave-delete-due-text = يُمحى اسمك وعنوانك وصورتك وأدوارك وما كتبته وأرسلته في المحادثات.
leave-delete-stays = ما يبقى
leave-stays-proofs = ما سُئل عنه وما أُجيب به قبل التسجيلات التي سجّلتها أو كنت فيها، مع اسمك، حتى ثلاث سنوات بعد حذف التسجيل. وُعد كل من في المكالمة بهذا الإثبات.
leave-stays-answers = ما أجبت به عن السياسات: النسخة واللغة والبصمة والوقت، دون اسمك، حتى ثلاث سنوات بعد انتهاء الحساب؛ و12 شهرًا إن لم تقبل.
leave-stays-looks = طلباتك لقراءة محادثات الآخرين، من دون اسمك، مدة سنة.
leave-stays-ledger = قائمة ما جرى: أوقات وأرقام عشوائية بلا أسماء، ما دام هذا الاستقبال قائمًا.
leave-delete-copy = إن أردت الاحتفاظ بشيء فاحفظ نسخة أولًا.
leave-delete-mail = إن كان هذا الاستقبال يرسل رسائل فستخبرك رسالة أخيرة متى مُحي كل شيء.
leave-delete-why = كي لا يُنهي أحد حسابك من صفحة تركتها مفتوحة.
leave-delete-not = الإبقاء على حسابي
leave-undo-title = حسابك قيد الحذف
leave-undo-lead = سُجّل خروجك. يُمحى كل شيء في موعد أقصاه { $date }.
leave-undo-waiting = ما زالت هناك تسجيلات يجب حذفها.
leave-undo-waiting-text = يُمحى حسابك حالما يُؤكَّد أن ملفاتها لم تعد موجودة. لتؤكد ذلك بنفسك أبقِ حسابك وأكّد ثم احذف حسابك من جديد. وإلا يؤكده مسؤول الخصوصية.
leave-undo-until = يمكنك تغيير رأيك حتى { $time }. إذا أبقيت حسابك تسجّل الدخول كما كنت.
leave-undo-link = عنوان هذه الصفحة
leave-undo-link-text = احتفظ به إن احتجت إلى العودة. من يملكه يستطيع التراجع عن الحذف، لكنه لا يستطيع تسجيل الدخول به.
leave-undone = حسابك باقٍ
leave-undone-text = لم يُمحَ شيء. سجّل الدخول كما كنت.
leave-closings = حسابات تنتهي
leave-closings-lead = يُمحى كل منها خلال 15 يومًا. ويُعلَّم ما يبقى عائقًا بعد عشرة أيام.
leave-closings-none = لا حساب على وشك الانتهاء.
leave-closings-since = منذ
leave-closings-due = يُمحى في موعد أقصاه
leave-closings-term = انقضى آخر يوم له
leave-closings-managed = يريد صاحبه ذلك، ويدير الحسابَ مدير
leave-closings-person = يريد صاحبه ذلك
leave-closings-waits = { $count ->
    [zero] ينتظر: لا تسجيلات بلا تأكيد
    [one] ينتظر: تسجيل واحد لم يُؤكَّد حذفه
    [two] ينتظر: تسجيلان لم يُؤكَّد حذفهما
    [few] ينتظر: { $count } تسجيلات لم يُؤكَّد حذفها
    [many] ينتظر: { $count } تسجيلًا لم يُؤكَّد حذفها
   *[other] ينتظر: { $count } تسجيل لم يُؤكَّد حذفها
}
leave-closings-runs = يسير في مجراه
leave-closings-unseen = مضت عشرة أيام. اسأل من يدير الحسابات هل هناك ما يمنع ذلك.
leave-closings-late = { $count ->
    [zero] لا حسابات تنتظرك
    [one] حساب واحد ينتظرك
    [two] حسابان ينتظرانك
    [few] { $count } حسابات تنتظرك
    [many] { $count } حسابًا ينتظرك
   *[other] { $count } حساب ينتظرك
}
leave-closings-count = { $count ->
    [zero] لا حسابات على وشك الانتهاء
    [one] حساب واحد على وشك الانتهاء
    [two] حسابان على وشك الانتهاء
    [few] { $count } حسابات على وشك الانتهاء
    [many] { $count } حسابًا على وشك الانتهاء
   *[other] { $count } حساب على وشك الانتهاء
}
leave-state = قيد الحذف
leave-refused = هذا الشخص يحذف حسابه. هو وحده يستطيع التراجع عن ذلك برابطه.
leave-mail-leaving = حساب قيد الحذف
leave-mail-erased = حساب مُحي
leave-mail-term = حساب ينتهي قريبًا
leave-letter-leaving-subject = حسابك لدى { $business } قيد الحذف
leave-letter-leaving-text = لقد حذفت حسابك. لا يستطيع أحد الدخول به بعد الآن، ويُمحى كل شيء في موعد أقصاه { $date }.
leave-letter-leaving-undo = إن غيّرت رأيك، أو لم تكن أنت من فعل ذلك: هذا الرابط يُبقي حسابك. يعمل مرة واحدة، حتى { $time }.
leave-letter-leaving-why = تصلك هذه الرسالة لأن حسابك لدى { $business } حُذف بكلمة مرورك.
leave-letter-erased-subject = مُحي حسابك لدى { $business }
leave-letter-erased-text = مُحي حسابك في { $date }. يبقى ما يلي لأن هناك قاعدة تحفظه:
leave-letter-erased-address = عنوان بريدك الإلكتروني، حتى تخرج هذه الرسالة، ويومًا آخر على الأكثر.
leave-letter-erased-why = تصلك هذه الرسالة لأنه كان لك حساب لدى { $business }. وهي الأخيرة.
leave-letter-term-subject = ينتهي حسابك لدى { $business } في { $date }
leave-letter-term-text = يمكنك استخدام حسابك حتى { $date }. بعد ذلك لا يستطيع أحد الدخول به، ويُمحى كل شيء في موعد أقصاه { $erased }.
leave-letter-term-do = إن أردت الاحتفاظ بشيء فاحفظ قبل ذلك نسخة من بياناتك. وإن كان يجب أن يستمر حسابك فاسأل من يديره.
leave-letter-term-why = تصلك هذه الرسالة لأن لحسابك لدى { $business } يومًا أخيرًا. تصل قبله بثلاثين يومًا، وبسبعة أيام، وبيوم واحد.
leave-kept-closing = أن حسابًا انتهى: رقمه العشوائي وسبب ذلك ووقته
leave-kept-closing-purpose = كي يمكن إثبات أنه مُحي في موعده.
leave-kept-closing-period = حتى ثلاث سنوات بعد محوه
leave-contact = اتصل بنا
leave-contact-lead = كيف تصل إلى { $business }، وإلى من يمكنك أن تشتكي من طريقة التعامل مع بياناتك.
leave-contact-who = من يجيب
leave-contact-post = بالبريد
leave-contact-direct = مباشرة
leave-contact-write = اكتب إلينا
leave-contact-write-hint = لا تحتاج إلى حساب. يقرأ ذلك إنسان ويجيبك؛ لا شيء يُجاب عنه تلقائيًا.
leave-contact-name-hint = يمكنك تركه فارغًا.
leave-contact-text = سؤالك
leave-contact-text-hint = سؤال أو شكوى أو ما تريد معرفته عن بياناتك.
leave-contact-kept = يُحذف ما تكتبه هنا بعد 30 يومًا من إجابتنا، وفي أقصى حد بعد 12 شهرًا.
leave-contact-send = إرسال
leave-contact-sent = وصل ما كتبته. نجيبك حيث ذكرت.
leave-contact-fault-text = اكتب ما الأمر.
leave-contact-full = لم يُرسل ما كتبته: وصل إلى هنا أكثر مما يمكن قراءته. نصك ما زال في هذه الصفحة، فاستعمل إحدى وسائل الاتصال أعلاه.
leave-complain = الشكوى لدى سلطة مختصة
leave-complain-text = يمكنك أن تشتكي لدى السلطة المختصة في مكان سكنك أو عملك أو حيث وقع الأمر. لا يلزمك أن تسألنا قبل ذلك. وفي أماكن أخرى أيضًا توجد واحدة: اسأل عن سلطة حماية البيانات.
leave-place-br = البرازيل
leave-place-california = كاليفورنيا
leave-place-cn = بر الصين الرئيسي
leave-place-de = ألمانيا
leave-place-es = إسبانيا
leave-place-eu = أي بلد آخر في الاتحاد الأوروبي: قائمة بكل السلطات
leave-place-fr = فرنسا
leave-place-gb = المملكة المتحدة
leave-place-hk = هونغ كونغ
leave-place-ie = أيرلندا
leave-place-lv = لاتفيا
leave-place-pt = البرتغال
leave-place-ro = رومانيا
leave-place-tw = تايوان
leave-enquiries = الاستفسارات
leave-enquiries-lead = ما كتبه الناس عبر صفحة الاتصال. أجب حيث طلبوا ذلك، ثم علّم عليه هنا.
leave-enquiries-none = لم يكتب أحد.
leave-enquiries-nobody = بلا اسم
leave-enquiries-done = تعليم كمُجاب عنه
leave-enquiries-answered = أُجيب عنه في { $date }
leave-enquiries-deleted = يُحذف في { $date }
leave-enquiries-count = { $count ->
    [zero] لا استفسارات تنتظر
    [one] استفسار واحد ينتظر
    [two] استفساران ينتظران
    [few] { $count } استفسارات تنتظر
    [many] { $count } استفسارًا ينتظر
   *[other] { $count } استفسار ينتظر
}
leave-mail-enquiry = وصل استفسار
leave-letter-enquiry-subject = كتب أحدهم إلى { $business }
leave-letter-enquiry-text = كتب إليك أحدهم عبر صفحة الاتصال. ليس ما كتبه في هذه الرسالة: اقرأه في الاستقبال وأجب.
leave-letter-enquiry-action = فتح الاستفسارات
leave-letter-enquiry-why = تصلك هذه الرسالة لأن { $business } تذكرك جهةَ اتصال للخصوصية، أو لأنك مسؤول الخصوصية لديها. تصل مرة في الساعة على الأكثر.
leave-kept-enquiry = ما تكتبه إلينا في صفحة الاتصال، مع اسمك إن ذكرته، وأين نجيبك
leave-kept-enquiry-purpose = كي يستطيع أحد أن يجيبك.
leave-kept-enquiry-period = حتى 30 يومًا بعد الإجابة، و12 شهرًا على الأكثر

leave-data-copy-often = حفظت كل النسخ الممكنة خلال يوم، وعددها { $count }. النسخة التالية ممكنة ابتداءً من { $time }.
