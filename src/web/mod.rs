//! The edge towards browsers: HTTP pages, forms, assets; later also sockets and WHIP/WHEP.
//!
//! Owns: the URL map ([`routes`]), who may come in ([`who`], [`guard`]), what a page is ([`page`], [`form`]), what a
//! stranger may read of an error ([`error`]), the embedded assets ([`assets`]).
//!
//! How a request travels: `guard::guard` (host, headers, error pages) → `guard::gate` (limits, authorisation, origin, form
//! token, form fields) → extractors ([`page::Page`], [`who::Staff`] and its siblings, [`who::Guest`], [`form::Fields`]) →
//! handler (`show_*` or `post_*`) → `page::show(&template)` or an `Err(WebError)`.
//!
//! **Invariants.** Every route stands in [`routes::ROUTES`] with its action; nothing is served that is not there. No
//! handler sees a request that its action's door did not let in. *Absent*: rules of any domain, SQL, redirects to a URL
//! that came with the request, proxy headers.

pub mod account;
pub mod admin;
pub mod age;
pub mod announced;
pub mod assets;
pub mod bearers;
pub mod body;
pub mod choices;
pub mod consents;
pub mod cookies;
pub mod csv;
pub mod desk;
pub mod device;
pub mod error;
pub mod faults;
pub mod files;
pub mod forgot;
pub mod form;
pub mod fuzz;
pub mod guard;
pub mod guardian;
pub mod healthz;
pub mod home;
pub mod invite;
pub mod languages;
pub mod limits;
pub mod metrics;
pub mod officer;
pub mod page;
pub mod plain;
pub mod policies;
mod porter;
pub mod proof;
pub mod qr;
pub mod receipt;
pub mod recipients;
pub mod recording;
pub mod register;
pub mod rights;
pub mod room;
pub mod rooms;
pub mod routes;
pub mod server;
pub mod settings;
pub mod setup;
pub mod sign_in;
pub mod stage;
pub mod state;
pub mod talk;
pub mod tries;
pub mod trust;
pub mod unsubscribe;
pub mod visit;
pub mod whep;
pub mod whip;
pub mod who;
pub mod ws;
