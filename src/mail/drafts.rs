//! What each kind of letter says: subject, sentences, what is to be pressed, and why it came.
//!
//! **Invariants.** One sentence for each thing, from the texts of the program; of the business only its name. *Absent*: head and
//! foot, which every letter has the same ([`crate::mail::letter`]).

use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::mail::audience::Why;
use crate::mail::letter::{Letter, Said, Text, Withdrawn, said};
use crate::mail::subscriptions::Wish;
use crate::text::{Arg, Lang, Words};

/// What one kind of letter says.
pub(super) struct Draft {
    pub subject: String,
    pub lines: Vec<Said>,
    /// What is to be pressed, and where it leads; empty if nothing.
    pub press: (String, String),
    pub why: Said,
}

impl Letter {
    /// What it says, before it has a head and a foot.
    pub(super) fn draft(&self, t: &Words, by: &[(&str, Arg)]) -> Draft {
        let until = |until: &UtcMillis| said(t, "letter-until", &[("time", t.date_time(*until).into())]);
        let press = |key: &str, link: &Secret<String>| (t.plain(key, &[]), link.expose().clone());
        match &self.text {
            Text::Invitation { link, until: end, .. } => Draft {
                subject: t.plain("letter-invitation-subject", by),
                lines: vec![said(t, "letter-invitation-text", by), until(end)],
                press: press("letter-invitation-action", link),
                why: said(t, "letter-invitation-why", by),
            },
            Text::Recovery { link, until: end } => Draft {
                subject: t.plain("letter-recovery-subject", by),
                lines: vec![said(t, "letter-recovery-text", by), until(end)],
                press: press("letter-recovery-action", link),
                why: said(t, "letter-recovery-why", by),
            },
            Text::Register { link, until: end } => Draft {
                subject: t.plain("come-letter-register-subject", by),
                lines: vec![said(t, "come-letter-register-text", by), until(end)],
                press: press("come-complete-send", link),
                why: said(t, "come-letter-register-why", by),
            },
            Text::Known { page, .. } => Draft {
                subject: t.plain("come-letter-known-subject", by),
                lines: vec![said(t, "come-letter-known-text", by), said(t, "come-letter-known-how", &[])],
                press: (t.plain("common-sign-in", &[]), page.clone()),
                why: said(t, "come-letter-known-why", by),
            },
            Text::Forgotten { link, until: end } => Draft {
                subject: t.plain("letter-recovery-subject", by),
                lines: vec![said(t, "come-letter-forgotten-text", by), until(end)],
                press: press("letter-recovery-action", link),
                why: said(t, "come-letter-forgotten-why", by),
            },
            Text::Address { link, until: end } => Draft {
                subject: t.plain("come-letter-address-subject", by),
                lines: vec![said(t, "come-letter-address-text", by), until(end)],
                press: press("come-address-send", link),
                why: said(t, "come-letter-address-why", by),
            },
            Text::Moved { page } => Draft {
                subject: t.plain("come-letter-moved-subject", by),
                lines: vec![said(t, "come-letter-moved-text", by), said(t, "come-letter-moved-how", &[])],
                press: (t.plain("letter-recovery-action", &[]), page.clone()),
                why: said(t, "come-letter-moved-why", by),
            },
            Text::Duty { files, oldest, page } => duty(t, by, *files, (*oldest, page)),
            Text::Policy { from, page, why, .. } => policy(t, self.house.name.as_str(), (*from, page, *why), policy_lines(t, &self.text)),
            Text::PolicyOff { document, from, page } => policy_off(t, self.house.name.as_str(), document, (*from, page)),
            Text::Withdrawal { page, is_own, what } => withdrawal(t, by, page, (*is_own, *what)),
            Text::Unusable { page, is_own } => unusable(t, by, page, *is_own),
            Text::Invalid { what, since, is_asked, page } => invalid(t, by, page, (what, *since, *is_asked)),
            Text::NewUse { recorded, until, page } => new_use(t, by, page, (*recorded, *until)),
            Text::Receipt { called, page, is_asked } => receipt(t, by, page, (*called, *is_asked)),
            Text::Objection { kinds, effective, page } => objection(t, by, kinds, (*effective, page)),
            Text::Trial => trial(t, by),
            Text::Welcome { page } => welcome(t, by, page),
            Text::Place { device, at, page } => place(t, by, page, (device, *at)),
            Text::OptIn { wishes, link, until } => opt_in(t, by, wishes, (link, *until)),
            Text::Enquiry { page } => enquiry(t, by, page),
            Text::Announcement { kind, said, between, page } => announcement(t, self.house.name.as_str(), (kind, said), (*between, page)),
            Text::Minor(text) => text.draft(t, by),
            Text::Leaving { link, until, due } => leaving(t, by, link, (*until, *due)),
            Text::Erased { at, proofs, answers, looks } => erased(t, by, *at, (*proofs, *answers, *looks)),
            Text::TermEnds { ends, erased, page } => term_ends(t, self.house.name.as_str(), page, (*ends, *erased)),
        }
    }
}

