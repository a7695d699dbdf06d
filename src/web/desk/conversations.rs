//! `GET /desk/conversations`: what was, until the day it is deleted.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::limits::CONVERSATIONS_PER_PAGE;
use crate::base::time::UtcMillis;
use crate::desk::DeskError;
use crate::desk::conversations::{self, Conversation, EndReason};
use crate::desk::readers::reads;
use crate::desk::rooms::{self, Room};
use crate::meetings::participants::{self, Role};
use crate::meetings::quality;
use crate::text::Words;
use crate::web::desk::quality::{Judged, judged};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Staff;

/// Which page of the list: those that ended before this time.
#[derive(Deserialize)]
pub struct Asked {
    before: Option<i64>,
}

#[derive(Template)]
#[template(path = "desk/conversations.html")]
struct ConversationsPage {
    page: Page,
    rows: Vec<RowView>,
    is_first: bool,
    /// Where the list goes on; empty at its end.
    next: String,
}

struct RowView {
    href: String,
    name: String,
    room: String,
    when: String,
    with: String,
    length: String,
    quality: Judged,
    deleted: String,
}

/// `GET /desk/conversations`
pub async fn show_conversations(state: Data<AppState>, page: Page, staff: Staff, asked: Query<Asked>) -> Result<HttpResponse, WebError> {
    let before = asked.before.map(UtcMillis);
    let agent = staff.account.id.clone();
    let (all, rooms, found) = state
        .db
        .read(move |conn| {
            let rooms: HashMap<_, _> = rooms::list(conn)?.into_iter().map(|room| (room.id.clone(), room)).collect();
            let all = conversations::recent(conn, before)?;
            let mut found = Vec::new();
            for one in &all {
                found.push((participants::list(conn, &one.id)?, quality::list(conn, &one.id)?));
            }
            Ok::<_, DeskError>((all, rooms, found))
        })
        .await?;
    let next = all.last().filter(|_| all.len() == CONVERSATIONS_PER_PAGE).and_then(|last| last.ended);
    let rows = all.iter().zip(&found).filter(|(one, (people, _))| reads(people, rooms.get(&one.room), &agent));
    let names = |people: &[participants::Participant]| {
        people.iter().filter(|person| person.role == Role::Agent).map(|person| person.name.expose().clone()).collect::<Vec<_>>()
    };
    let t = &page.t;
    page::show(&ConversationsPage {
        rows: rows.map(|(one, (people, figures))| RowView::new(t, (one, rooms.get(&one.room)), &names(people), figures)).collect(),
        is_first: before.is_none(),
        next: next.map(|at| format!("/desk/conversations?before={}", at.0)).unwrap_or_default(),
        page: page.at(Place::Conversations),
    })
}

impl RowView {
    fn new(t: &Words, (one, room): (&Conversation, Option<&Room>), with: &[String], figures: &[quality::Line]) -> Self {
        let closed = one.closed();
        Self {
            href: format!("/desk/c/{}", one.id),
            name: one.form.name.expose().clone(),
            room: room.map(|room| room.name_in(t.lang()).to_owned()).unwrap_or_default(),
            when: t.date_time(one.rung),
            with: if with.is_empty() { t.say("desk-nobody") } else { t.list_and(with) },
            length: closed.map(|closed| outcome(t, closed)).unwrap_or_default(),
            quality: judged(t, figures),
            deleted: closed.map(|closed| t.date(closed.delete_due)).unwrap_or_default(),
        }
    }
}

/// How long it was, or why there was no call.
pub fn outcome(t: &Words, closed: conversations::Closed) -> String {
    match (closed.length(), closed.reason) {
        (Some(length), _) => t.length(length),
        (None, EndReason::MessageLeft) => t.say("desk-left-a-message"),
        (None, _) => t.say("desk-went-away"),
    }
}
