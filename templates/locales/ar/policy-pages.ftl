### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = الأساس القانوني
policy-pages-basis-contract = عقد أو خطوات تسبقه
policy-pages-basis-consent = الموافقة
policy-pages-basis-duty = التزام قانوني
policy-pages-basis-interest = مصلحة مشروعة

## Reading. $number is the number of a version, $date a day.

policy-pages-version = النسخة { $number }
policy-pages-since = سارية منذ { $date }
policy-pages-from = تسري في { $date }
policy-pages-was = كانت سارية من { $from } إلى { $until }
policy-pages-starter = نص أولي مكتوب من إعدادات هذا البرنامج. لم تُنشر أي نسخة بعد.
policy-pages-starter-short = النص الأولي
policy-pages-coming = تسري نسخة جديدة في { $date }.
policy-pages-coming-link = اطّلع على ما يتغير
policy-pages-old = هذا ليس النص الساري اليوم.
policy-pages-read-current = اقرأ النص الساري
policy-pages-archive = كل النسخ
policy-pages-archive-lead = كل نسخة أُعلنت حتى الآن، كلمة كلمة.
policy-pages-archive-none = لم يُنشر شيء بعد
policy-pages-read = قراءة
policy-pages-changes = ما الذي تغيّر
policy-pages-changes-none = لا توجد نسخة سابقة للمقارنة.
policy-pages-changes-on = ما الذي يتغير في { $date }
policy-pages-changes-count = البنود التي تتغير: { $count } من { $all }
policy-pages-changes-old = قبل: { $version }
policy-pages-changes-new = من { $date }: { $version }
policy-pages-changes-same = دون تغيير
policy-pages-changes-changed = تغيّر
policy-pages-changes-added = جديد
policy-pages-changes-gone = حُذف
policy-pages-use = استعمالك غرفنا لا يعني أنك توافق.
policy-pages-use-text = تبقى الموافقة التي منحتها مرتبطة بالنص الذي رأيته.
policy-pages-summary = ما الذي يتغير، باختصار
policy-pages-shown-in = معروض باللغة { $lang } لأن لغتك غير متوفرة هنا.
policy-pages-clause-langs = هذا البند بلغة أخرى
policy-pages-copy = نسخة للبرامج (JSON)
policy-pages-feed = قائمة النسخ للبرامج (JSON)

## Writing: the list of documents

policy-pages-title = السياسات
policy-pages-lead = ما تقوله للناس، نسخة بعد نسخة. تصف النصوص الأولية ما يفعله هذا البرنامج. اطلب من محامٍ قراءتها قبل النشر.
policy-pages-clock = الإعلانات والتغييرات معلّقة
policy-pages-document = الوثيقة
policy-pages-current = السارية
policy-pages-waiting = قيد الانتظار
policy-pages-write = كتابة نسخة جديدة
policy-pages-go-on = متابعة الكتابة

## Writing: one version

policy-pages-state-draft = مسودة. يراها العاملون هنا فقط.
policy-pages-check = فحص
policy-pages-publish = نشر
policy-pages-announce = إعلان الآن
policy-pages-withdraw = سحب
policy-pages-discard = التخلص من المسودة
policy-pages-discard-hint = يضيع كل ما كُتب في هذه المسودة. تبقى النسخ المنشورة.
policy-pages-done-published = نُشرت. أصبحت كلماتها ثابتة من الآن.
policy-pages-clauses = البنود
policy-pages-clause = البند
policy-pages-langs = اللغات
policy-pages-own = بند جديد { $number }
policy-pages-add-clause = إضافة بند
policy-pages-remove-clause = إزالة
policy-pages-standing-missing = ناقص
policy-pages-standing-outdated = قديم
policy-pages-standing-machine = ترجمة آلية لم تُقرأ
policy-pages-standing-checked = مُراجَع
policy-pages-standing-starter = نص أولي
policy-pages-plan = التواريخ والسبب
policy-pages-plan-hint = تُعلن النسخة في يوم وتسري في يوم آخر.
policy-pages-material = هل يهم التغيير الناس؟
policy-pages-material-yes = نعم
policy-pages-material-yes-hint = يُبلَّغون مسبقًا طوال أيام الإشعار كاملة. عند الشك اختر هذا.
policy-pages-material-no = لا
policy-pages-material-no-hint = خطأ مطبعي أو كلمة أوضح. يمكن أن يسري فورًا.
policy-pages-reason = لماذا يهم أو لا يهم
policy-pages-reason-hint = لسجلاتك.
policy-pages-release = تُعلن في
policy-pages-notice = أيام إشعار كاملة
policy-pages-effective = تسري في
policy-pages-effective-hint = مع بداية هذا اليوم في مكان نشاطك.
policy-pages-controlling = أي لغة تحسم عند الاختلاف؟
policy-pages-controlling-none = لا شيء: العبرة بما عُرض على الشخص
policy-pages-fault-date = اختر يومًا.