/// The mail server is tried.
fn trial(t: &Words, by: &[(&str, Arg)]) -> Draft {
    Draft {
        subject: t.plain("letter-trial-subject", by),
        lines: vec![said(t, "letter-trial-text", by)],
        press: (String::new(), String::new()),
        why: said(t, "letter-trial-why", by),
    }
}

/// Files that were to be gone.
fn duty(t: &Words, by: &[(&str, Arg)], files: usize, (oldest, page): (UtcMillis, &str)) -> Draft {
    Draft {
        subject: t.plain("letter-duty-subject", &[("count", files.into())]),
        lines: vec![
            said(t, "letter-duty-text", &[("count", files.into()), ("date", t.date(oldest).into())]),
            said(t, "letter-duty-how", &[]),
        ],
        press: (t.plain("letter-duty-action", &[]), page.to_owned()),
        why: said(t, "letter-duty-why", by),
    }
}

/// An approval was taken back.
fn withdrawal(t: &Words, by: &[(&str, Arg)], page: &str, (is_own, what): (bool, Withdrawn)) -> Draft {
    let (how, action, why) = if is_own {
        ("rules-withdrawal-own-how", "rules-withdrawal-own-action", "rules-withdrawal-own-why")
    } else {
        ("rules-withdrawal-how", "rules-withdrawal-action", "rules-withdrawal-why")
    };
    let (subject, lines) = match what {
        Withdrawn::Approval => ("rules-withdrawal-subject", ["rules-withdrawal-text", how]),
        Withdrawn::Use => ("rules-withdrawal-use-subject", ["rules-withdrawal-use-text", "rules-withdrawal-use-stays"]),
    };
    Draft {
        subject: t.plain(subject, &[]),
        lines: lines.map(|key| said(t, key, &[])).into(),
        press: (t.plain(action, &[]), page.to_owned()),
        why: said(t, why, by),
    }
}

/// A consent to a recording never counted.
fn unusable(t: &Words, by: &[(&str, Arg)], page: &str, is_own: bool) -> Draft {
    let (action, why) = if is_own {
        ("rules-withdrawal-own-action", "rules-withdrawal-own-why")
    } else {
        ("rules-withdrawal-action", "rules-withdrawal-why")
    };
    Draft {
        subject: t.plain("records-letter-unusable-subject", &[]),
        lines: vec![said(t, "records-letter-unusable-text", &[]), said(t, "records-letter-unusable-how", &[])],
        press: (t.plain(action, &[]), page.to_owned()),
        why: said(t, why, by),
    }
}

/// What somebody agreed to never counted.
fn invalid(t: &Words, by: &[(&str, Arg)], page: &Secret<String>, (what, since, is_asked): (&str, UtcMillis, bool)) -> Draft {
    let values = [("what", t.say(what).into()), ("date", t.date(since).into())];
    let then = if is_asked { "records-letter-invalid-asked" } else { "records-letter-invalid-ends" };
    Draft {
        subject: t.plain("records-letter-invalid-subject", by),
        lines: vec![said(t, "records-letter-invalid-text", &values), said(t, then, &[]), said(t, "records-letter-invalid-reason", &[])],
        press: (t.plain("records-letter-invalid-action", &[]), page.expose().clone()),
        why: said(t, "records-letter-invalid-why", by),
    }
}

/// Somebody has an account.
fn welcome(t: &Words, by: &[(&str, Arg)], page: &str) -> Draft {
    Draft {
        subject: t.plain("come-letter-welcome-subject", by),
        lines: vec![said(t, "come-letter-welcome-text", &[]), said(t, "come-letter-welcome-how", &[])],
        press: (t.plain("come-letter-welcome-action", &[]), page.to_owned()),
        why: said(t, "come-letter-welcome-why", by),
    }
}

