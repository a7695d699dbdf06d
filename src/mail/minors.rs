//! What letters about minors say (B.3.7): to the guardian, who is asked, confirms and keeps a link; and to whoever came of age.
//!
//! **Invariants.** Of the child only the first name stands in a letter, which is letters and nothing else. Nothing here goes to the
//! child before the guardian agreed.

use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::mail::drafts::Draft;
use crate::mail::letter::{Kind, Said, said};
use crate::text::{Arg, Words};

#[derive(Clone, Debug)]
pub enum Minor {
    /// A child wants an account: the guardian is asked.
    Asked { child: String, link: Secret<String>, until: UtcMillis },
    /// The guardian said yes, and confirms with this code.
    Code { child: String, code: Secret<String>, until: UtcMillis },
    /// The same, a day later and with a link.
    Later { child: String, link: Secret<String>, until: UtcMillis },
    /// The link that the guardian keeps.
    Own { child: String, link: Secret<String> },
    /// Somebody came of age and is asked whether to stay.
    OfAge { until: UtcMillis, page: String },
}

impl Minor {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Asked { .. } => Kind::Guardian,
            Self::Code { .. } | Self::Later { .. } => Kind::GuardianSecond,
            Self::Own { .. } => Kind::GuardianOwn,
            Self::OfAge { .. } => Kind::OfAge,
        }
    }

    /// When what is in it ends.
    pub(super) fn useful_until(&self) -> Option<UtcMillis> {
        match self {
            Self::Asked { until, .. } | Self::Code { until, .. } | Self::Later { until, .. } | Self::OfAge { until, .. } => Some(*until),
            Self::Own { .. } => None,
        }
    }

    pub(super) fn draft(&self, t: &Words, by: &[(&str, Arg)]) -> Draft {
        match self {
            Self::Asked { child, link, until } => asked(t, by, child, (link, *until)),
            Self::Code { child, code, until } => with_code(t, by, child, (code, *until)),
            Self::Later { child, link, until } => later(t, by, child, (link, *until)),
            Self::Own { child, link } => own(t, by, child, link),
            Self::OfAge { until, page } => of_age(t, by, page, *until),
        }
    }
}

/// A child wants an account.
fn asked(t: &Words, by: &[(&str, Arg)], child: &str, (link, until): (&Secret<String>, UtcMillis)) -> Draft {
    let values = [by[0].clone(), ("child", child.into())];
    let lines = vec![
        said(t, "minors-letter-ask-text", &values),
        said(t, "minors-letter-ask-how", &[]),
        said(t, "minors-letter-ask-until", &[("time", t.date_time(until).into())]),
    ];
    Draft {
        subject: t.plain("minors-letter-ask-subject", by),
        lines,
        press: (t.plain("minors-letter-ask-action", &[]), link.expose().clone()),
        why: said(t, "minors-letter-ask-why", by),
    }
}

/// A guardian confirms with a code, on the page of the first letter.
fn with_code(t: &Words, by: &[(&str, Arg)], child: &str, (code, until): (&Secret<String>, UtcMillis)) -> Draft {
    let code = code.expose().as_str();
    let lines = vec![
        said(t, "minors-letter-code-text", &[("child", child.into())]),
        Said::as_written(t, t.lang(), code),
        said(t, "minors-letter-ask-until", &[("time", t.date_time(until).into())]),
    ];
    Draft {
        subject: t.plain("minors-letter-second-subject", by),
        lines,
        press: (String::new(), String::new()),
        why: said(t, "minors-letter-second-why", by),
    }
}

/// A guardian confirms a day later.
fn later(t: &Words, by: &[(&str, Arg)], child: &str, (link, until): (&Secret<String>, UtcMillis)) -> Draft {
    let lines = vec![
        said(t, "minors-letter-later-text", &[("child", child.into())]),
        said(t, "minors-letter-ask-until", &[("time", t.date_time(until).into())]),
    ];
    Draft {
        subject: t.plain("minors-letter-second-subject", by),
        lines,
        press: (t.plain("minors-confirm-send", &[]), link.expose().clone()),
        why: said(t, "minors-letter-second-why", by),
    }
}

/// What a guardian keeps.
fn own(t: &Words, by: &[(&str, Arg)], child: &str, link: &Secret<String>) -> Draft {
    Draft {
        subject: t.plain("minors-letter-own-subject", by),
        lines: vec![said(t, "minors-letter-own-text", &[("child", child.into())]), said(t, "minors-letter-own-secret", &[])],
        press: (t.plain("minors-letter-own-action", &[]), link.expose().clone()),
        why: said(t, "minors-letter-own-why", by),
    }
}

/// Somebody came of age.
fn of_age(t: &Words, by: &[(&str, Arg)], page: &str, until: UtcMillis) -> Draft {
    let lines = vec![said(t, "minors-of-age-text", &[]), said(t, "minors-of-age-until", &[("date", t.date(until).into())])];
    Draft {
        subject: t.plain("minors-letter-of-age-subject", by),
        lines,
        press: (t.plain("minors-letter-of-age-action", &[]), page.to_owned()),
        why: said(t, "minors-letter-of-age-why", by),
    }
}
