//! The recording of a conversation, beside its room in the same task: feeds the machine of [`crate::consent::request`] with
//! who is here and what is pressed, does what it wants done, and shows each page what its person may see.
//!
//! **Invariants.** The machine sees who is here before anything that the room wants is done: whatever must close for a
//! newcomer is closed before the newcomer's page hears a word. What the media worker does not take at once is given again, in
//! its order. A permit leaves for the page that records and for nobody else. *Absent*: decisions, words.

mod deeds;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use tokio::sync::oneshot;

use crate::base::ids::{ConversationId, PersonId, RequestId};
use crate::base::time::UtcMillis;
use crate::consent::permit::Claims;
use crate::consent::receipts;
use crate::consent::request::Recording;
use crate::consent::request::notice::{Asking, Attendee, Deed, Effect, Input, NoPermit, Press, Refused, Report};
use crate::consent::request::view::{Told, View};
use crate::live::Inner;
use crate::live::recording::deeds::Shown;
use crate::live::room::{News, RoomTask};
use crate::media::Command;
use crate::meetings::Refusal;
use crate::meetings::notice::{Asked, Input as RoomInput, Notice, PageId, RecordingNews, RecordingRequest, Shut};
use crate::meetings::room::{Room, State};
use crate::recordings::invalid::Declaration;
use crate::text::Lang;

/// In which language a page speaks, and whether its person asked for one that is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaks {
    pub lang: Lang,
    pub fell_back: bool,
}

/// Somebody whose approval ends outside of the page, and who waits until that is written.
pub(super) struct Waiting {
    pub person: PersonId,
    /// Nothing if the person took it back.
    pub declared: Option<Box<Declaration>>,
    pub done: oneshot::Sender<()>,
}

/// What a room's task holds for its recording.
pub(super) struct Consents {
    machine: Recording,
    /// Who is here, as the machine was told.
    people: Vec<Attendee>,
    /// The machine was told that the call is over.
    over: bool,
    /// The question as each person's page has it.
    shown: HashMap<PersonId, (RequestId, Shown)>,
    /// What each person reads before joining.
    notices: HashMap<PersonId, Shown>,
    /// What each page was shown.
    told: HashMap<PageId, View>,
    /// Who waits until a withdrawal is written.
    withdrawals: Vec<Waiting>,
    /// Who waits until it is written that a page records, or clear that it does not.
    beginning: Vec<oneshot::Sender<Result<(), NoPermit>>>,
    /// What the media worker did not take yet.
    unsent: VecDeque<Command>,
}

impl Consents {
    pub async fn open(live: &Inner, conversation: &ConversationId) -> Self {
        let (rule, open) = deeds::seed(live, conversation).await;
        Self {
            machine: Recording::new(live.ticker.now(), rule, open),
            people: Vec::new(),
            over: false,
            shown: HashMap::new(),
            notices: HashMap::new(),
            told: HashMap::new(),
            withdrawals: Vec::new(),
            beginning: Vec::new(),
            unsent: VecDeque::new(),
        }
    }

    pub fn next_deadline(&self) -> Option<UtcMillis> {
        self.machine.next_deadline()
    }

    pub fn handle_timeout(&mut self, now: UtcMillis) {
        self.machine.handle_timeout(now);
    }

    /// Does the machine know who is here now?
    pub fn sees(&self, room: &Room) -> bool {
        if is_over(room) { self.over } else { self.people == room.attendees() }
    }

    /// Why somebody does not come in yet: the room knows only that they do not.
    pub fn refusal(&self, person: &PersonId, notice: Notice) -> Notice {
        match notice {
            Notice::Refused { what, why: Refusal::Recording(Refused::Held), key } if self.machine.view(person).notice.is_some() => {
                Notice::Refused { what, why: Refusal::Recording(Refused::Untold), key }
            }
            notice => notice,
        }
    }

    /// What closes a leg or a room is not lost because the media worker is busy; the rest is.
    pub fn send_later(&mut self, command: Command) {
        if matches!(command, Command::Close { .. } | Command::CloseRoom { .. }) {
            self.unsent.push_back(command);
        }
    }

    /// Is something waiting for a place in the media worker's queue?
    pub fn has_unsent(&self) -> bool {
        !self.unsent.is_empty()
    }
}

impl RoomTask {
    /// A page presses something about recording.
    pub(super) fn ask_recording(&mut self, person: PersonId, page: PageId, request: RecordingRequest) {
        let Some(listener) = self.pages.get(&page) else { return };
        let Some(attendee) = self.consents.people.iter().find(|attendee| attendee.person == person) else {
            return self.tell(page, Notice::Refused { what: asked(&request), why: Refusal::NotNow, key: None });
        };
        let is_agent = attendee.account.is_some();
        let input = match request {
            RecordingRequest::Record(_) | RecordingRequest::Stop | RecordingRequest::Newcomer { .. } if !is_agent => {
                self.shut(page, Shut::Policy);
                return self.act();
            }
            RecordingRequest::Record(wish) => Input::Record { person, wish },
            RecordingRequest::Stop => Input::Stop { person },
            RecordingRequest::Newcomer { admit } => Input::Newcomer { person, admit },
            RecordingRequest::Withdraw => Input::Withdraw { person },
            RecordingRequest::Informed => Input::Informed { person },
            RecordingRequest::Answer(given) => {
                if let Some(why) = self.consents.unfit(&person, &given, listener.speaks) {
                    return self.tell(page, Notice::Refused { what: Asked::Answer, why: Refusal::Recording(why), key: None });
                }
                Input::Answer { person, given }
            }
        };
        self.consent(input);
    }

