//! The mail page in words: how the server fares, what became of each letter, what is wrong with a field.

use crate::mail::course::{State, Verdict};
use crate::mail::letter::Kind;
use crate::mail::outbox::Entry;
use crate::mail::server::{Field, Flaw, Reply, Security, Server, Standing, Trouble};
use crate::mail::smtp::Outcome;
use crate::text::Words;
use crate::web::form::Form;

/// How the server fares.
pub struct StandingView {
    /// `plain`, `consent`, `problem`, as notices are.
    pub kind: &'static str,
    pub icon: &'static str,
    pub title: String,
    pub text: String,
}

/// What a test letter came to.
pub struct TrialView {
    pub is_fine: bool,
    pub title: String,
    /// What the server said; empty if nothing.
    pub answer: String,
}

/// One row of the letters.
pub struct LetterLine {
    pub id: String,
    pub to: String,
    pub kind: String,
    pub written: String,
    pub state: String,
    /// `open`, `closed` or `waiting`, as states are.
    pub mark: &'static str,
    /// What the server said; empty if nothing.
    pub answer: String,
    /// To be handed over; empty if there is nothing to hand over, or no need.
    pub link: String,
    pub can_retry: bool,
}

pub fn filled(server: Option<&Server>) -> Form {
    let Some(server) = server else {
        return Form::filled([("security", Security::Tls.as_str().to_owned())]);
    };
    Form::filled([
        ("host", server.host.clone()),
        ("port", server.port.to_string()),
        ("security", server.security.as_str().to_owned()),
        ("user", server.login.as_ref().map_or(String::new(), |login| login.user.clone())),
        ("authority", server.authority.clone()),
        ("sender", server.sender.as_str().to_owned()),
    ])
}

pub fn add_flaws(form: &mut Form, flaws: &[(Field, Flaw)], t: &Words) {
    for (field, flaw) in flaws {
        let name = match field {
            Field::Host => "host",
            Field::Port => "port",
            Field::Security => "security",
            Field::User => "user",
            Field::Password => "password",
            Field::Authority => "authority",
            Field::Sender => "sender",
        };
        let text = match (field, flaw) {
            (Field::Password, Flaw::Empty) => t.say("mail-flaw-password"),
            (_, Flaw::Empty) => t.say("common-fault-empty"),
            (_, Flaw::TooLong(most)) => t.say1("common-fault-long", "most", *most),
            (_, Flaw::Forbidden) => t.say("common-fault-forbidden"),
            (_, Flaw::NotAHost) => t.say("mail-flaw-host"),
            (_, Flaw::NotAPort) => t.say("mail-flaw-port"),
            (_, Flaw::Unknown) => t.say("common-fault-unknown"),
            (_, Flaw::Exposed) => t.say("mail-flaw-exposed"),
            (_, Flaw::NoCertificates) => t.say("mail-flaw-authority"),
            (_, Flaw::NotAnAddress) => t.say("common-fault-email"),
            (_, Flaw::TypeAnew) => t.say("mail-flaw-anew"),
        };
        form.add_fault(name, text);
    }
}

pub fn standing(standing: Option<&Standing>, t: &Words) -> StandingView {
    let Some(standing) = standing else {
        let (title, text) = (t.say("mail-standing-none"), t.say("mail-standing-none-text"));
        return StandingView { kind: "waiting", icon: "info", title, text };
    };
    if let (Some(since), Some(trouble)) = (standing.line.since, standing.trouble) {
        let title = t.say2("mail-standing-fails", "since", t.date_time(since), "next", t.date_time(standing.line.next));
        let mut text = say_trouble(trouble, t);
        if let Some(reply) = &standing.reply {
            text = format!("{text} {}", answer(reply, t));
        }
        return StandingView { kind: "problem", icon: "problem", title, text };
    }
    let title = match standing.taken {
        Some(taken) => t.say1("mail-standing-fine", "time", t.date_time(taken)),
        None => t.say("mail-standing-fresh"),
    };
    StandingView { kind: "plain", icon: "done", title, text: String::new() }
}

pub fn trial(outcome: &Outcome, email: &str, t: &Words) -> TrialView {
    let (title, reply) = match outcome {
        Outcome::Said(Verdict::Taken, reply) => (t.say1("mail-test-done", "email", email), Some(reply)),
        Outcome::Said(Verdict::Never, reply) => (t.say("mail-trouble-refused"), Some(reply)),
        Outcome::Said(Verdict::Later, reply) => (say_trouble(Trouble::Later, t), Some(reply)),
        Outcome::Broke(breach) => (say_trouble(breach.trouble, t), breach.reply.as_ref()),
    };
    let is_fine = matches!(outcome, Outcome::Said(Verdict::Taken, _));
    TrialView { is_fine, title, answer: reply.map_or(String::new(), |reply| answer(reply, t)) }
}

