### Starter texts of the policy documents, in Arabic. The contract stands in the head of the English file.

## Names of the documents

policies-privacy = سياسة الخصوصية
policies-terms = شروط الاستخدام
policies-cookies = ملفات تعريف الارتباط
policies-minors = القاصرون
policies-recording = قواعد تسجيل المكالمات
policies-room = إشعار الغرفة

## Privacy policy

policies-privacy-controller-title = من المسؤول
policies-privacy-controller =
    الجهة المسؤولة هي { $business-name }، { $business-address }، وهي التي تقرر ما يُحفظ عنك ولماذا. وحيث نقول «نحن» في هذا النص فالمقصود { $business-name }.

    اكتب إلى { $business-privacy } في كل سؤال عن الخصوصية. ولكل ما عدا ذلك استعمل { $business-contact }.

policies-privacy-kept-title = ما يُحفظ، ولأي غرض، وإلى متى
policies-privacy-kept =
    يبيّن هذا الجدول كل ما تحفظه هذه الخدمة. وعندما تنتهي مدة الحفظ يحذف البرنامج البيانات تلقائيًا؛ أما التسجيل فيحذفه من قام به.

    { $table-kept }

    لا نشتري بيانات عنك. لا نجمع ما يُحفظ هنا مع بيانات من مصادر أخرى. لا ننشئ ملفًا شخصيًا عنك.

policies-privacy-need-title = ما نحتاج إليه منك
policies-privacy-need =
    نحتاج لخدمتك إلى اسمك وإلى أجوبتك عن الأسئلة التي تطلب الغرفة جوابًا عنها. إن تركتها فارغة لا تتيح لك الصفحة الاتصال.

    الكاميرا والميكروفون اختياريان. يمكنك أيضًا أن تكتب إلينا في المحادثة. ويسألك متصفحك قبل تشغيل أي منهما.

    يحتاج العاملون هنا إلى حساب فيه اسم وعنوان بريد إلكتروني وكلمة مرور.

policies-privacy-recipients-title = من تصل إليه بياناتك
policies-privacy-recipients =
    الأشخاص الذين يخدمونك يقرؤون ما تكتبه ويسمعون ما تقوله. ويستطيعون قراءة ما حُفظ من المحادثة طوال مدة حفظه.

    لا نبيع بياناتك. لا نعطيها للمعلنين. لا يصل إلى صانع هذا البرنامج أي شيء.

    إذا كتبنا إليك بالبريد الإلكتروني فإن خوادم البريد تنقل رسالتنا كما تنقل أي رسالة أخرى.

    إذا ألزمنا قانون بتسليم بيانات إلى سلطة عامة، نسلّم ما يطلبه ذلك القانون فقط. ونخبرك بذلك متى سمح القانون.

policies-privacy-place-title = أين بياناتك وكيف نحميها
policies-privacy-place =
    كل شيء ما عدا التسجيلات موجود على خادم واحد نديره بأنفسنا. لا تُحمّل صفحاته ومكالماته شيئًا من مواقع أخرى. لا يجوز للشركة التي نستأجر منها الجهاز، إن كان مستأجرًا، أن تستعمل بياناتك لأغراضها.

    كل ما يمر بين جهازك والخادم مشفّر. الصوت والصورة مشفّران حتى الخادم، وهو ينقلهما إلى بقية من في المكالمة. لا يستطيع أي أحد آخر في الطريق أن يسمعهما أو يراهما.

    تُخزَّن الملفات التي ترسلها مشفّرة. تُخزَّن كلمات المرور على هيئة بصمات رقمية لا يمكن استخراج كلمة المرور منها. ويبيّن سجل العمليات ما جرى للبيانات، ويكشف كل تعديل لاحق فيه.

    لا يوجد نظام آمن تمامًا. إذا تسرّبت بيانات تخصك وعرّضك ذلك للخطر، نخبرك دون تأخير.

