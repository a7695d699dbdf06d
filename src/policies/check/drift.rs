//! Where two languages of one clause have drifted apart: a lost “not”, a flipped tick, another number, another reference, a
//! sentence that nobody translated.
//!
//! Sentences are compared with sentences where both texts have as many, else paragraphs with paragraphs, else the whole.
//!
//! **Invariants.** Pure; the text that leads is not judged here, only how the other differs from it. *Absent*: meaning. What these
//! comparisons do not find, a person who reads both may still find; what they find is worth reading again.

use std::collections::BTreeSet;

use crate::policies::check::What;
use crate::policies::check::words::{self, Tick};
use crate::policies::render;
use crate::text::Lang;

/// One language of a clause: the source, with its references.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub lang: Lang,
    pub source: &'a str,
}

/// What is different in `other`, seen from the text that leads. `number` says what a reference to a number stands for.
pub fn compare(leading: Side<'_>, other: Side<'_>, number: &dyn Fn(&str) -> Option<i64>) -> Vec<What> {
    let mut found = references(leading.source, other.source, number);
    let (ours, theirs) = (parts(leading.source), parts(other.source));
    let mut numbers = false;
    for (one, two) in aligned(&ours, &theirs) {
        if !numbers && let Some(what) = numbers_of(&one, &two) {
            found.push(what);
            numbers = true;
        }
    }
    if let Some(what) = sentences(leading.lang, other.lang, &ours, &theirs) {
        found.push(what);
    }
    found.extend(untranslated(leading, other));
    found
}

/// Paragraphs and items of a source without its references; tables are the program's.
fn parts(source: &str) -> Vec<String> {
    let bare = without_references(source);
    bare.lines().map(|line| line.trim().trim_start_matches("- ").trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Parts against parts if there are as many, else everything against everything.
fn aligned(ours: &[String], theirs: &[String]) -> Vec<(String, String)> {
    if ours.len() == theirs.len() {
        ours.iter().cloned().zip(theirs.iter().cloned()).collect()
    } else {
        vec![(ours.join("\n"), theirs.join("\n"))]
    }
}

pub fn without_references(source: &str) -> String {
    let mut bare = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('{') {
        bare.push_str(before);
        match after.split_once('}').filter(|(name, _)| !name.contains('\n')) {
            Some((_, behind)) => {
                // What stood there was a word: its neighbours do not grow together.
                bare.push('¤');
                rest = behind;
            }
            None => rest = after,
        }
    }
    bare.push_str(rest);
    // A paragraph that is one reference, as a table is, says nothing by itself.
    bare.lines().map(|line| if line.trim() == "¤" { "" } else { line }).collect::<Vec<_>>().join("\n").replace('¤', " ")
}

fn references(leading: &str, other: &str, number: &dyn Fn(&str) -> Option<i64>) -> Vec<What> {
    // Languages with a dual say one and two in the word itself.
    let said = |name: &&str| !name.strip_prefix("n:").and_then(number).is_some_and(|number| (1..=2).contains(&number));
    let ours: BTreeSet<&str> = render::references(leading).into_iter().filter(said).collect();
    let theirs: BTreeSet<&str> = render::references(other).into_iter().filter(said).collect();
    let lacks = ours.difference(&theirs).map(|name| What::Lacks((*name).to_owned()));
    let adds = theirs.difference(&ours).map(|name| What::Adds((*name).to_owned()));
    lacks.chain(adds).collect()
}

fn numbers_of(leading: &str, other: &str) -> Option<What> {
    let (ours, theirs) = (numbers(leading), numbers(other));
    (ours != theirs).then(|| What::Numbers { here: list(&theirs), leading: list(&ours) })
}

fn list(numbers: &BTreeSet<u64>) -> String {
    if numbers.is_empty() { "–".to_owned() } else { numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ") }
}

/// Numbers written in figures, in any of the figures that people use; groups of three belong together.
fn numbers(text: &str) -> BTreeSet<u64> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < chars.len() {
        let mut value: u64 = 0;
        let start = at;
        while let Some(digit) = chars.get(at).copied().and_then(figure) {
            value = value.saturating_mul(10).saturating_add(digit);
            at += 1;
            let groups = chars.get(at).is_some_and(|c| matches!(c, '.' | ',' | '\u{00A0}' | '\u{202F}' | '\u{066C}'))
                && chars[at + 1..].iter().take_while(|c| figure(**c).is_some()).count() == 3;
            at += usize::from(groups);
        }
        if at > start {
            found.insert(value);
        } else {
            at += 1;
        }
    }
    found
}

fn figure(c: char) -> Option<u64> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some(u64::from(u32::from(c) - u32::from(zero)))
}

/// The first place where one text denies and the other does not, or ticks what the other leaves open.
fn sentences(leading: Lang, other: Lang, ours: &[String], theirs: &[String]) -> Option<What> {
    for (one, two) in aligned(ours, theirs) {
        let (one, two) = (split(&one), split(&two));
        let pairs = if one.len() == two.len() { one.into_iter().zip(two).collect() } else { vec![(one.join(" "), two.join(" "))] };
        for (one, two) in pairs {
            let (ticked, also) = (words::ticks(leading, &one), words::ticks(other, &two));
            let (no, also_no) = (words::denies(leading, &one), words::denies(other, &two));
            if let (Some(ticked), Some(also)) = (ticked, also) {
                if ((ticked == Tick::Off) != no) != ((also == Tick::Off) != also_no) {
                    return Some(What::Tick { here: two, leading: one });
                }
            } else if no != also_no && !words::excepts(leading, &one) && !words::excepts(other, &two) {
                return Some(What::Negation { here: two, leading: one });
            }
        }
    }
    None
}

/// Sentences of a paragraph, without those that hold no word.
fn split(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(last) = sentences.last_mut() {
            last.push(c);
        }
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' | '؟' => chars.peek().is_none_or(|next| next.is_whitespace()),
            _ => c == '\n',
        };
        if ends {
            sentences.push(String::new());
        }
    }
    sentences.into_iter().map(|one| one.trim().to_owned()).filter(|one| one.chars().any(char::is_alphabetic)).collect()
}