## Writing: one clause in one language

policy-pages-heading = العنوان
policy-pages-text = النص
policy-pages-text-hint = سطر فارغ ينهي الفقرة. السطر الذي يبدأ بـ «- » عنصر في قائمة.
policy-pages-machine = ترجمته آلة
policy-pages-machine-hint = لا يُنشر قبل أن يقرأه أحد.
policy-pages-mark-checked = صحيح كما هو
policy-pages-take-starter = استعادة النص الأولي
policy-pages-leading = النص المرجعي: { $lang }
policy-pages-preview = كما يقرؤه الناس
policy-pages-references = المراجع
policy-pages-references-hint = كل مرجع يمثل إعدادًا أو صفحة أو جدولًا في هذا البرنامج، ليقول النص دائمًا ما يفعله البرنامج.
policy-pages-overtaken = حفظ شخص آخر هذا النص في الأثناء
policy-pages-overtaken-text = النصان أدناه ولم يضع شيء. اجمع ما تحتاج إليه واحفظ من جديد.
policy-pages-moved = غيّر شخص آخر هذه النسخة في الأثناء
policy-pages-moved-text = لم يُنشر شيء. هذا ما هي عليه الآن: اقرأها ثم انشرها.
policy-pages-theirs = ما حُفظ في الأثناء

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = لا شيء يمنع النشر.
policy-pages-findings = { $count ->
    [zero] لم يُنشر. لا مواضع للمراجعة.
    [one] لم يُنشر. موضع واحد يحتاج إلى مراجعة.
    [two] لم يُنشر. موضعان يحتاجان إلى مراجعة.
    [few] لم يُنشر. { $count } مواضع تحتاج إلى مراجعة.
    [many] لم يُنشر. { $count } موضعًا تحتاج إلى مراجعة.
   *[other] لم يُنشر. { $count } موضع تحتاج إلى مراجعة.
}
policy-pages-place = { $clause }، { $lang }
policy-pages-found-blank-name = اسم النشاط ناقص.
policy-pages-found-blank-address = عنوان النشاط ناقص.
policy-pages-found-blank-contact = وسيلة اتصال بالنشاط ناقصة.
policy-pages-found-no-reason = بيّن لماذا يهم التغيير أو لا يهم.
policy-pages-found-no-release = يوم الإعلان ناقص.
policy-pages-found-no-effective = يوم السريان ناقص.
policy-pages-found-too-soon = أقرب يوم للسريان هو { $date }.
policy-pages-found-too-late = يمكن التخطيط حتى { $date } على الأكثر.
policy-pages-found-shorter-notice = النسخة السارية تَعِد بأيام إشعار أكثر: { $days }.
policy-pages-found-missing = لا يوجد نص.
policy-pages-found-no-title = لا يوجد عنوان.
policy-pages-found-outdated = تغيّر النص المرجعي ({ $lang }) أو أحد الإعدادات منذ ذلك الحين. أعد كتابة هذا النص أو قل إنه صحيح كما هو.
policy-pages-found-machine = ترجمته آلة ولم يقرأه أحد بعد.
policy-pages-found-needs = لا يمكن أن يخلو هذا البند من { $text }.
policy-pages-found-unknown = { $text } لا يشير إلى شيء.
policy-pages-found-lacks = { $text } ناقص وهو موجود في النص المرجعي ({ $lang }).
policy-pages-found-adds = { $text } موجود هنا وليس في النص المرجعي ({ $lang }).
policy-pages-found-left-over = كان يُفترض ملء هذا: { $text }
policy-pages-found-dead-link = هذا الرابط لا يؤدي إلى أي مكان: { $text }
policy-pages-found-empty-cell = «{ $row }» لا شيء له تحت «{ $column }».
policy-pages-found-negation = أحدهما ينفي والآخر لا. هنا: «{ $here }» { $lang }: «{ $leading }»
policy-pages-found-tick = أحدهما يقول إن المربع محدد والآخر إنه غير محدد. هنا: «{ $here }» { $lang }: «{ $leading }»
policy-pages-found-numbers = الأرقام مختلفة. هنا: { $here }. { $lang }: { $leading }
policy-pages-found-untranslated = هذا غير مترجم: «{ $text }»
policy-pages-found-script = «{ $text }» لا ينتمي إلى هذه اللغة.
policy-pages-found-language = النص بلغة أخرى: { $lang }.
policy-pages-found-mojibake = «{ $text }» أثر ترميز خاطئ.
