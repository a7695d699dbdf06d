# حماية القاصرين: سؤال العمر، وطفل يذكر وليّ أمره، وصفحة وليّ الأمر، والرسائل، والإعدادات، والقائمة.
minors-age = تاريخ ميلادك
minors-age-why = نسأل لأن القواعد تختلف باختلاف العمر. نستعمل التاريخ لمعرفة أيّها يسري فقط، ولا نحتفظ به.
minors-born = تاريخ الميلاد
minors-born-hint = اليوم والشهر والسنة.
minors-age-send = متابعة
minors-fault-born = اكتب تاريخ ميلاد باليوم والشهر والسنة. لم يولد أحد في التاريخ المكتوب هنا.
minors-fault-again = اكتب تاريخ ميلادك مرة أخرى: مضى وقت طويل منذ ذلك.

minors-nobody-title = لا حساب في الوقت الحالي.
minors-nobody-text = لا يمكنك الآن أن يكون لك حساب هنا. لم نحتفظ بشيء. ولا تحتاج إلى حساب لكي تتصل بنا.
minors-ask-title = لا بد من موافقة شخص بالغ أولًا
minors-ask-lead = في عمرك يمكن أن يكون لك حساب إذا وافق أحد والديك أو وليّ أمرك. نحن نسأله. وحتى ذلك الحين لا ننشئ حسابًا ولا نكتب إليك.
minors-ask-next = ماذا يحدث بعد ذلك
minors-ask-next-letter = نكتب إلى أحد والديك أو وليّ أمرك أنك تريد حسابًا.
minors-ask-next-yes = إذا وافق ذكر لنا عنوان بريدك الإلكتروني، فتصلك رسالة منا.
minors-ask-next-no = إذا رفض أو لم يجب حذفنا ما تكتبه هنا.
minors-ask-who = من نسأل
minors-ask-who-hint = لا نحتاج إلى غير ذلك. لا تكتب أكثر مما يُسأل عنه.
minors-child = اسمك الأول
minors-child-hint = لكي يعرف عمّن نتحدث. الاسم الأول يكفي.
minors-guardian = اسم والدك أو والدتك أو وليّ أمرك
minors-guardian-email = عنوان بريده الإلكتروني
minors-ask-send = اسألوه
minors-sent-title = نحن نسأل
minors-sent-text = تذهب رسالة إلى العنوان الذي كتبته. أخبره بأنها قادمة.
minors-sent-until = إذا لم يجب أحد حتى { $date } حذفنا اسمك والعنوان.

