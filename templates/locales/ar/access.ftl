# Looks at conversations of others.

access-title = محادثات الآخرين
access-lead = اطلب قراءة محادثة واذكر السبب. يقرر مسؤول الخصوصية.
access-ask-lead = لا تقرأ محادثة غيرك إلا بإذن من مسؤول الخصوصية، { $hours ->
    [zero] من دون مدة
    [one] لمدة ساعة واحدة
    [two] لمدة ساعتين
    [few] لمدة { $hours } ساعات
    [many] لمدة { $hours } ساعة
   *[other] لمدة { $hours } ساعة
}، وكل قراءة تُسجَّل.
access-own = ما طلبته
access-what = المحادثة
access-conversation = { $at }، { $room }، مع: { $with } ({ $length })
access-deleted = حُذفت في هذه الأثناء
access-reason = السبب
access-reason-hint = يقرؤه مسؤول الخصوصية والمدقق. اكتب ما تحتاج إلى معرفته ولماذا.
access-ask = طلب
access-ask-hint = ترى متى كانت المحادثة ومن منا كان فيها، ولا ترى لمن كانت.
access-send = إرسال الطلب إلى مسؤول الخصوصية
access-none = لا توجد هنا محادثة عليك أن تطلبها.
access-older = الأقدم
access-fault-reason = اكتب سببًا. من دونه لا يستطيع أحد أن يقرر.
access-open = قراءة
access-end = انتهيت
access-withdraw = سحب الطلب
access-reading = تقرأ هذه المحادثة بإذن، حتى { $at }.
access-reading-noted = سُجّلت هذه القراءة في سجل الاطلاع.
access-back = العودة إلى ما طلبته
access-state-asked = ينتظر قرارًا
access-state-open = مفتوح حتى { $at }
access-state-refused = رُفض في { $at }
access-state-withdrawn = سُحب في { $at }
access-state-revoked = أُنهي قبل موعده في { $at }
access-state-ended = انتهى في { $at }
access-state-lapsed = لم يقرر أحد في الوقت المحدد
access-officer-lead = سجلات هذا المكان، وما ينتظر قرارًا.
access-log = سجل الاطلاع
access-log-lead = من طلب قراءة محادثة غيره، ومن أذن بذلك، وكل قراءة.
access-log-about = { $hours ->
    [zero] لا تدوم القراءة المأذون بها
    [one] تدوم القراءة المأذون بها ساعة واحدة
    [two] تدوم القراءة المأذون بها ساعتين
    [few] تدوم القراءة المأذون بها { $hours } ساعات
    [many] تدوم القراءة المأذون بها { $hours } ساعة
   *[other] تدوم القراءة المأذون بها { $hours } ساعة
}. يمكنك إنهاؤها قبل ذلك. كل فتح يظهر هنا ويُكتب في السجل.
access-log-none = لم يطلب أحد شيئًا.
access-log-none-text = يظهر الطلب هنا حالما يقدمه مدير.
access-who = من
access-looks = القراءات
access-looks-none = لا شيء
access-look-record = المحادثة، { $at }
access-look-file = ملف، { $at }
access-by = بواسطة { $name }
access-own-approval = أذن به من طلبه: لم يكن هناك غيره.
access-approve = إذن
access-refuse = رفض
access-revoke = إنهاء الآن
access-refused-own = على شخص آخر أن يأذن بما طلبته.
access-refused-over = لم يعد هذا الطلب في هذه المرحلة. لم يتغيّر شيء.
access-asked-count = { $count ->
    [zero] لا طلب ينتظر
    [one] طلب واحد ينتظر
    [two] طلبان ينتظران
    [few] { $count } طلبات تنتظر
    [many] { $count } طلبًا ينتظر
   *[other] { $count } طلب ينتظر
}
access-open-count = { $count ->
    [zero] لا قراءة مفتوحة
    [one] قراءة واحدة مفتوحة
    [two] قراءتان مفتوحتان
    [few] { $count } قراءات مفتوحة
    [many] { $count } قراءة مفتوحة
   *[other] { $count } قراءة مفتوحة
}
