//! Every finding with a text that has it, and the starter texts, which have none.

use std::time::Duration;

use super::*;
use crate::base::ids::RecipientId;
use crate::policies::content::tests::{draft, written};
use crate::policies::content::{Text, Texts};
use crate::policies::recipients::{NewRecipient, Recipient, RecipientKind};
use crate::policies::render::tests::facts;
use crate::policies::starters::{self, Source};

const DAY: Duration = Duration::from_secs(24 * 3600);
const NOW: UtcMillis = UtcMillis(1_800_000_000_000);

/// A change, and the finding that it must make.
type Change<T> = (fn(&mut T), &'static str);

/// What is checked, and how it is changed for a case.
struct Case {
    kind: Kind,
    facts: Facts,
    texts: Texts,
    content: fn(&mut Content),
}

impl Case {
    fn new(kind: Kind) -> Self {
        let mut facts = facts(kind);
        facts.business.langs = translated();
        Self { kind, facts, texts: Texts::new(), content: |_| {} }
    }

    /// With a clause written in English and, faithfully or not, in another language.
    fn with(mut self, clause: &'static str, english: &str, other: Option<(Lang, &str)>) -> Self {
        let (key, basis) = (ClauseKey::fixed(clause), Source { title: "Heading".to_owned(), text: english.to_owned() });
        self.facts.business.langs = std::iter::once(Lang::En).chain(other.map(|(lang, _)| lang)).collect();
        self.texts.insert((key.clone(), Lang::En), written(Lang::En, "Heading", english, &basis, &self.facts));
        if let Some((lang, text)) = other {
            let title = if lang == Lang::Ar { "عنوان" } else { "标题" };
            let title = if matches!(lang, Lang::Ar | Lang::ZhHans) { title } else { "–" };
            self.texts.insert((key, lang), written(lang, title, text, &basis, &self.facts));
        }
        self
    }

    fn findings(&self) -> Vec<Finding> {
        let mut version = draft(self.kind);
        version.plan = Plan { reason: "First version".to_owned(), release: Some(NOW), effective: Some(NOW.plus(40 * DAY)), ..Plan::new() };
        version.plan.controlling = self.facts.controlling;
        let mut content = Content::new(version, &self.texts, &self.facts, false);
        (self.content)(&mut content);
        let is_page = |path: &str| {
            ["/receipt", "/privacy", "/terms", "/cookies", "/minors"].contains(&path)
                || path.ends_with("/changes")
                || path.ends_with("/archive")
        };
        check(&content, &Circumstances { facts: &self.facts, now: NOW, promised: Some(30), least: 0, is_page: &is_page })
    }

    /// The kinds of findings, each once.
    fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<&str> = self.findings().iter().map(|finding| finding.what.name()).collect();
        names.dedup();
        names
    }
}

/// Somebody outside who gets data.
fn recipient() -> Recipient {
    let of = NewRecipient {
        name: "Praxis Nord".to_owned(),
        kind: RecipientKind::Partner,
        data: "Addresses".to_owned(),
        task: "Appointments".to_owned(),
        countries: "Germany".to_owned(),
        transfer: String::new(),
        from: NOW,
    };
    Recipient { id: RecipientId::random(), of, ended: None }
}

/// The languages that have every starter text.
fn translated() -> Vec<Lang> {
    let has_all = |lang: &Lang| {
        Kind::HOUSE.into_iter().all(|kind| {
            let facts = facts(kind);
            kind.clauses().iter().all(|fixed| starters::starter(kind, &ClauseKey::fixed(fixed.key), *lang, &facts).is_some())
        })
    };
    Lang::ALL.into_iter().filter(has_all).collect()
}