minors-page-title = حساب لـ{ $child }
minors-page-lead = يريد { $child } حسابًا لدى { $business } وقد ذكرك بصفتك أحد والديه أو وليّ أمره. القرار لك. وحتى ذلك الحين لا حساب ولا يُسجَّل شيء.
minors-page-confirming = لقد وافقت. وتسري موافقتك متى أكّدتها برسالتنا الثانية.
minors-page-granted = لقد وافقت. ترى هنا ما نحتفظ به، ويمكنك تغييره أو إنهاؤه في أي وقت.
minors-page-frozen = الحساب مجمَّد: لا يُجمع شيء آخر، ومن يسجّل الدخول لا يجد إلا حقوقه حتى ترفع التجميد.
minors-until = إلى متى ننتظر
minors-until-text = حتى { $time }. وإن لم تجب حذفنا حينئذ الاسمين والعنوان.
minors-may = ما يتيحه الحساب
minors-may-account = تسجيل الدخول، ورؤية البيانات الخاصة وتغييرها.
minors-may-call = الاتصال بنا، كما يستطيع أي أحد من دون حساب.
minors-may-delete = حذف الحساب في أي وقت. ويمكنك أنت ذلك أيضًا.
minors-not = ما يبقى متوقفًا
minors-not-mail = رسائل الإعلان أو استطلاع الرأي.
minors-not-uses = استعمال التسجيلات للتدريب أو من جهات خارجية أو علنًا.
minors-not-notice = أن يُسجَّل من دون سؤال. كل تسجيل يحتاج إلى موافقة في كل مكالمة.
minors-grant = أوافق
minors-grant-hint = بعد ذلك نكتب إليك مرة ثانية. ولا تسري موافقتك إلا بعد أن تؤكّد تلك الرسالة أيضًا.
minors-child-email = البريد الإلكتروني للطفل
minors-child-email-hint = نكتب إليه بعد تأكيدك. ولا يجوز أن يكون عنوانك أنت.
minors-declare = أنا أحد والدَي { $child } أو وليّ أمره ويحق لي أن أقرر هذا.
minors-fault-declare = ضع علامة في هذا المربع إن كان الأمر كذلك. من دونها لا يمكنك الموافقة.
minors-fault-own-address = هذا عنوانك أنت. اكتب عنوانًا يقرؤه الطفل.
minors-refuse = لا أوافق
minors-refuse-hint = نحذف حينئذ الاسمين والعنوان اليوم نفسه.
minors-confirm = تأكيد
minors-confirm-hint = كتبنا إليك مرة ثانية. اكتب الرمز الوارد في تلك الرسالة.
minors-confirm-later-hint = بهذا تسري موافقتك.
minors-confirm-rest = بعد يوم من موافقتك نكتب إليك مجددًا. أكّد بالرابط الوارد في تلك الرسالة. وحتى ذلك الحين يمكنك أن ترفض.
minors-confirm-send = تأكيد موافقتي
minors-code = الرمز الوارد في الرسالة الثانية
minors-fault-code = ليس هذا رمز أحدث رسالة. قارن الرسالتين مرة أخرى.
minors-fault-soon = تأتي الرسالة الثانية بعد يوم. أكّد برابطها.
minors-fault-often = كُتب اليوم في هذا الشأن أقصى ما يُسمح به من رسائل. حاول غدًا.
minors-granted-title = موافقتك سارية.
minors-granted-text = نكتب إلى الطفل كيف يبدأ. وفي بريدك رابط جديد لك: احتفظ به، فبه ترى كل شيء وتغيّره وتنهيه. أما الرابط السابق فلم يعد يصلح.
minors-refused-title = لم توافق.
minors-refused-text = لا يُنشأ حساب. نحذف اليوم الاسمين والعنوان.
minors-withdrawn-title = سُحبت موافقتك.
minors-withdrawn-text = انتهى الحساب. نحذفه اليوم مع كل ما يتبعه، ومعه الاسمان وعنوانك.
minors-renewed-title = رابط جديد في الطريق.
minors-renewed-text = تجده في بريدك. أما الرابط السابق فلم يعد يصلح.
minors-see = ما نحتفظ به
minors-see-hint = لا ترى ما قيل في المكالمات.
minors-see-lang = اللغة
minors-see-since = الحساب منذ
minors-see-of-age = بالغ ابتداءً من
minors-see-none = لا حساب بعد. أمام الطفل حتى { $time } ليبدأ، ثم نحذف كل شيء.
minors-write = الكتابة إلى الطفل مرة أخرى
minors-correct = تصحيح الاسم
minors-correct-name = اسم الطفل
minors-freeze = لا تجمعوا شيئًا آخر
minors-freeze-hint = من يسجّل الدخول لا يجد حينئذ إلا حقوقه. ويتوقف أي تسجيل جارٍ للطفل. ويبقى الموجود حتى تحذفه.
minors-freeze-send = تجميد الحساب
minors-unfreeze-send = رفع التجميد
minors-contact = الرسائل إلى الطفل
minors-contact-hint = إذا شئت لم نكتب أي رسالة إلى الطفل.
minors-contact-none = لا تكتبوا إلى الطفل
minors-contact-allow = اكتبوا إلى الطفل مجددًا عند الحاجة
minors-renew = أرسلوا إليّ رابطًا جديدًا
minors-renew-hint = إذا كان يمكن أن يعرف غيرك رابطك. ولا يصلح هذا الرابط بعد ذلك.
minors-withdraw = سحب وحذف
minors-withdraw-hint = تسحب موافقتك. ينتهي الحساب فورًا ونحذف كل شيء اليوم. ولا رجعة في ذلك.
minors-done-sent = الرسالة في الطريق.
minors-done-frozen = جُمِّد الحساب.
minors-done-unfrozen = رُفع التجميد.
minors-done-purged = انتهى الطلب، وتُحذف بياناته.

