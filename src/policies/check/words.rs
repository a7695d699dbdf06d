//! Closed lists of words, language by language: what denies, what ticks a box, what a language is known by.
//!
//! **Invariants.** All in lower case, Arabic without vowel signs. *Absent*: grammar. The lists know whether a sentence denies
//! something, not what; that is enough to find a “not” that a translation has lost.

use crate::text::Lang;

/// Whether the sentence denies something.
pub fn denies(lang: Lang, sentence: &str) -> bool {
    let text = IDIOMS.iter().fold(plain(sentence), |text, idiom| text.replace(idiom, " "));
    match lang {
        Lang::ZhHans | Lang::ZhHant => {
            // “Does not agree” begins like “different”.
            let text = text.replace("不同意", "不");
            let text = HAN_NEUTRAL.iter().fold(text, |text, neutral| text.replace(neutral, " "));
            text.chars().any(|c| HAN_DENIES.contains(c))
        }
        _ => tokens(&text).any(|token| denies_word(lang, &token)),
    }
}

/// Whether the sentence makes an exception (unless, only): what one language says with a denial, another says without.
pub fn excepts(lang: Lang, sentence: &str) -> bool {
    let text = plain(sentence);
    let has = |words: &[&str]| tokens(&text).any(|token| words.contains(&token.as_str()));
    match lang {
        Lang::En => has(&["unless", "except", "only"]),
        Lang::Fr => has(&["sauf", "seulement", "uniquement", "seul", "seule", "seuls", "seules"]) || text.contains("à moins"),
        Lang::Es => has(&["salvo", "solo", "sólo", "solamente", "únicamente", "excepto"]) || text.contains("a menos"),
        Lang::Pt => has(&["salvo", "só", "somente", "apenas", "exceto"]) || text.contains("a menos"),
        Lang::Ro => has(&["numai", "doar", "decât", "excepția"]) || text.contains("dacă nu"),
        Lang::Lv => has(&["tikai", "vienīgi", "izņemot"]) || text.contains("ja vien"),
        Lang::Ar => has(&["إلا", "فقط", "سوى", "باستثناء"]) || text.contains("ما لم"),
        Lang::ZhHans | Lang::ZhHant => ["除非", "只", "仅", "僅", "除外"].iter().any(|word| text.contains(word)),
    }
}

/// Whether the sentence speaks of ticking a box, and whether by a word that itself takes the tick away.
pub fn ticks(lang: Lang, sentence: &str) -> Option<Tick> {
    let text = plain(sentence);
    let (on, off) = tick_words(lang);
    let has = |words: &[&str]| match lang {
        Lang::ZhHans | Lang::ZhHant => words.iter().any(|word| text.contains(word)),
        _ => tokens(&text).any(|token| words.iter().any(|word| token.starts_with(word))),
    };
    match (has(on), has(off)) {
        (_, true) => Some(Tick::Off),
        (true, false) => Some(Tick::On),
        (false, false) => None,
    }
}

/// What a word does to a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    On,
    Off,
}

/// How many of the words are such as only this language has.
pub fn marks(lang: Lang, words: &[String]) -> usize {
    let own: &[&str] = match lang {
        Lang::En => &["the", "of", "and", "to", "is", "you", "that", "it", "for", "with", "are", "we", "your", "this"],
        Lang::Fr => &["le", "les", "des", "et", "est", "une", "vous", "nous", "dans", "pour", "sur", "avec", "votre", "du", "au", "ce"],
        Lang::Es => &["el", "los", "las", "y", "en", "una", "con", "por", "su", "usted", "es", "del", "al", "lo", "esta", "nuestro"],
        Lang::Pt => &["os", "em", "uma", "com", "não", "seu", "você", "é", "do", "da", "ao", "na", "são", "dos", "nosso", "pelo"],
        Lang::Ro => &["și", "este", "în", "cu", "pe", "care", "să", "pentru", "din", "sau", "sunt", "această", "noi", "dumneavoastră"],
        Lang::Lv => &["un", "ir", "jūs", "mēs", "ar", "par", "uz", "kas", "vai", "lai", "mūsu", "jūsu", "tas", "šis", "pēc", "līdz"],
        Lang::Ar | Lang::ZhHans | Lang::ZhHant => &[],
    };
    words.iter().filter(|word| own.contains(&word.as_str())).count()
}

/// Words in lower case, without vowel signs; an apostrophe ends a word.
pub fn tokens(text: &str) -> impl Iterator<Item = String> {
    let plain = plain(text);
    let words: Vec<String> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.into_iter()
}

/// Lower case, no vowel signs of Arabic, no stretching.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0640}' | '\u{0670}')).flat_map(char::to_lowercase).collect()
}

