//! The whole URL map on one page: method, path, the action that it needs, the handler.
//!
//! A new route is one line of [`ROUTES`]; an area keeps its lines together, and a literal path stands before a pattern that
//! would swallow it. `HEAD` works wherever `GET` does; another method of a known path answers 405, an unknown path 404.
//!
//! **Invariants.** A route without an action does not compile. Tests make their negative cases from this table.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::http::Method as HttpMethod;
use actix_web::http::header;
use actix_web::middleware::from_fn;
use actix_web::web::{Data, ServiceConfig, resource, to};
use actix_web::{HttpRequest, HttpResponse, ResponseError};

use crate::web::error::{Kind, WebError};
use crate::web::guard;
use crate::web::room::{lobby, message, ring};
use crate::web::state::AppState;
use crate::web::who::Action;
use crate::web::{
    account, admin, assets, choices, consents, desk, files, forgot, guardian, healthz, home, invite, languages, metrics, officer, policies,
    receipt, recipients, recording, register, rights, rooms, settings, setup, sign_in, stage, talk, trust, unsubscribe, whep, whip, ws,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Post,
    Patch,
    Delete,
    Options,
}

/// One line of the URL map.
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub action: Action,
    handler: fn() -> actix_web::Route,
}

/// Every address of the server.
pub const ROUTES: &[Route] = &[
    // The house.
    get("/s/{hash}/{path:.*}", Action::ReadAsset, || to(assets::show_asset)),
    get("/favicon.ico", Action::ReadAsset, || to(assets::show_favicon)),
    get("/robots.txt", Action::ReadAsset, || to(assets::show_robots)),
    get("/healthz", Action::ReadHealth, || to(healthz::show_healthz)),
    get("/metrics", Action::ReadHealth, || to(metrics::show_metrics)),
    get("/trust", Action::ReadPublic, || to(trust::show_trust)),
    get("/trust/visavis-ca.crt", Action::ReadPublic, || to(trust::show_authority)),
    // The stage of a service room, for bearers of its tokens: early, because lines are tried in turn and a hundred may join at once.
    options("/whep/{slug}/{label}", Action::Stage, || to(stage::show_options)),
    post("/whep/{slug}/{label}", Action::Stage, || to(whep::post_whep)),
    options("/whep/{slug}/{label}/{session}", Action::Stage, || to(stage::show_session_options)),
    patch("/whep/{slug}/{label}/{session}", Action::Stage, || to(stage::patch_session)),
    delete("/whep/{slug}/{label}/{session}", Action::Stage, || to(stage::delete_session)),
    options("/whip/{slug}/{label}", Action::Stage, || to(stage::show_options)),
    post("/whip/{slug}/{label}", Action::Stage, || to(whip::post_whip)),
    options("/whip/{slug}/{label}/{session}", Action::Stage, || to(stage::show_session_options)),
    patch("/whip/{slug}/{label}/{session}", Action::Stage, || to(stage::patch_session)),
    delete("/whip/{slug}/{label}/{session}", Action::Stage, || to(stage::delete_session)),
    // Service rooms, for guests.
    get("/r/{slug}", Action::Ring, || to(lobby::show_room)),
    post("/r/{slug}/ring", Action::Ring, || to(ring::post_ring)),
    post("/r/{slug}/leave", Action::Converse, || to(ring::post_leave)),
    post("/r/{slug}/again", Action::Converse, || to(ring::post_again)),
    // The versions of its notice.
    get("/r/{slug}/archive", Action::ReadPublic, || to(policies::archive::show_archive)),
    get("/r/{slug}/archive/{number}.json", Action::ReadPublic, || to(policies::feed::show_copy)),
    get("/r/{slug}/archive/{number}", Action::ReadPublic, || to(policies::show::show_version)),
    get("/r/{slug}/changes", Action::ReadPublic, || to(policies::changes::show_changes)),
    get("/r/{slug}/feed.json", Action::ReadPublic, || to(policies::feed::show_feed)),
    get("/r/{slug}/message", Action::Ring, || to(message::show_message)),
    post("/r/{slug}/message", Action::Ring, || to(message::post_message)),
    // The desk.
    get("/desk", Action::Serve, || to(desk::page::show_desk)),
    post("/desk/presence", Action::Serve, || to(desk::page::post_presence)),
    post("/desk/offers/{conversation}/accept", Action::Serve, || to(desk::offers::post_accept)),
    post("/desk/offers/{conversation}/pass", Action::Serve, || to(desk::offers::post_pass)),
    post("/desk/messages/{id}/done", Action::Serve, || to(desk::messages::post_done)),
    get("/desk/conversations", Action::Serve, || to(desk::conversations::show_conversations)),
    get("/desk/c/{conversation}", Action::Serve, || to(desk::call::show_conversation)),
    post("/desk/c/{conversation}/bring", Action::Serve, || to(desk::call::post_bring)),
    get("/desk/recordings", Action::Serve, || to(desk::recordings::show_recordings)),
    post("/desk/recordings/{id}/deleted", Action::Serve, || to(desk::recordings::post_deleted)),
    post("/desk/recordings/{id}/deleted-for", Action::KeepRegisters, || to(desk::recordings::post_deleted_for)),
    get("/desk/recordings/{id}/uses", Action::Serve, || to(desk::uses::show_uses)),
    post("/desk/recordings/{id}/uses", Action::Serve, || to(desk::uses::post_use)),
    post("/desk/recordings/{id}/sooner", Action::Serve, || to(desk::uses::post_sooner)),
    post("/desk/wishes/{id}/answered", Action::Serve, || to(desk::recordings::post_answered)),
    // Receipts, for whoever holds their codes.
    get("/receipt", Action::ReadPublic, || to(receipt::enter::show_enter)),
    post("/receipt", Action::UseReceipt, || to(receipt::enter::post_enter)),
    get("/receipt/{code}/27560.json", Action::UseReceipt, || to(consents::files::show_own_27560)),
    get("/receipt/{code}/kantara.json", Action::UseReceipt, || to(consents::files::show_own_kantara)),
    get("/receipt/{code}.json", Action::UseReceipt, || to(receipt::show::show_file)),
    get("/receipt/{code}", Action::UseReceipt, || to(receipt::show::show_receipt)),
    post("/receipt/{code}/withdraw", Action::UseReceipt, || to(receipt::act::post_withdraw)),
    post("/receipt/{code}/wish", Action::UseReceipt, || to(receipt::act::post_wish)),
    post("/receipt/{code}/letter", Action::UseReceipt, || to(receipt::act::post_letter)),
    post("/receipt/{code}/uses/{id}", Action::UseReceipt, || to(receipt::later::post_answer)),
    post("/receipt/{code}/uses/{id}/withdraw", Action::UseReceipt, || to(receipt::later::post_withdraw)),
    get(receipt::keys::PATH, Action::ReadPublic, || to(receipt::keys::show_keys)),
    // Rooms, for whoever manages them.
    get("/settings/rooms", Action::ManageRooms, || to(rooms::list::show_rooms)),
    get("/settings/rooms/new", Action::ManageRooms, || to(rooms::edit::show_new)),
    post("/settings/rooms/new", Action::ManageRooms, || to(rooms::edit::post_new)),
    get("/settings/rooms/{slug}", Action::ManageRooms, || to(rooms::edit::show_room)),
    post("/settings/rooms/{slug}", Action::ManageRooms, || to(rooms::edit::post_room)),
    get("/settings/rooms/{slug}/stage", Action::ManageRooms, || to(rooms::stage::show_stage)),
    post("/settings/rooms/{slug}/stage", Action::ManageRooms, || to(rooms::stage::post_stage)),
    // A conversation, as its guest and its agents take part in it.
    post("/r/{slug}/ticket", Action::Converse, || to(ws::post_guest_ticket)),
    post("/r/{slug}/chat", Action::Converse, || to(talk::post_guest_chat)),
    post("/r/{slug}/files", Action::Converse, || to(files::post_guest_file)),
    get("/r/{slug}/files/{file}", Action::Converse, || to(files::show_guest_file)),
    post("/r/{slug}/lines/{line}/delete", Action::Converse, || to(talk::post_guest_deletion)),
    get("/ws/r/{slug}", Action::Converse, || to(ws::show_guest_socket)),
    post("/desk/ticket", Action::Serve, || to(ws::post_desk_ticket)),
    post("/desk/c/{conversation}/ticket", Action::Serve, || to(ws::post_call_ticket)),
    post("/desk/c/{conversation}/chat", Action::Serve, || to(talk::post_agent_chat)),
    post("/desk/c/{conversation}/files", Action::Serve, || to(files::post_agent_file)),
    get("/desk/c/{conversation}/files/{file}", Action::Serve, || to(files::show_agent_file)),
    post("/desk/c/{conversation}/lines/{line}/delete", Action::Serve, || to(talk::post_agent_deletion)),
    post("/desk/c/{conversation}/recording", Action::Serve, || to(recording::post_recording)),
    post("/desk/c/{conversation}/recording/register", Action::Serve, || to(recording::post_register)),
    post("/desk/c/{conversation}/leave", Action::Serve, || to(talk::post_agent_leave)),
    get("/ws/desk", Action::Serve, || to(ws::show_desk_socket)),
    get("/ws/c/{conversation}", Action::Serve, || to(ws::show_call_socket)),
    get("/", Action::ReadPublic, || to(home::show_home)),
    get("/contact", Action::ReadPublic, || to(rights::contact::show_contact)),
    post("/contact", Action::Ring, || to(rights::contact::post_contact)),
    get("/languages", Action::ReadPublic, || to(languages::show_languages)),
    // What people choose about data.
    get("/privacy/choices", Action::ReadPublic, || to(choices::show::show_choices)),
    post("/privacy/choices", Action::Choose, || to(choices::act::post_choices)),
    get("/privacy/choices.json", Action::ReadPublic, || to(choices::show::show_answer)),
    get("/privacy/do-not-sell", Action::ReadPublic, || to(choices::sale::show_sale)),
    post("/privacy/do-not-sell", Action::Choose, || to(choices::sale::post_sale)),
    get(choices::signal::PATH, Action::ReadPublic, || to(choices::signal::show_signal)),
    // What the business says about data, terms, cookies, minors and recordings.
    get("/{kind:privacy|terms|cookies|minors|recording}", Action::ReadPublic, || to(policies::show::show_policy)),
    get("/{kind:privacy|terms|cookies|minors|recording}/archive", Action::ReadPublic, || to(policies::archive::show_archive)),
    get("/{kind:privacy|terms|cookies|minors|recording}/archive/{number}.json", Action::ReadPublic, || to(policies::feed::show_copy)),
    get("/{kind:privacy|terms|cookies|minors|recording}/archive/{number}", Action::ReadPublic, || to(policies::show::show_version)),
    get("/{kind:privacy|terms|cookies|minors|recording}/changes", Action::ReadPublic, || to(policies::changes::show_changes)),
    get("/{kind:privacy|terms|cookies|minors|recording}/feed.json", Action::ReadPublic, || to(policies::feed::show_feed)),
    // Where they are written.
    get("/officer/policies", Action::ManagePolicies, || to(officer::list::show_policies)),
    post("/officer/policies", Action::ManagePolicies, || to(officer::act::post_draft)),
    get("/officer/policies/{version}", Action::ManagePolicies, || to(officer::version::show_version)),
    post("/officer/policies/{version}/plan", Action::ManagePolicies, || to(officer::act::post_plan)),
    post("/officer/policies/{version}/publish", Action::ManagePolicies, || to(officer::act::post_publish)),
    post("/officer/policies/{version}/announce", Action::ManagePolicies, || to(officer::act::post_announce)),
    post("/officer/policies/{version}/withdraw", Action::ManagePolicies, || to(officer::act::post_withdraw)),
    post("/officer/policies/{version}/clauses", Action::ManagePolicies, || to(officer::act::post_clause)),
    post("/officer/policies/{version}/{clause}/remove", Action::ManagePolicies, || to(officer::act::post_remove)),
    get("/officer/policies/{version}/{clause}/{lang}", Action::ManagePolicies, || to(officer::clause::show_clause)),
    post("/officer/policies/{version}/{clause}/{lang}", Action::ManagePolicies, || to(officer::clause::post_clause)),
    post("/officer/policies/{version}/{clause}/{lang}/checked", Action::ManagePolicies, || to(officer::clause::post_checked)),
    post("/officer/policies/{version}/{clause}/{lang}/starter", Action::ManagePolicies, || to(officer::clause::post_starter)),
    // What a letter is about.
    get("/unsubscribe/{code}", Action::Unsubscribe, || to(unsubscribe::show_unsubscribe)),
    post("/unsubscribe/{code}", Action::Unsubscribe, || to(unsubscribe::post_unsubscribe)),
    // People.
    get("/sign-in", Action::SignIn, || to(sign_in::show_sign_in)),
    post("/sign-in", Action::SignIn, || to(sign_in::post_sign_in)),
    get("/sign-in/forgot", Action::SignIn, || to(forgot::show_forgot)),
    post("/sign-in/forgot", Action::SignIn, || to(forgot::post_forgot)),
    get("/register", Action::SignIn, || to(register::show_register)),
    post("/register", Action::SignIn, || to(register::post_register)),
    get("/register/{token}", Action::UseLink, || to(register::show_complete)),
    post("/register/{token}", Action::UseLink, || to(register::post_complete)),
    post("/register/{token}/disown", Action::UseLink, || to(register::post_disown)),
    // A child names a guardian, who decides.
    post("/guardian", Action::SignIn, || to(guardian::ask::post_guardian)),
    get("/guardian/{code}", Action::UseLink, || to(guardian::show::show_guardian)),
    post("/guardian/{code}/grant", Action::UseLink, || to(guardian::act::post_grant)),
    post("/guardian/{code}/confirm", Action::UseLink, || to(guardian::act::post_confirm)),
    post("/guardian/{code}/refuse", Action::UseLink, || to(guardian::act::post_refuse)),
    post("/guardian/{code}/freeze", Action::UseLink, || to(guardian::act::post_freeze)),
    post("/guardian/{code}/unfreeze", Action::UseLink, || to(guardian::act::post_unfreeze)),
    post("/guardian/{code}/contact", Action::UseLink, || to(guardian::act::post_contact)),
    post("/guardian/{code}/correct", Action::UseLink, || to(guardian::act::post_correct)),
    post("/guardian/{code}/write", Action::UseLink, || to(guardian::act::post_write)),
    post("/guardian/{code}/renew", Action::UseLink, || to(guardian::act::post_renew)),
    post("/guardian/{code}/withdraw", Action::UseLink, || to(guardian::act::post_withdraw)),
    get("/account/guardian", Action::OwnRights, || to(guardian::own::show_own)),
    post("/account/guardian", Action::OwnRights, || to(guardian::own::post_keep)),
    post("/sign-out", Action::OwnRights, || to(sign_in::post_sign_out)),
    get("/setup/{token}", Action::UseLink, || to(setup::show_setup)),
    post("/setup/{token}", Action::UseLink, || to(setup::post_setup)),
    get("/invite/{token}", Action::UseLink, || to(invite::show_invite)),
    post("/invite/{token}", Action::UseLink, || to(invite::post_invite)),
    get("/recover/{token}", Action::UseLink, || to(invite::show_recover)),
    post("/recover/{token}", Action::UseLink, || to(invite::post_recover)),
    get("/account", Action::OwnAccount, || to(account::front::show_account)),
    get("/account/details", Action::OwnAccount, || to(account::show_details)),
    get("/account/address/{token}", Action::UseLink, || to(account::address::show_address)),
    post("/account/address/{token}", Action::UseLink, || to(account::address::post_address)),
    post("/account/email", Action::OwnAccount, || to(account::address::post_email)),
    post("/account/name", Action::OwnAccount, || to(account::post_name)),
    post("/account/display-name", Action::OwnAccount, || to(account::post_display_name)),
    get("/account/changed", Action::OwnRights, || to(account::changed::show_changed)),
    post("/account/changed", Action::OwnRights, || to(account::changed::post_changed)),
    post("/account/language", Action::OwnRights, || to(account::post_language)),
    post("/account/password", Action::OwnAccount, || to(account::post_password)),
    post("/account/picture", Action::OwnAccount, || to(account::post_picture)),
    post("/account/sessions/{id}/end", Action::OwnAccount, || to(account::post_session_end)),
    get("/account/consents", Action::OwnRights, || to(consents::own::show_consents)),
    post("/account/consents/add", Action::OwnRights, || to(consents::own::post_add)),
    post("/account/consents/{id}/withdraw", Action::OwnRights, || to(consents::own::post_withdraw)),
    post("/account/consents/{id}/restrict", Action::OwnRights, || to(consents::own::post_restrict)),
    post("/account/consents/{id}/lift", Action::OwnRights, || to(consents::own::post_lift)),
    get("/account/messages", Action::OwnRights, || to(account::messages::show_messages)),
    post("/account/messages", Action::OwnRights, || to(account::messages::post_messages)),
    post("/account/messages/off", Action::OwnRights, || to(account::messages::post_off)),
    get("/account/messages/confirm/{token}", Action::UseLink, || to(account::messages::show_confirm)),
    post("/account/messages/confirm/{token}", Action::UseLink, || to(account::messages::post_confirm)),
    get("/account/data", Action::OwnRights, || to(rights::data::show_data)),
    post("/account/data", Action::OwnRights, || to(rights::data::post_data)),
    get("/account/delete", Action::OwnRights, || to(rights::delete::show_delete)),
    post("/account/delete", Action::OwnRights, || to(rights::delete::post_delete)),
    get("/undo/{token}", Action::UseLink, || to(rights::undo::show_undo)),
    post("/undo/{token}", Action::UseLink, || to(rights::undo::post_undo)),
    post("/account/objections/{kind}", Action::OwnRights, || to(consents::own::post_objection)),
    post("/account/objections/{kind}/lift", Action::OwnRights, || to(consents::own::post_objection_lift)),
    get("/picture/{account}", Action::ReadPublic, || to(account::show_picture)),
    get("/settings", Action::ManageBusiness, || to(settings::business::show_business)),
    post("/settings", Action::ManageBusiness, || to(settings::business::post_business)),
    post("/settings/registration", Action::ManageBusiness, || to(settings::registration::post_registration)),
    post("/settings/minors", Action::ManageRules, || to(settings::minors::post_minors)),
    post("/settings/clock", Action::ManageBusiness, || to(settings::clock::post_clock)),
    // What everybody is told for a while.
    get("/admin/announcements", Action::ManageBusiness, || to(admin::announcements::show_announcements)),
    post("/admin/announcements", Action::ManageBusiness, || to(admin::announcements::post_announcement)),
    post("/admin/announcements/{id}/withdraw", Action::ManageBusiness, || to(admin::announcements::post_withdraw)),
    // Accounts, for whoever manages them.
    get("/settings/team", Action::ManageUsers, || to(admin::users::show_moved)),
    get("/admin", Action::Administer, || to(admin::index::show_admin)),
    get("/admin/users", Action::ManageUsers, || to(admin::users::show_users)),
    post("/admin/users/invite", Action::ManageUsers, || to(admin::users::post_invite)),
    post("/admin/users/invites/{link}/withdraw", Action::ManageUsers, || to(admin::users::post_withdraw)),
    get("/admin/users/{account}", Action::ManageUsers, || to(admin::user::show_user)),
    post("/admin/users/{account}", Action::ManageUsers, || to(admin::user::post_user)),
    post("/admin/users/{account}/roles", Action::ManageUsers, || to(admin::user::post_roles)),
    post("/admin/users/{account}/end", Action::ManageUsers, || to(admin::user::post_end)),
    post("/admin/users/{account}/password", Action::ManageUsers, || to(admin::user::post_password)),
    post("/admin/users/{account}/suspend", Action::ManageUsers, || to(admin::user::post_suspend)),
    post("/admin/users/{account}/reinstate", Action::ManageUsers, || to(admin::user::post_reinstate)),
    // The mail.
    get("/admin/mail", Action::ManageMail, || to(admin::mail::show_mail)),
    post("/admin/mail", Action::ManageMail, || to(admin::mail::post_mail)),
    post("/admin/mail/test", Action::ManageMail, || to(admin::mail::post_test)),
    post("/admin/mail/remove", Action::ManageMail, || to(admin::mail::post_remove)),
    post("/admin/mail/letters/{id}/retry", Action::ManageMail, || to(admin::mail::post_retry)),
    post("/admin/mail/letters/{id}/delete", Action::ManageMail, || to(admin::mail::post_delete)),
    // What is written to those who want it.
    get("/admin/promotions", Action::ManageBusiness, || to(admin::promotions::show_promotions)),
    post("/admin/promotions", Action::ManageBusiness, || to(admin::promotions::post_promotion)),
    post("/admin/promotions/stop", Action::ManageBusiness, || to(admin::promotions::post_stop)),
    post("/admin/promotions/list", Action::ManageBusiness, || to(admin::promotions::post_list)),
    post("/admin/promotions/{id}/send", Action::ManageBusiness, || to(admin::promotions::post_send)),
    post("/admin/promotions/{id}/delete", Action::ManageBusiness, || to(admin::promotions::post_delete)),
    // The rules of the house.
    get("/admin/profiles", Action::ReadRules, || to(admin::profiles::show_profiles)),
    post("/admin/profiles", Action::ManageRules, || to(admin::profiles::post_profiles)),
    get("/admin/recording", Action::ReadRules, || to(admin::recording::show_recording)),
    post("/admin/recording", Action::ManageRules, || to(admin::recording::post_recording)),
    // Looks at conversations of others.
    get("/admin/access", Action::AskAccess, || to(admin::access::show_access)),
    post("/admin/access", Action::AskAccess, || to(admin::access::post_ask)),
    post("/admin/access/{grant}/withdraw", Action::AskAccess, || to(admin::access::post_withdraw)),
    post("/admin/access/{grant}/end", Action::AskAccess, || to(admin::access::post_end)),
    get("/admin/access/c/{conversation}", Action::AskAccess, || to(admin::access::show_conversation)),
    get("/admin/access/c/{conversation}/files/{file}", Action::AskAccess, || to(admin::access::show_file)),
    // Registers, for officers and auditors.
    get("/officer", Action::ReadRegisters, || to(officer::index::show_officer)),
    get("/officer/access", Action::ReadRegisters, || to(officer::access::show_log)),
    post("/officer/access/{grant}/approve", Action::DecideAccess, || to(officer::access::post_approve)),
    post("/officer/access/{grant}/refuse", Action::DecideAccess, || to(officer::access::post_refuse)),
    post("/officer/access/{grant}/revoke", Action::DecideAccess, || to(officer::access::post_revoke)),
    get("/officer/consents", Action::ReadRegisters, || to(consents::register::show_register)),
    post("/officer/consents", Action::ReadRegisters, || to(consents::register::post_search)),
    post("/officer/consents/export", Action::ReadRegisters, || to(consents::register::post_export)),
    get("/officer/consents/{id}", Action::ReadRegisters, || to(consents::evidence::show_evidence)),
    post("/officer/consents/{id}/invalid", Action::KeepRegisters, || to(consents::invalid::post_invalid)),
    get("/officer/consents/{id}/27560.json", Action::ReadRegisters, || to(consents::files::show_27560)),
    get("/officer/consents/{id}/kantara.json", Action::ReadRegisters, || to(consents::files::show_kantara)),
    get("/officer/ledger", Action::ReadRegisters, || to(officer::ledger::show_ledger)),
    get("/officer/closings", Action::ReadRegisters, || to(officer::closings::show_closings)),
    get("/officer/enquiries", Action::KeepRegisters, || to(officer::enquiries::show_enquiries)),
    post("/officer/enquiries/{id}/answered", Action::KeepRegisters, || to(officer::enquiries::post_answered)),
    get("/officer/guardians", Action::ReadRegisters, || to(officer::guardians::show_guardians)),
    post("/officer/guardians/{id}/resend", Action::KeepRegisters, || to(officer::guardians::post_resend)),
    post("/officer/guardians/{id}/purge", Action::KeepRegisters, || to(officer::guardians::post_purge)),
    get("/officer/recipients", Action::ReadRegisters, || to(recipients::show_recipients)),
    post("/officer/recipients", Action::KeepRegisters, || to(recipients::post_recipient)),
    post("/officer/recipients/{id}/end", Action::KeepRegisters, || to(recipients::post_end)),
    get("/officer/choices", Action::ReadRegisters, || to(choices::officer::show_declarations)),
    post("/officer/choices", Action::KeepRegisters, || to(choices::officer::post_declaration)),
    post("/officer/choices/opt-out", Action::KeepRegisters, || to(choices::officer::post_opt_out)),
    post("/officer/choices/{id}/end", Action::KeepRegisters, || to(choices::officer::post_end)),
    get("/officer/recordings", Action::ReadRegisters, || to(desk::recordings::show_register)),
    post("/officer/recordings/{id}/deleted-for", Action::KeepRegisters, || to(desk::recordings::post_deleted_for)),
    get("/officer/recordings/{id}/uses", Action::KeepRegisters, || to(desk::uses::show_officer_uses)),
    post("/officer/recordings/{id}/uses", Action::KeepRegisters, || to(desk::uses::post_officer_use)),
    post("/officer/recordings/{id}/sooner", Action::KeepRegisters, || to(desk::uses::post_officer_sooner)),
    post("/officer/wishes/{id}/answered", Action::KeepRegisters, || to(desk::recordings::post_wish_answered)),
];

