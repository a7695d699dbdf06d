//! Reading SDP (RFC 8866, RFC 8829): from a browser's text to the few facts that the product acts upon.
//!
//! **Invariants.** A description is bounded in bytes, sections and candidates before anything else is read of it. What is
//! kept is either a number, one of our own words, or a token of harmless characters: it can be written into an answer.
//! *Absent*: the other side's candidates (an ICE-lite side never sends first), codecs that are not forwarded.

use crate::base::limits;
use crate::media::Kind;
use crate::media::formats::Format;

use super::lines::{Lines, Media};
use super::{Rejected, Remote};

/// An offer or an answer.
#[derive(Clone, Debug)]
pub struct Description {
    pub remote: Remote,
    pub sections: Vec<Section>,
}

/// One m-line.
#[derive(Clone, Debug)]
pub struct Section {
    pub mid: String,
    /// `audio`, `video`, `application`, as written.
    pub media: String,
    /// The transport protocol, as written.
    pub protocol: String,
    pub kind: Option<Kind>,
    /// Port 0: refused, or no longer used.
    pub rejected: bool,
    pub sends: bool,
    pub receives: bool,
    /// The codec that is taken of a publisher: what everybody has if it is offered, else the first of those that are forwarded.
    pub codec: Option<Codec>,
    /// All that are forwarded, in order.
    pub codecs: Vec<Codec>,
    pub extensions: Extensions,
    /// The SSRCs that are announced, in order.
    pub ssrcs: Vec<u32>,
    /// The names of the sizes in which one picture is sent (RFC 8853 §5.1), in order; none if there is one size.
    pub layers: Vec<String>,
}

/// The numbers of the header extensions that a section uses (RFC 8285 §5), 0 if not wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extensions {
    /// The section's name (RFC 9143 §15).
    pub mid: u8,
    /// How loud it is (RFC 6464).
    pub level: u8,
    /// The number that counts over all streams of a connection (draft-holmer-rmcat-transport-wide-cc-extensions-01 §2).
    pub transport: u8,
    /// The layer's name (RFC 8852 §3.1).
    pub rid: u8,
    /// The name of the layer that is repaired (RFC 8852 §3.2).
    pub repaired: u8,
    /// What depends on what in a picture of several sizes (AV1 RTP specification, appendix A).
    pub descriptor: u8,
}

/// A codec as one section numbers it, and the feedback that it offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Codec {
    pub format: Format,
    pub payload_type: u8,
    pub nack: bool,
    pub pli: bool,
    pub fir: bool,
    pub remb: bool,
    /// Feedback about every packet's arrival (draft-holmer-rmcat-transport-wide-cc-extensions-01).
    pub transport: bool,
    /// The payload type of repeats (RFC 4588), 0 if there is none.
    pub rtx: u8,
    /// The payload type of the same with copies of what came before (RFC 2198), 0 if there is none.
    pub red: u8,
}

impl Description {
    /// Reads an offer or answer in which the other side does not insist on being the DTLS server.
    pub fn parse(text: &str) -> Result<Self, Rejected> {
        let lines = Lines::read(text)?;
        let anywhere = |key: &str| {
            let of_media = lines.media.iter().filter(|m| m.port != 0).find_map(|m| m.attributes.value(key));
            of_media.or_else(|| lines.attributes.value(key))
        };
        if anywhere("setup") == Some("passive") {
            return Err(Rejected);
        }
        let fingerprint = anywhere("fingerprint").and_then(sha256_fingerprint).ok_or(Rejected)?;
        let ufrag = anywhere("ice-ufrag").filter(|ufrag| is_ufrag(ufrag)).ok_or(Rejected)?.to_owned();
        let sections = lines.media.iter().map(Section::read).collect::<Result<_, _>>()?;
        Ok(Self { remote: Remote { ufrag, fingerprint }, sections })
    }
}

impl Section {
    /// This codec, as the section numbers it.
    pub fn codec_of(&self, format: Format) -> Option<Codec> {
        self.codecs.iter().copied().find(|codec| codec.format.is_same(format))
    }

