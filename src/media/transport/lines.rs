//! The lines of SDP (RFC 8866 §9), as far as WebRTC uses them: the attributes of the session, and of each section.
//!
//! **Invariants.** Nothing is copied: all is part of the text that was read, and no part has the end of a line in it. Sections and
//! candidates are counted before they are kept. *Absent*: what the attributes mean; the lines that mean nothing here (origin,
//! name, times, bandwidth), of which only the form is looked at.

use std::str::FromStr;

use crate::base::limits;

use super::Rejected;

/// A description's lines.
pub struct Lines<'a> {
    pub attributes: Attributes<'a>,
    pub media: Vec<Media<'a>>,
}

/// An m-line and what belongs to it (RFC 8866 §5.14).
pub struct Media<'a> {
    /// `audio`, `video`, `application`, and whatever else there is.
    pub media: &'a str,
    pub port: u16,
    pub protocol: &'a str,
    pub formats: Vec<&'a str>,
    pub attributes: Attributes<'a>,
}

/// Names, and values where there is one, in order (RFC 8866 §5.13).
#[derive(Default)]
pub struct Attributes<'a>(Vec<(&'a str, Option<&'a str>)>);

impl<'a> Lines<'a> {
    pub fn read(text: &'a str) -> Result<Self, Rejected> {
        if text.len() > limits::SDP_BYTES || text.matches('\r').count() != text.matches("\r\n").count() {
            return Err(Rejected);
        }
        let mut lines = text.lines();
        if lines.next() != Some("v=0") {
            return Err(Rejected);
        }
        let (mut read, mut candidates) = (Self { attributes: Attributes::default(), media: Vec::new() }, 0);
        for line in lines.filter(|line| !line.is_empty()) {
            let (kind, value) = line.split_at_checked(2).ok_or(Rejected)?;
            match kind.as_bytes() {
                b"m=" if read.media.len() < limits::SDP_SECTIONS => read.media.push(Media::read(value).ok_or(Rejected)?),
                b"m=" => return Err(Rejected),
                b"a=" => {
                    let (name, value) = value.split_once(':').map_or((value, None), |(name, value)| (name, Some(value)));
                    candidates += usize::from(name == "candidate");
                    let attributes = read.media.last_mut().map_or(&mut read.attributes, |section| &mut section.attributes);
                    attributes.0.push((name, value));
                }
                [b'a'..=b'z', b'='] => {}
                _ => return Err(Rejected),
            }
        }
        if candidates > limits::SDP_CANDIDATES { Err(Rejected) } else { Ok(read) }
    }
}

impl<'a> Media<'a> {
    /// `None`: not `<media> <port>[/<number of ports>] <protocol> <format> …`.
    fn read(line: &'a str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let (media, ports, protocol) = (words.next()?, words.next()?, words.next()?);
        let port = u16::from_str(ports.split('/').next()?).ok()?;
        Some(Self { media, port, protocol, formats: words.collect(), attributes: Attributes::default() })
    }
}

impl<'a> Attributes<'a> {
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| *key == name)
    }

    /// The value of the first of this name.
    pub fn value(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(key, _)| *key == name).and_then(|(_, value)| *value)
    }

    /// The values of all of this name, in order.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| *key == name).filter_map(|(_, value)| *value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_belong_to_the_section_above_them() {
        let text = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=ice-lite\r\na=setup:actpass\r\nm=audio 9/2 RTP/SAVPF 111 63\r\n\
                    c=IN IP4 0.0.0.0\r\na=mid:0\r\na=fmtp:111 a=1\r\na=fmtp:63 111/111\r\nm=video 0 RTP/SAVPF 96\na=mid:1\n";
        let read = Lines::read(text).unwrap_or_else(|_| panic!("not read"));
        assert!(read.attributes.has("ice-lite") && !read.attributes.has("mid"));
        assert_eq!((read.attributes.value("setup"), read.attributes.value("ice-lite")), (Some("actpass"), None));
        let [sound, picture] = &read.media[..] else { panic!("{} sections", read.media.len()) };
        assert_eq!((sound.media, sound.port, sound.protocol, &sound.formats[..]), ("audio", 9, "RTP/SAVPF", &["111", "63"][..]));
        assert_eq!(sound.attributes.values("fmtp").collect::<Vec<_>>(), ["111 a=1", "63 111/111"]);
        assert_eq!((picture.port, picture.attributes.value("mid")), (0, Some("1")));
    }

    #[test]
    fn what_has_not_the_form_of_lines_is_rejected() {
        let table = [
            ("", false),
            ("v=0", true),
            ("v=0\r\n\r\n", true),
            ("v=1\r\n", false),
            ("s=-\r\nv=0\r\n", false),
            ("v=0\r\nhello\r\n", false),
            ("v=0\r\n=x\r\n", false),
            ("v=0\r\nA=x\r\n", false),
            ("v=0\r\nab=x\r\n", false),
            ("v=0\r\na=x\ry\r\n", false),
            ("v=0\r\nm=audio 9 RTP/SAVPF\r\n", true),
            ("v=0\r\nm=audio 9\r\n", false),
            ("v=0\r\nm=audio 65536 RTP/SAVPF 1\r\n", false),
            ("v=0\r\nm=audio x RTP/SAVPF 1\r\n", false),
        ];
        for (text, sound) in table {
            assert_eq!(Lines::read(text).is_ok(), sound, "{text:?}");
        }
    }
}
