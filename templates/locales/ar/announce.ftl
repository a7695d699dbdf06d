announce-title = الإعلانات
announce-lead = ما يُقال للجميع لفترة: في الصفحات التي يدخل منها الناس، وبرسالة إلى كل من لديه حساب.
announce-count = { $count ->
    [zero] لا شيء يُعرض الآن
    [one] إعلان واحد يُعرض الآن
    [two] إعلانان يُعرضان الآن
    [few] { $count } إعلانات تُعرض الآن
    [many] { $count } إعلانًا يُعرض الآن
   *[other] { $count } إعلان يُعرض الآن
}
announce-none = لم يُعلَن شيء.
announce-kind = النوع
announce-kind-hint = شؤون الخدمة فقط. لا يستطيع أحد رفضها، ولذلك لا يجوز أن تكون فيها دعاية.
announce-text = ماذا يقول
announce-text-in = باللغة { $lang }
announce-from = من
announce-until = حتى
announce-by-letter = الكتابة أيضًا إلى كل من لديه حساب
announce-by-letter-hint = رسالة واحدة لكل شخص، ابتداءً من الآن. هكذا يعلم في الوقت المناسب من لا يزور صفحاتك.
announce-new = إعلان جديد
announce-new-hint = فقرة واحدة بلا روابط، 600 حرف على الأكثر. اللغة التي تتركها فارغة يُعرض بدلًا منها نص لغة المنشأة. الأوقات بتوقيت المنشأة.
announce-send = نشر الإعلان
announce-withdraw = سحب
announce-between = من { $from } حتى { $until }
announce-letters = { $count ->
    [zero] لم تُكتب أي رسالة
    [one] كُتبت رسالة واحدة
    [two] كُتبت رسالتان
    [few] كُتبت { $count } رسائل
    [many] كُتبت { $count } رسالة
   *[other] كُتبت { $count } رسالة
}
announce-mail = إعلان
announce-kind-maintenance = صيانة
announce-kind-payment = الدفع
announce-kind-security = الأمان
announce-kind-stop = انتهاء الخدمة
announce-state-coming = قادم
announce-state-running = يُعرض الآن
announce-state-over = انتهى
announce-state-withdrawn = سُحب
announce-fault-time = اختر يومًا ووقتًا.
announce-fault-past = يجب أن ينتهي بعد أن يبدأ، وبعد الآن.
announce-fault-long = { $days ->
    [zero] لا يُعرض.
    [one] يُعرض يومًا واحدًا على الأكثر.
    [two] يُعرض يومين على الأكثر.
    [few] يُعرض { $days } أيام على الأكثر.
    [many] يُعرض { $days } يومًا على الأكثر.
   *[other] يُعرض { $days } يوم على الأكثر.
}
announce-fault-link = لا يجوز أن يحتوي أي نص على رابط: في الرسالة لا يستطيع أحد تمييزه من فخ.
announce-fault-often = كُتب اليوم إلى الجميع عن أقصى ما يُسمح به من الإعلانات. أعلن هذا من دون رسالة، أو انتظر إلى الغد.
announce-fault-full = { $most ->
    [zero] لا مكان لإعلان آخر.
    [one] هناك إعلان واحد لم ينته. اسحبه أولًا.
    [two] هناك إعلانان لم ينتهيا. اسحب أحدهما أولًا.
    [few] هناك { $most } إعلانات لم تنته. اسحب أحدها أولًا.
    [many] هناك { $most } إعلانًا لم ينته. اسحب أحدها أولًا.
   *[other] هناك { $most } إعلان لم ينته. اسحب أحدها أولًا.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = فتح الصفحة
announce-letter-why = تصلك هذه الرسالة لأن لديك حسابًا لدى { $business }. إنها عن الخدمة نفسها، ولذلك تصل أيًا كان ما اخترته للرسائل الأخرى.