policies-privacy-recording-title = التسجيل
policies-privacy-recording =
    من دون تسجيل يمر الصوت والصورة بالخادم أثناء حديثك. لا يخزّنهما الخادم.

    تُسجَّل المكالمة فقط بعد أن يوافق كل من فيها، نقطة بنقطة. لديك { $answer-seconds ->
        [zero] { $answer-seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $answer-seconds } ثوانٍ
        [many] { $answer-seconds } ثانية
       *[other] { $answer-seconds } ثانية
    } للإجابة. إن لم تجب فهذا يعني «لا أوافق». إن لم توافق تستمر المكالمة وتحصل على الخدمة نفسها.

    يوجد التسجيل على قرص من سجّله، لا على الخادم. ويُحفظ للمدة التي وافقت عليها بالأيام، وبحد أقصى { $recording-days ->
        [zero] { $recording-days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $recording-days } أيام
        [many] { $recording-days } يومًا
       *[other] { $recording-days } يوم
    }. وبعدها على من سجّله أن يحذفه ويؤكد ذلك.

    يمكنك سحب موافقتك في أي وقت. وعندئذ يتوقف التسجيل الجاري خلال { $stop-seconds ->
        [zero] { $stop-seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $stop-seconds } ثوانٍ
        [many] { $stop-seconds } ثانية
       *[other] { $stop-seconds } ثانية
    }. ومنذ ذلك الحين لا يحق لأحد استخدام التسجيل. ويبقى ما جرى قبل ذلك مشروعًا.

    يحصل كل من يُسأل على إيصال فيه رمز. بهذا الرمز تفتح جوابك في صفحة «{ $path-receipt }»، دون حساب. لا يستطيع أي برنامج منع أحد من تصوير الشاشة.

policies-privacy-consents-title = موافقتك
policies-privacy-consents =
    عندما نحتاج إلى موافقتك نطلبها على حدة وقبل أن نتصرف. لا نضع علامة على أي خيار مسبقًا. لا نعتبر مواصلة القراءة أو معاودة الاتصال أو السكوت موافقةً في أي حال.

    يمكنك سحب موافقتك بالسهولة التي منحتها بها. لا حاجة إلى سبب. لا يكلفك السحب شيئًا، ولا يغيّر السعر ولا دورك ولا المساعدة. ويبقى ما جرى قبل ذلك مشروعًا.

policies-privacy-rights-title = حقوقك
policies-privacy-rights =
    { $list-rights }

    اكتب إلى { $business-privacy }. واذكر ما نجد به بياناتك: رمز إيصالك، أو الغرفة ووقت محادثتك. نجيب خلال { $answer-days ->
        [zero] { $answer-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $answer-days } أيام
        [many] { $answer-days } يومًا
       *[other] { $answer-days } يوم
    } من طلبك. وإذا اضطررنا إلى الرفض ذكرنا لك السبب.

    يمكنك أن تحذف بنفسك ما كتبته وأرسلته من ملفات في المحادثة. لا تقرر أي آلة وحدها شيئًا بشأنك.

policies-privacy-rights-list =
    لك هذه الحقوق مجانًا:
    - أن تعرف هل نحفظ بيانات عنك، وأن تراها
    - أن تحصل على نسخة منها تستطيع برامج أخرى قراءتها
    - أن تطلب تصحيح ما فيها من خطأ
    - أن تطلب حذف بيانات قبل انتهاء مدتها
    - أن تطلب تقييد استخدامها ما دام سؤال بشأنها مفتوحًا
    - أن تعترض على استخدامها
    - أن تسحب موافقة منحتها

policies-privacy-minors-title = القاصرون
policies-privacy-minors =
    هذه الخدمة للبالغين. ما يسري على القاصرين تجده في صفحة «{ $path-minors }».

policies-privacy-cookies-title = ملفات تعريف الارتباط
policies-privacy-cookies =
    نضع فقط ملفات تعريف الارتباط التي تحتاج إليها الخدمة. وكل منها مذكور في صفحة «{ $path-cookies }».

policies-privacy-messages-title = الرسائل
policies-privacy-messages =
    نكتب إليك في ما يخصك فقط: لنجيبك، أو لندعوك، أو لنخبرك بتغيير في هذه النصوص. لا نرسل إعلانات. رسائلنا الإلكترونية لا تُحمّل صورًا من أي مكان آخر، ولا تُبلغنا هل فتحتها.

policies-privacy-complaints-title = الشكاوى
policies-privacy-complaints =
    إن كان هناك خطأ فأخبرنا: { $business-privacy }. ويمكنك أيضًا أن تشتكي إلى هيئة حماية البيانات في البلد الذي تعيش أو تعمل فيه، أو ترى أن حقك انتُهك فيه. لا تكلفك الشكوى شيئًا، ولا تغيّر شيئًا في خدمتنا لك.