/// A sentence that stands in both languages word for word, or a text that is mostly the other one.
fn untranslated(leading: Side<'_>, other: Side<'_>) -> Option<What> {
    let sentences = |source: &str| parts(source).iter().flat_map(|part| split(part)).collect::<Vec<String>>();
    let ours = sentences(leading.source);
    let long = |sentence: &String| words::tokens(sentence).count() >= SENTENCE_WORDS || sentence.chars().count() >= SENTENCE_CHARS;
    let same = sentences(other.source).into_iter().find(|sentence| long(sentence) && ours.contains(sentence));
    if let Some(sentence) = same {
        return Some(What::Untranslated(sentence));
    }
    let known: BTreeSet<String> =
        words::tokens(&without_references(leading.source)).filter(|word| word.chars().count() >= WORD_CHARS).collect();
    let bare = without_references(other.source);
    let theirs: Vec<String> =
        words::tokens(&bare).filter(|word| word.chars().count() >= WORD_CHARS && !word.starts_with(|c: char| c.is_numeric())).collect();
    let shared = theirs.iter().filter(|word| known.contains(*word)).count();
    (theirs.len() >= TEXT_WORDS && shared * 10 > theirs.len() * SHARED_TENTHS).then(|| What::Untranslated(parts(other.source).concat()))
}