/// Somebody signed in from elsewhere.
fn place(t: &Words, by: &[(&str, Arg)], page: &str, (device, at): (&str, UtcMillis)) -> Draft {
    let values = [("device", device.into()), ("time", t.date_time(at).into())];
    Draft {
        subject: t.plain("come-letter-place-subject", by),
        lines: vec![said(t, "come-letter-place-text", &values), said(t, "come-letter-place-how", &[])],
        press: (t.plain("come-letter-place-action", &[]), page.to_owned()),
        why: said(t, "come-letter-place-why", by),
    }
}

/// Whoever is in a recording is asked for something more.
fn new_use(t: &Words, by: &[(&str, Arg)], page: &Secret<String>, (recorded, until): (UtcMillis, UtcMillis)) -> Draft {
    let lines = vec![
        said(t, "uses-letter-text", &[("date", t.date(recorded).into())]),
        said(t, "uses-letter-until", &[("until", t.date_time(until).into())]),
    ];
    Draft {
        subject: t.plain("uses-letter-subject", by),
        lines,
        press: (t.plain("uses-open", &[]), page.expose().clone()),
        why: said(t, "uses-letter-why", by),
    }
}

/// A receipt, because somebody asked for it or was in a recorded call with an account.
fn receipt(t: &Words, by: &[(&str, Arg)], page: &Secret<String>, (called, is_asked): (UtcMillis, bool)) -> Draft {
    Draft {
        subject: t.plain("receipt-letter-subject", by),
        lines: vec![said(t, "receipt-letter-text", &[("date", t.date(called).into())]), said(t, "receipt-letter-secret", &[])],
        press: (t.plain("receipt-enter-open", &[]), page.expose().clone()),
        why: said(t, if is_asked { "receipt-letter-why-asked" } else { "receipt-letter-why-call" }, by),
    }
}

/// Somebody wants messages that nobody has to get.
fn opt_in(t: &Words, by: &[(&str, Arg)], wishes: &[Wish], (link, until): (&Secret<String>, UtcMillis)) -> Draft {
    let topics: Vec<String> = wishes.iter().map(|wish| wish.say(t)).collect();
    // All of one language: no name has to be kept from its neighbours.
    let topics = t.list_and(&topics).replace(['\u{2068}', '\u{2069}'], "");
    let lines = vec![
        said(t, "messages-letter-text", &[("topics", topics.into()), by[0].clone()]),
        said(t, "messages-letter-not", &[]),
        said(t, "letter-until", &[("time", t.date_time(until).into())]),
    ];
    Draft {
        subject: t.plain("messages-letter-subject", by),
        lines,
        press: (t.plain("messages-confirm-send", &[]), link.expose().clone()),
        why: said(t, "messages-letter-why", by),
    }
}

/// Somebody wrote through the contact page.
fn enquiry(t: &Words, by: &[(&str, Arg)], page: &str) -> Draft {
    Draft {
        subject: t.plain("leave-letter-enquiry-subject", by),
        lines: vec![said(t, "leave-letter-enquiry-text", &[])],
        press: (t.plain("leave-letter-enquiry-action", &[]), page.to_owned()),
        why: said(t, "leave-letter-enquiry-why", by),
    }
}

/// A policy changes.
fn policy(t: &Words, business: &str, (from, page, why): (UtcMillis, &str, Why), lines: Vec<Said>) -> Draft {
    let values = [("business", business.into()), ("date", t.date(from).into())];
    let why = match why {
        Why::Account => "agree-letter-why-account",
        Why::Consent => "agree-letter-why-consent",
    };
    Draft {
        subject: t.plain("agree-letter-subject", &values),
        lines,
        press: (t.plain("agree-letter-action", &[]), page.to_owned()),
        why: said(t, why, &values[..1]),
    }
}

/// What changes in a policy, from when, and what it does not do to whoever reads.
fn policy_lines(t: &Words, text: &Text) -> Vec<Said> {
    let Text::Policy { document, from, summary, is_asked, .. } = text else { return Vec::new() };
    let values = [("document", t.say(document).into()), ("date", t.date(*from).into())];
    let as_written = |line: &str| Said::as_written(t, t.lang(), line);
    let mut lines = vec![said(t, if summary.is_empty() { "agree-letter-first" } else { "agree-letter-text" }, &values)];
    lines.extend(summary.lines().filter(|line| !line.trim().is_empty()).map(as_written));
    lines.push(said(t, if *is_asked { "agree-letter-ask" } else { "agree-letter-tied" }, &[]));
    lines
}