impl Method {
    pub fn as_http(self) -> HttpMethod {
        match self {
            Self::Get => HttpMethod::GET,
            Self::Post => HttpMethod::POST,
            Self::Patch => HttpMethod::PATCH,
            Self::Delete => HttpMethod::DELETE,
            Self::Options => HttpMethod::OPTIONS,
        }
    }
}

/// Maps every route to its handler, with the gate before it.
pub fn configure(config: &mut ServiceConfig) {
    let mut done: Vec<&str> = Vec::new();
    for first in ROUTES {
        if done.contains(&first.path) {
            continue;
        }
        done.push(first.path);
        let mut service = resource(first.path);
        let mut methods = Vec::new();
        for route in ROUTES.iter().filter(|route| route.path == first.path) {
            service = service.route(gated(route, route.method.as_http()));
            methods.push(route.method.as_http().to_string());
            if route.method == Method::Get {
                service = service.route(gated(route, HttpMethod::HEAD));
                methods.push("HEAD".to_owned());
            }
        }
        let allowed = methods.join(", ");
        service = service.default_service(to(move || wrong_method(allowed.clone())));
        config.service(service);
    }
    config.default_service(to(nowhere));
}

/// The route that a request matched, if any.
pub fn of(request: &HttpRequest) -> Option<&'static Route> {
    let pattern = request.match_pattern()?;
    let method = if request.method() == HttpMethod::HEAD { HttpMethod::GET } else { request.method().clone() };
    BY_PATTERN.get(pattern.as_str())?.iter().find(|route| route.method.as_http() == method).copied()
}

