//! A QR code as one path of an SVG: `<svg viewBox="0 0 SIZE SIZE"><path d="PATH"/></svg>`.

use fast_qr::QRBuilder;

/// The drawing of a code; one module is one unit, with the quiet zone of four around it.
pub struct QrCode {
    pub size: usize,
    pub path: String,
}

impl QrCode {
    /// The code of a text; nothing if it is too long for one.
    pub fn new(text: &str) -> Option<Self> {
        let code = QRBuilder::new(text).build().ok()?;
        let mut path = String::new();
        for row in 0..code.size {
            let mut column = 0;
            while column < code.size {
                let start = column;
                while column < code.size && code[row][column].value() {
                    column += 1;
                }
                if column > start {
                    path.push_str(&format!("M{} {}h{}v1h-{}z", start + QUIET, row + QUIET, column - start, column - start));
                }
                column += 1;
            }
        }
        Some(Self { size: code.size + 2 * QUIET, path })
    }
}

/// Specified: ISO/IEC 18004 §9.1, four modules on each side.
const QUIET: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_of_a_code_is_a_bar_of_seven() {
        let code = QrCode::new("https://localhost:8443/trust").unwrap();
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", &code.path[..40]);
        assert!(QrCode::new(&"x".repeat(5_000)).is_none());
    }
}
