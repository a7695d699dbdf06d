//! The kinds of tracks.

/// What a track carries. A person publishes at most one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Audio,
    /// A camera's picture.
    Video,
    /// The picture of a screen, beside the camera's.
    Screen,
}

impl Kind {
    /// Ticks of the RTP clock per second (RFC 7587 §4.1, RFC 7741 §4.1).
    pub fn clock_rate(self) -> u32 {
        match self {
            Self::Audio => 48_000,
            Self::Video | Self::Screen => 90_000,
        }
    }

    pub fn is_picture(self) -> bool {
        self != Self::Audio
    }

    /// In the order of their places.
    pub(super) const ALL: [Self; 3] = [Self::Audio, Self::Video, Self::Screen];

    pub(super) fn place(self) -> usize {
        match self {
            Self::Audio => 0,
            Self::Video => 1,
            Self::Screen => 2,
        }
    }

    /// What an m-line calls it (RFC 8866 §5.14).
    pub(super) fn media(self) -> &'static str {
        if self.is_picture() { "video" } else { "audio" }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Screen => "screen",
        }
    }
}