/// Whether an address could be that of one of our pages, as texts link to them.
pub fn is_page(path: &str) -> bool {
    let fits = |route: &Route| {
        let (mut wanted, mut parts) = (path.split('/'), route.path.split('/'));
        loop {
            match (parts.next(), wanted.next()) {
                (None, None) => return true,
                (Some(part), Some(text)) if fits_part(part, text) => {}
                _ => return false,
            }
        }
    };
    ROUTES.iter().filter(|route| route.method == Method::Get).any(fits)
}

/// A part of a path and the text in its place: `{kind:privacy|terms}` takes one of these, `{slug}` anything.
fn fits_part(part: &str, text: &str) -> bool {
    match part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        None => part == text,
        Some(pattern) => match pattern.split_once(':') {
            Some((_, one_of)) => one_of.split('|').any(|one| one == text),
            None => !text.is_empty(),
        },
    }
}

/// Whether the address is for programs with tokens, whatever the method.
pub fn is_for_programs(request: &HttpRequest) -> bool {
    let routes = request.match_pattern().and_then(|pattern| BY_PATTERN.get(pattern.as_str()));
    routes.is_some_and(|routes| routes.iter().any(|route| route.action == Action::Stage))
}

const fn get(path: &'static str, action: Action, handler: fn() -> actix_web::Route) -> Route {
    Route { method: Method::Get, path, action, handler }
}

