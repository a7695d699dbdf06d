# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = الرسائل التي تريدها
messages-lead = اختر ما يمكننا أن نتواصل معك بشأنه، وبأي وسيلة. لا شيء مختار مسبقًا، ولا تحتاج إلى أي منها لاستخدام أي شيء هنا.
messages-topic-marketing = أخبارنا وعروضنا
messages-topic-marketing-about = ما الجديد هنا وما الذي نقدمه.
messages-topic-survey = أسئلة عن رأيك
messages-topic-survey-about = استبيانات قصيرة عن عملنا. تجيب فقط إن أردت.
messages-topic-invitations = الدعوات
messages-topic-third-party = عروض الآخرين
messages-topic-third-party-about = ما تعرضه شركات أخرى وننقله إليك. لا تحصل تلك الشركات على عنوانك.
messages-channel-email = البريد الإلكتروني
messages-channel-call = مكالمة هاتفية
messages-channel-text = رسالة نصية
messages-channel-post = البريد العادي
messages-wish = { $topic } · { $channel }
messages-hint = نكتب إلى { $email }. بعد الحفظ تسألك رسالة مرة أخرى، ولا يُفعَّل شيء إلا بالضغط على رابطها.
messages-which = بشأن ماذا يمكننا أن نتواصل معك؟
messages-more = يمكن اختيار المكالمات والرسائل النصية والبريد العادي لاحقًا في حسابك.
messages-reach = كيف نصل إليك
messages-reach-hint = لا يلزم إلا لما اخترته أعلاه، ويُحذف فورًا عندما توقف آخر اختيار يحتاج إليه.
messages-number = رقم الهاتف
messages-number-hint = مع رمز البلد، مثل ‎+44 20 7946 0018‎. للمكالمات والرسائل النصية.
messages-number-wrong = اكتب الرقم مع رمز البلد، مثل ‎+44 20 7946 0018‎.
messages-number-refused = طلب صاحب هذا الرقم ألّا يُتَّصل به، ويبقى ذلك ساريًا. استخدم رقمًا آخر.
messages-postal = العنوان البريدي
messages-service = الرسائل عن حسابك ومكالماتك وحقوقك تصلك دائمًا: فهي جزء من الخدمة.
messages-off = إيقاف الكل
messages-off-hint = فورًا ودون ذكر سبب. لا يتغير شيء آخر في حسابك.
messages-on = مفعّل منذ { $date }
messages-waits = متوقف حتى تضغط على الرابط في رسالتنا، في موعد أقصاه { $time }
messages-asked = كتبنا إلى { $email }. لا يُفعَّل شيء قبل أن تضغط على الرابط في تلك الرسالة.
messages-later = ما أوقفته متوقف. أما ما فعّلته فلا يمكن إرسال رسالة إليك بشأنه الآن: حاول مرة أخرى غدًا.
messages-stale = تغيّر شيء منذ فتح هذه الصفحة، لذلك لم يُحفظ شيء. وفيما يلي الحالة الآن.
messages-minor = ما دمت قاصرًا فلن تصلك أي من هذه الرسائل، ولا يستطيع أحد تفعيلها نيابة عنك.
messages-confirm-title = هل تريد هذه الرسائل؟
messages-confirm-lead = عندئذ يمكن لـ { $business } التواصل معك بشأن:
messages-confirm-send = نعم، أريدها
messages-confirmed = ستصلك هذه الرسائل
messages-confirmed-text = ضغطة واحدة تنهيها: بالرابط في كل رسالة، أو من صفحة «الرسائل التي تريدها» في حسابك.
# The letter that asks whether it is really wanted.
messages-letter-subject = هل تريد رسائل من { $business }؟
messages-letter-text = اختار أحدهم هذه الرسائل لعنوانك: { $topics }. إن كنت أنت من اختارها فأكّد ذلك من فضلك.
messages-letter-not = إن لم تكن أنت فلا تفعل شيئًا: لن يُرسل شيء.
messages-letter-why = تصلك هذه الرسالة لأن عنوانك اختير لتلقي رسائل من { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = إنهاء هذه الرسائل: { $topic }
messages-promotion-why = يصلك هذا لأنك طلبت «{ $topic }» من { $business } وأكّدت ذلك في { $date }. لإنهائه اضغط على الرابط أعلاه أو أجب بكلمة STOP.
# The page behind the link in such a letter.
messages-end-title = إنهاء هذه الرسائل
messages-end-lead = تصلك «{ $topic }» من { $business }.
messages-end-send = إنهاء هذه الرسائل
messages-end-all = إنهاء كل الرسائل والمكالمات من هذا النوع في كل المواضيع
messages-end-fewer = اختيار عدد أقل
messages-end-done = انتهى الأمر
messages-end-done-text = لن تصلك أي من هذه الرسائل بعد الآن. لم يتغير شيء آخر في حسابك.
messages-end-invitations-done = لن ترسل { $business } أي دعوة إلى هذا العنوان بعد الآن، أيًّا كان من يطلبها.
messages-end-unknown = هذا الرابط غير معروف هنا
messages-end-unknown-text = ربما كان قديمًا جدًا. أخبرنا وسننهي الرسائل عنك.
messages-end-contact = اكتب إلينا
# Where the business writes them.
messages-admin-title = رسائل إلى المشتركين
messages-admin-lead = أخبار واستبيانات وعروض، فقط لمن طلبها وأكّد ذلك.
messages-admin-write = كتابة رسالة
messages-admin-hint = بكل لغة من لغاتك. السطور الفارغة تفصل الفقرات. كل رسالة تقول بنفسها من يكتب ولماذا وكيف تُنهى.
messages-admin-topic = { $count ->
    [zero] { $topic } (لا أحد)
    [one] { $topic } (شخص واحد)
    [two] { $topic } (شخصان)
    [few] { $topic } ({ $count } أشخاص)
    [many] { $topic } ({ $count } شخصًا)
   *[other] { $topic } ({ $count } شخص)
}
messages-admin-subject = الموضوع
messages-admin-body = النص
messages-admin-keep = حفظ كمسودة
messages-admin-send = إرسال الآن
messages-admin-delete = حذف المسودة
messages-admin-draft = مسودة
messages-admin-sending = { $count ->
    [zero] قيد الإرسال؛ لا رسائل حتى الآن
    [one] قيد الإرسال؛ رسالة واحدة حتى الآن
    [two] قيد الإرسال؛ رسالتان حتى الآن
    [few] قيد الإرسال؛ { $count } رسائل حتى الآن
    [many] قيد الإرسال؛ { $count } رسالة حتى الآن
   *[other] قيد الإرسال؛ { $count } رسالة حتى الآن
}
messages-admin-sent = { $count ->
    [zero] أُرسلت في { $date }؛ لا رسائل
    [one] أُرسلت في { $date }؛ رسالة واحدة
    [two] أُرسلت في { $date }؛ رسالتان
    [few] أُرسلت في { $date }؛ { $count } رسائل
    [many] أُرسلت في { $date }؛ { $count } رسالة
   *[other] أُرسلت في { $date }؛ { $count } رسالة
}
messages-admin-goes = هي في الطريق، مرة واحدة لكل شخص.
messages-admin-no-server = لا يوجد خادم بريد بعد، لذلك لا يمكن إرسال شيء. أعدّ واحدًا تحت «البريد».
messages-admin-tomorrow = خرج اليوم العدد المسموح به من الرسائل. أرسل هذه غدًا.
messages-admin-elsewhere = لا يجوز هنا إلا روابط إلى صفحات هذا الموقع نفسه.
messages-admin-stop = أجاب أحدهم بكلمة STOP
messages-admin-stop-hint = أدخل عنوان البريد الإلكتروني أو الرقم الذي جاء منه الجواب، وكذلك لمن يطلب ذلك بالهاتف أو بالبريد. لن تصله رسائل أو مكالمات من هذا النوع بعد الآن.
messages-admin-stop-send = إنهاء كل الرسائل
messages-admin-stopped = لن تصله رسائل أو مكالمات من هذا النوع بعد الآن.
messages-admin-about = عمّ تتحدث الرسالة
messages-admin-stop-what = عنوان بريد إلكتروني أو رقم هاتف
messages-list = المكالمات والرسائل النصية والبريد العادي
messages-list-hint = موظفوك هم من يتصلون ويكتبون، لا هذا البرنامج. نزّل القائمة من جديد في كل مرة: من أنهى ذلك لم يعد فيها. والسجل يذكر من نزّلها.
messages-list-which = الموضوع والوسيلة
messages-list-take = تنزيل القائمة
messages-admin-no-address = هذا ليس عنوان بريد إلكتروني ولا رقمًا مع رمز البلد.
messages-kind-opt-in = سؤال عن الرسائل
messages-kind-promotion = رسالة إلى مشترك
messages-kept = أي رسائل طلبها شخص ما، والرقم أو العنوان البريدي المخصص لها، مع الإثبات
messages-kept-purpose = لإرسال ما طُلب وإثبات أنه طُلب
messages-kept-period = حتى إنهائه؛ والإثبات ثلاث سنوات بعد ذلك
messages-blocked = عناوين لا تريد رسائل، في صورة بصمة محسوبة بمفتاح لا يُقرأ منها أحد
messages-blocked-purpose = لعدم الكتابة إليها بعد الآن
messages-blocked-period = ما دامت تُرسل رسائل من هنا
