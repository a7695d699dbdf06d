common-skip = انتقل إلى المحتوى
common-language = اللغة:
common-languages = { $count ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}
common-privacy = الخصوصية
common-trust = الوثوق بهذا الخادم
common-sign-in = تسجيل الدخول
common-sign-out = تسجيل الخروج
common-idle = لم يُستعمل شيء هنا منذ مدة. سنسجّل خروجك بعد دقيقة تقريبًا.
common-idle-stay = البقاء مسجّل الدخول
common-ends = ينتهي تسجيل دخولك خلال عشر دقائق، ككل تسجيل دخول بعد اثنتي عشرة ساعة. المكالمة الجارية لا تُقطع. احفظ ما تكتبه، ثم سجّل الدخول من جديد.
common-runs = يعمل بنظام Visavis على خادم خاص
common-places = أقسام العمل
common-place-desk = الاستقبال
common-place-conversations = المحادثات
common-place-rooms = الغرف
common-place-business = المنشأة
common-form-faults = { $count ->
    [zero] لا خانة تحتاج إلى مراجعة. لم يُحفظ شيء بعد.
    [one] خانة واحدة تحتاج إلى مراجعة. لم يُحفظ شيء بعد.
    [two] خانتان تحتاجان إلى مراجعة. لم يُحفظ شيء بعد.
    [few] { $count } خانات تحتاج إلى مراجعة. لم يُحفظ شيء بعد.
    [many] { $count } خانة تحتاج إلى مراجعة. لم يُحفظ شيء بعد.
   *[other] { $count } خانة تحتاج إلى مراجعة. لم يُحفظ شيء بعد.
}
common-save = حفظ
common-saved = تم الحفظ.
common-fault-empty = اكتب شيئًا هنا.
common-fault-long = { $most ->
    [zero] لا تتسع هذه الخانة لأي حرف.
    [one] تتسع هذه الخانة لحرف واحد على الأكثر.
    [two] تتسع هذه الخانة لحرفين على الأكثر.
    [few] تتسع هذه الخانة لـ{ $most } أحرف على الأكثر.
    [many] تتسع هذه الخانة لـ{ $most } حرفًا على الأكثر.
   *[other] تتسع هذه الخانة لـ{ $most } حرف على الأكثر.
}
common-fault-short = { $least ->
    [zero] اكتب ما تشاء من الأحرف.
    [one] اكتب حرفًا واحدًا على الأقل.
    [two] اكتب حرفين على الأقل.
    [few] اكتب { $least } أحرف على الأقل.
    [many] اكتب { $least } حرفًا على الأقل.
   *[other] اكتب { $least } حرف على الأقل.
}
common-fault-forbidden = في هذا السطر رموز مخفية للتحكم أو لاتجاه النص. اكتبه من جديد.
common-fault-email = اكتب عنوان بريد إلكتروني مثل name@example.org.
common-fault-unknown = اختر من القائمة.