minors-by = وافق عليه وليّ أمر
minors-by-text = صرّح { $guardian } بأنه أحد والدَي { $child } أو وليّ أمره، ووافق على هذا الحساب. ويمكنه أن يرى اسم الحساب وبريده الإلكتروني ولغته، وأن يصحّح الاسم، وأن يجمّد الحساب ويحذفه.
minors-by-waits = وليّ أمر يقرّر بشأن هذا الحساب.
minors-by-waits-text = صرّح { $guardian } بأنه أحد والدَي { $child } أو وليّ أمره، وذكر هذا البريد الإلكتروني. وما دام ذلك قائمًا فلا يمكن إنشاء حساب هنا من دون موافقته.
minors-by-who = هل تعرف هذا الشخص؟
minors-disown-hint = إن كنت لا تعرف هذا الشخص، أو لم يكن على أحد أن يوافق عنك، فقل ذلك هنا. عندئذ نحذف ما أخبرنا به، ولا يُنشأ حساب.
minors-disown = الأمر ليس كذلك
minors-disowned-title = حُذف ما قيل عنك.
minors-disowned-text = لم يُنشأ حساب، ولم يعد الرابط السابق يصلح. إن أردت حسابًا فابدأ من جديد من صفحتنا الرئيسية.
minors-fault-invite = أحد الوالدين أو وليّ أمر يقرر في حساب لهذا العنوان، أو وافق عليه: استعمل الرابط الوارد في رسالتنا عنه. وإن كان ذلك خطأ فيمكن لمن دعاك أن ينهيه.

minors-held-title = هذا الحساب مجمَّد.
minors-held-text = طلب أحد والديك أو وليّ أمرك ألّا يُجمع شيء آخر. وتبقى حقوقك متاحة لك.
minors-held-rights = ما يمكنك فعله
minors-held-data = الحصول على نسخة من بياناتك
minors-held-consents = رؤية ما وافقت عليه
minors-held-delete = حذف الحساب
minors-of-age-title = بلغت سن الرشد: هل تريد البقاء؟
minors-of-age-text = حتى الآن وافق عنك أحد والديك أو وليّ أمرك. ومن الآن تقرر بنفسك. فإن بقيت حذفنا ما نحتفظ به عن ذلك الشخص.
minors-of-age-until = إن لم تجب حتى { $date } حذفنا الحساب وكل ما فيه.
minors-of-age-keep = الاحتفاظ بحسابي
minors-of-age-keep-text = يبقى كل شيء كما هو، وبيدك أنت.
minors-of-age-leave = حذف حسابي

minors-letter-ask-subject = طفل يطلب موافقتك: { $business }
minors-letter-ask-text = طفل اسمه { $child } يريد حسابًا لدى { $business } وقد ذكرك بصفتك أحد والديه أو وليّ أمره.
minors-letter-ask-how = اقرأ ما الأمر، ثم قل نعم أو لا. من دونك لا يُنشأ حساب ولا يُكتب إلى الطفل.
minors-letter-ask-until = يمكنك أن تجيب حتى { $time }. ومن دون إجابة نحذف الاسمين وهذا العنوان.
minors-letter-ask-action = رؤية الطلب
minors-letter-ask-why = تصلك هذه الرسالة لأن أحدًا ذكرك لدى { $business } بصفتك والدًا أو والدة أو وليّ أمر. إن كنت لا تعرف شيئًا عن ذلك فارفض هناك أو لا تفعل شيئًا.
minors-letter-second-subject = نرجو تأكيد موافقتك: { $business }
minors-letter-code-text = وافقت على حساب لـ{ $child }. افتح رابط رسالتنا الأولى مرة أخرى واكتب هناك هذا الرمز:
minors-letter-later-text = وافقت أمس على حساب لـ{ $child }. إن كنت لا تزال تريد ذلك فأكّده بهذا الرابط.
minors-letter-second-why = تصلك هذه الرسالة لأن أحدًا وافق برابطك لدى { $business }. إن لم تكن أنت فلا تفعل شيئًا: من دون تأكيد لا يسري شيء.
minors-letter-own-subject = رابطك بصفتك والدًا أو والدة أو وليّ أمر: { $business }
minors-letter-own-text = بهذا الرابط ترى ما نحتفظ به عن { $child }، وتصحّحه أو تجمّده أو تحذفه في أي وقت.
minors-letter-own-secret = احتفظ بهذه الرسالة ولا تعطِ الرابط لأحد: من يملكه يقرر مكانك.
minors-letter-own-action = فتح صفحتي
minors-letter-own-why = تصلك هذه الرسالة لأنك وافقت لدى { $business } على حساب طفل.
minors-letter-of-age-subject = بلغت سن الرشد: حسابك لدى { $business }
minors-letter-of-age-action = اتخاذ القرار
minors-letter-of-age-why = تصلك هذه الرسالة لأن لك لدى { $business } حسابًا وافق عليه أحد والديك أو وليّ أمرك.
minors-mail-asked = سؤال إلى وليّ أمر
minors-mail-own = رابط وليّ أمر
minors-mail-of-age = بلوغ سن الرشد