policies-privacy-changes-title = التغييرات
policies-privacy-changes =
    نعلن كل تغيير يهمك قبل { $notice-days ->
        [zero] { $notice-days } يوم كامل
        [one] يوم كامل واحد
        [two] يومين كاملين
        [few] { $notice-days } أيام كاملة
        [many] { $notice-days } يومًا كاملًا
       *[other] { $notice-days } يوم كامل
    } على الأقل من سريانه. وتعرضه الصفحة الرئيسية وصفحة تسجيل الدخول طوال هذه المدة. تجد النصين القديم والجديد جنبًا إلى جنب في صفحة «{ $path-changes }»، وكل إصدار سابق في صفحة «{ $path-archive }».

    لا نعتبر استعمال الخدمة موافقةً على تغيير في أي حال. وتبقى الموافقة التي منحتها مرتبطة بالنص الذي رأيته.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = اللغة
policies-language-equal =
    ننشر هذا النص بعدة لغات. والمعتمد بيننا وبينك هو النص الذي عُرض عليك.
policies-language-decides =
    ننشر هذا النص بعدة لغات. وعند الاختلاف يكون المعتمد هو النص بهذه اللغة: { $language-name }. لا ينتقص هذا من أي حق يمنحك إياه القانون.

## Terms

policies-terms-parties-title = من يتفق مع من
policies-terms-parties =
    تسري هذه الشروط بينك وبين { $business-name }، { $business-address }. يمكنك التواصل معنا عبر { $business-contact }.

policies-terms-service-title = ما تحصل عليه
policies-terms-service =
    يمكنك أن تتصل، وأن تتحدث معنا بالصورة أو الصوت أو الكتابة، وأن ترسل ملفات، وأن تترك رسالة. يشارك في المكالمة الواحدة { $people-most ->
        [zero] { $people-most } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $people-most } أشخاص
        [many] { $people-most } شخصًا
       *[other] { $people-most } شخص
    } على الأكثر. يكفيك متصفح دون حساب.

    لا تحل هذه الخدمة محل مكالمة الطوارئ. عند الخطر اتصل برقم الطوارئ في بلدك.

policies-terms-conduct-title = كيف نتعامل معًا
policies-terms-conduct =
    عامِل من يخدمونك كما تحب أن تُعامَل. لا ترسل شيئًا يخالف قانونًا أو يمس حقوق الآخرين. لا تحاول تعطيل الخدمة أو دخول محادثات لا تخصك.

    من يخالف هذه القواعد يمكن إخراجه من المحادثة. ونذكر السبب إن سألت عنه.

policies-terms-recording-title = التسجيل
policies-terms-recording =
    نسجّل المكالمة فقط إذا وافق كل من فيها. وإن أردت تسجيلها بنفسك، فسجّلها فقط إذا وافق كل من فيها أيضًا. وتجد كيف نتعامل مع التسجيلات في صفحة «{ $path-privacy }».

policies-terms-availability-title = متى تتوفر الخدمة
policies-terms-availability =
    تبيّن كل غرفة هل هي مفتوحة ومتى تفتح من جديد. ونبذل جهدنا لنكون حاضرين عندما تكون مفتوحة. قد تحدث انقطاعات.

policies-terms-liability-title = من المسؤول عن ماذا
policies-terms-liability =
    نتحمل المسؤولية دون حد عن كل ضرر نسببه عمدًا أو بإهمال جسيم، وعن كل ضرر يصيب الحياة أو الجسم أو الصحة. ونتحمل المسؤولية عن أي ضرر آخر وفق قانون بلدنا. ليس في هذه الشروط ما ينتقص من حق يمنحك إياه القانون بصفتك مستهلكًا.

policies-terms-ending-title = متى ينتهي الاتفاق
policies-terms-ending =
    يمكنك مغادرة المحادثة في أي وقت. يمكنك التوقف عن استعمال الخدمة في أي وقت، دون ذكر سبب. وتجد ما يحدث لبياناتك بعد ذلك في صفحة «{ $path-privacy }».

policies-terms-changes-title = التغييرات
policies-terms-changes =
    نعلن كل تغيير يهمك قبل { $notice-days ->
        [zero] { $notice-days } يوم كامل
        [one] يوم كامل واحد
        [two] يومين كاملين
        [few] { $notice-days } أيام كاملة
        [many] { $notice-days } يومًا كاملًا
       *[other] { $notice-days } يوم كامل
    } على الأقل من سريانه. تجد النصين القديم والجديد جنبًا إلى جنب في صفحة «{ $path-changes }». لا نعتبر استعمال الخدمة موافقةً على تغيير في أي حال.

## Cookies

