//! The page of a receipt in nine languages, as a person reads it from top to bottom.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use askama::Template;

use crate::base::golden;
use crate::base::ids::AccountId;
use crate::base::secret::Personal;
use crate::consent::clauses::Reader;
use crate::consent::clauses::tests::sample;
use crate::consent::receipts::{Code, Receipt, Row, Said};
use crate::consent::records::Event;
use crate::consent::records::record::{By, Kind as EventKind, Purpose};
use crate::consent::requests::{Asked, RequestState, Role, Standing};
use crate::people::business::Business;
use crate::recordings::register::{Figures, Recording, State};
use crate::recordings::wishes::{Kind, NewWish, Wish};
use crate::text::{Lang, Words};
use crate::web::form::Form;
use crate::web::page::Page;
use crate::web::receipt::later;
use crate::web::receipt::show::ReceiptPage;
use crate::web::receipt::view::{self, Facts, View};
use crate::web::visit::Visit;

const DAY: Duration = Duration::from_secs(24 * 3600);

fn facts(said: Said) -> Facts {
    let clauses = Arc::new(sample());
    let asked = clauses.asked;
    let after = |seconds: u64| asked.plus(Duration::from_secs(seconds));
    let asked = Asked {
        id: "req_000000000000000000000000".to_owned().try_into().unwrap(),
        conversation: "conv_000000000000000000000000".to_owned().try_into().unwrap(),
        recorder: "per_000000000000000000000002".to_owned().try_into().unwrap(),
        account: AccountId::random(),
        hash: clauses.hash(),
        asked,
        clauses,
    };
    let approved = said == Said::Approved;
    let row = Row {
        request: asked.id.clone(),
        person: "per_000000000000000000000001".to_owned().try_into().unwrap(),
        name: Personal::new("Samira Haddad".to_owned()),
        role: Role::Guest,
        asked: asked.asked,
        said,
        answered: Some(after(43)),
        lang: Some(Lang::Ar),
        notice: Some(asked.clauses.question(Lang::Ar, Reader::Present)),
        continued: false,
        options: BTreeSet::new(),
        withdrawn: None,
        invalid: None,
        kept_until: (!approved).then(|| after(43).plus(365 * DAY)),
    };
    let recording = approved.then(|| Recording {
        id: "rec_000000000000000000000000".to_owned().try_into().unwrap(),
        request: asked.id.clone(),
        conversation: asked.conversation.clone(),
        account: asked.account.clone(),
        begun: after(50),
        state: State::Kept,
        figures: Some(Figures {
            started: after(50),
            stopped: after(590),
            length: Duration::from_secs(540),
            size_bytes: 61_000_000,
            sha256: [7; 32],
        }),
        due: asked.clauses.deleted_by,
        confirmed_by: None,
    });
    let standing = Standing {
        state: if approved { RequestState::Stopped } else { RequestState::Blocked },
        people: Vec::new(),
        recorded: Duration::from_secs(540),
        running: None,
        started: approved.then(|| after(50)),
        ended: Some(after(590)),
        asked,
    };
    Facts {
        receipt: Receipt { row, standing },
        recording,
        wishes: Vec::new(),
        training_withdrawn: None,
        invalid: Vec::new(),
        later: Vec::new(),
        has_mail: true,
        now: after(3600),
    }
}

/// As if the deletion had been asked for.
fn wished(mut facts: Facts) -> Facts {
    let row = &facts.receipt.row;
    let of = NewWish {
        request: row.request.clone(),
        person: row.person.clone(),
        kind: Kind::Deletion,
        name: row.name.clone(),
        contact: Personal::new(String::new()),
    };
    let id = "wish_000000000000000000000000".to_owned().try_into().unwrap();
    facts.wishes.push(Wish { id, wished: facts.now, due: facts.now.plus(15 * DAY), answered: None, of });
    facts.receipt.row.withdrawn = Some(facts.now);
    if let Some(recording) = &mut facts.recording {
        recording.due = facts.now;
    }
    facts
}

/// As if an officer had found that it never counted.
fn void(mut facts: Facts) -> Facts {
    let reason = "The person was fourteen years old.".to_owned();
    facts.receipt.row.withdrawn = Some(facts.now);
    facts.receipt.row.invalid = Some(reason.clone());
    let by = By::Account(facts.receipt.standing.asked.account.clone());
    let event = Event { kind: EventKind::Invalidated, at: facts.now, by, text: None, reason: Some(reason) };
    facts.invalid = vec![(Purpose::Recording, event)];
    if let Some(recording) = &mut facts.recording {
        recording.due = facts.now;
    }
    facts
}

