//! Texts that people have read and found right, one file each in `tests/golden`: a test compares with them, so that no word
//! of a question or receipt changes unseen. `VISAVIS_GOLDEN=write cargo test --lib golden` writes them anew; then read them.

use std::path::Path;

/// Fails if the text is not the one in the file.
pub fn check(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var("VISAVIS_GOLDEN").is_ok_and(|wish| wish == "write") {
        assert!(std::fs::write(&path, text).is_ok(), "{} cannot be written", path.display());
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let first = kept.lines().zip(text.lines()).find(|(kept, text)| kept != text);
    assert!(kept == text, "{} is not what is said now; first difference: {first:?}", path.display());
}
