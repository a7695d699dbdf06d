//! Visavis: the map of the house.
//!
//! A customer clicks a link and talks with a business by video, voice or text, on the business's own server. One program,
//! one folder of data: pages, signalling, media and background jobs live in this one process, and each has its floor.
//!
//! # Words
//!
//! A **service room** is what a customer rings (`/r/advice`). A **conversation** is one customer's visit to it, from the ring
//! to the end. A **room** (live) is a call with people in it. A **guest** is the customer; an **agent** works here; an
//! **admission** is the right of one person to one conversation. **Up** is towards us, **down** towards a person. A
//! **request** asks everybody in a call whether it may be recorded; a **permit** is the lease of the page that records.
//! Where a **notice** stands in for the request, everybody is told before they come in, and nobody is asked.
//! An account holds **roles**, each a grant with an end if it is to have one; a **look** at a conversation of others is asked
//! for, approved and over after a few hours. A **guardian** approves the account of a minor. A **closing** is an account on
//! its way out, an **enquiry** what somebody writes through the contact page.
//!
//! # Floors
//!
//! Modules import only from floors below their own; a test reads every `use crate::` line.
//!
//! ```text
//! 6  main                                   parse, run, exit code
//! 5  web          cli          app          edges: HTTP, sockets, WHIP/WHEP, command line; app builds everything
//! 4  live         jobs                      running things: tasks that own machines
//! 3  retention ← mail ← people ← rules ← policies ← consent ← meetings ← desk ← recordings ← rights
//!                                           rules and tables; each imports only to the left
//! 2  store  audit  blob  media  tls         engines; they know nothing of conversations or customers
//! 1  config  text                           settings; words for people
//! 0  base                                   ids, time, secrets, limits, error classes
//! ```
//!
//! # Machine and shell
//!
//! Whatever behaves over time is a plain struct that takes `(now, input)` and gives a list of effects: the queue of the desk
//! ([`desk::queue`]), a live room ([`meetings::room`]), the forwarding of media ([`media`]). No machine reads a clock, waits
//! or writes. A thin shell in [`live`] or a media worker feeds it and carries its effects out. So every rule is tested
//! by a table in virtual time.
//!
//! # Five walks through the house
//!
//! 1. **A form is posted.** [`web::guard`] checks origin, limits and headers; an extractor of [`web::who`] proves who asks and
//!    what they may do (the one table is [`web::routes`]); the handler parses the form into a command, or shows the same page
//!    with field errors; [`store::Db::write`] runs the domain's function in a transaction together with its line in the
//!    ledger ([`audit`]); after COMMIT the browser is sent on.
//! 2. **“Mute me.”** A socket ([`web::ws`]) decodes one frame and puts it into the room's mailbox; [`meetings::room`] decides;
//!    its effects go to everybody's outbox and, as one command, to the media worker. No database, no lock.
//! 3. **An RTP packet.** Batched receive, demultiplexing, decryption, ring of the track, then receiver by receiver: header,
//!    payload, seal, batched send. One thread, no await. See [`media`].
//! 4. **Retention night.** A job ([`jobs`]) takes what is due of one rule, piece by piece, through the one deletion function
//!    ([`retention`]): rows, keys of files, a line in the ledger. Any crash is repaired by running again.
//!
//! 5. **“Record.”** The room's task ([`live::recording`]) feeds [`consent::request`] with who is there and what is pressed. A
//!    press is stored; the committed rows come back as approvals; of all of them a permit is made, every second anew, for one
//!    page. Whatever takes one approval away closes first (the SFU withholds, the page must confirm) and is stored then.
//!
//! # What holds everywhere
//!
//! * Acknowledged means durable: what a page was told has been committed with `synchronous=FULL`.
//! * Everything from outside has a limit with a name ([`base::limits`]) and a behaviour when it is full.
//! * Waiting points downward: `web → live → {store, media}`; store and media wait for nobody.
//! * No media is on this machine: no code path writes it anywhere. A recording is made by an agent's page onto that
//!   agent's own disk, only of people who approve, and only under the rule that the room chose for whoever does not
//!   ([`consent`], [`rules`]); the register ([`recordings`]) holds figures.
//! * No page loads anything from elsewhere, and nothing leaves this machine by itself but letters of the service ([`mail`]), to the
//!   mail server that the business named, if it named one.

// Floor 0
pub mod base;

// Floor 1
pub mod config;
pub mod text;

// Floor 2
pub mod audit;
pub mod blob;
pub mod media;
pub mod store;
pub mod tls;

// Floor 3
pub mod consent;
pub mod desk;
pub mod mail;
pub mod meetings;
pub mod people;
pub mod policies;
pub mod recordings;
pub mod retention;
pub mod rights;
pub mod rules;

// Floor 4
pub mod jobs;
pub mod live;

// Floor 5
pub mod cli;
pub mod web;

// Above the floors: builds everything
pub mod app;