/// What the business says to everybody; its words stand as they were written.
fn announcement(
    t: &Words,
    business: &str,
    (kind, (lang, text)): (&str, &(Lang, String)),
    ((from, until), page): ((UtcMillis, UtcMillis), &str),
) -> Draft {
    let values = [("business", business.into()), ("kind", t.say(kind).into())];
    let between = [("from", t.date_time(from).into()), ("until", t.date_time(until).into())];
    Draft {
        subject: t.plain("announce-letter-subject", &values),
        lines: vec![Said::as_written(t, *lang, text), said(t, "announce-between", &between)],
        press: (t.plain("announce-letter-action", &[]), page.to_owned()),
        why: said(t, "announce-letter-why", &values),
    }
}

/// A change that was told of does not come.
fn policy_off(t: &Words, business: &str, document: &str, (from, page): (UtcMillis, &str)) -> Draft {
    let values = [("business", business.into()), ("document", t.say(document).into()), ("date", t.date(from).into())];
    Draft {
        subject: t.plain("agree-letter-off-subject", &values),
        lines: vec![said(t, "agree-letter-off-text", &values), said(t, "agree-letter-off-do", &[])],
        press: (t.plain("agree-letter-off-action", &[]), page.to_owned()),
        why: said(t, "agree-letter-off-why", &values),
    }
}

/// A policy is to name what somebody objected to.
fn objection(t: &Words, by: &[(&str, Arg)], kinds: &[&str], (effective, page): (UtcMillis, &str)) -> Draft {
    let kinds: Vec<String> = kinds.iter().map(|key| t.plain(key, &[])).collect();
    // All of one language: no name has to be kept from its neighbours.
    let kinds = t.list_and(&kinds).replace(['\u{2068}', '\u{2069}'], "");
    let values = [("kinds", kinds.into()), ("date", t.date(effective).into())];
    Draft {
        subject: t.plain("records-letter-objection-subject", by),
        lines: vec![said(t, "records-letter-objection-text", &values), said(t, "records-letter-objection-stays", &[])],
        press: (t.plain("records-letter-objection-action", &[]), page.to_owned()),
        why: said(t, "records-letter-objection-why", by),
    }
}

/// An account is being deleted.
fn leaving(t: &Words, by: &[(&str, Arg)], link: &Secret<String>, (until, due): (UtcMillis, UtcMillis)) -> Draft {
    let lines = vec![
        said(t, "leave-letter-leaving-text", &[("date", t.date(due).into())]),
        said(t, "leave-letter-leaving-undo", &[("time", t.date_time(until).into())]),
    ];
    Draft {
        subject: t.plain("leave-letter-leaving-subject", by),
        lines,
        press: (t.plain("leave-delete-not", &[]), link.expose().clone()),
        why: said(t, "leave-letter-leaving-why", by),
    }
}

/// An account is erased; what stays, line by line.
fn erased(t: &Words, by: &[(&str, Arg)], at: UtcMillis, (proofs, answers, looks): (bool, bool, bool)) -> Draft {
    let mut lines = vec![said(t, "leave-letter-erased-text", &[("date", t.date(at).into())])];
    if proofs {
        lines.push(said(t, "leave-stays-proofs", &[]));
    }
    if answers {
        lines.push(said(t, "leave-stays-answers", &[]));
    }
    if looks {
        lines.push(said(t, "leave-stays-looks", &[]));
    }
    lines.push(said(t, "leave-stays-ledger", &[]));
    lines.push(said(t, "leave-letter-erased-address", &[]));
    Draft {
        subject: t.plain("leave-letter-erased-subject", by),
        lines,
        press: (String::new(), String::new()),
        why: said(t, "leave-letter-erased-why", by),
    }
}

/// An account has a last day.
fn term_ends(t: &Words, house: &str, page: &str, (ends, erased): (UtcMillis, UtcMillis)) -> Draft {
    // Until a midnight is until the day before.
    let last = t.date(UtcMillis(ends.0 - 1));
    let lines = vec![
        said(t, "leave-letter-term-text", &[("date", last.as_str().into()), ("erased", t.date(erased).into())]),
        said(t, "leave-letter-term-do", &[]),
    ];
    Draft {
        subject: t.plain("leave-letter-term-subject", &[("business", house.into()), ("date", last.as_str().into())]),
        lines,
        press: (t.plain("leave-data-open", &[]), page.to_owned()),
        why: said(t, "leave-letter-term-why", &[("business", house.into())]),
    }
}