fn denies_word(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::En => EN.contains(&word),
        Lang::Fr => FR.contains(&word),
        Lang::Es => ES.contains(&word),
        Lang::Pt => PT.contains(&word),
        Lang::Ro => RO.contains(&word),
        Lang::Lv => {
            let by_prefix = word.starts_with("ne") && word.chars().count() >= 4 && !LV_NEUTRAL.iter().any(|stem| word.starts_with(stem));
            LV.contains(&word) || by_prefix
        }
        Lang::Ar => {
            let bare = word.strip_prefix(['و', 'ف']).filter(|rest| rest.chars().count() > 1).unwrap_or(word);
            AR.contains(&word) || AR.contains(&bare)
        }
        Lang::ZhHans | Lang::ZhHant => false,
    }
}

fn tick_words(lang: Lang) -> (&'static [&'static str], &'static [&'static str]) {
    match lang {
        Lang::En => (&["ticked", "tick", "preticked", "checkbox"], &["untick", "uncheck", "deselect"]),
        Lang::Fr => (&["coch", "précoch"], &["décoch"]),
        Lang::Es => (&["marcad", "marcar", "marque", "marca", "premarcad"], &["desmarc", "desmarqu"]),
        Lang::Pt => (&["marcad", "marcar", "marque", "assinalad", "assinale"], &["desmarc", "desmarqu"]),
        Lang::Ro => (&["bif", "prebif"], &["debif", "nebif"]),
        Lang::Lv => (&["atzīm", "ieķeks", "ķeks"], &["neatzīm", "noņem"]),
        Lang::Ar => {
            (&["محدد", "تحدد", "حدد", "تحديد", "مؤشر", "تؤشر", "علامة", "خانة", "خانات", "الخانة", "الخانات"], &["إلغاء", "ألغ", "أزل"])
        }
        Lang::ZhHans | Lang::ZhHant => {
            (&["勾选", "勾選", "选中", "選中", "打勾", "打钩"], &["取消勾选", "取消勾選", "取消选中", "取消選中"])
        }
    }
}

const EN: &[&str] = &[
    "not", "no", "never", "nobody", "nothing", "none", "nor", "neither", "nowhere", "without", "cannot", "isn", "aren", "don", "doesn",
    "didn", "won", "wouldn", "shouldn", "couldn", "hasn", "haven", "wasn", "weren", "mustn",
];
const FR: &[&str] = &["ne", "n", "ni", "sans", "jamais", "aucun", "aucune", "rien", "non", "pas", "nul", "nulle"];
const ES: &[&str] = &["no", "nunca", "jamás", "nadie", "nada", "ninguno", "ninguna", "ningún", "ni", "sin", "tampoco"];
const PT: &[&str] = &["não", "nunca", "jamais", "ninguém", "nada", "nenhum", "nenhuma", "nem", "sem", "tampouco"];
const RO: &[&str] =
    &["nu", "n", "niciodată", "nimeni", "nimănui", "nimic", "niciun", "nicio", "niciunui", "niciunei", "nici", "fără", "neîntrerupt"];
const LV: &[&str] = &["ne", "nav", "bez", "nedz", "nē"];
/// Latvian words that begin as a denial and are none.
const LV_NEUTRAL: &[&str] = &[
    "nepieciešam",
    "nedēļ",
    "neliel",
    "neitr",
    "nesen",
    "nepilngad",
    "neatliekam",
    "negadīj",
    "nejauš",
    "neuzmanīb",
    "nelaim",
    "neto",
    "nest",
    "nesam",
    "nesat",
    "nesot",
    "nekustam",
    "nelikum",
    "nemier",
    "nevērīb",
    "nolaidīb",
];
const AR: &[&str] =
    &["لا", "لم", "لن", "ليس", "ليست", "لسنا", "لست", "ليسوا", "غير", "بدون", "دون", "عدم", "بلا", "بغير", "لئلا", "ألا", "وإلا"];
