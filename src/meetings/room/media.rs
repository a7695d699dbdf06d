//! What the media workers report, for one person or for all.
//!
//! Owns nothing of its own; the third part of [`Room`]. *Absent*: transport; a leg is only open or not here.

use crate::base::ids::PersonId;
use crate::base::limits::ICE_FRAGMENT_BYTES;
use crate::meetings::Refusal;
use crate::meetings::notice::{Asked, Effect, Leg, MediaNews, MediaWish, Notice, PageId, Request};
use crate::meetings::room::Room;

impl Room {
    pub(super) fn handle_media(&mut self, person: &PersonId, news: MediaNews) {
        let Some(at) = self.people.iter().position(|p| &p.who.id == person) else {
            return;
        };
        match news {
            MediaNews::UpAnswered { sdp } => self.tell(at, Notice::UpAnswer { sdp }),
            MediaNews::UpRestarted { sdp } => self.tell(at, Notice::UpRestarted { sdp }),
            MediaNews::DownOffered(offer) => {
                self.people[at].unanswered = Some(offer.clone());
                if self.people[at].joined {
                    self.tell(at, Notice::DownOffer(offer));
                }
            }
            MediaNews::Starved { pictures } => {
                if self.people[at].joined {
                    self.tell(at, Notice::PicturesPaused(pictures));
                }
            }
            MediaNews::Used { sizes } => {
                self.people[at].sizes = Some(sizes.clone());
                if self.people[at].joined {
                    self.tell(at, Notice::SizesUsed(sizes));
                }
            }
            MediaNews::Lost { leg } => {
                self.shut_leg(at, leg);
                if self.people[at].joined {
                    self.tell(at, Notice::MediaLost(leg));
                } else {
                    self.people[at].lost += 1;
                }
            }
            MediaNews::Refused { leg } => {
                self.shut_leg(at, leg);
                let what = if leg == Leg::Up { Asked::Up } else { Asked::Down };
                self.tell_refusal(at, what, Refusal::BadMedia, None);
            }
        }
    }

    /// A page's network has changed. A leg that is gone cannot be restarted: the page builds it anew.
    pub(super) fn restart_leg(&mut self, at: usize, request: Request) {
        let leg = if matches!(request, Request::DownRestart) { Leg::Down } else { Leg::Up };
        let person = &self.people[at];
        if (if leg == Leg::Up { person.up } else { person.down }).is_none() {
            return self.tell(at, Notice::MediaLost(leg));
        }
        let person = person.who.id.clone();
        match request {
            Request::UpRestart { sdp } if sdp.len() > ICE_FRAGMENT_BYTES => self.tell_refusal(at, Asked::Up, Refusal::TooLong, None),
            Request::UpRestart { sdp } => self.effects.push(Effect::Media(MediaWish::RestartUp { person, fragment: sdp })),
            _ => self.effects.push(Effect::Media(MediaWish::RestartDown { person })),
        }
    }

    fn shut_leg(&mut self, at: usize, leg: Leg) {
        let person = &mut self.people[at];
        match leg {
            Leg::Up => (person.up, person.sizes) = (None, None),
            Leg::Down => (person.down, person.unanswered) = (None, None),
        }
    }

    /// Closes what this page opened of media, and its socket. A page of ours builds both anew when it is back.
    pub(super) fn cut_off(&mut self, person: &PersonId, page: PageId) {
        let Some(at) = self.people.iter().position(|p| &p.who.id == person) else {
            return;
        };
        for leg in [Leg::Down, Leg::Up] {
            let opener = if leg == Leg::Up { self.people[at].up } else { self.people[at].down };
            if opener.is_some_and(|opener| opener <= page) {
                self.effects.push(Effect::Media(MediaWish::Close { person: person.clone(), leg }));
                if self.people[at].page == Some(page) {
                    self.shut_leg(at, leg);
                    self.people[at].lost += 1;
                } else {
                    self.handle_media(person, MediaNews::Lost { leg });
                }
            }
        }
        if self.people[at].page == Some(page) {
            self.refuse_policy(at);
        }
    }

    pub(super) fn restart_media(&mut self) {
        self.generation += 1;
        for at in 0..self.people.len() {
            self.shut_leg(at, Leg::Up);
            self.shut_leg(at, Leg::Down);
            if self.people[at].joined {
                let epoch = self.epoch(at);
                self.tell(at, Notice::MediaRestart { epoch });
            }
        }
    }
}
