//! What the question says, in nine languages, and what its hashes hold together.

use super::*;
use crate::base::golden;

pub fn sample() -> ClauseSet {
    // 2026-11-21 10:50 in Berlin.
    let asked = UtcMillis(1_795_254_612_000);
    ClauseSet {
        version: VERSION,
        business: "Lindner Physiotherapy".to_owned(),
        address: "Hafenstrasse 12\n24103 Kiel".to_owned(),
        privacy_contact: "datenschutz@lindner-physio.example".to_owned(),
        agent: "Dana Lindner".to_owned(),
        room: "Advice".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        days: 30,
        asked,
        deleted_by: asked.plus(Duration::from_secs(30 * 24 * 3600)),
        answer_seconds: 90,
        on_refusal: Default::default(),
        policy: None,
        ground: Default::default(),
        published: None,
        offers: vec![Offer::Training],
    }
}

/// The dialog from top to bottom.
fn lines(clauses: &ClauseSet, lang: Lang) -> String {
    let question = clauses.question(lang, Reader::Present);
    let mut lines = vec![question.title.clone(), question.intro.clone()];
    // Where nobody is asked, everybody reads the same, and nobody approves.
    let asked = (!clauses.is_notice()).then_some(clauses.asked);
    lines.extend(asked.map(|_| clauses.question(lang, Reader::Newcomer).intro));
    for (at, point) in question.points.iter().enumerate() {
        lines.push(format!("{} {}", at + 1, point.name));
        lines.extend(point.texts.iter().map(|text| format!("  {text}")));
        lines.extend(point.only_if.iter().map(|text| format!("  {text}")));
        lines.extend(point.options.iter().map(|option| format!("  [ ] {}", option.label)));
    }
    lines.push(format!("[{}] [{}]", question.refuse, question.approve));
    lines.push(question.silence);
    let facts = clauses.facts(&Words::new(lang, "UTC"), asked);
    lines.extend(facts.iter().map(|fact| format!("{}: {}", fact.name, fact.text)));
    lines.join("\n") + "\n"
}

#[test]
fn golden_question_in_nine_languages() {
    // What a refusal does is said beforehand, and differs from room to room.
    for (name, on_refusal) in
        [("question", OnRefusal::NoRecording), ("question-exclude", OnRefusal::Exclude), ("question-leave", OnRefusal::Leave)]
    {
        let clauses = ClauseSet { on_refusal, ..sample() };
        for lang in Lang::ALL {
            golden::check(&format!("{name}.{}.txt", lang.tag()), &lines(&clauses, lang));
        }
    }
}

#[test]
fn every_language_asks_the_same_five_points_with_the_same_values() {
    for on_refusal in OnRefusal::ALL {
        asks_alike_in_every_language(&ClauseSet { on_refusal, ..sample() });
    }
}

fn asks_alike_in_every_language(clauses: &ClauseSet) {
    let english = clauses.question(Lang::En, Reader::Present);
    for lang in Lang::ALL {
        let question = clauses.question(lang, Reader::Present);
        let shape = |question: &Question| question.points.iter().map(|one| (one.texts.len(), one.options.len())).collect::<Vec<_>>();
        assert_eq!((question.points.len(), shape(&question)), (5, shape(&english)), "{lang:?}");
        let text = lines(clauses, lang);
        assert!(!text.contains("[en]"), "{lang:?} lacks a text of its own");
        let day = clauses.words(lang).date(clauses.deleted_by);
        for value in ["Dana Lindner", "Lindner Physiotherapy", "Hafenstrasse 12, 24103 Kiel", "datenschutz@lindner-physio.example", &day] {
            assert!(text.contains(value), "{lang:?} lacks {value}");
        }
        assert_eq!(question.text_hash() == english.text_hash(), lang == Lang::En);
    }
}

/// The business's own words stand in front of what names who and until when; they are read in one language.
#[test]
fn published_words_are_what_people_are_asked_with() {
    let published = crate::consent::published::tests::sample();
    let clauses = ClauseSet { policy: Some(published.mark()), published: Some(published.clone()), ..sample() };
    let question = clauses.question(Lang::En, Reader::Present);
    let texts: Vec<&str> = question.points[3].texts.iter().map(String::as_str).collect();
    assert_eq!(texts[..2], ["Ours on keeping.", "• See the rules (/terms)"]);
    assert!(texts[2].contains("30 days") && texts[2].contains("Dana Lindner"), "{texts:?}");
    assert_eq!((question.points.len(), question.points[1].options.len()), (5, 1), "what people may add stays a point of its own");
    let last = &question.points[4].texts;
    assert!(last.contains(&"Adults only.".to_owned()) && last.last().is_some_and(|text| text.contains("version 3")), "{last:?}");
    assert_eq!(last.first().map(String::as_str), Some("Ours on disclosure."));
    let rights =
        ["You may ask to see it", "datenschutz@lindner-physio.example", "data protection authority", "If you take your approval back"];
    for part in rights {
        assert!(last.iter().any(|text| text.contains(part)), "no business takes {part:?} out of the question: {last:?}");
    }
    assert_eq!(question.policy, Some(published.read(Lang::En)));
    let missing = clauses.question(Lang::Lv, Reader::Present);
    assert_eq!(missing, question, "who cannot read it reads the language that leads, and says so first");
    assert_ne!(clauses.hash(), sample().hash(), "another version is another set");
    let stored: ClauseSet = serde_json::from_str(&canonical::text(&clauses)).unwrap();
    assert_eq!((stored.hash(), stored.published), (clauses.hash(), None), "the words stand with their version");
}

