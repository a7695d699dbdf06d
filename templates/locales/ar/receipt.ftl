receipt-title = إيصال
receipt-heading-approved = إيصال بموافقتك
receipt-heading-refused = إيصال بجوابك: لا أوافق
receipt-heading-withdrawn = إيصال: سُحبت موافقتك
receipt-given-by = الجواب من
receipt-person = { $name }، { $role }
receipt-role-guest = زائر
receipt-role-colleague = من العاملين في { $business }
receipt-asked-by = السؤال من
receipt-asked-at = وقت السؤال
receipt-answered-at = وقت الجواب
receipt-answered-never = { $seconds ->
    [zero] لا جواب، وهذا يعني «لا أوافق»
    [one] لا جواب خلال ثانية واحدة، وهذا يعني «لا أوافق»
    [two] لا جواب خلال ثانيتين، وهذا يعني «لا أوافق»
    [few] لا جواب خلال { $seconds } ثوانٍ، وهذا يعني «لا أوافق»
    [many] لا جواب خلال { $seconds } ثانية، وهذا يعني «لا أوافق»
   *[other] لا جواب خلال { $seconds } ثانية، وهذا يعني «لا أوافق»
}
receipt-recording = التسجيل
receipt-recording-span = من { $from } إلى { $to }، { $length }
receipt-recording-none = لم يُسجَّل شيء.
receipt-recording-not-you = لم يُسجَّل عنك شيء.
receipt-recording-not-yet = لم يُقيَّد في السجل بعد
receipt-state = الحالة الحاضرة
receipt-state-open = المكالمة ما زالت مستمرة
receipt-state-kept = يجب حذفه في { $date } على أبعد تقدير
receipt-state-overdue = كان يجب حذفه في { $date } على أبعد تقدير، ولم يتأكد ذلك بعد
receipt-state-withdrawn = سُحبت الموافقة في { $date }
receipt-state-withdrawn-kept = سُحبت الموافقة في { $date }. لا يجوز استخدامه بعد ذلك، ويجب حذفه في { $until } على أبعد تقدير
receipt-state-deleting = يجب حذفه منذ { $date }، ولم يتأكد ذلك بعد
receipt-state-deleted = تأكد الحذف في { $date }
receipt-state-refused = لم تتم الموافقة. لم يُسجَّل شيء.
receipt-state-refused-you = لم تتم الموافقة. لم يُسجَّل عنك شيء.
receipt-state-nothing = لم يُسجَّل شيء.
receipt-answers = ما أجبت به
receipt-answers-refused = ما سُئلت عنه
receipt-yes = تمت الموافقة
receipt-no = لم تتم الموافقة
receipt-not-chosen = عُرض ولم يُختر
receipt-chosen = عُرض واخترته
receipt-collection = الجمع
receipt-collection-text = صورة وصوت الجميع؛ دون الدردشة ودون الشاشة
receipt-use = الاستخدام: إثبات ما قُدّم من نصائح أو خدمات، والخلافات
receipt-use-text = التسجيل لدى { $agent }
receipt-training = تدريب الموظفين
receipt-sharing = المشاركة: داخل { $business } فقط
receipt-sharing-text = { $agent } ومن يعملون هناك؛ لا أحد من الخارج
receipt-keeping = { $days ->
    [zero] الحفظ: يجب حذفه في اليوم نفسه
    [one] الحفظ: يوم واحد ثم يجب حذفه
    [two] الحفظ: يومان ثم يجب حذفه
    [few] الحفظ: { $days } أيام ثم يجب حذفه
    [many] الحفظ: { $days } يومًا ثم يجب حذفه
   *[other] الحفظ: { $days } يوم ثم يجب حذفه
}
receipt-keeping-text = على قرص { $agent } الخاص؛ ولا نسخة على الخادم
receipt-disclosure = الإفصاح
receipt-disclosure-text = لمن الملف، ومن يمكنك سؤاله، وحقوقك
receipt-shown-in = عُرض باللغة { $lang }، الإصدار { $count }
receipt-shown-continued = لم تكن لغتك معروضة. ضغطت «المتابعة باللغة { $lang }».
receipt-hash = البصمة الرقمية للنص بحرفه (SHA-256)
receipt-full-text = النص بحرفه كما عُرض عليك
receipt-keep = للاحتفاظ به
receipt-code-title = احتفظ بهذا الرمز
receipt-code-where = افتحه في { $address }
receipt-code-qr = رمز QR يفتح هذا الإيصال
receipt-code-secret = من يملك هذا الرمز يستطيع قراءة هذا الإيصال وسحب موافقتك. احتفظ به لنفسك.
receipt-signed = وقّعه هذا الخادم، المفتاح { $key }.
receipt-verify = يستطيع أي شخص التحقق من الملف دوننا.
receipt-verify-hint = المفتاح منشور في { $address }.
receipt-withdraw-title = سحب موافقتك
receipt-withdraw-hint = فورًا ودون سبب.
receipt-withdraw-text = منذ ذلك الحين لا يحق لأحد استخدام التسجيل. ويبقى ما جرى قبل ذلك مشروعًا. على { $business } حذف الملف في { $date } على أبعد تقدير، أو فورًا إذا طلبت الحذف أيضًا.
receipt-withdraw-text-live = إن كنت ما زلت في المكالمة يتوقف التسجيل خلال ثانيتين وتستمر المكالمة.
receipt-withdraw = سحب موافقتي
receipt-withdraw-delete = سحب الموافقة وطلب الحذف
receipt-ask-title = طلب من مقدم الخدمة
receipt-ask-hint = { $days ->
    [zero] الجواب اليوم.
    [one] الجواب خلال يوم واحد.
    [two] الجواب خلال يومين.
    [few] الجواب خلال { $days } أيام.
    [many] الجواب خلال { $days } يومًا.
   *[other] الجواب خلال { $days } يوم.
}
receipt-ask-text = يصل طلبك إلى { $business } فورًا، ومعه آخر يوم للجواب. أو اكتب إلى { $contact }.
receipt-ask-contact = إلى أين يُرسل الجواب
receipt-ask-contact-hint = البريد الإلكتروني أو الهاتف. لهذا الجواب فقط.
receipt-ask-contact-fault = اكتب عنوان بريد إلكتروني أو رقم هاتف لكي نستطيع الرد عليك.
receipt-ask-copy = طلب مشاهدة التسجيل
receipt-ask-deletion = طلب الحذف
receipt-asked-copy = طلبت في { $date } مشاهدة التسجيل. الجواب في { $until } على أبعد تقدير.
receipt-asked-deletion = طلبت في { $date } الحذف. الجواب في { $until } على أبعد تقدير.
receipt-answered-wish = أُجيب عنه في { $date }
receipt-copy-title = الاحتفاظ بنسخة
receipt-download = تنزيل الملف الموقّع
receipt-print = طباعة
receipt-print-hint = اطبع هذه الصفحة بمتصفحك.
receipt-complain-title = هل هناك خطأ؟
receipt-complain = أخبر { $business }: { $contact }. ويمكنك أيضًا أن تشتكي إلى هيئة حماية البيانات في بلدك.
receipt-done-withdrawn = موافقتك مسحوبة منذ { $at }. لم يعد يحق لأحد استخدام التسجيل.
receipt-done-withdrawn-delete = موافقتك مسحوبة منذ { $at }، ويجب الحذف فورًا. تُبيّن هذه الصفحة متى يتأكد ذلك.
receipt-done-copy = وصل إلى { $business } طلبك مشاهدة التسجيل. يصلك الجواب في { $date } على أبعد تقدير.
receipt-done-deletion = وصل إلى { $business } طلبك الحذف. يجب الحذف فورًا، ويصلك الجواب في { $date } على أبعد تقدير.
receipt-done-already = تم هذا من قبل. لم يتغيّر شيء.
receipt-limit = على { $agent } حذف الملف وتأكيد ذلك هنا. لا يستطيع الخادم حذفه، ولا نستطيع النظر في حاسوب أحد. ولا يستطيع أي برنامج منع أحد من تصوير الشاشة.
receipt-kept-until = يُحفظ هذا الإيصال حتى { $date }.
receipt-kept-years = يُحفظ هذا الإيصال حتى ثلاث سنوات بعد حذف التسجيل.
receipt-equal = من لا يوافق أو يسحب موافقته يُخدم كما كان: السعر نفسه، والدور نفسه، والمساعدة نفسها.
receipt-enter-title = فتح إيصال
receipt-enter-text = اكتب الرمز المدوّن في إيصالك. لا فرق بين الأحرف الكبيرة والصغيرة، والشرطات غير لازمة.
receipt-enter-code = الرمز
receipt-enter-open = فتح الإيصال
receipt-unknown-title = لا يوجد إيصال بهذا الرمز.
receipt-unknown-text = راجع كل خانة مرة أخرى. لا ترد فيه الأحرف O وI وL، بل هي الرقمان 0 و1. يُحفظ إيصال عدم الموافقة 12 شهرًا، وإيصال الموافقة حتى ثلاث سنوات بعد حذف التسجيل.

