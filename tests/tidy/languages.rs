//! Nine languages: each has every text, with the same values, its own plural forms, its own script, and no trace of
//! another.

use std::collections::BTreeMap;

use crate::fluent::{self, LANGUAGES, Message};
use crate::tree::{self, Fault, File, report};

/// Plural forms of whole numbers (CLDR 47); English decides where a text chooses, each language into what.
const FORMS: &[(&str, &[&str])] = &[
    ("en", &["one", "other"]),
    ("zh-Hans", &["other"]),
    ("zh-Hant", &["other"]),
    ("pt", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("es", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("lv", &["zero", "one", "other"]),
    ("ro", &["one", "few", "other"]),
];

const PLURALS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Names and signs that are the same in every language.
const NAMES: &[&str] = &[
    "Visavis", "kB", "MB", "GB", "QR", "WHIP", "WHEP", "HTTPS", "HTTP", "UDP", "TCP", "IP", "PNG", "JPEG", "WebP", "PDF", "Chromium",
    "Chrome", "Firefox", "Safari", "Android", "iPhone", "iOS", "OK", "M", "C", "Esc",
];

/// Common characters that exist only in the other way of writing Chinese.
const ONLY_TRADITIONAL: &str = "這們個來時對說會過還沒開關門間聽聲話請問誰語讀寫見視頻機電腦發號碼網頁連線斷傳檔處錄顯單擇選項設備給與後從點擊離繼續結東車書長經業務員難為無並數據庫錯誤應該實際標題區體頭顧觀現認識邊進遠運動麼樣貼導舉報靜畫麥風帳戶啟歡談幫裡總將當兩氣歲殘訊稱簡譯變";
const ONLY_SIMPLIFIED: &str = "这们个来时对说会过还没开关门间听声话请问谁语读写见视频机电脑发号码网页连线断传档处录显单择选项设备给与后从点击离继续结东车书长经业务员难为无并数据库错误应该实际标题区体头顾观现认识边进远运动么样贴导举报静画麦风账户启欢谈帮总将当两气岁残讯称简译变";

fn check_complete(english: &BTreeMap<String, Message>, other: &BTreeMap<String, Message>, tag: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, message) in english {
        match other.get(key) {
            None => faults.push(fault(message, format!("`{key}` is missing in {tag}"))),
            Some(translated) if translated.values() != message.values() => {
                faults.push(fault(
                    translated,
                    format!("`{key}` has the values {:?}, in English {:?}", translated.values(), message.values()),
                ));
            }
            Some(translated) => faults.extend(check_forms(message, translated, tag)),
        }
    }
    let strangers = other.values().filter(|message| !english.contains_key(&message.key));
    faults.extend(strangers.map(|one| fault(one, format!("`{}` is not in English: take it out", one.key))));
    faults
}

fn check_forms(english: &Message, translated: &Message, tag: &str) -> Option<Fault> {
    let is_plural = |message: &Message| message.forms().iter().any(|form| form != "other" && PLURALS.contains(&form.as_str()));
    let expected = FORMS.iter().find(|(other, _)| *other == tag)?.1;
    let forms = translated.forms();
    let own: Vec<&str> = PLURALS.iter().copied().filter(|form| forms.contains(*form)).collect();
    if expected.len() > 1 && is_plural(english) && own != expected {
        return Some(fault(
            translated,
            format!("`{}` chooses by a number: {tag} has the forms {expected:?}, here are {own:?}", english.key),
        ));
    }
    let foreign = own.iter().find(|form| !expected.contains(form))?;
    Some(fault(translated, format!("`{}`: {tag} has no form `{foreign}`", english.key)))
}

fn check_script(english: &BTreeMap<String, Message>, other: &BTreeMap<String, Message>, tag: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in other.values() {
        let text = message.text();
        if let Some(advice) = wrong_letter(&text, tag) {
            faults.push(fault(message, format!("`{}`: {advice}", message.key)));
        }
        let Some(original) = english.get(&message.key).map(Message::text) else {
            continue;
        };
        if !has_own_words(&original) {
            continue;
        }
        let missing_script = match tag {
            "ar" => !text.chars().any(is_arabic),
            "zh-Hans" | "zh-Hant" => !text.chars().any(is_han),
            _ => tag != "en" && text == original && original.split_whitespace().count() > 3,
        };
        if missing_script {
            faults.push(fault(message, format!("`{}` is not translated: “{text}”", message.key)));
        }
    }
    faults
}

fn wrong_letter(text: &str, tag: &str) -> Option<String> {
    let broken = ["Ã", "â€", "Ð", "ï¿", "\u{FFFD}"].into_iter().find(|trace| text.contains(trace));
    if let Some(trace) = broken {
        return Some(format!("“{trace}” is a trace of a wrong encoding"));
    }
    let wrong = |c: char| match tag {
        "ar" => is_han(c) || is_other(c),
        "zh-Hans" => is_arabic(c) || is_other(c) || is_only(c, ONLY_TRADITIONAL, ONLY_SIMPLIFIED),
        "zh-Hant" => is_arabic(c) || is_other(c) || is_only(c, ONLY_SIMPLIFIED, ONLY_TRADITIONAL),
        // Romanian has a comma below these letters, not the cedilla of Turkish.
        "ro" => is_han(c) || is_arabic(c) || is_other(c) || matches!(c, 'ş' | 'ţ' | 'Ş' | 'Ţ'),
        _ => is_han(c) || is_arabic(c) || is_other(c),
    };
    let letter = text.chars().find(|c| wrong(*c))?;
    Some(format!("“{letter}” does not belong to {tag}"))
}

/// Tone: the receptionist does not shout.
fn check_tone(english: &BTreeMap<String, Message>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in english.values() {
        let text = message.text().to_lowercase();
        for (found, advice) in [
            ("!", "no exclamation marks"),
            ("oops", "say what happened"),
            ("simply", "nothing is simple for everybody"),
            ("e.g.", "write it out"),
        ] {
            if text.contains(found) {
                faults.push(fault(message, format!("`{}` says “{found}”: {advice}", message.key)));
            }
        }
    }
    faults
}

fn has_own_words(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word.chars().any(char::is_alphabetic) && !NAMES.contains(&word))
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{06FF}' | '\u{0750}'..='\u{077F}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

/// Greek, Cyrillic, Hebrew, kana, Hangul: no language here is written with them.
fn is_other(c: char) -> bool {
    matches!(c, '\u{0370}'..='\u{05FF}' | '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}')
}

fn is_only(c: char, theirs: &str, ours: &str) -> bool {
    is_han(c) && theirs.contains(c) && !ours.contains(c)
}

fn fault(message: &Message, advice: String) -> Fault {
    Fault { path: message.path.clone(), line: message.line, advice }
}

fn sample(text: &str) -> BTreeMap<String, Message> {
    fluent::messages(&File::new("a.ftl", text)).into_iter().map(|message| (message.key.clone(), message)).collect()
}

#[test]
fn every_language_has_every_text() {
    let english = fluent::language("en");
    assert!(!english.is_empty());
    report(LANGUAGES.iter().flat_map(|tag| check_complete(&english, &fluent::language(tag), tag)).collect());

    let english = sample("a-a = A { $x }\na-b = { $n ->\n    [one] day\n   *[other] days\n}\n");
    let table = [
        ("es", "a-a = { $x } E\na-b = { $n ->\n    [one] día\n   *[other] días\n}\n", 0),
        ("zh-Hans", "a-a = { $x }甲\na-b = { $n } 天\n", 0),
        ("lv", "a-a = A { $x }\na-b = { $n ->\n    [one] diena\n   *[other] dienas\n}\n", 1),
        ("es", "a-a = A { $y }\na-c = C\n", 3),
        ("zh-Hans", "a-a = 甲{ $x }\na-b = { $n ->\n    [one] 天\n   *[other] 天\n}\n", 1),
    ];
    for (tag, text, expected) in table {
        let faults = check_complete(&english, &sample(text), tag);
        assert_eq!(faults.len(), expected, "{text}{}", faults.iter().map(Fault::to_string).collect::<String>());
    }
}

#[test]
fn every_language_is_written_in_its_own_script() {
    let english = fluent::language("en");
    report(LANGUAGES.iter().flat_map(|tag| check_script(&english, &fluent::language(tag), tag)).collect());

    let english = sample("a-a = You are second in line.\na-b = { $n } kB\n");
    let table = [
        ("ar", "a-a = أنت الثاني في الصف.\na-b = { $n } kB\n", 0),
        ("ar", "a-a = You are second in line.\n", 1),
        ("zh-Hans", "a-a = 您排在第二位。\n", 0),
        ("zh-Hans", "a-a = 請稍等。\n", 1),
        ("zh-Hant", "a-a = 请稍等。\n", 1),
        ("fr", "a-a = You are second in line.\n", 1),
        ("pt", "a-a = VocÃª Ã© o segundo.\n", 1),
        ("ro", "a-a = Sunteţi al doilea.\n", 1),
        ("lv", "a-a = Вы вторые.\n", 1),
    ];
    for (tag, text, expected) in table {
        assert_eq!(check_script(&english, &sample(text), tag).len(), expected, "{text}");
    }
}

#[test]
fn keys_stand_once_and_begin_with_the_name_of_their_file() {
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        let mut seen = std::collections::BTreeSet::new();
        for file in tree::files(&format!("templates/locales/{tag}"), &[".ftl"]) {
            let area = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).unwrap_or("").to_owned() + "-";
            for message in fluent::messages(&file) {
                if !message.key.starts_with(&area) {
                    faults.push(fault(&message, format!("`{}` begins with `{area}` in this file", message.key)));
                }
                if !seen.insert(message.key.clone()) {
                    faults.push(fault(&message, format!("`{}` stands twice", message.key)));
                }
            }
        }
    }
    report(faults);
}

#[test]
fn the_receptionist_speaks() {
    report(check_tone(&fluent::language("en")));
    assert_eq!(check_tone(&sample("a-a = Oops!\n")).len(), 2);
}
