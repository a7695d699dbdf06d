//! Codes that people type from paper: Crockford's base 32 in capitals, 26 characters, which are 130 bits.
//!
//! **Invariants.** What is read has one form, however it was typed: with or without dashes, in any case, with letters that look like
//! the right ones. *Absent*: what a code opens.

/// The code of 130 bits of these; the bytes are at least 17.
pub fn write(bytes: &[u8]) -> String {
    // Five bits a character.
    let bit = |at: usize| usize::from(bytes[at / 8] >> (7 - at % 8) & 1);
    let letter = |at: usize| (0..5).fold(0, |value, more| value << 1 | bit(at * 5 + more));
    (0..CHARS).map(|at| char::from(ALPHABET[letter(at)])).collect()
}

/// A code as somebody typed it, in its one form.
pub fn read(text: &str) -> Option<String> {
    let mut code = String::with_capacity(CHARS);
    for letter in text.chars().filter(|letter| !matches!(letter, '-' | ' ')) {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        };
        if !letter.is_ascii() || !ALPHABET.contains(&(letter as u8)) || code.len() >= CHARS {
            return None;
        }
        code.push(letter);
    }
    (code.len() == CHARS).then_some(code)
}

/// In groups, as people read it aloud: `K7QF-2M9X-…`.
pub fn grouped(code: &str) -> String {
    code.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join("-")
}

/// Specified: at least 128 bits.
const CHARS: usize = 26;
/// Crockford's alphabet: no I, L, O, U, so that a code read aloud survives.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_people_type_it() {
        let code = write(&[0b1010_0101; 17]);
        assert_eq!(code.len(), 26);
        for typed in [code.clone(), grouped(&code), grouped(&code).to_lowercase(), format!(" {code} ")] {
            assert_eq!(read(&typed).as_deref(), Some(code.as_str()), "{typed}");
        }
        assert_eq!(read(&"o".repeat(26)), Some("0".repeat(26)));
        assert_eq!(read(&"Il".repeat(13)), Some("1".repeat(26)));
        for wrong in ["", "K7QF", &"U".repeat(26), &"0".repeat(27), &"ü".repeat(26)] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