    /// The sizes that are taken: those of codecs whose key frames are known here.
    pub fn layers_of(&self, format: Format) -> &[String] {
        if matches!(format, Format::Vp8 | Format::H264(_)) { &self.layers } else { &[] }
    }

    fn read(m: &Media) -> Result<Self, Rejected> {
        let mid = m.attributes.value("mid").unwrap_or("0");
        let known = ["audio", "video", "application"].contains(&m.media);
        if !known || !is_token(mid, 16) || !m.protocol.bytes().all(|b| b.is_ascii_uppercase() || b == b'/') {
            return Err(Rejected);
        }
        let kind = match m.media {
            "audio" => Some(Kind::Audio),
            "video" if m.attributes.value("content").is_some_and(|of| of.split(',').any(|one| one.trim() == SLIDES)) => Some(Kind::Screen),
            "video" => Some(Kind::Video),
            _ => None,
        };
        let has = |key| m.attributes.has(key);
        let inactive = has("inactive");
        let codecs = kind.map_or_else(Vec::new, |kind| codecs(m, kind));
        Ok(Self {
            mid: mid.to_owned(),
            media: m.media.to_owned(),
            protocol: m.protocol.to_owned(),
            kind,
            // A bundled section may have port 0 and still be meant (RFC 9143 §6).
            rejected: m.port == 0 && !has("bundle-only"),
            sends: !inactive && !has("recvonly"),
            receives: !inactive && !has("sendonly"),
            codec: codecs.iter().copied().min_by_key(|codec| codec.format.rank()),
            codecs,
            extensions: Extensions {
                mid: extension(m, MID),
                level: extension(m, AUDIO_LEVEL),
                transport: extension(m, TRANSPORT_NUMBER),
                rid: extension(m, LAYER),
                repaired: extension(m, REPAIRED_LAYER),
                descriptor: extension(m, DESCRIPTOR),
            },
            ssrcs: ssrcs(m),
            layers: layers(m),
        })
    }
}

/// What is forwarded of the section's formats, in their order.
fn codecs(m: &Media, kind: Kind) -> Vec<Codec> {
    let maps: Vec<(&str, &str)> = m.attributes.values("rtpmap").filter_map(|v| v.split_once(' ')).collect();
    let all: Vec<(&str, &str)> = m.attributes.values("fmtp").filter_map(|v| v.split_once(' ')).collect();
    let of = |pairs: &[(&'_ str, &'_ str)], number: &str| pairs.iter().find(|(n, _)| *n == number).map(|(_, text)| (*text).to_owned());
    let numbers = m.formats.iter().take(limits::SDP_FORMATS);
    numbers
        .filter_map(|number| {
            let format = Format::read(kind, &of(&maps, number)?, &of(&all, number).unwrap_or_default())?;
            let payload_type = number.parse::<u8>().ok().filter(|n| *n < 128 && !(64..96).contains(n))?;
            Some(codec(m, format, number, payload_type))
        })
        .collect()
}

fn codec(m: &Media, format: Format, number: &str, payload_type: u8) -> Codec {
    let feedback: Vec<&str> = m
        .attributes
        .values("rtcp-fb")
        .filter_map(|v| v.split_once(' '))
        .filter(|(of, _)| *of == number || *of == "*")
        .map(|(_, feedback)| feedback.trim())
        .collect();
    let has = |wanted| feedback.contains(&wanted);
    Codec {
        format,
        payload_type,
        nack: has("nack"),
        pli: has("nack pli"),
        fir: has("ccm fir"),
        remb: has("goog-remb"),
        transport: has("transport-cc"),
        rtx: repeats(m, payload_type).unwrap_or(0),
        red: Some(m).filter(|_| format == Format::Opus).and_then(|m| redundant(m, payload_type)).unwrap_or(0),
    }
}

/// The payload type under which packets of another are repeated (RFC 4588 §8.1).
fn repeats(m: &Media, payload_type: u8) -> Option<u8> {
    let wanted = payload_type.to_string();
    companion(m, "rtx/90000", |parameters| parameters.split(';').any(|p| p.trim().strip_prefix("apt=") == Some(&wanted)))
}

