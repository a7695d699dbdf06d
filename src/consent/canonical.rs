//! JSON in the one form that can be hashed and signed (RFC 8785): sorted keys, no space, one way to write each value.
//!
//! **Invariants.** Two values that are equal give the same bytes, whoever writes them. *Absent*: fractions; our own types have
//! none, and a foreign text with one has no canonical form here.

use serde::Serialize;
use serde_json::Value;

/// The canonical text of one of our own types. Its keys are strings and its numbers whole, so that there always is one.
pub fn text<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| of(&value)).unwrap_or_default()
}

/// The canonical text of any JSON; nothing if it holds a number that not every reader keeps exactly.
pub fn of(value: &Value) -> Option<String> {
    let mut out = String::new();
    write(&mut out, value)?;
    Some(out)
}

fn write(out: &mut String, value: &Value) -> Option<()> {
    match value {
        Value::Null | Value::Bool(_) => out.push_str(&value.to_string()),
        Value::Number(number) => {
            let whole = number.as_i64().filter(|whole| whole.unsigned_abs() < EXACT)?;
            out.push_str(&whole.to_string());
        }
        Value::String(text) => write_text(out, text),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write(out, item)?;
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            // §3.2.3: by UTF-16 code units, which is not the order of UTF-8 beyond the basic plane.
            keys.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write_text(out, key);
                out.push(':');
                write(out, &fields[key])?;
            }
            out.push('}');
        }
    }
    Some(())
}

/// §3.2.2.2: only what must be escaped is escaped, and in the shortest way.
fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// Specified: beyond 2^53 readers that count in doubles differ (RFC 7493 §2.2).
const EXACT: u64 = 1 << 53;

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, canonical: Option<&str>) {
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(of(&value).as_deref(), canonical, "{json}");
    }

    #[test]
    fn the_examples_of_the_specification_come_out_as_printed_there() {
        // RFC 8785 §3.2.3, sorting; §3.2.2.2 and §3.2.4, strings and literals.
        check(
            r#"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#,
            Some(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
            ),
        );
        check(
            r#"{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#,
            Some(r#"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#),
        );
    }

    #[test]
    fn a_number_has_one_form_or_none() {
        check("[0, -0, 10, -7]", None);
        check("[0, 10, -7, 9007199254740991]", Some("[0,10,-7,9007199254740991]"));
        check("9007199254740993", None);
        check("1.5", None);
        check("[ { } , [ ] ]", Some("[{},[]]"));
    }
}
