# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = سجل الموافقات
records-lead = من سُئل عن ماذا ومتى، وبأي كلمات، وبماذا أجاب.
records-purpose-recording = تسجيل مكالمة
records-purpose-training = تدريب الموظفين بالتسجيل
records-state-requested = بلا جواب
records-state-given = أُعطيت
records-state-refused = لم تُعطَ
records-state-withdrawn = مسحوبة
records-state-expired = منتهية
records-state-invalidated = باطلة
records-state-restricted = مقيّدة منذ { $date }
records-restricted = مقيّدة
records-event-requested = طُلبت
records-event-reaffirmed = أُكّدت من جديد
records-by-person = من الشخص نفسه
records-by-system = من البرنامج
records-all = الكل
records-search = بحث
records-who = الاسم أو رمز الإيصال
records-who-hint = الاسم كما كُتب في المكالمة، أو جزء منه.
records-purpose = الغرض
records-from = طُلبت من
records-until = طُلبت حتى
records-person = الشخص
records-asked = متى
records-found = { $count ->
    [zero] لا موافقات
    [one] موافقة واحدة
    [two] موافقتان
    [few] { $count } موافقات
    [many] { $count } موافقة
   *[other] { $count } موافقة
}
records-none = لا نتائج
records-none-text = لم يُسأل أحد عما يطابق البحث.
records-newer = الأحدث
records-export = تصدير
records-export-hint = ما وجده البحث، الأحدث أولًا. أقصى عدد للصفوف: { $count }. يُكتب في دفتر السجل من صدّر وكم صفًا.
records-export-csv = جدول (CSV)
records-export-lines = أسطر (JSON)
records-cut = { $count ->
    [zero] لم يبقَ صف دون تصدير.
    [one] وُجد صف آخر ولم يُصدَّر.
    [two] وُجد صفان آخران ولم يُصدَّرا.
    [few] وُجدت { $count } صفوف أخرى ولم تُصدَّر.
    [many] وُجد { $count } صفًا آخر ولم يُصدَّر.
   *[other] وُجد { $count } صف آخر ولم يُصدَّر.
}
records-evidence = دليل موافقة
records-controller = المسؤول عن المعالجة
records-valid = سارية حتى
records-events = ما جرى
records-text = النص الذي عُرض بحرفه
records-text-none = لم يُعرض أي نص.
records-agrees = فُحص النص المحفوظ الآن: هو النص الذي عُرض، حرفًا بحرف.
records-disagrees = النص المحفوظ ليس النص الذي عُرض. احتفظ بنسخة من مجلد البيانات واطلب فحص دفتر السجل.
records-unknown = لا تُحفظ بصمة رقمية مع هذه الموافقة. إن كان هناك جواب فهي في دفتر السجل.
records-files = لأنظمة أخرى
records-files-hint = الوقائع نفسها بصيغتي مواصفتين.
records-file-iso = ملف وفق ISO/IEC TS 27560
records-file-kantara = ملف وفق Kantara 1.1
records-unusable = قيّده أحد الظاهرين فيه منذ { $date }: يُحفظ ولا يُستخدم.
records-training-withdrawn = اخترته، ثم سحبته في { $date }
records-own-title = موافقاتي
records-own-lead = ما وافقت عليه هنا، وبأي كلمات، وما تستطيع فعله.
records-own-effect = السحب يسري فورًا ودون سبب. وما جرى قبله يبقى مشروعًا.
records-own-restrict-about = التقييد يوقف كل استخدام فورًا دون حذف شيء: إلى أن ترفعه لا يجوز إلا الحفظ.
records-own-none = لا شيء هنا بعد
records-own-none-text = أضف إيصالًا برمزه فتظهر موافقاته هنا.
records-own-withdraw = سحب
records-own-restrict = تقييد
records-own-lift = رفع التقييد
records-own-add-title = إضافة إيصال
records-own-add-hint = حين سُئلت في مكالمة حصلت على إيصال له رمز. أضف إيصالاتك أنت فقط.
records-own-add = إضافة
records-own-elsewhere = هذا الإيصال في حساب آخر.
records-own-done-withdrawn = سُحبت، اعتبارًا من الآن.
records-own-done-restricted = قُيّدت، اعتبارًا من الآن.
records-own-done-lifted = رُفع التقييد.
records-own-done-added = أُضيف الإيصال.
records-kind-hosting = تشغيل الحواسيب
records-kind-mail = إيصال الرسائل
records-kind-support = المساعدة التقنية
records-kind-partner = شركات شريكة
records-kind-adviser = المحامون والمحاسبون
records-kind-other = جهات أخرى
records-recipients = الجهات المتلقية
records-recipients-lead = من خارج هذه المنشأة تصل إليه بيانات شخصية، وأيها، ولماذا، وأين. تُضاف كل جهة قبل أن يصل إليها شيء.
records-recipients-none = لا أحد من الخارج: يبقى كل شيء على هذا الجهاز.
records-recipients-clause = تصل البيانات إلى هذه الجهات من خارج منشأتنا:
records-recipient = الجهة
records-recipient-kind = النوع
records-recipient-data = البيانات
records-recipient-task = لماذا
records-recipient-countries = البلدان
records-recipient-transfer = أساس النقل إلى الخارج
records-recipient-transfer-hint = مثل قرار الملاءمة أو البنود النموذجية أو موافقة منفصلة. اتركه فارغًا إن لم يُنقل شيء إلى الخارج.
records-recipient-from = يُستخدم من
records-recipient-ended = انتهى في { $date }
records-recipient-add = إضافة جهة متلقية
records-recipient-add-hint = قبل أول استخدام: اليوم أو بعده. ثم اكتب نسخة جديدة من سياسة الخصوصية تذكر الجهة.
records-recipient-end = إنهاء
records-recipient-fault-day = اختر اليوم أو يومًا بعده.
records-recipient-objections = الاعتراضات
records-see-title = من يجوز أن تصل إليه
records-see-hint = يمكنك الاعتراض على كل نوع من الجهات، حتى ما لا يستخدمه أحد هنا. يبقى اعتراضك عند تغيّر سياسة الخصوصية إلى أن ترفعه.
records-see-nobody = لا أحد حاليًا
records-see-object = أعترض
records-see-lift = رفع اعتراضي
records-see-since = تعترض منذ { $date }
records-see-done = اعتراضك سارٍ اعتبارًا من الآن.
records-see-done-lift = رُفع اعتراضك.
records-kept-objection = اعتراضاتك على أنواع الجهات المتلقية
records-kept-objection-purpose = كي لا يصل شيء إلى حيث لا تريد.
records-kept-objection-period = إلى أن ترفعها أو يُحذف حسابك
records-letter-objection-subject = { $business }: اعتراضك وتغيير
records-letter-objection-text = اعترضتَ على وصول بياناتك الشخصية إلى هذه الجهات: { $kinds }. تذكر نسخة جديدة من سياسة الخصوصية لدينا جهات كهذه، اعتبارًا من { $date }.
records-letter-objection-stays = يبقى اعتراضك: لا يصل إليها شيء يخصك ما لم ترفعه. لا يلزمك فعل شيء.
records-letter-objection-action = عرض اعتراضاتي
records-letter-objection-why = تصلك هذه الرسالة لأنك اعترضت في حسابك لدى { $business }.
records-kind-letter = اعتراض

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = السياسات التي أجبت عنها
records-policies-hint = ما سُئلت عنه حين تغيّر نص وحين سجّلت.
records-policies-accepted = قُبلت في { $date }
records-policies-declined = رُفضت في { $date }
records-policies-shown = عُرضت في { $date } بلا جواب

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = دفتر الأفعال
records-ledger-lead = ما الذي فُعل، ومتى، ومن فعله، وبماذا. كل سطر مرتبط بالسطر الذي قبله. هنا معرّفات وأرقام، بلا محتوى.
records-ledger-like = معرّف أو فعل
records-ledger-like-hint = معرّف، أو بداية فعل مثل policy.
records-ledger-deed = الفعل
records-ledger-by = بواسطة
records-ledger-to = على
records-jobs = المهام الدورية
records-jobs-lead = ما يفعله البرنامج من نفسه، ومتى انتهى بنجاح آخر مرة.
records-jobs-job = المهمة
records-jobs-last = انتهت بنجاح
records-jobs-never = ليس بعد
records-jobs-late = متأخرة
records-jobs-fine = كما هو مقرر
records-jobs-count = { $count ->
    [zero] لا مهام متأخرة
    [one] مهمة واحدة متأخرة
    [two] مهمتان متأخرتان
    [few] { $count } مهام متأخرة
    [many] { $count } مهمة متأخرة
   *[other] { $count } مهمة متأخرة
}