/// The payload type under which packets carry nothing but blocks of this sound (RFC 2198 §5).
fn redundant(m: &Media, payload_type: u8) -> Option<u8> {
    let wanted = payload_type.to_string();
    companion(m, "red/48000/2", |parameters| parameters.trim().split('/').all(|block| block == wanted))
}

/// The payload type of this name whose parameters refer to another one.
fn companion(m: &Media, wanted: &str, refers: impl Fn(&str) -> bool) -> Option<u8> {
    let is_named = |number: &str| {
        let mut maps = m.attributes.values("rtpmap").filter_map(|v| v.split_once(' '));
        maps.any(|(n, name)| n == number && name.trim().eq_ignore_ascii_case(wanted))
    };
    let is_format = |number: &str| m.formats.iter().take(limits::SDP_FORMATS).any(|format| *format == number);
    let mut parameters = m.attributes.values("fmtp").filter_map(|v| v.split_once(' '));
    let (number, _) = parameters.find(|(number, parameters)| refers(parameters) && is_named(number) && is_format(number))?;
    number.parse::<u8>().ok().filter(|n| *n < 128 && !(64..96).contains(n))
}

/// The layers that are sent, the first alternative of each, also those that rest at first (RFC 8853 §5.1).
fn layers(m: &Media) -> Vec<String> {
    let Some(text) = m.attributes.value("simulcast") else { return Vec::new() };
    let mut words = text.split(' ');
    let Some(sent) = words.by_ref().find(|word| *word == "send").and_then(|_| words.next()) else {
        return Vec::new();
    };
    let declared = |name: &str| m.attributes.values("rid").any(|v| v.split(' ').take(2).eq([name, "send"]));
    let first = |alternatives: &str| alternatives.split(',').next().unwrap_or("").trim_start_matches('~').to_owned();
    let names = sent.split(';').map(first).filter(|name| is_token(name, 16) && declared(name));
    names.take(limits::MEDIA_LAYERS).collect()
}

/// The number of a header extension, if it fits the one-byte form (RFC 8285 §4.2).
fn extension(m: &Media, uri: &str) -> u8 {
    let number = m.attributes.values("extmap").find_map(|v| {
        let (number, rest) = v.split_once(' ')?;
        (rest.split(' ').next()? == uri).then(|| number.split('/').next()?.parse::<u8>().ok())?
    });
    number.filter(|n| (1..15).contains(n)).unwrap_or(0)
}

fn ssrcs(m: &Media) -> Vec<u32> {
    let mut all = Vec::new();
    for ssrc in m.attributes.values("ssrc").filter_map(|v| v.split(' ').next()?.parse().ok()) {
        if !all.contains(&ssrc) && all.len() < limits::MEDIA_SOURCES {
            all.push(ssrc);
        }
    }
    all
}

/// Is it short and of characters that may be written anywhere?
pub fn is_token(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/-_.{}".contains(&b))
}

/// RFC 8839 §5.4. The least length also keeps the answer to a check from being longer than the check, which carries the name.
pub fn is_ufrag(text: &str) -> bool {
    text.len() >= 4 && is_token(text, 256)
}

/// The 32 bytes of a `sha-256` fingerprint in upper case; other hashes are not accepted.
fn sha256_fingerprint(text: &str) -> Option<String> {
    let (hash, digits) = text.trim().split_once(' ')?;
    let octets: Vec<&str> = digits.split(':').collect();
    let well_formed = octets.len() == 32 && octets.iter().all(|o| o.len() == 2 && o.bytes().all(|b| b.is_ascii_hexdigit()));
    (hash.eq_ignore_ascii_case("sha-256") && well_formed).then(|| digits.to_ascii_uppercase())
}