/// `link` is empty if there is nothing to hand over.
pub fn line(entry: &Entry, link: String, is_failing: bool, t: &Words) -> LetterLine {
    let course = &entry.course;
    // One that has left and was not answered is on its way, or was cut off there: it may be tried, and its link may be with somebody.
    let was_put_off = entry.reply.is_some();
    let is_in_trouble = course.state != State::Queued || was_put_off || is_failing;
    let (state, mark) = match course.state {
        State::Held => (t.say("mail-state-held"), "waiting"),
        State::Queued if was_put_off => (t.say1("mail-state-later", "next", t.date_time(course.next)), "waiting"),
        State::Queued if is_failing => (t.say("mail-state-waits"), "waiting"),
        State::Queued => (t.say("mail-state-queued"), "waiting"),
        State::Sent => (t.say1("mail-state-sent", "time", t.date_time(course.sent.unwrap_or(entry.created))), "open"),
        State::Refused => (t.say("mail-state-refused"), "closed"),
        State::Late => (t.say("mail-state-late"), "closed"),
        State::Outdated | State::Recalled => (t.say("mail-state-outdated"), "closed"),
    };
    LetterLine {
        id: entry.id.to_string(),
        to: entry.to.as_str().to_owned(),
        kind: match entry.kind {
            Kind::Invitation => t.say("mail-kind-invitation"),
            Kind::Recovery => t.say("mail-kind-recovery"),
            Kind::Register => t.say("come-mail-register"),
            Kind::Known => t.say("come-mail-known"),
            Kind::Forgotten => t.say("come-mail-forgotten"),
            Kind::Address => t.say("come-mail-address"),
            Kind::Moved => t.say("come-mail-moved"),
            Kind::Duty => t.say("mail-kind-duty"),
            Kind::Policy => t.say("agree-letter-kind"),
            Kind::Welcome => t.say("come-letter-welcome-kind"),
            Kind::Place => t.say("come-letter-place-kind"),
            Kind::PolicyOff => t.say("agree-letter-off-kind"),
            Kind::Withdrawal => t.say("rules-withdrawal-kind"),
            Kind::Invalid => t.say("records-letter-invalid-kind"),
            Kind::NewUse => t.say("uses-letter-kind"),
            Kind::Receipt => t.say("receipt-letter-kind"),
            Kind::Objection => t.say("records-kind-letter"),
            Kind::Trial => t.say("mail-kind-trial"),
            Kind::Leaving => t.say("leave-mail-leaving"),
            Kind::Erased => t.say("leave-mail-erased"),
            Kind::Term => t.say("leave-mail-term"),
            Kind::Announcement => t.say("announce-mail"),
            Kind::Guardian | Kind::GuardianSecond => t.say("minors-mail-asked"),
            Kind::GuardianOwn => t.say("minors-mail-own"),
            Kind::OfAge => t.say("minors-mail-of-age"),
            Kind::Enquiry => t.say("leave-mail-enquiry"),
            Kind::OptIn => t.say("messages-kind-opt-in"),
            Kind::Promotion => t.say("messages-kind-promotion"),
        },
        written: t.date_time(entry.created),
        state,
        mark,
        answer: entry.reply.as_ref().filter(|_| course.state != State::Sent).map_or(String::new(), |reply| answer(reply, t)),
        link: if is_in_trouble { link } else { String::new() },
        can_retry: course.state.keeps_text() && course.state != State::Held && (is_in_trouble || course.tries > 0),
    }
}

fn say_trouble(trouble: Trouble, t: &Words) -> String {
    match trouble {
        Trouble::Unreachable => t.say("mail-trouble-unreachable"),
        Trouble::Untrusted => t.say("mail-trouble-untrusted"),
        Trouble::NoTls => t.say("mail-trouble-no-tls"),
        Trouble::Login => t.say("mail-trouble-login"),
        Trouble::Unwilling => t.say("mail-trouble-unwilling"),
        Trouble::Later => t.say("mail-trouble-later"),
        Trouble::Garbled => t.say("mail-trouble-garbled"),
    }
}

/// The server's own words, which are English as a rule, with what they are.
fn answer(reply: &Reply, t: &Words) -> String {
    t.say1("mail-answer", "answer", format!("{} {}", reply.code, reply.text))
}
