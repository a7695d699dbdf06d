//! Whether a text is written in its own letters and its own language.
//!
//! **Invariants.** Pure. Names of businesses, addresses and links are taken out before a text comes here: they may be written in
//! any letters.

use crate::policies::check::words;
use crate::text::Lang;

/// A letter that this language is not written with.
pub fn foreign_letter(lang: Lang, text: &str) -> Option<char> {
    text.chars().find(|c| match lang {
        Lang::Ar => is_han(*c) || is_other(*c),
        Lang::ZhHans => is_arabic(*c) || is_other(*c) || (is_han(*c) && TRADITIONAL.contains(*c)),
        Lang::ZhHant => is_arabic(*c) || is_other(*c) || (is_han(*c) && SIMPLIFIED.contains(*c)),
        // Romanian has a comma below these letters, not the cedilla of Turkish.
        Lang::Ro => is_han(*c) || is_arabic(*c) || is_other(*c) || matches!(c, 'ş' | 'ţ' | 'Ş' | 'Ţ'),
        _ => is_han(*c) || is_arabic(*c) || is_other(*c),
    })
}

/// A word in Latin letters in a language that has others; abbreviations in capitals and names that have no other form pass.
pub fn latin_word(lang: Lang, text: &str) -> Option<String> {
    if !matches!(lang, Lang::Ar | Lang::ZhHans | Lang::ZhHant) {
        return None;
    }
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '\'' | '-' | '.' | '@' | '/')));
    let is_word = |word: &&str| {
        let letters = word.chars().filter(char::is_ascii_lowercase).count();
        letters >= 2 && !word.contains(['@', '/', '.']) && !NAMES.contains(&word.to_ascii_lowercase().as_str())
    };
    words.map(|word| word.trim_matches(['\'', '-', '.'])).find(is_word).map(str::to_owned)
}

/// Traces of text that was read in a wrong encoding.
pub fn mojibake(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        let pair = matches!(c, 'Ã' | 'Â' | 'Ð' | 'Ñ' | 'Ø' | 'Ù' | 'Å' | 'Ä') && matches!(next, '\u{0080}'..='\u{00BF}');
        let quote = *c == 'â' && next == '€';
        let cut = matches!(c, '\u{FFFD}' | '\u{0080}'..='\u{009F}');
        if pair || quote || cut {
            return Some(chars[at..chars.len().min(at + 2)].iter().collect());
        }
    }
    None
}

/// The language that a text is in, if it is clearly another one than its label says.
pub fn other_language(lang: Lang, text: &str) -> Option<Lang> {
    let (arabic, han, letters) = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .fold((0, 0, 0), |(arabic, han, all), c| (arabic + usize::from(is_arabic(c)), han + usize::from(is_han(c)), all + 1));
    let is_mostly = |part: usize| letters >= LETTERS && part * 2 > letters;
    match lang {
        Lang::Ar if is_mostly(han) => return Some(Lang::ZhHans),
        Lang::ZhHans | Lang::ZhHant if is_mostly(arabic) => return Some(Lang::Ar),
        Lang::Ar if is_mostly(arabic) => return None,
        Lang::ZhHans | Lang::ZhHant if is_mostly(han) => return None,
        Lang::Ar | Lang::ZhHans | Lang::ZhHant => {}
        _ if is_mostly(arabic) => return Some(Lang::Ar),
        _ if is_mostly(han) => return Some(Lang::ZhHans),
        _ => {}
    }
    let words: Vec<String> = words::tokens(text).collect();
    let own = words::marks(lang, &words);
    let (best, count) = Lang::ALL.into_iter().map(|lang| (lang, words::marks(lang, &words))).max_by_key(|(_, count)| *count)?;
    (best != lang && count >= MARKS && count > own * 2).then_some(best)
}

pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{06FF}' | '\u{0750}'..='\u{077F}')
}

/// Greek, Cyrillic, Hebrew, kana, Hangul: no language here is written with them.
fn is_other(c: char) -> bool {
    matches!(c, '\u{0370}'..='\u{05FF}' | '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}')
}