// Specified.
/// What a section calls the picture of a screen (RFC 4796 §5).
pub const SLIDES: &str = "slides";
/// RFC 9143 §15.
pub const MID: &str = "urn:ietf:params:rtp-hdrext:sdes:mid";
/// RFC 6464 §4.
pub const AUDIO_LEVEL: &str = "urn:ietf:params:rtp-hdrext:ssrc-audio-level";
/// draft-holmer-rmcat-transport-wide-cc-extensions-01 §2.
pub const TRANSPORT_NUMBER: &str = "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
/// RFC 8852 §4.1.
pub const LAYER: &str = "urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id";
/// RFC 8852 §4.2.
pub const REPAIRED_LAYER: &str = "urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id";
/// AV1 RTP specification, appendix A.
pub const DESCRIPTOR: &str = "https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension";

#[cfg(test)]
mod tests {
    use super::*;

    const FINGERPRINT: &str = "sha-256 0a:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A:0A";

    fn offer(body: &str) -> String {
        format!(
            "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\na=fingerprint:{FINGERPRINT}\r\na=setup:actpass\r\na=ice-ufrag:abcd\r\na=ice-pwd:0123456789012345678901\r\n{body}"
        )
    }

    const VIDEO: &str = "m=video 9 UDP/TLS/RTP/SAVPF 98 96 97\r\nc=IN IP4 0.0.0.0\r\na=mid:1\r\na=sendonly\r\na=extmap:9 urn:ietf:params:rtp-hdrext:sdes:mid\r\na=rtpmap:98 VP9/90000\r\na=rtpmap:96 VP8/90000\r\na=rtcp-fb:96 nack\r\na=rtcp-fb:96 nack pli\r\na=rtcp-fb:96 goog-remb\r\na=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\na=ssrc-group:FID 11 12\r\na=ssrc:11 cname:x\r\na=ssrc:11 msid:a b\r\na=ssrc:12 cname:x\r\n";

    #[test]
    fn a_browsers_section_is_read() {
        let read = Description::parse(&offer(VIDEO)).unwrap();
        assert_eq!(read.remote.ufrag, "abcd");
        assert!(read.remote.fingerprint.starts_with("0A:0A"));
        let section = &read.sections[0];
        let codec = Codec { format: Format::Vp8, payload_type: 96, nack: true, pli: true, remb: true, rtx: 97, ..Codec::default() };
        assert_eq!(section.codec, Some(codec));
        assert_eq!(section.codecs.iter().map(|codec| codec.payload_type).collect::<Vec<_>>(), [98, 96]);
        assert_eq!(section.codec_of(Format::Vp9).map(|codec| (codec.payload_type, codec.nack)), Some((98, false)));
        assert_eq!(section.codec_of(Format::Av1), None);
        assert_eq!((section.kind, section.extensions), (Some(Kind::Video), Extensions { mid: 9, ..Extensions::default() }));
        assert_eq!((section.sends, section.receives, section.rejected), (true, false, false));
        assert_eq!(section.ssrcs, [11, 12]);
    }

    #[test]
    fn redundant_sound_is_of_one_codec_alone() {
        let section = |fmtp: &str| {
            let lines =
                format!("m=audio 9 UDP/TLS/RTP/SAVPF 111 63\r\na=mid:0\r\na=rtpmap:111 opus/48000/2\r\na=rtpmap:63 red/48000/2\r\n{fmtp}");
            Description::parse(&offer(&lines)).unwrap().sections.remove(0).codec.unwrap()
        };
        for (fmtp, wanted) in [("a=fmtp:63 111/111\r\n", 63), ("a=fmtp:63 111/0\r\n", 0), ("", 0), ("a=fmtp:64 111/111\r\n", 0)] {
            assert_eq!((section(fmtp).payload_type, section(fmtp).red), (111, wanted), "{fmtp}");
        }
    }