const fn post(path: &'static str, action: Action, handler: fn() -> actix_web::Route) -> Route {
    Route { method: Method::Post, path, action, handler }
}

const fn patch(path: &'static str, action: Action, handler: fn() -> actix_web::Route) -> Route {
    Route { method: Method::Patch, path, action, handler }
}

const fn delete(path: &'static str, action: Action, handler: fn() -> actix_web::Route) -> Route {
    Route { method: Method::Delete, path, action, handler }
}

const fn options(path: &'static str, action: Action, handler: fn() -> actix_web::Route) -> Route {
    Route { method: Method::Options, path, action, handler }
}

fn gated(route: &'static Route, method: HttpMethod) -> actix_web::Route {
    (route.handler)().method(method).wrap(from_fn(move |request, next| guard::gate(route, request, next)))
}

/// No route has this path; whoever asks for many such paths waits like any stranger.
async fn nowhere(request: HttpRequest, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    if let Some(peer) = request.peer_addr() {
        state.rates.page(peer.ip()).map_err(WebError::too_often)?;
    }
    Err(WebError::missing())
}

async fn wrong_method(allowed: String) -> HttpResponse {
    let mut response = WebError::new(Kind::WrongMethod).error_response();
    if let Ok(value) = header::HeaderValue::from_str(&allowed) {
        response.headers_mut().insert(header::ALLOW, value);
    }
    response
}

static BY_PATTERN: LazyLock<HashMap<&'static str, Vec<&'static Route>>> = LazyLock::new(|| {
    let mut map: HashMap<&str, Vec<&Route>> = HashMap::new();
    for route in ROUTES {
        map.entry(route.path).or_default().push(route);
    }
    map
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_texts_link_to_are_known() {
        for path in ["/", "/privacy", "/terms/changes", "/minors/archive", "/receipt", "/r/advice", "/languages"] {
            assert!(is_page(path), "{path}");
        }
        for path in ["", "/nowhere", "/room", "/privacy/", "/privacy/changes/now", "/sign-out", "/r/"] {
            assert!(!is_page(path), "{path}");
        }
    }
}