    /// What the page that records says of itself. That it records is answered when it is written, with the duty to delete.
    pub(super) fn report(&mut self, claims: &Claims, report: Report, done: oneshot::Sender<Result<(), NoPermit>>) {
        let taken = self.consents.machine.handle_report(self.live.ticker.now(), claims, report);
        if taken.is_ok() && report == Report::Recording {
            self.consents.beginning.push(done);
        } else {
            // Who asked may have gone.
            let _ = done.send(taken);
        }
        self.act();
    }

    /// Answers the pages that said that they record; those who see the sign were told before.
    pub(super) fn answer_beginning(&mut self) {
        if let Some(may_begin) = self.consents.machine.may_begin() {
            for done in self.consents.beginning.drain(..) {
                let _ = done.send(may_begin.then_some(()).ok_or(NoPermit));
            }
        }
    }

    /// A withdrawal by receipt, or what is declared invalid; answered when it is written, dropped if it is not this call's.
    pub(super) fn withdraw(&mut self, (request, person): (&RequestId, &PersonId), waiting: Waiting) {
        self.consents.withdrawals.push(waiting);
        if !self.consents.machine.handle_withdrawal(self.live.ticker.now(), request, person) {
            self.consents.withdrawals.pop();
        }
        self.act();
    }

    pub(super) fn read_rule(&mut self) {
        let read = deeds::read_rule(self.live.clone(), self.conversation.clone());
        self.writes.push_back(Box::pin(async move { read.await.map(News::Recording) }));
    }

    pub(super) fn consent(&mut self, input: Input) {
        self.consents.machine.handle_input(self.live.ticker.now(), input);
        self.act();
    }

    /// The media worker forgot whom it keeps apart; the pages build their legs anew after this.
    pub(super) fn restart_withheld(&mut self) {
        self.consents.machine.handle_input(self.live.ticker.now(), Input::MediaRestarted);
    }

    /// Tells the machine who is here, and does what it wants. Answers whether there was anything new.
    pub(super) fn see_people(&mut self) -> bool {
        let now = self.live.ticker.now();
        let people = self.room.attendees();
        let news = !self.consents.sees(&self.room);
        if news && is_over(&self.room) {
            self.consents.over = true;
            self.consents.machine.handle_input(now, Input::Ended);
        } else if news {
            self.consents.people.clone_from(&people);
            self.consents.machine.handle_input(now, Input::People(people));
        }
        self.act_on_consent();
        news
    }

    /// Sends what the media worker had no place for.
    pub(super) fn send_unsent(&mut self) {
        while let Some(command) = self.consents.unsent.pop_front() {
            if self.live.media.command(command.clone()).is_err() {
                return self.consents.unsent.push_front(command);
            }
        }
    }

    /// Shows every page what has changed for its person.
    pub(super) fn show_recording(&mut self) {
        let pages: Vec<(PageId, PersonId, Speaks)> = self.pages.iter().map(|(page, l)| (*page, l.person.clone(), l.speaks)).collect();
        self.consents.told.retain(|page, _| self.pages.contains_key(page));
        for (page, person, speaks) in pages {
            let view = self.consents.machine.view(&person);
            let before = self.consents.told.get(&page);
            // A page that came back may show what is over: in a call each is told, also that there is nothing.
            let is_known = before.map_or(self.consents.people.is_empty() && view == View::default(), |before| *before == view);
            if is_known {
                continue;
            }
            let news = self.news_of(&person, speaks, view.clone());
            self.consents.told.insert(page, view);
            self.tell(page, Notice::Recording(Box::new(news)));
        }
    }

    fn act_on_consent(&mut self) {
        for effect in self.consents.machine.drain_effects() {
            match effect {
                Effect::Withhold { from, to, withheld } => {
                    let (from, to) = (self.peer(&from), self.peer(&to));
                    self.consents.unsent.push_back(Command::Withhold { room: self.key, from, to, withheld });
                    self.send_unsent();
                }
                Effect::Void { recorder, stop } => self.tell_person(&recorder, Notice::PermitVoid { stop }),
                Effect::Hold { person, held } => self.room_hears(RoomInput::Held { person, held }),
                Effect::CutOff { recorder, page } => {
                    tracing::warn!(conversation = %self.conversation, person = %recorder, "a page that records did not pause and is cut off");
                    self.room_hears(RoomInput::CutOff { person: recorder, page: PageId(page.0) });
                }
                Effect::Store(deed) => self.store(deed),
                Effect::Grant { recorder, permit } => {
                    let text = permit.text(&self.live.consent_keys);
                    self.tell_person(&recorder, Notice::Permit { text });
                }
                Effect::Remove { person } => {
                    let view = View { told: Some(Told::NotAdmitted), ..View::default() };
                    let news =
                        RecordingNews { view, question: None, notice: None, fell_back: false, length: Default::default(), receipt: None };
                    self.tell_person(&person, Notice::Recording(Box::new(news)));
                    self.room_hears(RoomInput::NotAdmitted { person });
                }
                Effect::Refuse { person, what, why } => {
                    let what = match what {
                        Asking::Record => Asked::Record,
                        Asking::Answer => Asked::Answer,
                        Asking::Withdraw => Asked::Withdraw,
                    };
                    self.tell_person(&person, Notice::Refused { what, why: Refusal::Recording(why), key: None });
                }
            }
        }
    }

