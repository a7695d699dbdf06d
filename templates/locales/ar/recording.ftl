recording-question = هل تسمح بتسجيل هذه المكالمة؟
recording-intro = هذا سؤال من { $agent } عن خمس نقاط. تستمر المكالمة مهما كان جوابك.
recording-intro-newcomer = هذا سؤال من { $agent } عن خمس نقاط قبل انضمامك. التسجيل موقوف مؤقتًا في هذه الأثناء، ولا يُسجَّل عنك شيء قبل موافقتك. تستمر المكالمة مهما كان جوابك: إن لم توافق فالقرار بيد { $agent }: إما أن تنضم وتستمر المكالمة دون تسجيل، وإما ألا تُقبل. وتُبلَّغ بالقرار.
recording-points = خمس نقاط
recording-approve = أوافق
recording-refuse = لا أوافق
recording-silence = عدم الإجابة يعني «لا أوافق». تستمر المكالمة.
recording-only-if = فقط إن رغبت
recording-left-spoken = { $seconds ->
    [zero] انتهى وقت الإجابة. عدم الإجابة يعني «لا أوافق».
    [one] بقيت ثانية واحدة للإجابة. عدم الإجابة يعني «لا أوافق».
    [two] بقيت ثانيتان للإجابة. عدم الإجابة يعني «لا أوافق».
    [few] بقيت { $seconds } ثوانٍ للإجابة. عدم الإجابة يعني «لا أوافق».
    [many] بقيت { $seconds } ثانية للإجابة. عدم الإجابة يعني «لا أوافق».
   *[other] بقيت { $seconds } ثانية للإجابة. عدم الإجابة يعني «لا أوافق».
}
recording-continue = المتابعة باللغة { $lang }
recording-continue-hint = ليس لدينا هذا النص بلغتك. لا تجب إلا إذا كنت تفهمه باللغة { $lang }. وإن لم تفهمه فعدم الإجابة يعني «لا أوافق»، وتستمر المكالمة.
recording-collection = الجمع
recording-collection-what = صورة وصوت كل من في المكالمة، كما تعرضهم المكالمة، من لحظة موافقة الجميع حتى يطلب أحد التوقف.
recording-collection-who = يتم التسجيل لدى { $agent } في المتصفح. لا يسمح هذا البرنامج لأي أحد آخر بالتسجيل.
recording-collection-not = دون الدردشة، ودون الملفات، ودون شاشتك.
recording-use = الاستخدام
recording-use-what = لإثبات ما قُدّم من نصائح أو خدمات، ولحل أي خلاف حول ذلك. وليس لأي غرض آخر.
recording-use-training = وأيضًا لتدريب موظفي { $business } أنفسهم
recording-sharing = المشاركة
recording-sharing-who = لا يُشاهَد إلا داخل { $business }: يشاهده { $agent } ومن يعملون هناك. لا أحد من الخارج، ولا يُنشر منه شيء.
recording-keeping = الحفظ
recording-keeping-where = { $days ->
    [zero] لا يُحفظ على قرص { $agent } الخاص بعد اليوم نفسه. تلتزم جهة { $business } بحذفه في { $date } على أبعد تقدير. لا يحتفظ الخادم بأي نسخة.
    [one] يُحفظ يومًا واحدًا على قرص { $agent } الخاص. تلتزم جهة { $business } بحذفه في { $date } على أبعد تقدير. لا يحتفظ الخادم بأي نسخة.
    [two] يُحفظ يومين على قرص { $agent } الخاص. تلتزم جهة { $business } بحذفه في { $date } على أبعد تقدير. لا يحتفظ الخادم بأي نسخة.
    [few] يُحفظ { $days } أيام على قرص { $agent } الخاص. تلتزم جهة { $business } بحذفه في { $date } على أبعد تقدير. لا يحتفظ الخادم بأي نسخة.
    [many] يُحفظ { $days } يومًا على قرص { $agent } الخاص. تلتزم جهة { $business } بحذفه في { $date } على أبعد تقدير. لا يحتفظ الخادم بأي نسخة.
   *[other] يُحفظ { $days } يوم على قرص { $agent } الخاص. تلتزم جهة { $business } بحذفه في { $date } على أبعد تقدير. لا يحتفظ الخادم بأي نسخة.
}
recording-keeping-limit = على { $agent } حذف الملف وتأكيد ذلك هنا. إن تأخر ذلك رآه مالك هذا الاستقبال. لا يستطيع الخادم حذفه، ولا نستطيع النظر في حاسوب أحد.
recording-keeping-proof = لا يحتفظ الخادم إلا بالإثبات: جوابك ووقته ولغته، وبداية الملف ونهايته ومدته وحجمه وبصمته الرقمية. إن وافقت: حتى ثلاث سنوات بعد الحذف؛ وإن لم توافق: مدة 12 شهرًا.
recording-disclosure = الإفصاح
recording-disclosure-owner = الملف ملك { $business }، { $address }. لا يصل إلى صانع هذا البرنامج أي شيء.
recording-disclosure-rights = يمكنك متى شئت ودون ذكر سبب أن تطلب مشاهدة التسجيل أو نسخة منه أو حذفه، أو أن تسحب موافقتك: { $contact }. ويمكنك أيضًا أن تشتكي إلى هيئة حماية البيانات في بلدك.
recording-disclosure-withdraw = إذا سحبت موافقتك يتوقف التسجيل خلال ثانيتين. ومنذ ذلك الحين لا يحق لأحد استخدام ما سُجّل. وعلى { $business } حذف الملف في موعده على أبعد تقدير، أو فورًا إذا طلبت ذلك. ويبقى ما جرى قبل ذلك مشروعًا.
recording-disclosure-limit = لا يستطيع أي برنامج منع أحد من تصوير الشاشة.
recording-fact-what = ماذا
recording-fact-what-text = صورة وصوت الجميع، دون الدردشة ودون الشاشة
recording-fact-where = مكان الحفظ
recording-fact-where-text = على قرص { $agent } الخاص وليس على الخادم
recording-fact-who = من يحق له مشاهدته
recording-fact-who-text = { $business } فقط
recording-fact-until = من عليه حذفه
recording-fact-until-text = { $business }، في { $date } على أبعد تقدير
recording-fact-approved = وافق الجميع في
recording-told-asking = سؤال من { $agent }: هل يجوز تسجيل هذه المكالمة؟ لا يُسجَّل شيء بعد.
recording-told-asking-own = يُسأل الجميع الآن. لا يُسجَّل شيء بعد.
recording-told-waiting = لقد وافقت. لا يُسجَّل شيء قبل أن يجيب الجميع.
recording-told-approved = وافق الجميع. التسجيل على وشك أن يبدأ.
recording-told-on = بدأ التسجيل. لسحب موافقتك اضغط «جارٍ التسجيل».
recording-told-joining = التسجيل موقوف مؤقتًا بسبب انضمام { $name }، والسؤال يُطرح أولًا.
recording-told-resumed = استؤنف التسجيل. وافق الجميع. لسحب موافقتك اضغط «جارٍ التسجيل».
recording-told-lost = التسجيل موقوف مؤقتًا لأن الصفحة التي تسجّل غير متصلة.
recording-told-stopped = توقف التسجيل. تستمر المكالمة.
recording-told-stopped-lost = توقف التسجيل لأن الصفحة التي تسجّل لم تعد. تستمر المكالمة.
recording-told-withdrawn = توقف التسجيل بسبب سحب إحدى الموافقات. تستمر المكالمة.
recording-told-withdrawn-by = توقف التسجيل بسبب سحب موافقة { $name }. تستمر المكالمة.
recording-told-withdrawn-own = سحبت موافقتك. توقف التسجيل. تستمر المكالمة.
recording-told-refused = لم تتم الموافقة. لا يُسجَّل شيء. تستمر المكالمة.
recording-told-refused-by = لم تتم الموافقة من { $name }. لا يُسجَّل شيء. تستمر المكالمة.
recording-told-refused-own = لم توافق. لا يُسجَّل شيء. تستمر المكالمة.
recording-told-silent-own = لم تجب في الوقت المحدد، وهذا يعني «لا أوافق». لا يُسجَّل شيء. تستمر المكالمة.
recording-told-failed = وافق الجميع، لكن التسجيل لم يبدأ. لم يُسجَّل شيء. تستمر المكالمة.
recording-hold = هذه المكالمة قيد التسجيل. تُسأل قبل انضمامك، ولا يُسجَّل عنك شيء حتى توافق.
recording-hold-waiting = لم توافق، ولا يُسجَّل عنك شيء. القرار الآن بيد { $agent }: إما أن تستمر المكالمة دون تسجيل وتنضم، وإما ألا تُقبل.
recording-hold-without = تستمر المكالمة دون تسجيل. يمكنك الانضمام الآن.
recording-hold-refused = لم تُقبل لأن التسجيل مستمر. لم يُسجَّل عنك شيء.
recording-newcomer-asked = طلب انضمام من { $name }، والسؤال مطروح الآن. التسجيل موقوف مؤقتًا.
recording-newcomer-refused = لم تتم الموافقة من { $name }. التسجيل موقوف مؤقتًا. تابع دون تسجيل، أو لا تقبل انضمام { $name }.
recording-refused-busy = يُسأل الجميع الآن، أو هناك تسجيل جارٍ. لا يُسأل أحد مرتين.
recording-refused-too-soon = { $seconds ->
    [zero] أُجيب عن السؤال قبل لحظة. يمكنك أن تسأل من جديد الآن.
    [one] أُجيب عن السؤال قبل لحظة. يمكنك أن تسأل من جديد بعد ثانية واحدة.
    [two] أُجيب عن السؤال قبل لحظة. يمكنك أن تسأل من جديد بعد ثانيتين.
    [few] أُجيب عن السؤال قبل لحظة. يمكنك أن تسأل من جديد بعد { $seconds } ثوانٍ.
    [many] أُجيب عن السؤال قبل لحظة. يمكنك أن تسأل من جديد بعد { $seconds } ثانية.
   *[other] أُجيب عن السؤال قبل لحظة. يمكنك أن تسأل من جديد بعد { $seconds } ثانية.
}
recording-refused-off = التسجيل موقوف في هذه الغرفة. لم يُسأل أحد.
recording-refused-not-allowed = لا يستطيع التسجيل إلا من يخدم هذه الغرفة وهو في المكالمة. لم يُسأل أحد.
recording-refused-late = انتهى وقت الإجابة، وهذا يعني «لا أوافق». تستمر المكالمة.
recording-refused-answered = لقد أجبت من قبل. جوابك الأول هو المعتمد.
recording-refused-over = انتهى هذا السؤال. لا يُسجَّل شيء.
recording-refused-unread = أكّد أولًا أنك تفهم النص بهذه اللغة. لم يُعتمد جوابك.
recording-refused-permit = موافقة أحدهم غير موجودة أو لم تعد سارية. لا يحق للصفحة أن تسجّل.
recording-refused-register = قُيّد هذا التسجيل في السجل من قبل ببيانات أخرى. لم يتغيّر شيء.
recording-registered = قُيّد التسجيل في السجل. احذف الملف في { $date } على أبعد تقدير، ثم أكّد ذلك في قسم «التسجيلات».
recording-after-recorded = { $minutes ->
    [zero] سُجّل أقل من دقيقة من المكالمة بموافقة الجميع.
    [one] سُجّلت دقيقة واحدة من المكالمة بموافقة الجميع.
    [two] سُجّلت دقيقتان من المكالمة بموافقة الجميع.
    [few] سُجّلت { $minutes } دقائق من المكالمة بموافقة الجميع.
    [many] سُجّلت { $minutes } دقيقة من المكالمة بموافقة الجميع.
   *[other] سُجّلت { $minutes } دقيقة من المكالمة بموافقة الجميع.
}
recording-after-kept = الصورة والصوت على قرص { $agent } الخاص وليسا على الخادم. على { $business } حذفهما في { $date } على أبعد تقدير.
recording-after-nothing = لم يُسجَّل شيء.
recording-after-refused = طُلب التسجيل ولم تتم الموافقة عليه. لم يُسجَّل شيء.
recording-after-receipt = إيصالك
recording-after-receipt-hint = يعمل دون حساب. احتفظ بالرمز.
recording-after-receipt-open = فتح إيصالي
recording-after-changed = هل غيّرت رأيك؟
recording-after-changed-hint = لا حاجة إلى سبب.
recording-after-changed-text = بإيصالك تستطيع أن تسحب موافقتك، وأن تطلب نسخة أو تطلب الحذف.
recording-page-record = تسجيل
recording-page-stop = إيقاف التسجيل
recording-page-asking = يُسأل الآن
recording-page-on = جارٍ التسجيل
recording-page-paused = موقوف مؤقتًا
recording-page-details = التفاصيل
recording-page-about = عن هذا التسجيل
recording-page-heading-asking = هل تسمح بتسجيل هذه المكالمة؟
recording-page-heading-on = هذه المكالمة قيد التسجيل
recording-page-heading-paused = التسجيل موقوف مؤقتًا
recording-page-withdraw = سحب موافقتي
recording-page-withdraw-effect = إذا سحبت موافقتك يتوقف التسجيل خلال ثانيتين وتستمر المكالمة.
recording-page-receipt = إيصالي
recording-page-left = متبقٍ للإجابة
recording-page-language = اقرأ هذا بلغة أخرى
recording-page-language-hint = يبقى السؤال والوقت المتبقي كما هما. يُعاد تحميل الصفحة.
recording-page-leave = مغادرة المكالمة
recording-page-go-on = المتابعة دون تسجيل
recording-page-do-not-admit = عدم القبول
recording-page-title = ● { $title }
recording-page-local = التسجيل على هذا الحاسوب
recording-page-saving = يُحفظ التسجيل الآن. أبقِ هذه الصفحة مفتوحة.
recording-page-saving-part = يُحفظ التسجيل الآن: { $percent } %
recording-page-choose = انتهى التسجيل. اختر مكانه على قرصك الخاص.
recording-page-save = حفظ التسجيل
recording-page-saved = حُفظ باسم { $name } في المكان الذي اخترته. لم يعد في المتصفح.
recording-page-downloaded = حُفظ باسم { $name } ضمن التنزيلات. لم يعد في المتصفح.
recording-page-downloading = يُحفظ { $name } ضمن التنزيلات. تحقق من وجوده هناك، ثم أكّد.
recording-page-downloaded-confirm = إنه هناك
recording-page-discard = التخلص من التسجيل
recording-page-discard-text = التسجيل الذي تتخلص منه لا يمكن استعادته. ويُدوَّن أنك تخلصت منه.
recording-page-discard-confirm = التخلص منه نهائيًا
recording-page-discard-cancel = الإبقاء عليه
recording-page-discarded = تم التخلص من التسجيل. لم يبق منه شيء في هذا المتصفح.
recording-page-unsaved = هناك تسجيل لم يُحفظ بعد. ينتظر تسجيل الخروج حفظه.
recording-page-left-over = في هذا المتصفح تسجيل من { $date } لم يُحفظ بعد: محادثة مع { $name }.
recording-page-left-over-unknown = في هذا المتصفح تسجيل من { $date } لم يُحفظ بعد.
recording-page-left-over-torn = في هذا المتصفح بداية تسجيل من { $date }. لا يمكن حفظها لأن المتصفح فقد ما يتعلق بها. تخلص منها.
recording-page-left-over-hint = أنت وحدك ترى هذا، وفي هذا المتصفح فقط. احفظه أو تخلص منه.
recording-page-full = قرصك ممتلئ. توقف التسجيل، وتستمر المكالمة، ولم يضع ما سُجّل قبل ذلك. وفّر مساحة ثم احفظه.
recording-page-save-failed = تعذّر حفظ التسجيل هناك. لم يضع. اختر مكانًا آخر.
recording-page-failed = توقف المتصفح عن التسجيل. تستمر المكالمة، ولم يضع ما سُجّل قبل ذلك. احفظه.
recording-page-cannot = لا يستطيع هذا المتصفح التسجيل. استعمل إصدارًا حديثًا من Chromium أو Firefox أو Safari. لم يُسأل أحد.
recording-page-register-failed = حُفظ التسجيل، لكن الخادم لا يعلم به بعد. أبقِ هذه الصفحة مفتوحة، فهي تحاول من جديد تلقائيًا.
recording-page-discard-waits = سيُتخلص من التسجيل بمجرد أن يجيب الخادم. أبقِ هذه الصفحة مفتوحة، فهي تحاول من جديد تلقائيًا.
recording-page-stale = سجّلت الدخول أو الخروج بعد فتح هذه الصفحة. أعد تحميلها، فتتابع من تلقاء نفسها. لم يضع شيء من التسجيل.
recording-rule = التسجيل
recording-rule-when = متى يجوز تسجيل مكالمة؟
recording-rule-days = الأيام، على الأكثر
recording-rule-days-hint = من { $least } إلى { $most }. ما وافق عليه أحد لا يمكن تمديده أبدًا.
recording-rule-place-title = أين يُحفظ؟
recording-rule-place = على قرص الموظف الخاص
recording-rule-place-hint = لا يحتفظ الخادم بأي نسخة ولا يستطيع حذف الملف. على الموظف حذفه في موعده وتأكيد ذلك.
recording-rule-audience-title = من يحق له مشاهدته؟
recording-rule-audience = { $business } فقط
recording-rule-audience-hint = لا أحد من الخارج، ولا يُنشر شيء.
recording-rule-fault-days = اكتب عددًا صحيحًا من { $least } إلى { $most }.
recording-list = التسجيلات
recording-list-lead = التسجيلات على قرص من سجّلها. تجد هنا متى يجب أن يزول كل منها، وماذا يطلب من يظهرون فيها.
recording-list-lead-owner = التسجيلات على قرص من سجّلها، وليست أبدًا على هذا الخادم. تجد هنا من عليه أن يحذف ماذا، وما تأخر منها.
recording-list-none = لا توجد تسجيلات.
recording-list-none-text = يظهر التسجيل هنا بعد تسجيل مكالمة بموافقة الجميع.
recording-list-recorded = وقت التسجيل
recording-list-conversation = المحادثة
recording-list-agent = على قرص
recording-list-disabled = الحساب موقوف
recording-list-file = الملف
recording-list-until = آخر موعد للحذف
recording-list-state = الحالة
recording-list-do = ما العمل
recording-state-unregistered = لم يُحفظ بعد
recording-state-kept = يجب حذفه في { $date } على أبعد تقدير
recording-state-due = يجب حذفه اليوم
recording-state-overdue = { $days ->
    [zero] يجب حذفه اليوم
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
}
recording-state-deleted = تأكد الحذف في { $date }
recording-state-discarded = تم التخلص منه في { $date } ولم يُحفظ قط
recording-reason-time = انتهت مدته.
recording-reason-withdrawn = سُحبت إحدى الموافقات وطُلب الحذف.
recording-reason-asked = طلب أحد الظاهرين فيه حذفه.
recording-unusable = سُحبت إحدى الموافقات في { $date }. لم يعد استخدام التسجيل جائزًا.
recording-confirm = لقد حذفته
recording-confirm-hint = احذف الملف أولًا، من سلة المحذوفات أيضًا ومن كل نسخة صنعتها. يُدوَّن اسمك ووقت ضغطك. لا نستطيع النظر في حاسوبك.
recording-confirm-for = تأكيد الحذف
recording-confirm-for-hint = إن كان الحساب موقوفًا فأنت تؤكد نيابة عن صاحبه. تأكد أولًا من زوال الملف ونسخه. يُدوَّن أنك من أكّد ومتى ونيابة عمّن.
recording-confirmed = تأكد الحذف. ويرى ذلك في الإيصال كل من يظهر في التسجيل.
recording-wishes = الطلبات
recording-wishes-lead = ما يطلبه من يظهرون في تسجيل. يُجاب عن كل طلب خلال 15 يومًا.
recording-wishes-none = لا أحد ينتظر جوابًا.
recording-wish-copy = طلب من { $name }: مشاهدة التسجيل
recording-wish-deletion = طلب من { $name }: الحذف
recording-wish-asked = تاريخ الطلب: { $date }
recording-wish-contact = الجواب إلى
recording-wish-left = { $days ->
    [zero] أجب اليوم
    [one] أجب خلال يوم واحد
    [two] أجب خلال يومين
    [few] أجب خلال { $days } أيام
    [many] أجب خلال { $days } يومًا
   *[other] أجب خلال { $days } يوم
}
recording-wish-overdue = { $days ->
    [zero] يجب الجواب اليوم
    [one] تأخر الجواب يومًا واحدًا
    [two] تأخر الجواب يومين
    [few] تأخر الجواب { $days } أيام
    [many] تأخر الجواب { $days } يومًا
   *[other] تأخر الجواب { $days } يوم
}
recording-wish-done = وضع علامة أُجيب عنه
recording-banner-overdue = { $count ->
    [zero] لا ملفات محلية متأخرة.
    [one] ملف محلي واحد متأخر. احذفه وأكّد ذلك.
    [two] ملفان محليان متأخران. احذفهما وأكّد ذلك.
    [few] { $count } ملفات محلية متأخرة. احذفها وأكّد ذلك.
    [many] { $count } ملفًا محليًا متأخرًا. احذفها وأكّد ذلك.
   *[other] { $count } ملف محلي متأخر. احذفها وأكّد ذلك.
}
recording-banner-overdue-owner = { $count ->
    [zero] لا ملفات محلية متأخرة لدى الفريق.
    [one] ملف محلي واحد متأخر لدى الفريق. ذكّر من هو عنده.
    [two] ملفان محليان متأخران لدى الفريق. ذكّر من هما عنده.
    [few] { $count } ملفات محلية متأخرة لدى الفريق. ذكّر من هي عنده.
    [many] { $count } ملفًا محليًا متأخرًا لدى الفريق. ذكّر من هي عنده.
   *[other] { $count } ملف محلي متأخر لدى الفريق. ذكّر من هي عنده.
}
recording-banner-wishes = { $count ->
    [zero] لا طلبات تنتظر جوابًا.
    [one] طلب واحد بشأن تسجيل ينتظر جوابًا.
    [two] طلبان بشأن التسجيلات ينتظران جوابًا.
    [few] { $count } طلبات بشأن التسجيلات تنتظر جوابًا.
    [many] { $count } طلبًا بشأن التسجيلات ينتظر جوابًا.
   *[other] { $count } طلب بشأن التسجيلات ينتظر جوابًا.
}
recording-banner-open = فتح التسجيلات
recording-record = التسجيل
recording-record-asked = سؤال من { $agent } في { $date }
recording-record-answers = الأجوبة
recording-record-answer = { $name }: { $answer }
recording-record-approved = تمت الموافقة
recording-record-refused = لم تتم الموافقة
recording-record-silent = لم تتم الموافقة (دون جواب)
recording-record-withdrawn = سُحبت الموافقة في { $date }
recording-record-span = من { $from } إلى { $to }، { $length }
recording-record-size = الحجم
recording-record-checksum = البصمة الرقمية (SHA-256)

recording-choose = عندما تسجّل
recording-choose-hint = كل من في المكالمة يقرأ هذا في السؤال. يمكنك أن تطلب أقل مما تسمح به قاعدة الغرفة، لا أكثر.
recording-choose-days = عدد الأيام حتى الحذف
recording-choose-days-hint = من 1 إلى { $most }
recording-choose-training = اسأل أيضًا إن كان يجوز استخدامه لتدريب موظفيكم
recording-refused-beyond = يمكنك أن تطلب من 1 إلى { $most } من الأيام، وما تتيحه قاعدة الغرفة فقط.