policies-cookies-table-title = ما يحفظه متصفحك
policies-cookies-table =
    ملف تعريف الارتباط ملاحظة قصيرة يتركها موقع في متصفحك. وقد تحفظ الصفحة شيئًا في مساحة تخزين المتصفح أيضًا. هذا كل ما نتركه هناك، وكل منه لازم لشيء طلبته أنت:

    { $table-cookies }

    لا نحصي الزوار. لا نتتبعك إلى مواقع أخرى. لا تضع أي شركة أخرى هنا ملف تعريف ارتباط.

policies-cookies-choices-title = ما يمكنك اختياره
policies-cookies-choices =
    لا يوجد هنا ما يمكن إيقافه، ولذلك لا يظهر لك شريط يسألك. يمكنك حذف كل ذلك من متصفحك في أي وقت. وعندئذ يُسجَّل خروجك، أو تفقد مكانك في المحادثة، أو يضيع تسجيل لم يُحفظ بعد.

## Minors

policies-minors-adults-title = هذه الخدمة للبالغين
policies-minors-adults =
    نرجو أن تستعمل هذه الخدمة فقط إن كنت قد بلغت سن الرشد في بلدك. وإن كنت أصغر سنًا فاطلب من أحد والديك أو من وليّ أمرك أن يتصل بنا.

    لا نحفظ عن علم بيانات تخص القاصرين. إن كنت أحد الوالدين أو وليّ الأمر وتعتقد أننا نحفظ شيئًا منها، فاكتب إلى { $business-privacy }. وعندئذ نحذفها دون تأخير.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = الجمع
policies-recording-collection =
    يشمل التسجيل صورة كل من في المكالمة وصوته كما تعرضهما المكالمة. ويبدأ التسجيل عندما يوافق الجميع وينتهي عندما يوقفه من يسجّل أو عندما يسحب أحد موافقته. لا تُسجَّل الدردشة ولا الملفات ولا الشاشات المعروضة. في الغرفة التي تذكر ذلك مسبقًا، يُسجَّل من يوافقون وحدهم.

policies-recording-use-title = الاستخدام
policies-recording-use =
    يثبت التسجيل ما قُدّم من نصائح أو خدمات، ويساعد على حل أي خلاف حول ذلك. لا نستخدمه لأي غرض آخر. أما تدريب الموظفين فنقطة مستقلة، وهي معطّلة إلى أن تختارها.

policies-recording-sharing-title = المشاركة
policies-recording-sharing =
    نعرض التسجيل فقط على من يعملون لدى { $business-name }. لا نعطيه لأحد من الخارج. لا ننشره.

policies-recording-keeping-title = الحفظ
policies-recording-keeping =
    يوجد التسجيل على قرص من سجّله، لا على الخادم. ويُحفظ للمدة التي وافقت عليها بالأيام، وبحد أقصى { $recording-days ->
        [zero] { $recording-days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $recording-days } أيام
        [many] { $recording-days } يومًا
       *[other] { $recording-days } يوم
    }. وبعدها على من سجّله أن يحذفه ويؤكد ذلك.

    يحتفظ الخادم بالإثبات: جوابك ووقته ولغته، وبداية الملف ونهايته ومدته وحجمه وبصمته الرقمية. ويبقى إثبات الموافقة { $proof-years ->
        [zero] { $proof-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $proof-years } سنوات
        [many] { $proof-years } سنة
       *[other] { $proof-years } سنة
    } بعد حذف التسجيل. ويبقى إثبات الرفض { $refusal-months ->
        [zero] { $refusal-months } شهر
        [one] شهرًا واحدًا
        [two] شهرين
        [few] { $refusal-months } أشهر
        [many] { $refusal-months } شهرًا
       *[other] { $refusal-months } شهر
    }.

policies-recording-disclosure-title = الإفصاح
policies-recording-disclosure =
    الملف ملك { $business-name }، { $business-address }. يمكنك أن تكتب إلى { $business-privacy } لتطلب مشاهدته أو نسخة منه أو حذفه. نجيب خلال { $answer-days ->
        [zero] { $answer-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $answer-days } أيام
        [many] { $answer-days } يومًا
       *[other] { $answer-days } يوم
    }.

    يمكنك سحب موافقتك في أي وقت، بإيصالك في صفحة «{ $path-receipt }». لا حاجة إلى سبب. ومنذ ذلك الحين لا يجوز لأحد استعمال التسجيل؛ ويُحذف في موعده، أو فورًا إذا طلبت ذلك.