#[test]
fn whatever_is_changed_after_approval_is_another_set() {
    let (clauses, hash) = (sample(), sample().hash());
    let changes: [fn(&mut ClauseSet); 7] = [
        |set| set.on_refusal = OnRefusal::Exclude,
        |set| set.days = 31,
        |set| set.deleted_by = set.deleted_by.plus(Duration::from_millis(1)),
        |set| set.agent.push('x'),
        |set| set.offers.clear(),
        |set| set.version += 1,
        |set| set.business.push('x'),
    ];
    for change in changes {
        let mut other = clauses.clone();
        change(&mut other);
        assert_ne!(other.hash(), hash);
    }
    let stored: ClauseSet = serde_json::from_str(&canonical::text(&clauses)).unwrap();
    assert_eq!((stored.hash(), stored), (hash, clauses));
}

#[test]
fn without_an_offer_nothing_is_offered() {
    let question = ClauseSet { offers: Vec::new(), ..sample() }.question(Lang::En, Reader::Present);
    assert!(question.points.iter().all(|point| point.only_if.is_none() && point.options.is_empty()));
}

/// Check 20 of the requirements, part I.
#[test]
fn numbers_of_days_and_minutes_read_right_in_latvian_and_arabic() {
    let check = |lang, key, variable: &'static str, wanted: &[(u64, &str)]| {
        for &(count, text) in wanted {
            let mut values = sample().values(&Words::new(lang, "UTC"));
            values.retain(|(name, _)| *name != variable);
            values.push((variable, count.into()));
            let said = Words::new(lang, "UTC").say_with(key, &values);
            assert!(said.contains(text), "{count}: {said}");
        }
    };
    check(Lang::Lv, "receipt-keeping", "days", &[(1, "1 dienu,"), (2, "2 dienas,"), (11, "11 dienas,"), (21, "21 dienu,")]);
    check(Lang::Ar, "receipt-keeping", "days", &[(1, "يوم واحد"), (2, "يومان"), (3, "3 أيام"), (11, "11 يومًا"), (100, "100 يوم ")]);
    let minutes = [(0, "mazāk nekā minūte"), (1, "ierakstīta 1 minūte"), (2, "ierakstītas 2 minūtes"), (21, "ierakstīta 21 minūte")];
    check(Lang::Lv, "recording-after-recorded", "minutes", &minutes);
    let minutes = [(0, "أقل من دقيقة"), (2, "دقيقتان"), (3, "3 دقائق"), (11, "11 دقيقة"), (100, "100 دقيقة")];
    check(Lang::Ar, "recording-after-recorded", "minutes", &minutes);
}

/// As a room has it in which nobody is asked.
fn notice() -> ClauseSet {
    let ground = Lang::ALL.map(|lang| (lang, format!("§ 9 ({})", lang.tag()))).into();
    ClauseSet { agent: sample().business, offers: Vec::new(), on_refusal: OnRefusal::Exclude, ground, ..sample() }
}

#[test]
fn golden_notice_in_nine_languages() {
    for lang in Lang::ALL {
        golden::check(&format!("notice.{}.txt", lang.tag()), &lines(&notice(), lang));
    }
}

/// What people are told is the same in every language, and neither a call nor a day is part of it.
#[test]
fn a_notice_says_the_same_to_everybody_who_comes() {
    let told = notice();
    let english = told.notice(Lang::En);
    for lang in Lang::ALL {
        let text = told.notice(lang);
        let shape = |question: &Question| question.points.iter().map(|one| one.texts.len()).collect::<Vec<_>>();
        assert_eq!((text.points.len(), shape(&text)), (7, shape(&english)), "{lang:?}");
        let whole = text.points.iter().flat_map(|point| point.texts.clone()).collect::<String>();
        for value in ["30", "Lindner Physiotherapy", "datenschutz@lindner-physio.example", &format!("§ 9 ({})", lang.tag())] {
            assert!(whole.contains(value), "{lang:?} lacks {value}");
        }
    }
    let later = told.clone().dated(UtcMillis(5));
    assert_eq!((later.hash(), later.notice(Lang::En)), (told.hash(), english));
    for other in [
        ClauseSet { days: 29, ..told.clone() },
        ClauseSet { on_refusal: OnRefusal::NoRecording, ..told.clone() },
        ClauseSet { privacy_contact: "x".to_owned(), ..told.clone() },
        ClauseSet { ground: [(Lang::En, "x".to_owned())].into(), ..told.clone() },
    ] {
        assert_ne!(other.hash(), told.hash());
    }
    // Without a ground a request is frozen and hashed as ever.
    assert_ne!(sample().dated(UtcMillis(5)).hash(), ClauseSet { asked: UtcMillis(5), ..sample() }.hash());
    assert!(canonical::text(&sample().frozen()).contains("deleted_by") && !canonical::text(&told.frozen()).contains("deleted_by"));
}
