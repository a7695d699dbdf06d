//! The codecs that are forwarded, as SDP names them, and when two descriptions mean the same one.
//!
//! Nothing is encoded or decoded here: a picture is forwarded to whoever named the same codec. VP8 is what everybody has, so
//! it is taken wherever it is offered. **Invariants.** What is kept of a description are numbers and our own words.
//! *Absent*: payload types, feedback, layers.

use super::Kind;

/// A codec with those of its parameters that both sides must share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Format {
    #[default]
    Opus,
    Vp8,
    /// In single NAL units and fragments (RFC 6184 §5.2, packetization-mode=1), with its profile-level-id.
    H264(u32),
    /// Profile 0 (RFC 9628 §6).
    Vp9,
    /// Profile 0 (AV1 RTP specification §7.2).
    Av1,
}

/// The profiles of H.264 between which browsers tell (RFC 6184 §8.1, table 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Profile {
    ConstrainedBaseline,
    Baseline,
    Main,
    ConstrainedHigh,
    High,
}

impl Format {
    /// The codec of an `rtpmap` and the parameters of its `fmtp`, if it is forwarded.
    pub fn read(kind: Kind, name: &str, parameters: &str) -> Option<Self> {
        let name = name.trim();
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
        let parameter = |wanted: &str| {
            let pairs = parameters.split(';').filter_map(|pair| pair.trim().split_once('='));
            pairs.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
        };
        match kind {
            Kind::Audio => is("opus/48000/2").then_some(Self::Opus),
            _ if is("VP8/90000") => Some(Self::Vp8),
            _ if is("H264/90000") && parameter("packetization-mode") == Some("1") => {
                let id = parameter("profile-level-id").map_or(Some(CONSTRAINED_BASELINE), profile_level)?;
                profile(id).map(|_| Self::H264(id))
            }
            _ if is("VP9/90000") && parameter("profile-id").is_none_or(|id| id == "0") => Some(Self::Vp9),
            _ if is("AV1/90000") && parameter("profile").is_none_or(|profile| profile == "0") => Some(Self::Av1),
            Kind::Video | Kind::Screen => None,
        }
    }

    /// The codec of a section that nobody has yet.
    pub fn common(kind: Kind) -> Self {
        match kind {
            Kind::Audio => Self::Opus,
            Kind::Video | Kind::Screen => Self::Vp8,
        }
    }

    /// Can who described one decode what the other described? Levels differ either way (level-asymmetry-allowed).
    pub fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::H264(ours), Self::H264(theirs)) => profile(ours) == profile(theirs),
            _ => self == other,
        }
    }

    /// Its place among those that a publisher offers: the smaller is taken.
    pub fn rank(self) -> u8 {
        match self {
            Self::Opus | Self::Vp8 => 0,
            Self::H264(_) => 1,
            Self::Vp9 => 2,
            Self::Av1 => 3,
        }
    }

    /// The payload type in our own offers; browsers use the same numbers for some.
    pub fn own_payload_type(self) -> u8 {
        match self {
            Self::Opus => 111,
            Self::Vp8 => 96,
            Self::H264(_) => 102,
            Self::Vp9 => 98,
            Self::Av1 => 100,
        }
    }

    /// What follows the payload type in `rtpmap`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Opus => "opus/48000/2",
            Self::Vp8 => "VP8/90000",
            Self::H264(_) => "H264/90000",
            Self::Vp9 => "VP9/90000",
            Self::Av1 => "AV1/90000",
        }
    }

    /// As people call it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Opus => "Opus",
            Self::Vp8 => "VP8",
            Self::H264(_) => "H.264",
            Self::Vp9 => "VP9",
            Self::Av1 => "AV1",
        }
    }

    /// May descriptors tell the sizes in one stream of it apart?
    pub fn is_scalable(self) -> bool {
        matches!(self, Self::Vp9 | Self::Av1)
    }

    /// What follows the payload type in `fmtp`, if there is anything to say.
    pub fn parameters(self) -> Option<String> {
        match self {
            Self::Opus => Some("minptime=10;useinbandfec=1;usedtx=1".to_owned()),
            Self::H264(id) => Some(format!("level-asymmetry-allowed=1;packetization-mode=1;profile-level-id={id:06x}")),
            Self::Vp9 => Some("profile-id=0".to_owned()),
            Self::Vp8 | Self::Av1 => None,
        }
    }
}