fn page(lang: Lang) -> Page {
    let text = |text: &str| text.to_owned();
    let business = Business {
        name: text("Lindner Physiotherapy"),
        address: text("Hafenstrasse 12, 24103 Kiel"),
        public_contact: text("praxis@lindner-physio.example"),
        privacy_contact: text("datenschutz@lindner-physio.example"),
        default_lang: Lang::En,
        langs: Lang::ALL.to_vec(),
        time_zone: text("Europe/Berlin"),
    };
    Page::from_visit(Rc::new(Visit {
        choice: Default::default(),
        asks_choice: false,
        business: Some(business),
        signed: None,
        guest: None,
        words: Words::new(lang, "Europe/Berlin"),
        fell_back: false,
        nonce: text("nonce"),
        path: text("/receipt/K7QF"),
        staff_token: String::new(),
        guest_token: String::new(),
        chosen: None,
        sign_in_left: Duration::ZERO,
    }))
}

fn html(facts: &Facts, lang: Lang) -> String {
    let page = page(lang);
    let code = Code::read("K7QF2M9XTD4H0123456789ABCD").unwrap();
    let receipt = ReceiptPage {
        view: View::new(facts, &page.t),
        later: later::views(facts, &page.t),
        form: Form::default(),
        path: code.path(),
        code: code.grouped(),
        place: "desk.example/receipt".to_owned(),
        keys_at: "desk.example/.well-known/visavis-keys.json".to_owned(),
        key: "ed25519 4c:1e:9a:07".to_owned(),
        has_mail: facts.has_mail,
        has_kantara: facts.receipt.row.said == Said::Approved,
        qr: None,
        done: view::done(facts, &page.t, "deletion"),
        page,
    };
    receipt.render().unwrap()
}

/// The texts between the tags of the main part, one a line.
fn visible(html: &str) -> String {
    let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap();
    let texts = main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn golden_receipt_in_nine_languages() {
    let variants = [
        ("receipt", facts(Said::Approved)),
        ("receipt-refused", facts(Said::Refused)),
        ("receipt-silent", facts(Said::Silent)),
        ("receipt-withdrawn", wished(facts(Said::Approved))),
        ("receipt-invalid", void(facts(Said::Approved))),
    ];
    for (name, facts) in variants {
        for lang in Lang::ALL {
            golden::check(&format!("{name}.{}.txt", lang.tag()), &visible(&html(&facts, lang)));
        }
    }
}

#[test]
fn the_present_state_follows_what_became_of_the_recording() {
    let check = |change: fn(&mut Facts), state: &str, text: &str| {
        let mut facts = facts(Said::Approved);
        change(&mut facts);
        let view = View::new(&facts, &Words::new(Lang::En, "UTC"));
        assert_eq!((view.state, view.state_text.as_str()), (state, text));
    };
    check(|_| (), "kept", "To be deleted by 21 December 2026");
    check(|facts| facts.receipt.standing.state = RequestState::Recording, "waiting", "The call is still going on");
    check(|facts| facts.now = facts.now.plus(30 * DAY), "late", "Was to be deleted by 21 December 2026, not confirmed yet");
    check(|facts| *facts = wished(self::facts(Said::Approved)), "late", "Deletion due since 21 November 2026, not confirmed yet");
    check(
        |facts| facts.receipt.row.withdrawn = Some(facts.now),
        "waiting",
        "Withdrawn on 21 November 2026. Not to be used any more, to be deleted by 21 December 2026",
    );
    check(|facts| facts.recording.as_mut().unwrap().state = State::Deleted(facts.now), "closed", "Deletion confirmed on 21 November 2026");
    check(|facts| facts.recording = None, "closed", "Nothing was recorded.");
    check(
        |facts| {
            facts.recording = None;
            facts.receipt.row.withdrawn = Some(facts.now);
        },
        "closed",
        "Withdrawn on 21 November 2026",
    );
    check(|facts| *facts = void(self::facts(Said::Approved)), "late", "Deletion due since 21 November 2026, not confirmed yet");
    check(
        |facts| {
            *facts = void(self::facts(Said::Approved));
            facts.recording = None;
        },
        "closed",
        "Declared invalid on 21 November 2026",
    );
    check(|facts| *facts = self::facts(Said::Refused), "closed", "Not approved. Nothing was recorded.");
    check(
        |facts| {
            facts.receipt.row.said = Said::Refused;
        },
        "closed",
        "Not approved. Nothing of you was recorded.",
    );
}

#[test]
fn who_refused_has_nothing_to_withdraw_and_who_withdrew_may_still_ask() {
    let words = Words::new(Lang::En, "UTC");
    let refused = View::new(&facts(Said::Refused), &words);
    assert!(!refused.may_withdraw && !refused.may_ask && refused.answers.iter().all(|answer| !answer.is_yes));
    let approved = View::new(&facts(Said::Approved), &words);
    assert!(approved.may_withdraw && approved.may_ask_copy && approved.may_ask_deletion);
    assert_eq!(approved.answers.iter().map(|answer| answer.is_yes).collect::<Vec<_>>(), [true, true, false, true, true, true]);
    let asked = View::new(&wished(facts(Said::Approved)), &words);
    assert!(!asked.may_withdraw && asked.may_ask_copy && !asked.may_ask_deletion);
    let void = View::new(&void(facts(Said::Approved)), &words);
    assert!(!void.may_withdraw && void.may_ask_copy && void.may_ask_deletion, "whatever is still there is theirs to ask for");
}
