//! What this machine carries, and how much of it is taken, in the owner's words.

use crate::web::page::Page;
use crate::web::state::AppState;

/// Three lines of the page.
pub struct CapacityView {
    pub most: String,
    pub now: String,
    pub load: String,
}

pub fn view(state: &AppState, page: &Page) -> CapacityView {
    let (load, t) = (state.live.load(), &page.t);
    CapacityView {
        most: match load.most {
            Some(most) if load.is_by_hand => t.say1("settings-capacity-by-hand", "most", most),
            Some(most) => t.say1("settings-capacity-most", "most", most),
            None => t.say("settings-capacity-unknown"),
        },
        now: t.say1("settings-capacity-now", "present", load.present),
        load: t.say1("settings-capacity-load", "percent", load.busy_permille.div_ceil(10)),
    }
}