## الإيصال بالبريد

receipt-letter-title = برسالة
receipt-letter-hint = لا حاجة إلى حساب.
receipt-letter-email-hint = لهذه الرسالة وحدها. فيها رابط هذا الإيصال ولا شيء مما أجبت به.
receipt-letter-send = أرسلوا إليّ هذا الإيصال
receipt-letter-fault-often = بلغ عدد الرسائل المرسلة من هذا الإيصال خلال 24 ساعة الحد المسموح. نزّل الملف، أو عُد غدًا.
receipt-done-letter = الرسالة في الطريق، إلا إذا وصل إلى هذا العنوان ما يكفي من الإيصالات خلال 24 ساعة. قد يستغرق ذلك بضع دقائق.
receipt-letter-kind = إيصال
receipt-letter-subject = إيصالك من { $business }
receipt-letter-text = يفتح هذا الرابط إيصالك عن المكالمة التي جرت في { $date }: ما سُئلت عنه أو أُخبرت به بشأن تسجيلها، وما أجبت به، وما يؤول إليه التسجيل.
receipt-letter-secret = من يملك الرابط يستطيع قراءة الإيصال وسحب الموافقة وطلب الحذف. لا تعطه لأحد.
receipt-letter-why-asked = تصلك هذه الرسالة لأن شخصًا يملك رمز هذا الإيصال طلب من { $business } إرسالها إلى هذا العنوان. إن لم تكن أنت، فاحذفها.
receipt-letter-why-call = تصلك هذه الرسالة لأنك كنت في مكالمة لدى { $business } سُجّلت، ولك حساب هناك.