/// Chosen: below so many letters a text may be a name.
const LETTERS: usize = 12;
/// Chosen: so many words of another language are no accident.
const MARKS: usize = 4;
/// Words that are written in Latin letters everywhere.
const NAMES: &[&str] = &["cookie", "cookies", "visavis", "chromium", "firefox", "safari", "wi-fi", "opus", "webrtc", "english", "html"];
/// Common characters that exist only in the other way of writing Chinese.
const TRADITIONAL: &str = "這們個來時對說會過還沒開關門間聽聲話請問誰語讀寫見視頻機電腦發號碼網頁連線斷傳檔處錄顯單擇選項設備給與後從點擊離繼續結東車書長經業務員難為無並數據庫錯誤應該實際標題區體頭顧觀現認識邊進遠運動麼樣貼導舉報靜畫麥風帳戶啟歡談幫裡總將當兩氣歲殘訊稱簡譯變權責讓護隱據";
const SIMPLIFIED: &str = "这们个来时对说会过还没开关门间听声话请问谁语读写见视频机电脑发号码网页连线断传档处录显单择选项设备给与离继续结东车书长经业务员难为无并数据库错误应该实际标题区体头顾观现认识边进远运动么样贴导举报静画麦风账户启欢谈帮总将当两气岁残讯称简译变权责让护隐据";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_another_script_is_found() {
        let table = [
            (Lang::En, "We keep дata.", Some('д')),
            (Lang::En, "We keep data – “exactly”.", None),
            (Lang::Lv, "Mēs glabājam 数.", Some('数')),
            (Lang::Ro, "Păstrăm aceşti ani.", Some('ş')),
            (Lang::Ro, "Păstrăm acești ani.", None),
            (Lang::Ar, "نحفظ 数据", Some('数')),
            (Lang::ZhHans, "我們保存。", Some('們')),
            (Lang::ZhHant, "我们保存。", Some('们')),
            (Lang::ZhHant, "我們保存資料。", None),
            (Lang::ZhHans, "我们保存数据。", None),
        ];
        for (lang, text, expected) in table {
            assert_eq!(foreign_letter(lang, text), expected, "{text}");
        }
    }

    #[test]
    fn a_word_that_was_left_in_latin_letters_is_found() {
        let table = [
            (Lang::ZhHans, "我们保存 recording 三十天。", Some("recording")),
            (Lang::Ar, "نحفظ consent هنا", Some("consent")),
            (Lang::Ar, "IP و HTTPS وملفات cookie وعنوان a@b.example", None),
            (Lang::ZhHant, "請寫信至 privacy@lindner.example，或見 /privacy。", None),
            (Lang::Fr, "Le recording reste ici.", None),
        ];
        for (lang, text, expected) in table {
            assert_eq!(latin_word(lang, text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn traces_of_a_wrong_encoding_are_found_and_real_letters_are_not() {
        for text in ["DonnÃ©es", "itâ€™s", "\u{FFFD}", "Â©", "Ø§Ù", "caf\u{0085}"] {
            assert!(mojibake(text).is_some(), "{text}");
        }
        for text in ["NÃO", "Données à l’été", "ÑANDÚ", "Ātri Šķērso", "«Élan»", "العربية", "数据", "Îți păstrăm", "Ärger Ångström"]
        {
            assert_eq!(mojibake(text), None, "{text}");
        }
    }

    #[test]
    fn a_wrong_label_is_found_and_relatives_are_told_apart() {
        let table = [
            (Lang::En, "We delete the data that you sent to us after 30 days, and you get the proof.", None),
            (Lang::Fr, "We delete the data that you sent to us after 30 days, and you get the proof.", Some(Lang::En)),
            (Lang::Es, "Você pode pedir uma cópia dos dados e da gravação em qualquer dia, com o seu recibo.", Some(Lang::Pt)),
            (Lang::Pt, "Usted puede pedir una copia de los datos y de la grabación en el día que quiera, con su recibo.", Some(Lang::Es)),
            (Lang::Pt, "Você pode pedir uma cópia dos dados e da gravação em qualquer dia, com o seu recibo.", None),
            (Lang::Es, "Usted puede pedir una copia de los datos y de la grabación en el día que quiera, con su recibo.", None),
            (Lang::Ro, "Datele sunt păstrate în această țară și pe serverul care este al nostru.", None),
            (Lang::Lv, "Mēs glabājam jūsu datus un dzēšam tos pēc 30 dienām, lai tie ir drošībā.", None),
            (Lang::Ar, "We delete the data that you sent to us after 30 days, and you get the proof.", Some(Lang::En)),
            (Lang::Lv, "我们在三十天之后删除您的数据并告诉您结果", Some(Lang::ZhHans)),
            (Lang::ZhHans, "نحذف بياناتك بعد ثلاثين يوما ونخبرك بذلك", Some(Lang::Ar)),
            (Lang::Fr, "Oui.", None),
        ];
        for (lang, text, expected) in table {
            assert_eq!(other_language(lang, text), expected, "{text}");
        }
    }
}