    #[test]
    fn what_must_not_be_answered_is_rejected() {
        let many = |line: &str, n: usize| offer(&line.repeat(n));
        let table = [
            ("nothing", String::new()),
            ("no text of SDP", "hello".to_owned()),
            ("no fingerprint", offer(VIDEO).replace("a=fingerprint", "a=nothing")),
            ("a weak fingerprint", offer(VIDEO).replace("sha-256", "sha-1")),
            ("a short fingerprint", offer(VIDEO).replace("0a:0A:", "")),
            ("no ufrag", offer(VIDEO).replace("a=ice-ufrag:abcd\r\n", "")),
            ("a short ufrag", offer(VIDEO).replace("ice-ufrag:abcd", "ice-ufrag:abc")),
            ("insists on being the server", offer(VIDEO).replace("actpass", "passive")),
            ("a mid that is no token", offer(VIDEO).replace("mid:1", "mid:1 <b>")),
            ("a mid that is too long", offer(VIDEO).replace("mid:1", "mid:12345678901234567")),
            ("unknown media", offer(VIDEO).replace("m=video", "m=image")),
            ("too many sections", many(VIDEO, limits::SDP_SECTIONS + 1)),
            ("too many candidates", offer(VIDEO) + "a=candidate:1 1 udp 1 192.0.2.1 9 typ host\r\n".repeat(65).as_str()),
            ("too long", offer(VIDEO) + "a=x:y\r\n".repeat(10_000).as_str()),
        ];
        for (name, text) in table {
            assert!(Description::parse(&text).is_err(), "{name}");
        }
    }

    #[test]
    fn a_section_without_our_codec_or_direction_says_so() {
        let read = |text: String| Description::parse(&text).unwrap().sections.remove(0);
        let without_vp9 = VIDEO.replace("VP9", "H265");
        assert_eq!(read(offer(&without_vp9.replace("VP8", "H264"))).codec, None, "not in the mode that is forwarded");
        assert_eq!(read(offer(&without_vp9.replace(" 96 ", " "))).codec, None, "not among the formats");
        assert_eq!(read(offer(&VIDEO.replace("VP8", "H265"))).codec.map(|codec| codec.format), Some(Format::Vp9));
        assert!(read(offer(&VIDEO.replace("m=video 9", "m=video 0"))).rejected);
        let idle = read(offer(&VIDEO.replace("a=sendonly", "a=inactive")));
        assert_eq!((idle.sends, idle.receives), (false, false));
        assert_eq!(read(offer(&VIDEO.replace("extmap:9", "extmap:15"))).extensions.mid, 0);
    }

    #[test]
    fn a_picture_of_a_screen_says_so() {
        let table = [
            ("", Kind::Video),
            ("a=content:slides\r\n", Kind::Screen),
            ("a=content:alt, slides\r\n", Kind::Screen),
            ("a=content:speaker\r\n", Kind::Video),
            ("a=content\r\n", Kind::Video),
            ("a=content:slideshow\r\n", Kind::Video),
        ];
        for (lines, wanted) in table {
            let read = Description::parse(&offer(&format!("{VIDEO}{lines}"))).unwrap();
            assert_eq!(read.sections[0].kind, Some(wanted), "{lines}");
            assert!(read.sections[0].codec.is_some(), "{lines}");
        }
    }

    #[test]
    fn layers_are_those_that_are_declared_and_at_most_three() {
        let table: [(&str, &[&str]); 8] = [
            ("", &[]),
            ("a=rid:q send\r\na=rid:h send\r\na=simulcast:send q;h\r\n", &["q", "h"]),
            ("a=rid:q send pt=96\r\na=rid:h send\r\na=simulcast:recv x send ~q,h\r\n", &["q"]),
            ("a=simulcast:send q;h\r\n", &[]),
            ("a=rid:q recv\r\na=simulcast:recv q\r\n", &[]),
            ("a=rid:q send\r\na=simulcast:send\r\n", &[]),
            ("a=rid:<b> send\r\na=rid:q send\r\na=simulcast:send <b>;q\r\n", &["q"]),
            ("a=rid:1 send\r\na=rid:2 send\r\na=rid:3 send\r\na=rid:4 send\r\na=simulcast:send 1;2;3;4\r\n", &["1", "2", "3"]),
        ];
        for (lines, wanted) in table {
            let read = Description::parse(&offer(&format!("{VIDEO}{lines}"))).unwrap();
            assert_eq!(read.sections[0].layers, wanted, "{lines}");
        }
    }
}