minors-setting = القاصرون
minors-setting-hint = يُسأل من يسجّل أولًا عن تاريخ ميلاده، من دون إشارة إلى العمر المعتبر.
minors-setting-mode = حسابات القاصرين
minors-setting-guardian = بعد موافقة أحد الوالدين أو وليّ الأمر
minors-setting-nobody = لا شيء منها
minors-setting-age = سن الرشد ابتداءً من
minors-value-age = { $years ->
    [zero] { $years } عام
    [one] عام واحد
    [two] عامان
    [few] { $years } أعوام
    [many] { $years } عامًا
   *[other] { $years } عام
}
minors-setting-age-why = ليس أقل: { $profile }.
minors-setting-age-policy = سياسة سارية تنص على { $years } عامًا. ولا يسري الأقل إلا بعد سريان نسخة جديدة تنص عليه.
minors-setting-second = كيف يؤكّد وليّ الأمر
minors-setting-second-hint = الموافقة الواحدة لا تكفي: يؤكّدها وليّ الأمر مرة ثانية.
minors-setting-code = برمز من رسالة ثانية
minors-setting-later = برسالة ثانية بعد يوم
minors-setting-mail = لا يمكن بعد سؤال أي وليّ أمر.
minors-setting-mail-text = لا يوافق إلا من يقرأ بريد وليّ الأمر. ولهذا يحتاج هذا الخادم إلى خادم بريد.
minors-list = أولياء الأمور
minors-list-lead = أطفال سُئل عنهم أحد الوالدين أو وليّ الأمر، وإلى أين وصل ذلك. لا تُعرض الأسماء ولا العناوين.
minors-list-none = لم يُسأل أحد.
minors-list-asked = سُئل في
minors-list-due = ينتهي في
minors-list-resend = الكتابة مرة أخرى
minors-list-purge = إنهاء وحذف
minors-state-asked = بانتظار وليّ الأمر
minors-state-confirming = بانتظار التأكيد
minors-state-begins = موافقة، لا حساب بعد
minors-state-granted = موافقة
minors-state-frozen = مجمَّد
minors-state-of-age = بالغ، بانتظار إجابة
minors-state-over = انتهى، يُحذف
minors-room-age = العمر الذي يُسمح بالاتصال ابتداءً منه
minors-room-age-hint = بالسنوات. 0: لا يُسأل أحد. وإلا يذكر من يتصل تاريخ ميلاده أولًا، ولا يُسجَّل القاصرون.
minors-room-why = هذه الغرفة لأعمار معيّنة، ولذلك نسأل. نستعمل التاريخ لهذا فقط ولا نحتفظ به.
minors-room-young = هذه الغرفة لمن هم أكبر سنًا. ومع ذلك نرحّب بك: ليكتب إلينا أحد والديك أو وليّ أمرك أو ليتصل بنا عبر جهة الاتصال في هذه الصفحة.
minors-obstacle = في هذا التسجيل قاصر. لا يُستعمل لأي غرض آخر.
minors-kept-asked = الاسم الأول لقاصر يريد حسابًا، واسم وليّ أمره وعنوانه
minors-kept-asked-purpose = سؤال وليّ الأمر قبل إنشاء حساب
minors-kept-asked-period = { $days ->
    [zero] من دون إجابة { $days } يوم ثم يُحذف؛ وبعد الرفض في اليوم نفسه
    [one] من دون إجابة يوم واحد ثم يُحذف؛ وبعد الرفض في اليوم نفسه
    [two] من دون إجابة يومان ثم يُحذف؛ وبعد الرفض في اليوم نفسه
    [few] من دون إجابة { $days } أيام ثم يُحذف؛ وبعد الرفض في اليوم نفسه
    [many] من دون إجابة { $days } يومًا ثم يُحذف؛ وبعد الرفض في اليوم نفسه
   *[other] من دون إجابة { $days } يوم ثم يُحذف؛ وبعد الرفض في اليوم نفسه
}
minors-kept-account = موافقة وليّ الأمر على حساب قاصر، والشهر الذي يبلغ فيه سن الرشد
minors-kept-account-purpose = حماية القاصرين، وتمكين وليّ الأمر من رؤية ما يُحفظ وتغييره وإنهائه
minors-kept-account-period = ما دامت الموافقة؛ يُحذف في اليوم نفسه إذا سُحبت، أو حين يبقى الشخص بعد بلوغه