#[test]
fn no_starter_text_has_a_finding_in_any_language() {
    assert_eq!(translated(), Lang::ALL);
    for kind in Kind::HOUSE {
        for (controlling, recipients) in [(None, Vec::new()), (Some(Lang::En), vec![recipient()])] {
            let mut case = Case::new(kind);
            case.facts = Facts { controlling, recipients, ..case.facts };
            let shown: Vec<String> = case.findings().iter().map(|finding| format!("{finding:?}")).collect();
            assert!(shown.is_empty(), "{kind:?}:\n{}", shown.join("\n"));
        }
    }
}

/// B.3.5 and F.3: what the program knows stands in a text as a reference, and no business leaves it out.
#[test]
fn what_a_clause_cannot_do_without_is_demanded_where_it_belongs() {
    use Kind::{Privacy, Recording};
    let table: &[(Kind, &'static str, &str, &[&str])] = &[
        (Privacy, "recipients", "Our people read what you write.", &["table:recipients"]),
        (Privacy, "recipients", "These get your data:\n\n{table:recipients}", &[]),
        (Privacy, "rights", "Write to {business.privacy}.", &["list:rights", "n:answer-days"]),
        (Privacy, "rights", "{list:rights}\n\nWe answer within 15 days.", &["business.privacy", "n:answer-days"]),
        (Privacy, "rights", "{list:rights}\n\nWrite to {business.privacy}. We answer within {n:answer-days} days.", &[]),
        (Recording, "keeping", "It is kept for 30 days.", &["n:recording-days"]),
        (Recording, "keeping", "It is kept for {n:recording-days} days.", &[]),
        (Recording, "disclosure", "Ask us.", &["business.name", "business.address", "business.privacy", "n:answer-days"]),
        (
            Recording,
            "disclosure",
            "It belongs to {business.name}, {business.address}. {business.privacy} answers within {n:answer-days} days.",
            &[],
        ),
    ];
    for (kind, clause, text, expected) in table {
        let mut case = Case::new(*kind);
        case.facts.recipients = vec![recipient()];
        let case = case.with(clause, text, None);
        let place = |what| Finding { clause: Some(ClauseKey::fixed(clause)), lang: Some(Lang::En), what };
        let expected: Vec<Finding> = expected.iter().map(|name| place(What::Needs(name))).collect();
        assert_eq!(case.findings(), expected, "{text}");
    }
    let nobody = Case::new(Privacy).with("recipients", "Our people read what you write.", None);
    assert_eq!(nobody.names(), [""; 0], "as long as nobody outside gets anything");
}

#[test]
fn who_stands_behind_it_and_its_dates_are_never_blank() {
    let blank: [Change<Facts>; 4] = [
        (|facts| facts.business.name = " ".to_owned(), "blank"),
        (|facts| facts.business.address = String::new(), "blank"),
        (|facts| facts.business.public_contact = String::new(), "blank"),
        (|facts| facts.business.privacy_contact = "\n".to_owned(), "blank"),
    ];
    for (change, expected) in blank {
        let mut case = Case::new(Kind::Minors);
        change(&mut case.facts);
        assert_eq!(case.names(), [expected]);
        assert_eq!(case.findings()[0].clause, None, "it is nowhere in the text");
    }
    let dates: [Change<Content>; 7] = [
        (|content| content.version.plan.reason = " ".to_owned(), "no-reason"),
        (|content| content.version.plan.release = None, "no-release"),
        (|content| content.version.plan.effective = None, "no-effective"),
        (|content| content.version.plan.effective = Some(NOW.plus(30 * DAY)), "too-soon"),
        (|content| content.version.plan.release = Some(NOW.plus(20 * DAY)), "too-soon"),
        (|content| content.version.plan.effective = Some(NOW.plus(400 * DAY)), "too-late"),
        (|content| content.version.plan.notice_days = 20, "shorter-notice"),
    ];
    for (content, expected) in dates {
        let case = Case { content, ..Case::new(Kind::Minors) };
        assert_eq!(case.names(), [expected]);
    }
    let small: fn(&mut Content) = |content| {
        content.version.plan.material = false;
        content.version.plan.effective = Some(NOW);
    };
    assert_eq!(Case { content: small, ..Case::new(Kind::Minors) }.names(), [""; 0], "what matters to nobody needs no notice");
    let shorter: fn(&mut Content) = |content| {
        content.version.plan.material = false;
        content.version.plan.notice_days = 0;
        content.version.plan.effective = Some(NOW);
    };
    let case = Case { content: shorter, ..Case::new(Kind::Minors) };
    assert_eq!(case.names(), ["shorter-notice"], "nor does it take the promise of notice away");
}

#[test]
fn each_fault_of_a_text_is_found_where_it_is() {
    const GOOD: &str = "Adults only. Write to {business.privacy}.";
    let table: &[(&str, &[&str])] = &[
        (GOOD, &[]),
        ("", &["missing"]),
        ("  \n ", &["missing"]),
        ("Adults only. Write to us.", &["needs"]),
        ("Adults only: {business.privacy} {business.fax}.", &["unknown"]),
        ("Adults only: {business.privacy} {{name}}.", &["unknown", "left-over"]),
        ("Adults only: {business.privacy}, [name of the officer].", &["left-over"]),
        ("Adults only: {business.privacy}, <your name>.", &["left-over"]),
        ("Adults only: {business.privacy}. TBD", &["left-over"]),
        ("Adults only: {business.privacy}. $business-name", &["left-over"]),
        ("{business.privacy} [Rules](/nowhere).", &["dead-link"]),
        ("{business.privacy} [Rules](/receipt).", &[]),
        ("{business.privacy} [Rules](https://www.dvi.gov.lv/lv).", &[]),
        ("{business.privacy} [Rules](https://example.com).", &["dead-link"]),
        ("{business.privacy} [Rules](https://nowhere).", &["dead-link"]),
        ("{business.privacy} [Rules](http://www.dvi.gov.lv).", &["dead-link"]),
        ("{business.privacy} [Rules](javascript:alert).", &["dead-link"]),
        ("{business.privacy} [Mail](mailto:dana).", &["dead-link"]),
        ("{business.privacy} [Mail](mailto:dana@lindner.example).", &[]),
        ("{business.privacy}\n\n| What | Purpose | Basis | How long |\n| Files | To answer | Contract | 30 days |", &[]),
        ("{business.privacy}\n\n| What | Purpose | Basis | How long |\n| Files |  | Contract | 30 days |", &["empty-cell"]),
        ("{business.privacy}\n\n| What | Purpose | Basis | How long |\n| Files | To answer | – | 30 days |", &["empty-cell"]),
        ("{business.privacy}\n\n| What | Purpose | Basis | How long |\n| Files | To answer | Contract |", &["empty-cell"]),
        ("DonnÃ©es: {business.privacy}.", &["mojibake"]),
        ("Adults only, и все: {business.privacy}.", &["script"]),
        ("Os dados ficam em uma sala com os nossos; você não os vê: {business.privacy}.", &["language"]),
    ];
    for (text, expected) in table {
        let case = Case::new(Kind::Minors).with("adults", text, None);
        assert_eq!(case.names(), *expected, "{text}");
        for finding in case.findings() {
            assert_eq!((finding.clause, finding.lang), (Some(ClauseKey::fixed("adults")), Some(Lang::En)), "{text}");
        }
    }
}

#[test]
fn each_drift_is_found_in_the_language_that_drifted() {
    const ENGLISH: &str = "Write to {business.privacy}. We do not keep it. The box is not ticked. You have 15 days.";
    let table: &[(Lang, &str, &[&str])] = &[
        (Lang::Ar, "اكتب إلى {business.privacy}. لا نحتفظ به. الخانة ليست محددة. لديك 15 يومًا.", &[]),
        (Lang::Ar, "اكتب إلى {business.privacy}. نحتفظ به. الخانة ليست محددة. لديك 15 يومًا.", &["negation"]),
        (Lang::Ar, "اكتب إلى {business.privacy}. لا نحتفظ به. الخانة محددة. لديك 15 يومًا.", &["tick"]),
        (Lang::Ar, "اكتب إلى {business.privacy}. لا نحتفظ به. الخانة ليست محددة. لديك 45 يومًا.", &["numbers"]),
        (Lang::Ar, "اكتب إلينا. لا نحتفظ به. الخانة ليست محددة. لديك 15 يومًا.", &["needs", "lacks"]),
        (Lang::Ar, "", &["missing"]),
        (Lang::ZhHans, "请写信至 {business.privacy}。我们不保存。选项未被勾选。您有 15 天。", &[]),
        (Lang::ZhHans, "请写信至 {business.privacy}。我们保存。选项未被勾选。您有 15 天。", &["negation"]),
        (Lang::ZhHans, "請寫信至 {business.privacy}。我們不保存。選項未被勾選。您有 15 天。", &["script"]),
        (Lang::ZhHans, "请写信至 {business.privacy}。我们不保存 recording。选项未被勾选。您有 15 天。", &["untranslated"]),
        (Lang::Fr, ENGLISH, &["language", "negation", "untranslated"]),
    ];
    for (lang, text, expected) in table {
        let case = Case::new(Kind::Minors).with("adults", ENGLISH, Some((*lang, text)));
        assert_eq!(case.names(), *expected, "{text}");
        assert!(case.findings().iter().all(|finding| finding.lang == Some(*lang)), "{text}");
    }
}

#[test]
fn a_clause_has_a_heading_in_every_language() {
    const ENGLISH: &str = "Adults only. Write to {business.privacy}.";
    const ARABIC: &str = "للبالغين فقط. اكتب إلى {business.privacy}.";
    let key = ClauseKey::fixed("adults");
    for (lang, text) in [(Lang::En, ENGLISH), (Lang::Ar, ARABIC)] {
        let mut case = Case::new(Kind::Minors).with("adults", ENGLISH, Some((Lang::Ar, ARABIC)));
        assert_eq!(case.names(), [""; 0]);
        let leading = Source { title: if lang == Lang::En { " " } else { "Heading" }.to_owned(), text: ENGLISH.to_owned() };
        case.texts.insert((key.clone(), Lang::Ar), written(Lang::Ar, "عنوان", ARABIC, &leading, &case.facts));
        case.texts.insert((key.clone(), lang), written(lang, " ", text, &leading, &case.facts));
        assert_eq!(case.findings(), [Finding { clause: Some(key.clone()), lang: Some(lang), what: What::NoTitle }]);
    }
}

#[test]
fn a_change_in_one_language_makes_the_others_outdated() {
    let mut case = Case::new(Kind::Minors);
    case.facts.business.langs = Lang::ALL.to_vec();
    let (key, basis) =
        (ClauseKey::fixed("adults"), Source { title: "Adults".to_owned(), text: "Adults only: {business.privacy}.".to_owned() });
    let mut text: Text = written(Lang::En, &basis.title, &basis.text, &basis, &case.facts);
    case.texts.insert((key.clone(), Lang::En), text.clone());
    let places: Vec<Option<Lang>> = case
        .findings()
        .into_iter()
        .filter(|finding| matches!(finding.what, What::Outdated | What::Missing))
        .map(|finding| finding.lang)
        .collect();
    assert_eq!(places, Lang::ALL[1..].iter().map(|lang| Some(*lang)).collect::<Vec<_>>());
    text.machine = true;
    case.texts.insert((key, Lang::En), text);
    assert!(case.names().contains(&"machine"));
}

#[test]
fn only_a_check_without_findings_lets_publish() {
    assert!(judge(Vec::new()).is_ok());
    assert!(judge(vec![Finding { clause: None, lang: None, what: What::NoReason }]).is_err());
}