# إعلان بطلان موافقة: نموذج المسؤول وما يقرؤه كل طرف. $date يوم، و$what اسم ما سُئل عنه.

records-invalid-title = إعلان البطلان
records-invalid-hint = فقط إذا لم تكن هذه الموافقة صحيحة قط: لم تكن حرة، أو لم يكن صاحبها أهلًا لإعطائها، أو كان النص خاطئًا.
records-invalid-does-recording = إن كان التسجيل جاريًا فإنه يتوقف فورًا. لا يحق لأحد استخدامه بعد ذلك، ويجب حذف ملفه فورًا، وينتهي معه كل ما وافق عليه هذا الشخص لاحقًا بشأنه.
records-invalid-does-use = ينتهي هذا الاستخدام فورًا. وتبقى الموافقة على التسجيل نفسه.
records-invalid-does-document = يُسأل هذا الشخص من جديد فورًا، ويبقى حسابه مغلقًا حتى يقبل.
records-invalid-final = يُخبَر الشخص ويقرأ السبب الذي تكتبه. لا رجوع عن ذلك: وحده يستطيع أن يوافق من جديد.
records-invalid-label = لماذا لم تكن صحيحة قط
records-invalid-label-hint = يقرأ الشخص هذه الكلمات بنصها. اكتب ما حدث، ولا تذكر اسم أي شخص آخر.
records-invalid-fault = اكتب لماذا لم تكن هذه الموافقة صحيحة قط.
records-invalid-press = إعلان بطلان هذه الموافقة
records-invalid-done = أُعلن بطلان هذه الموافقة.
records-invalid-over = لم يتغير شيء. هذه الموافقة لم تُعطَ قط، أو سحبها صاحبها.
records-invalid-on = أُعلن بطلانها في { $date }
# في وسط السطر.
records-invalid-at = أُعلن بطلان الموافقة في { $date }
records-invalid-short = اخترتها أنت، ثم أُعلن بطلانها
records-invalid-what = { $what }: أُعلن البطلان في { $date }
records-invalid-effect = لم يكن جوابك معتدًّا به قط، فلا يجوز أن يُبنى عليه شيء بعد الآن. ليس عليك أن تفعل شيئًا.
records-invalid-reason = السبب بكلمات { $business }:
records-invalid-anew = أُعلن بطلان قبولك في { $date }. تجد السبب في «موافقاتي». نرجو أن تجيب من جديد.
records-invalid-receipt = إيصال: أُعلن البطلان
records-invalid-unusable = أُعلن بطلان إحدى الموافقات في { $date }. لم يعد استخدام التسجيل جائزًا.
records-invalid-why-due = أُعلن بطلان إحدى الموافقات.
records-invalid-told = توقف التسجيل لأن إحدى الموافقات أُعلن بطلانها. تستمر المكالمة.
records-invalid-told-own = أُعلن بطلان موافقتك، وفي إيصالك السبب. توقف التسجيل. تستمر المكالمة.
records-policies-reaffirmed = أُكّدت من جديد في { $date }
records-archive = قراءة هذا الإصدار في الأرشيف
records-letter-invalid-kind = إعلان بطلان
records-letter-invalid-subject = { $business }: أحد أجوبتك لا يُعتدّ به
records-letter-invalid-text = في { $date } أجبتنا عن هذا: { $what }. تبيّن لنا أن جوابك لم يكن معتدًّا به قط، فأعلنّا بطلانه.
records-letter-invalid-ends = لا يجوز أن يُبنى عليه شيء بعد الآن. ليس عليك أن تفعل شيئًا.
records-letter-invalid-asked = نسألك من جديد عند دخولك. يبقى حسابك مغلقًا حتى تقبل، وتبقى بياناتك وحقوقك لك.
records-letter-invalid-reason = تجد السبب وراء هذا الرابط.
records-letter-invalid-action = قراءة السبب
records-letter-invalid-why = تصلك هذه الرسالة لأنك كنت قد أعطيت هذا الجواب لدى { $business }.
records-letter-unusable-subject = أُعلن بطلان موافقة على تسجيل
records-letter-unusable-text = لم تكن إحدى الموافقات على تسجيل صحيحة قط، وأُعلن بطلانها. ما بُني عليها لم يعد استخدامه جائزًا.
records-letter-unusable-how = وراء هذا الرابط تقرأ أي تسجيل هو، ومتى يجب أن يكون ملفه قد حُذف.
