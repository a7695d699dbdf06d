//! What the business announces just now, on the pages where people come in: home, sign-in, rooms, one's own account (AD-14).

use crate::policies::announcements;
use crate::web::error::WebError;
use crate::web::page::Page;
use crate::web::state::AppState;

/// One announcement as it is shown.
pub struct Announced {
    /// "Maintenance".
    pub name: String,
    pub text: String,
    pub tag: &'static str,
    pub dir: &'static str,
    /// "From … to …".
    pub between: String,
}

pub async fn announced(page: &Page, state: &AppState) -> Result<Vec<Announced>, WebError> {
    let Some(own) = page.business().map(|business| business.default_lang) else { return Ok(Vec::new()) };
    let now = state.db.now();
    let t = &page.t;
    let all = state.db.read(move |conn| announcements::running(conn, now)).await?;
    let one = |one: &announcements::Announcement| {
        let (lang, text) = one.text(t.lang(), own);
        Announced {
            name: t.say(one.of.kind.name()),
            text: text.to_owned(),
            tag: lang.tag(),
            dir: lang.direction(),
            between: t.say2("announce-between", "from", t.date_time(one.of.from), "until", t.date_time(one.of.until)),
        }
    };
    Ok(all.iter().map(one).collect())
}
