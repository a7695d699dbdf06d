settings-business-title = المنشأة
settings-business-lead = يقرأ العملاء هذه البيانات في صفحة كل غرفة. تسري التغييرات فورًا.
settings-team-title = الفريق
settings-team-lead = كل من هنا يستطيع الرد على المكالمات. المالك وحده يغيّر الغرف والفريق والمنشأة.
settings-team-people = الأشخاص
settings-team-role = الدور
settings-team-state = الحالة
settings-role-owner = المالك
settings-role-agent = موظف
settings-state-active = يُسمح له بتسجيل الدخول
settings-state-disabled = موقوف
settings-disable = إيقاف الحساب
settings-enable = إعادة تفعيل الحساب
settings-recover = كلمة مرور جديدة
settings-recover-made = { $minutes ->
    [zero] رابط { $name } جاهز. يعمل مرة واحدة.
    [one] رابط { $name } جاهز. يعمل مرة واحدة خلال دقيقة.
    [two] رابط { $name } جاهز. يعمل مرة واحدة خلال دقيقتين.
    [few] رابط { $name } جاهز. يعمل مرة واحدة خلال { $minutes } دقائق.
    [many] رابط { $name } جاهز. يعمل مرة واحدة خلال { $minutes } دقيقة.
   *[other] رابط { $name } جاهز. يعمل مرة واحدة خلال { $minutes } دقيقة.
}
settings-invite = دعوة شخص
settings-invite-hint = { $days ->
    [zero] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة.
    [one] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال يوم.
    [two] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال يومين.
    [few] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال { $days } أيام.
    [many] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال { $days } يومًا.
   *[other] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال { $days } يوم.
}
settings-invite-send = إنشاء رابط
settings-invite-made = رابط { $email } جاهز.
settings-invite-once = انسخه الآن وأرسله بنفسك: لا يظهر إلا هذه المرة.
settings-invite-link = رابط الدعوة
settings-invites-open = دعوات مفتوحة
settings-invites-none = لا أحد مدعو حاليًا.
settings-invite-until = يعمل حتى { $date }
settings-invite-withdraw = سحب الدعوة
settings-fault-taken = يعمل هنا من قبل شخص بهذا العنوان.
settings-clock-question = الحذف متوقف: قفزت ساعة هذا الجهاز من { $from } إلى { $to }، كما يحدث بعد إطفائه مدة طويلة. الوقت الآن { $now }. هل هذا صحيح؟ إن لم يكن صحيحًا فاضبط الساعة أولًا.
settings-clock-right = نعم، هذا صحيح
settings-clock-confirmed = تم تأكيد الوقت. يُحذف الآن كل ما حان موعد حذفه.
settings-capacity-title = ما يتحمله هذا الجهاز
settings-capacity-hint = قيس على هذا الجهاز، ويُصحَّح بحسب ما تكلفه المكالمات فعلًا. قبل أن تنخفض الجودة يُطلب من المكالمات الجديدة الانتظار. ما يتحمله خط الإنترنت لديك غير محسوب هنا.
settings-capacity-most = الأماكن في المكالمات: { $most }
settings-capacity-by-hand = الأماكن في المكالمات: { $most }، محددة يدويًا
settings-capacity-unknown = الأماكن في المكالمات: لم تُقس بعد
settings-capacity-now = المشغول منها الآن: { $present }
settings-capacity-load = الحمل الآن: { $percent }٪
