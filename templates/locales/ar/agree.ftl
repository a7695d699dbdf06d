### ما يُسأل عنه صاحب الحساب حين يتغير نص، وما يبقى متاحًا له حتى يجيب.

agree-title = تغيّر شيء ما
agree-lead = هذه النصوص تخصّك. اقرأ ما يتغير ثم اقبل أو ارفض. لم يُقرَّر شيء نيابة عنك.
agree-whole = هذا النص جديد هنا. يُرجى قراءته كاملًا.
agree-difference = النص القديم والجديد جنبًا إلى جنب
agree-full = اقرأ النص الكامل
agree-accept = أقبل
agree-decline = أرفض
agree-declined = رفضت هذه النسخة في { $date }. ما زال بإمكانك قبولها.
agree-lang = القراءة بلغة أخرى
agree-done-title = لا شيء ينتظر جوابك.
agree-done-text = أجبت عن كل ما سألناك عنه.
agree-on = متابعة
agree-over-title = هذه النسخة غير سارية.
agree-over-text = لم يُحفظ جوابك. ما يظهر هنا الآن هو الساري: اقرأه ثم أجب.
agree-kept-title = لقد قبلت هذه النسخة.
agree-kept-text = يبقى ذلك كما هو. إن لم ترغب في الاستمرار فاحذف حسابك.
agree-open-title = إذا رفضت أو لم تفعل شيئًا
agree-open-use = عدم فعل شيء أو الاستمرار في استعمال الخدمة لا يعني أبدًا أنك توافق.
agree-open-text = يبقى حسابك كما هو، لكن ما عدا ذلك فيه مغلق حتى تقبل. ويمكنك دائمًا:
agree-open-copy = الحصول على نسخة من بياناتك
agree-open-delete = حذف حسابك
agree-open-rights = استعمال سائر حقوقك
agree-open-receipt = الاطلاع على جواب عن تسجيل أو سحبه
agree-open-contact = اكتب أو اتصل:

agree-first-title = هناك أولًا ما ينتظر جوابك.
agree-first-text = تغيّر نص يخصّك. لم يُنفَّذ شيء. اقرأ ما تغيّر وأجب، ثم أعد المحاولة.
agree-first-action = اطّلع على ما تغيّر

agree-kept-what = ما عُرض عليك من نص متغيّر وما أجبت به: النسخة واللغة والبصمة الرقمية والوقت
agree-kept-purpose = لإثبات من وافق على ماذا، ولئلا يُسأل أحد مرتين.
agree-kept-period = حتى ثلاث سنوات بعد انتهاء حسابك أو ذلك القبول؛ وإن لم تقبل: 12 شهرًا

agree-letter-subject = { $business }: يتغير في { $date } نص يخصّك
agree-letter-text = { $document }: تسري نسخة جديدة في { $date }. ما الذي يتغير، باختصار:
agree-letter-first = { $document }: تسري أول نسخة في { $date }.
agree-letter-ask = ابتداءً من ذلك اليوم تُسأل هل تقبلها. الاستمرار في استعمال الخدمة لا يعني أنك توافق.
agree-letter-tied = تبقى الموافقة التي منحتها مرتبطة بالنص الذي رأيته.
agree-letter-action = اطّلع على ما يتغير
agree-letter-why-account = تصلك هذه الرسالة لأن لديك حسابًا لدى { $business }. تأتي مرة واحدة لكل تغيير يهمّك.
agree-letter-why-consent = تصلك هذه الرسالة لأن لدى { $business } تسجيلًا وافقت عليه، ولأنك تركت هذا العنوان. تأتي مرة واحدة لكل تغيير يهمّك.
agree-letter-kind = تغيّر نص
agree-letter-off-subject = { $business }: أُلغي التغيير المقرر في { $date }
agree-letter-off-text = { $document }: كتبنا إليك أن نسخة جديدة تسري في { $date }. لقد سُحبت هذه النسخة.
agree-letter-off-do = يبقى ما كان ساريًا من قبل. ليس عليك أن تفعل شيئًا.
agree-letter-off-action = اقرأ النص
agree-letter-off-why = تصلك هذه الرسالة لأن { $business } كتبت إليك من قبل عن هذا التغيير.
agree-letter-off-kind = سحب تغيير

agree-taken-back = سُحبت في { $date } قبل أن تسري
agree-moved-text = لم يتغير شيء. هذا هو الوضع الآن: اطّلع عليه ثم اضغط مرة أخرى.