/// Six hexadecimal digits: profile_idc, the constraint flags, level_idc (RFC 6184 §8.1).
fn profile_level(text: &str) -> Option<u32> {
    if text.len() != 6 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u32::from_str_radix(text, 16).ok()
}

fn profile(id: u32) -> Option<Profile> {
    let [_, idc, flags, _] = id.to_be_bytes();
    // The flags constraint_set0 to constraint_set5 are the upper six bits.
    Some(match (idc, flags) {
        (0x42, f) if f & 0x4f == 0x40 => Profile::ConstrainedBaseline,
        (0x4d, f) if f & 0x8f == 0x80 => Profile::ConstrainedBaseline,
        (0x58, f) if f & 0xcf == 0xc0 => Profile::ConstrainedBaseline,
        (0x42, f) if f & 0x4f == 0 => Profile::Baseline,
        (0x58, f) if f & 0xcf == 0x80 => Profile::Baseline,
        (0x4d, f) if f & 0xaf == 0 => Profile::Main,
        (0x64, 0) => Profile::High,
        (0x64, 0x0c) => Profile::ConstrainedHigh,
        _ => return None,
    })
}

/// What browsers mean by H.264 without a profile.
const CONSTRAINED_BASELINE: u32 = 0x42_e0_1f;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_what_both_must_share() {
        let h264 = |id: &str| format!("level-asymmetry-allowed=1;packetization-mode=1;profile-level-id={id}");
        let table = [
            (Kind::Audio, "opus/48000/2", String::new(), Some(Format::Opus)),
            (Kind::Audio, "OPUS/48000/2", "minptime=10".to_owned(), Some(Format::Opus)),
            (Kind::Audio, "G722/8000", String::new(), None),
            (Kind::Audio, "VP8/90000", String::new(), None),
            (Kind::Video, "vp8/90000", String::new(), Some(Format::Vp8)),
            (Kind::Video, "H264/90000", h264("42e01f"), Some(Format::H264(0x42e01f))),
            (Kind::Video, "H264/90000", "packetization-mode=1".to_owned(), Some(Format::H264(0x42e01f))),
            (Kind::Video, "H264/90000", h264("42e01f").replace("mode=1", "mode=0"), None),
            (Kind::Video, "H264/90000", String::new(), None),
            (Kind::Video, "H264/90000", h264("nonsen"), None),
            (Kind::Video, "H264/90000", h264("42e01"), None),
            (Kind::Video, "H264/90000", h264("f4001f"), None),
            (Kind::Video, "VP9/90000", "profile-id=0".to_owned(), Some(Format::Vp9)),
            (Kind::Video, "VP9/90000", "profile-id=2".to_owned(), None),
            (Kind::Video, "AV1/90000", "level-idx=5; profile=0; tier=0".to_owned(), Some(Format::Av1)),
            (Kind::Video, "AV1/90000", "profile=1".to_owned(), None),
            (Kind::Video, "rtx/90000", "apt=96".to_owned(), None),
        ];
        for (kind, name, parameters, wanted) in table {
            assert_eq!(Format::read(kind, name, &parameters), wanted, "{name} {parameters}");
            if let Some(format) = wanted {
                let written = format.parameters().unwrap_or_default();
                assert_eq!(Format::read(kind, format.name(), &written), wanted, "what we write is read");
            }
        }
    }

    #[test]
    fn profiles_match_whatever_their_level() {
        let table = [
            (0x42e01f, 0x42e01f, true),
            (0x42e01f, 0x42c00a, true),
            (0x42e01f, 0x4d801f, true),
            (0x42e01f, 0x42001f, false),
            (0x42e01f, 0x64001f, false),
            (0x4d001f, 0x4d0034, true),
            (0x64001f, 0x640c1f, false),
            (0x640c1f, 0x640c34, true),
        ];
        for (one, other, wanted) in table {
            assert_eq!(Format::H264(one).is_same(Format::H264(other)), wanted, "{one:x} {other:x}");
        }
        assert!(!Format::Vp8.is_same(Format::Vp9));
    }
}