/// Chosen: shorter sentences may be alike by chance (“Cookies.”).
const SENTENCE_WORDS: usize = 4;
/// Chosen: a Chinese sentence has no spaces.
const SENTENCE_CHARS: usize = 24;
/// Chosen: small words are alike among related languages.
const WORD_CHARS: usize = 4;
/// Chosen: fewer words say nothing about a text.
const TEXT_WORDS: usize = 8;
/// Chosen: Spanish and Portuguese share some four tenths of their longer words.
const SHARED_TENTHS: usize = 7;

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str =
        "A recording is kept for {n:recording-days} days. We do not sell it.\n\nNothing is ticked. You have 15 days, then 30.";

    fn found(lang: Lang, source: &str) -> Vec<&'static str> {
        found_in(BASE, lang, source)
    }

    fn found_in(leading: &str, lang: Lang, source: &str) -> Vec<&'static str> {
        let number = |name: &str| Some(if name == "stop-seconds" { 2 } else { 180 });
        let found = compare(Side { lang: Lang::En, source: leading }, Side { lang, source }, &number);
        found.iter().map(What::name).collect()
    }

    /// The same in eight languages; a flip of each kind is made below.
    const GOOD: [(Lang, &str); 8] = [
        (
            Lang::Fr,
            "Un enregistrement est gardé {n:recording-days} jours. Nous ne le vendons pas.\n\nRien n’est coché. Vous avez 15 jours, puis 30.",
        ),
        (Lang::Es, "Una grabación se guarda {n:recording-days} días. No la vendemos.\n\nNada está marcado. Tiene 15 días, luego 30."),
        (Lang::Pt, "Uma gravação fica guardada {n:recording-days} dias. Não a vendemos.\n\nNada vem marcado. Você tem 15 dias, depois 30."),
        (Lang::Ro, "O înregistrare se păstrează {n:recording-days} de zile. Nu o vindem.\n\nNimic nu este bifat. Aveți 15 zile, apoi 30."),
        (Lang::Lv, "Ierakstu glabā {n:recording-days} dienas. Mēs to nepārdodam.\n\nNekas nav atzīmēts. Jums ir 15 dienas, pēc tam 30."),
        (Lang::Ar, "يُحفظ التسجيل {n:recording-days} يومًا. لا نبيعه.\n\nلا خانة محددة مسبقًا. لديك ١٥ يومًا ثم ٣٠."),
        (Lang::ZhHans, "录音保存 {n:recording-days} 天。我们不出售。\n\n没有任何选项被勾选。您有 15 天，然后 30 天。"),
        (Lang::ZhHant, "錄音保存 {n:recording-days} 天。我們不出售。\n\n沒有任何選項被勾選。您有 15 天，然後 30 天。"),
    ];

    #[test]
    fn faithful_translations_have_no_drift() {
        for (lang, text) in GOOD {
            assert_eq!(found(lang, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_lost_denial_is_found_in_every_language() {
        let flips = [
            (Lang::Fr, "Nous ne le vendons pas", "Nous le vendons"),
            (Lang::Es, "No la vendemos", "La vendemos"),
            (Lang::Pt, "Não a vendemos", "Nós a vendemos"),
            (Lang::Ro, "Nu o vindem", "O vindem"),
            (Lang::Lv, "to nepārdodam", "to pārdodam"),
            (Lang::Ar, "لا نبيعه", "نبيعه"),
            (Lang::ZhHans, "我们不出售", "我们出售"),
            (Lang::ZhHant, "我們不出售", "我們出售"),
        ];
        check_flips(&flips, "negation");
    }

    #[test]
    fn a_flipped_tick_is_found_in_every_language() {
        let flips = [
            (Lang::Fr, "Rien n’est coché", "La case est cochée"),
            (Lang::Es, "Nada está marcado", "Todo está marcado"),
            (Lang::Pt, "Nada vem marcado", "Tudo vem marcado"),
            (Lang::Ro, "Nimic nu este bifat", "Caseta este bifată"),
            (Lang::Lv, "Nekas nav atzīmēts", "Viss ir atzīmēts"),
            (Lang::Ar, "لا خانة محددة مسبقًا", "الخانة محددة مسبقًا"),
            (Lang::ZhHans, "没有任何选项被勾选", "选项已被勾选"),
            (Lang::ZhHant, "沒有任何選項被勾選", "選項已被勾選"),
        ];
        check_flips(&flips, "tick");
        assert_eq!(found_in("The box is unticked.", Lang::Fr, "La case est cochée."), ["tick"]);
        assert_eq!(found_in("The box is unticked.", Lang::Fr, "La case n’est pas cochée."), [""; 0], "said another way, and the same");
        assert_eq!(found_in("The box is unticked.", Lang::Ar, "الخانة محددة."), ["tick"]);
    }

    #[test]
    fn another_number_of_days_is_found_in_every_language() {
        for (lang, text) in GOOD {
            let changed = text.replace("15", "45").replace("١٥", "٤٥");
            assert_eq!(found(lang, &changed), ["numbers"], "{changed}");
            // Swapped within a paragraph that is aligned sentence by sentence it stays the same set, across paragraphs not.
            let moved = text.replace("\n\n", " 15.\n\n");
            assert!(found(lang, &moved).contains(&"numbers"), "{moved}");
        }
        assert_eq!(found_in("10,000 people.", Lang::Fr, "10\u{202F}000 personnes."), [""; 0]);
        assert_eq!(found_in("10,000 people.", Lang::Es, "10.000 personas."), [""; 0]);
        assert_eq!(found_in("At 10:42.", Lang::Es, "A las 10:24."), ["numbers"]);
    }

    #[test]
    fn references_are_the_same_in_every_language() {
        for (lang, text) in GOOD {
            assert!(found(lang, &text.replace("{n:recording-days}", "180")).contains(&"lacks"), "{text}");
            assert!(found(lang, &format!("{text}\n\n{{table:kept}}")).contains(&"adds"), "{text}");
        }
        assert_eq!(found_in("Within {n:stop-seconds} seconds.", Lang::Ar, "خلال ثانيتين."), [""; 0], "a dual says two by itself");
    }

    #[test]
    fn a_text_that_nobody_translated_is_found() {
        for (lang, text) in GOOD {
            let half = text.replace("\n\n", "\n\nYou have 15 days, then 30. ");
            assert!(found(lang, BASE).contains(&"untranslated"));
            assert!(found(lang, &half).contains(&"untranslated"), "{half}");
        }
    }

    #[track_caller]
    fn check_flips(flips: &[(Lang, &str, &str)], expected: &str) {
        for (lang, right, wrong) in flips {
            let (_, text) = GOOD.into_iter().find(|(other, _)| other == lang).unwrap();
            let flipped = text.replace(right, wrong);
            assert_ne!(flipped, text);
            assert_eq!(found(*lang, &flipped), [expected], "{flipped}");
        }
    }
}