/// “Without delay” and “free of charge”, which some languages say with a denial and others without.
const IDIOMS: &[&str] = &[
    "without delay",
    "sans délai",
    "sans retard",
    "sans tarder",
    "sans attendre",
    "sin demora",
    "sin dilación",
    "sin retraso",
    "sem demora",
    "sem atraso",
    "fără întârziere",
    "nekavējoties",
    "bez kavēšanās",
    "دون تأخير",
    "بدون تأخير",
    "دون إبطاء",
    "不迟延",
    "不遲延",
    "毫不拖延",
    "毫不延迟",
    "毫不遲延",
    "不延误",
    "不延誤",
    "without charge",
    "sans frais",
    "sin coste",
    "sin costo",
    "sin cargo",
    "sem custos",
    "sem custo",
    "fără costuri",
    "fără plată",
    "bez maksas",
    "دون مقابل",
    "بدون مقابل",
    "بلا مقابل",
    "无需付费",
    "無需付費",
];
const HAN_DENIES: &str = "不没沒无無非未勿莫";
/// Chinese words with such a character that deny nothing.
const HAN_NEUTRAL: &[&str] = &[
    "不同",
    "不断",
    "不斷",
    "不仅",
    "不僅",
    "不久",
    "不论",
    "不論",
    "不管",
    "不超过",
    "不超過",
    "不少于",
    "不少於",
    "不迟于",
    "不遲於",
    "不晚于",
    "不晚於",
    "不过",
    "不過",
    "非常",
    "未成年",
    "未来",
    "未來",
    "无论",
    "無論",
    "除非",
    "无线",
    "無線",
    "无痕",
    "無痕",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denial_is_known_in_each_language_and_its_lookalikes_are_not() {
        let table: &[(Lang, &[&str], &[&str])] = &[
            (
                Lang::En,
                &["We do not sell it.", "Nobody hears you.", "It isn't kept.", "Without a reason."],
                &["We keep it.", "Another notice."],
            ),
            (
                Lang::Fr,
                &["Nous ne vendons rien.", "Ce n’est pas gardé.", "Sans motif."],
                &["Une personne nous appelle.", "Nous gardons vos données."],
            ),
            (Lang::Es, &["No vendemos nada.", "Sin motivo."], &["Usted decide.", "Nosotros las guardamos."]),
            (Lang::Pt, &["Não vendemos.", "Ninguém ouve.", "Sem motivo."], &["Você decide.", "Somente aqui."]),
            (Lang::Ro, &["Nu vindem.", "Fără motiv.", "Nimeni nu aude.", "N-am vândut."], &["Numele este păstrat.", "Noi îl păstrăm."]),
            (
                Lang::Lv,
                &["Mēs nepārdodam.", "Tā nav.", "Bez iemesla.", "Neviens nedzird."],
                &["Tas ir nepieciešams.", "Nedēļas laikā.", "Nepilngadīgie zvana."],
            ),
            (Lang::Ar, &["لا نبيعها.", "ولا نبيعها.", "لَا نبيع", "بدون سبب", "غير مسجلة"], &["نبيعها.", "لماذا تتصل", "الأسئلة هنا"]),
            (Lang::ZhHans, &["我们不出售。", "没有人听到。", "无需理由。"], &["我们保存。", "未成年人可以来电。", "不超过30天。"]),
            (Lang::ZhHant, &["我們不出售。", "沒有人聽到。", "無需理由。"], &["我們保存。", "未成年人可以來電。", "非常感謝。"]),
        ];
        for (lang, denying, others) in table {
            denying.iter().for_each(|text| assert!(denies(*lang, text), "{text}"));
            others.iter().for_each(|text| assert!(!denies(*lang, text), "{text}"));
        }
    }

    #[test]
    fn idioms_deny_nothing_and_exceptions_are_known() {
        for (lang, text) in [
            (Lang::En, "We tell you without delay."),
            (Lang::Lv, "Mēs nekavējoties paziņojam."),
            (Lang::Fr, "Nous vous prévenons sans délai."),
            (Lang::Ar, "نخبرك دون تأخير."),
            (Lang::Es, "Tiene estos derechos, sin coste."),
        ] {
            assert!(!denies(lang, text), "{text}");
        }
        assert!(denies(Lang::ZhHans, "您不同意。") && !denies(Lang::ZhHans, "这是不同的。"));
        for (lang, text) in [
            (Lang::En, "Unless the law forbids it."),
            (Lang::Lv, "Ja vien likums to neaizliedz."),
            (Lang::Ar, "ما لم يحظره القانون."),
            (Lang::ZhHant, "除非法律禁止。"),
            (Lang::Ro, "Numai ce cere legea."),
        ] {
            assert!(excepts(lang, text), "{text}");
        }
        assert!(!excepts(Lang::En, "We sell nothing.") && !excepts(Lang::Fr, "Nous ne vendons rien."));
    }

    #[test]
    fn words_that_tick_and_untick_are_told_apart() {
        let table = [
            (Lang::En, "The box is ticked.", Some(Tick::On)),
            (Lang::En, "Untick the box.", Some(Tick::Off)),
            (Lang::En, "A thicket.", None),
            (Lang::Fr, "La case est décochée.", Some(Tick::Off)),
            (Lang::Fr, "Cochez la case.", Some(Tick::On)),
            (Lang::Es, "La casilla está desmarcada.", Some(Tick::Off)),
            (Lang::Pt, "A caixa está marcada.", Some(Tick::On)),
            (Lang::Ro, "Caseta este debifată.", Some(Tick::Off)),
            (Lang::Lv, "Lodziņš ir atzīmēts.", Some(Tick::On)),
            (Lang::Ar, "المربع مُحدَّد.", Some(Tick::On)),
            (Lang::ZhHans, "请取消勾选。", Some(Tick::Off)),
            (Lang::ZhHant, "方塊已勾選。", Some(Tick::On)),
            (Lang::ZhHant, "我們保存。", None),
        ];
        for (lang, sentence, expected) in table {
            assert_eq!(ticks(lang, sentence), expected, "{sentence}");
        }
    }
}
