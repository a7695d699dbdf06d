//! Between rooms and media workers: a room says what it wants for a person, a worker reports what became of a peer.
//!
//! Owns nothing; the map of peers is in the registry. **Invariants.** A peer key is given once per run of the program and
//! belongs to one person of one conversation, or to one session of a stage. *Absent*: decisions.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::mpsc;

use crate::base::ids::PersonId;
use crate::live::page::deliver;
use crate::live::quality::Keeper;
use crate::live::room::Post;
use crate::live::{Inner, Registry};
use crate::media::{Command, Event, IceOutcome, PeerKey, RoomKey, Shown, Sources};
use crate::meetings::notice::{DownOffer, Input, Kind, Leg, MediaNews, MediaWish, Track};

/// Carries what the workers tell to the rooms and stages, and ends stage sessions with their tokens, for as long as the
/// program runs. A new session's first event brings the loop round, so that its end is known here.
pub async fn carry(live: Arc<Inner>, mut events: mpsc::Receiver<Event>) {
    let keeper = Keeper::start(&live);
    loop {
        let event = tokio::select! {
            event = events.recv() => match event {
                Some(event) => event,
                None => return,
            },
            () = live.ticker.until(live.stage.next_end()) => {
                live.end_expired();
                continue;
            }
        };
        keeper.keep(&live, &event);
        // Looked up before the `if`: the guard in a condition lives as long as the body, which locks again.
        let found = news_of(&live.registry(), &event);
        if let Some((peer, news)) = found {
            let target = {
                let registry = live.registry();
                registry
                    .peers
                    .get(&peer)
                    .and_then(|(conversation, person)| Some((registry.rooms.get(conversation)?.clone(), person.clone())))
            };
            if let Some((room, person)) = target {
                deliver(&room, Post::Input(Input::Media { person, news }));
            }
        }
        if let Event::WorkerRestarted { rooms } = &event {
            let struck: Vec<_> = {
                let registry = live.registry();
                let calls = rooms.iter().filter_map(|room| registry.calls.get(room));
                calls.filter_map(|conversation| registry.rooms.get(conversation).cloned()).collect()
            };
            tracing::error!(rooms = struck.len(), "a media worker was restarted after a fault; its rooms build their legs anew");
            for room in struck {
                deliver(&room, Post::Input(Input::MediaRestarted));
            }
        }
        live.stage_event(event);
    }
}

/// The worker's word for what a room wants. `peer` is the person's key, `peers` are everybody's.
pub fn command(room: RoomKey, peer: PeerKey, wish: MediaWish, peers: &HashMap<PersonId, PeerKey>) -> Command {
    match wish {
        MediaWish::View { pictures, .. } => {
            let known =
                |(person, kind, lines): (PersonId, Kind, u16)| Some(Shown { source: *peers.get(&person)?, kind: media_kind(kind), lines });
            Command::View { peer, pictures: pictures.into_iter().filter_map(known).collect() }
        }
        MediaWish::OpenUp { offer, .. } => Command::OpenUp { room, peer, offer },
        MediaWish::OpenDown { .. } => Command::OpenDown { room, peer, sources: Sources::Everyone },
        MediaWish::AnswerDown { revision, answer, .. } => Command::AnswerDown { peer, revision, answer },
        MediaWish::RestartUp { fragment, .. } => Command::PatchIce { peer, leg: crate::media::Leg::Up, session: None, fragment },
        MediaWish::RestartDown { .. } => Command::RestartDown { peer },
        MediaWish::Pause { kind, paused, .. } => Command::Pause { peer, kind: media_kind(kind), paused },
        MediaWish::Close { leg, .. } => Command::Close { peer, leg: media_leg(leg) },
        MediaWish::CloseRoom => Command::CloseRoom { room },
    }
}

/// Whom a wish is about, and the leg it opens: that leg is refused when the worker's queue is full.
pub fn subject(wish: &MediaWish) -> (Option<&PersonId>, Option<Leg>) {
    match wish {
        MediaWish::OpenUp { person, .. } => (Some(person), Some(Leg::Up)),
        MediaWish::OpenDown { person } | MediaWish::AnswerDown { person, .. } => (Some(person), Some(Leg::Down)),
        MediaWish::RestartUp { person, .. }
        | MediaWish::RestartDown { person }
        | MediaWish::Pause { person, .. }
        | MediaWish::View { person, .. }
        | MediaWish::Close { person, .. } => (Some(person), None),
        MediaWish::CloseRoom => (None, None),
    }
}

/// What an event means for the room of its peer; nothing for events that rooms do not hear.
fn news_of(registry: &Registry, event: &Event) -> Option<(PeerKey, MediaNews)> {
    let news = match event {
        Event::UpAnswered { peer, answer } => (*peer, MediaNews::UpAnswered { sdp: answer.clone() }),
        Event::DownOffered { peer, revision, offer, tracks } => {
            let tracks = tracks
                .iter()
                .filter_map(|track| {
                    let (_, source) = registry.peers.get(&track.source)?;
                    Some(Track { mid: track.mid.clone(), source: source.clone(), kind: room_kind(track.kind) })
                })
                .collect();
            (*peer, MediaNews::DownOffered(DownOffer { revision: *revision, sdp: offer.clone(), tracks }))
        }
        Event::Starved { peer, sources } => {
            let of = |(source, kind): &(PeerKey, _)| Some((registry.peers.get(source)?.1.clone(), room_kind(*kind)));
            (*peer, MediaNews::Starved { pictures: sources.iter().filter_map(of).collect() })
        }
        Event::Used { peer, sizes } => (*peer, MediaNews::Used { sizes: sizes.clone() }),
        Event::Lost { peer, leg } => (*peer, MediaNews::Lost { leg: room_leg(*leg) }),
        Event::Refused { peer, leg, reason } => {
            tracing::info!(peer = peer.0, ?leg, ?reason, "a media leg was refused");
            (*peer, MediaNews::Refused { leg: room_leg(*leg) })
        }
        Event::IceAnswered { peer, outcome: IceOutcome::Restarted { fragment, .. }, .. } => {
            (*peer, MediaNews::UpRestarted { sdp: fragment.clone() })
        }
        Event::PlayerAnswered { .. }
        | Event::IceAnswered { .. }
        | Event::Connected { .. }
        | Event::Speaking { .. }
        | Event::Measured { .. }
        | Event::WorkerRestarted { .. } => return None,
    };
    Some(news)
}

fn media_kind(kind: Kind) -> crate::media::Kind {
    match kind {
        Kind::Audio => crate::media::Kind::Audio,
        Kind::Video => crate::media::Kind::Video,
        Kind::Screen => crate::media::Kind::Screen,
    }
}

fn room_kind(kind: crate::media::Kind) -> Kind {
    match kind {
        crate::media::Kind::Audio => Kind::Audio,
        crate::media::Kind::Video => Kind::Video,
        crate::media::Kind::Screen => Kind::Screen,
    }
}

fn media_leg(leg: Leg) -> crate::media::Leg {
    match leg {
        Leg::Up => crate::media::Leg::Up,
        Leg::Down => crate::media::Leg::Down,
    }
}

fn room_leg(leg: crate::media::Leg) -> Leg {
    match leg {
        crate::media::Leg::Up => Leg::Up,
        crate::media::Leg::Down => Leg::Down,
    }
}
