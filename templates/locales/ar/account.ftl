account-title = حسابي
account-picture = الصورة
account-picture-hint = يراها الزوار والزملاء. تُقص مربعة ويُزال منها المكان وبيانات الكاميرا.
account-picture-alt = صورتك الحالية
account-picture-choose = JPEG أو PNG أو WebP، بحد أقصى 16 م.ب
account-picture-save = استعمال هذه الصورة
account-picture-remove = إزالة صورتي
account-fault-picture = لا نستطيع استعمال هذه الصورة. اختر ملف JPEG أو PNG أو WebP.
account-name = الاسم
account-name-save = تغيير اسمي
account-managed = من يدير الحسابات هنا يغيّر اسمك وعنوانك. كل ما عدا ذلك في هذه الصفحة لك.
account-display-name = الاسم الظاهر
account-display-name-hint = ما يقرؤه العملاء والزملاء بدل الاسم. فارغ: الاسم.
account-display-name-save = تغيير ما يظهر
account-roles = ما يُسمح لك به هنا
account-roles-hint = شخص آخر يمنح الأدوار ويسحبها.
account-roles-none = لا دور لك حاليًا. يبقى حسابك لك.
account-ends = يمكن استخدام هذا الحساب حتى { $date }.
account-lang = اللغة
account-lang-hint = التي يخاطبك بها الاستقبال.
account-lang-label = لغة الاستقبال
account-lang-save = تغيير لغتي
account-password-hint = تبقى مسجّل الدخول هنا، ويُسجَّل خروجك من كل مكان آخر.
account-password-current = كلمة المرور الحالية
account-password-save = تغيير كلمة المرور
account-fault-current = كلمة المرور الحالية غير صحيحة.
account-sessions = أين سجّلت الدخول
account-sessions-hint = إن لم تعرف أحدها فأنهه وغيّر كلمة المرور.
account-session-unknown = متصفح لا يذكر اسمه
account-session-this = هذا المتصفح
account-session-times = منذ { $since }، آخر استعمال { $used }
account-session-end = إنهاء هذا الدخول

# C-1: تسجيلات مكالمات كان هذا الشخص فيها.
account-files = تسجيلات أنت فيها
account-files-hint = حيث سُجّلت مكالمات لك ويتبع إيصالها هذا الحساب. يُضاف الإيصال ذو الرمز تحت «موافقاتي».
account-files-none = لا شيء الآن.
# $date مع الوقت، $room غرفة الخدمة.
account-file = مكالمة { $date }، { $room }
# C-2: بأي عنوان واسم يدخل الشخص.
account-sign-in = تسجيل الدخول
account-sign-in-hint = لا أحد يغيّر عنوان الموقع هنا.
account-site = عنوان هذا الموقع
account-sign-in-name = الاسم لتسجيل الدخول
account-sign-out-hint = يبقى حسابك كما هو.
account-sign-out-here = تسجيل الخروج من هذا المتصفح
