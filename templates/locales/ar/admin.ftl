# What an admin does: accounts, roles, invitations.

admin-title = الإدارة
admin-lead = الحسابات والغرف والمنشأة. تغيّر طريقة العمل هنا، ولا تقرأ محادثة أحد من دون إذن.
admin-users = الفريق والحسابات
admin-users-lead = كل من له حساب هنا، وما يُسمح لكل منهم به، وحتى متى.
admin-users-count = { $count ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابًا
   *[other] { $count } حساب
}
admin-users-table = الحسابات
admin-role-owner = المالك
admin-role-admin = مدير
admin-role-officer = مسؤول الخصوصية
admin-role-auditor = مدقق
admin-role-agent = موظف
admin-role-managed = حساب مُدار
admin-role-customer = عميل
admin-about-owner = كل ما يلي في شخص واحد، لمكان صغير.
admin-about-admin = يغيّر الغرف والحسابات والمنشأة. لا يقرأ محادثات غيره إلا إذا أُذن له.
admin-about-officer = يأذن بقراءة المحادثات ويحفظ السجلات.
admin-about-auditor = يقرأ السجلات، ولا يقرأ أبدًا ما قيل.
admin-about-agent = يرد على المكالمات ويقرأ محادثاته هو.
admin-about-managed = له حساب لا يغيّر اسمه وعنوانه إلا مدير.
admin-about-customer = له حساب، وليس له مكان في الاستقبال.
admin-role-until = { $role }، حتى { $date }
admin-roles = الأدوار
admin-roles-hint = يمكن أن يكون للحساب أكثر من دور. الدور الذي له يوم أخير ينتهي من تلقاء نفسه بانتهاء ذلك اليوم.
admin-roles-none = لا شيء
admin-until = حتى، إن كان سينتهي
admin-state = الحالة
admin-state-active = يُسمح له بتسجيل الدخول
admin-state-until = يُسمح له بتسجيل الدخول حتى { $date }
admin-state-suspended = موقوف
admin-state-over = انتهت مدته
admin-identity = من هو
admin-identity-hint = غيّره عندما يخبرك الشخص، أو عندما يحتاج حساب مُدار إلى ذلك.
admin-email-hint = به يسجّل الدخول. الرابط الذي أُنشئ من قبل لكلمة مرور جديدة لا يعمل مع عنوان جديد.
admin-end = آخر يوم للحساب
admin-end-hint = بعد انتهائه لا يسجّل أحد الدخول بهذا الحساب. فارغ: بلا نهاية.
admin-sign-in = تسجيل الدخول
admin-suspend-hint = من يوقَف حسابه يُخرَج فورًا، حتى من مكالمة جارية.
admin-suspend = إيقاف الحساب
admin-reinstate = إعادة الحساب
admin-recover = كلمة مرور جديدة
admin-recover-made = { $minutes ->
    [zero] رابط { $name } جاهز. يعمل مرة واحدة.
    [one] رابط { $name } جاهز. يعمل مرة واحدة خلال دقيقة.
    [two] رابط { $name } جاهز. يعمل مرة واحدة خلال دقيقتين.
    [few] رابط { $name } جاهز. يعمل مرة واحدة خلال { $minutes } دقائق.
    [many] رابط { $name } جاهز. يعمل مرة واحدة خلال { $minutes } دقيقة.
   *[other] رابط { $name } جاهز. يعمل مرة واحدة خلال { $minutes } دقيقة.
}
admin-recover-link = رابط لكلمة مرور جديدة
admin-invite = دعوة شخص
admin-invite-hint = { $days ->
    [zero] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة.
    [one] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال يوم.
    [two] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال يومين.
    [few] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال { $days } أيام.
    [many] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال { $days } يومًا.
   *[other] تحصل على رابط وتسلّمه بنفسك. يعمل مرة واحدة خلال { $days } يوم.
}
admin-invite-send = إنشاء رابط
admin-invite-permission = يوافق هذا الشخص على أن أعطي عنوانه لهذه الدعوة.
admin-invite-made = رابط { $email } جاهز.
admin-link-once = انسخه الآن وأرسله بنفسك: لا يظهر إلا هذه المرة.
admin-link-posted = رسالة بهذا الرابط في الطريق. يمكنك نسخه أيضًا: لا يظهر هنا إلا هذه المرة.
admin-link-unwanted = لا يريد هذا الشخص دعوات بالبريد، لذلك لم تُكتب أي رسالة. لا ترسل الرابط إلا إذا طلبه منك: لا يظهر إلا هذه المرة.
admin-invite-link = رابط الدعوة
admin-invites-open = دعوات مفتوحة
admin-invites-none = لا أحد مدعو حاليًا.
admin-invite-until = يعمل حتى { $date }
admin-invite-withdraw = سحب الدعوة
admin-fault-taken = لشخص بهذا العنوان حساب هنا من قبل.
admin-fault-roles = اختر دورًا واحدًا على الأقل.
admin-fault-permission = أكِّد أن هذا الشخص موافق. إن كنت لا تعرف، فاسأله أولًا.
admin-fault-day = اختر يومًا لم يأتِ بعد، أو اترك الحقل فارغًا.
admin-refused-last = لم يتغيّر شيء: هذا آخر مالك بلا نهاية. اجعل شخصًا آخر مالكًا أولًا.
admin-oneself = أدوارك ونهاية حسابك وإيقافه أمور يغيّرها شخص آخر.
admin-above = لهذا الحساب دور لا تمنحه أنت. لا يغيّره إلا مالك.
admin-beyond = لم يتغيّر شيء: لصلاحياتك أنت نهاية، ولا تمنحها لغيرك إلى ما بعدها.