    fn store(&mut self, deed: Deed) {
        let about = match &deed {
            Deed::Answer { person, given } => Some((person, &given.request)),
            Deed::Silent { person, request } => Some((person, request)),
            _ => None,
        };
        // What somebody was shown of an earlier request proves nothing of this one.
        let shown = about.and_then(|(person, request)| self.consents.shown.get(person).filter(|(of, _)| of == request));
        let told = if let Deed::Tell { person } = &deed { self.consents.notices.get(person) } else { None };
        let shown = shown.map(|(_, shown)| shown).or(told).cloned();
        let mut waiting = Vec::new();
        if let Deed::Withdraw { person, .. } = &deed {
            let all = std::mem::take(&mut self.consents.withdrawals);
            let (ours, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|waiting| waiting.person == *person);
            (waiting, self.consents.withdrawals) = (ours, others);
        }
        let declared = waiting.iter_mut().find_map(|waiting| waiting.declared.take());
        let write = deeds::write(self.live.clone(), self.conversation.clone(), deed, (shown, declared));
        self.writes.push_back(Box::pin(async move {
            let heard = write.await;
            // Who asked may have gone.
            for waiting in waiting {
                let _ = waiting.done.send(());
            }
            heard.map(News::Recording)
        }));
    }

    /// What the room wants for this is done at once: legs are closed before anything opens again.
    fn room_hears(&mut self, input: RoomInput) {
        self.room.handle_input(self.live.ticker.now(), input);
        let effects = self.room.drain_effects();
        self.carry_out(effects);
    }

    fn tell_person(&mut self, person: &PersonId, notice: Notice) {
        let page = self.pages.iter().filter(|(_, listener)| listener.person == *person).map(|(page, _)| *page).max();
        if let Some(page) = page {
            self.tell(page, notice);
        }
    }

    fn news_of(&mut self, person: &PersonId, speaks: Speaks, view: View) -> RecordingNews {
        let now = self.live.ticker.now();
        let question = view.question.as_ref().zip(view.clauses.as_ref()).map(|(question, clauses)| {
            let text = Arc::new(clauses.question(speaks.lang, question.reader));
            let shown = Shown { text: text.clone(), since: self.live.db.now() };
            self.consents.shown.insert(person.clone(), (question.request.clone(), shown));
            (text, question.until.since(now))
        });
        let notice = view.notice.as_ref().map(|clauses| {
            let text = Arc::new(clauses.notice(speaks.lang));
            // Read again in the same words, it was before this person since the first time.
            let known = self.consents.notices.get(person).filter(|shown| shown.text == text);
            let shown = known.cloned().unwrap_or_else(|| Shown { text: text.clone(), since: self.live.db.now() });
            self.consents.notices.insert(person.clone(), shown);
            text
        });
        let receipt = view.receipt.as_ref().map(|request| receipts::code(&self.live.consent_keys, request, person).path());
        let length = view.recorded + view.since.map(|since| now.since(since)).unwrap_or_default();
        // The business's own words may lack a language that it offers since.
        let fell_back = speaks.fell_back || question.as_ref().is_some_and(|(text, _)| text.lang != speaks.lang);
        RecordingNews { view, question, notice, fell_back, length, receipt }
    }
}

impl Consents {
    /// Why this answer cannot be one: its question was never shown, or in a language that the person did not accept.
    fn unfit(&self, person: &PersonId, given: &Press, speaks: Speaks) -> Option<Refused> {
        let Some((_, shown)) = self.shown.get(person).filter(|(request, _)| *request == given.request) else {
            return Some(Refused::Over);
        };
        let fell_back = speaks.fell_back || shown.text.lang != speaks.lang;
        (given.approve && fell_back && !given.continued).then_some(Refused::Unread)
    }
}

fn is_over(room: &Room) -> bool {
    matches!(room.state(), State::Closing | State::Closed)
}

fn asked(request: &RecordingRequest) -> Asked {
    match request {
        RecordingRequest::Answer(_) => Asked::Answer,
        RecordingRequest::Withdraw => Asked::Withdraw,
        RecordingRequest::Informed => Asked::Join,
        RecordingRequest::Record(_) | RecordingRequest::Stop | RecordingRequest::Newcomer { .. } => Asked::Record,
    }
}
