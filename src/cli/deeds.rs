//! What commands ask for, and how it is done: the same code in a running server and on a folder that nobody serves.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::app::House;
use crate::audit::{checkpoint, verify};
use crate::base::limits::RECORDING_DAYS;
use crate::base::secret::Secret;
use crate::cli::doctor::facts;
use crate::cli::fault::{FAILED, Fault};
use crate::consent::keys::Verifier;
use crate::consent::receipts::record::{self, Genuine};
use crate::desk::DeskError;
use crate::desk::rooms::{self, Setting};
use crate::desk::tokens::{self, Can};
use crate::jobs::list::Retention;
use crate::people::letters::Way;
use crate::people::links::{self, Invitation, LinkKind};
use crate::people::names;
use crate::people::roles::Roles;
use crate::people::setup::{self, BusinessInput, Setup, SetupInput};
use crate::people::{PeopleError, business};
use crate::retention;
use crate::store::{self, Actor, StoreError};
use crate::text::Lang;

/// One command, as it travels through the control socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    Setup(SetupRequest),
    AdminLink,
    RetentionConfirm,
    MetricsToken,
    RoomCreate {
        slug: String,
        name: String,
        recording: String,
        days: u16,
    },
    Invite {
        email: String,
        /// Words of [`Roles::as_stored`].
        roles: String,
    },
    Token(TokenRequest),
    ReceiptVerify {
        receipt: String,
    },
    AuditCheckpoint,
    AuditVerify {
        checkpoint: Option<String>,
    },
    /// What the server knows of itself, and a token to try it with.
    Doctor,
    /// The trials with these tokens are over.
    DoctorDone {
        tokens: Vec<String>,
    },
}

/// `visavis setup`, as typed.
#[derive(Debug, Serialize, Deserialize)]
pub struct SetupRequest {
    pub business: String,
    pub address: String,
    pub public_contact: String,
    pub privacy_contact: String,
    pub owner_name: String,
    pub owner_email: String,
    pub time_zone: String,
    pub language: String,
    #[serde(with = "secret_text")]
    pub password: Secret<String>,
}

/// `visavis token`, as typed.
#[derive(Debug, Serialize, Deserialize)]
pub struct TokenRequest {
    pub room: String,
    pub publish: bool,
    pub play: bool,
    pub life_seconds: u64,
}

/// What a command gave: the result for standard output, an explanation for standard error, the exit code.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub output: String,
    pub notice: String,
    pub code: u8,
}

impl Request {
    /// Whether it makes sense only on a folder that exists.
    pub fn needs_a_folder(&self) -> bool {
        !matches!(self, Self::Setup(_) | Self::AdminLink)
    }
}

impl Answer {
    pub fn fault(fault: &Fault) -> Self {
        Self { output: String::new(), notice: format!("visavis: {fault}"), code: fault.code() }
    }

    fn with(output: String, notice: impl Into<String>) -> Self {
        Self { output: format!("{output}\n"), notice: notice.into(), code: 0 }
    }
}

/// Does what was asked.
pub async fn perform(house: &House, request: Request) -> Answer {
    let done = match request {
        Request::Setup(request) => set_up(house, request).await,
        Request::AdminLink => admin_link(house).await,
        Request::RetentionConfirm => confirm_retention(house).await,
        Request::MetricsToken => {
            Ok(Answer::with(house.metrics_token().expose().clone(), "Send it as `Authorization: Bearer …` to /metrics."))
        }
        Request::RoomCreate { slug, name, recording, days } => create_room(house, (slug, name), recording, days).await,
        Request::Invite { email, roles } => invite(house, email, &roles).await,
        Request::Token(request) => issue_token(house, request).await,
        Request::ReceiptVerify { receipt } => Ok(verify_receipt(&receipt, std::slice::from_ref(house.keys.receipts().verifier()))),
        Request::AuditCheckpoint => sign_checkpoint(house).await,
        Request::AuditVerify { checkpoint } => verify_ledger(house, checkpoint).await,
        Request::Doctor => facts::answer(house).await,
        Request::DoctorDone { tokens } => {
            house.live().into_iter().for_each(|live| tokens.iter().for_each(|token| live.end_trial(token)));
            Ok(Answer::default())
        }
    };
    done.unwrap_or_else(|fault| Answer::fault(&fault))
}

/// A link with which the server is set up.
pub async fn setup_link(house: &House) -> Result<String, PeopleError> {
    let secret = house.db.write(Actor::Cli, links::issue_setup).await?;
    Ok(house.link(&LinkKind::Setup.path(&secret)))
}

async fn set_up(house: &House, request: SetupRequest) -> Result<Answer, Fault> {
    let time_zone = if request.time_zone.is_empty() { business::machine_time_zone() } else { request.time_zone };
    let input = SetupInput {
        business: BusinessInput {
            name: request.business,
            address: request.address,
            public_contact: request.public_contact,
            privacy_contact: request.privacy_contact,
            default_lang: request.language,
            langs: Lang::ALL.iter().map(|lang| lang.tag().to_owned()).collect(),
            time_zone,
        },
        owner_name: request.owner_name,
        owner_email: request.owner_email,
        password: request.password,
    };
    let setup = Setup::parse(input)
        .map_err(|flaws| Fault::usage(format!("This does not do yet: {flaws}. Correct it and run the command again.")))?;
    let hash = house.hasher.hash(&setup.password).await.map_err(people)?;
    let (name, email) = (setup.business.name.clone(), setup.owner_email.expose().clone());
    let owner = house.db.write(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).await.map_err(people)?;
    let origin = house.link("");
    let answer = serde_json::json!({
        "business": name,
        "owner": owner.as_str(),
        "owner_email": email,
        "languages": Lang::ALL.map(Lang::tag),
        "url": format!("{origin}/"),
        "sign_in": format!("{origin}/sign-in"),
    });
    Ok(Answer::with(answer.to_string(), ""))
}

async fn admin_link(house: &House) -> Result<Answer, Fault> {
    let is_set_up = house.db.read(business::load).await.map_err(unstored)?.is_some();
    let (link, notice) = if is_set_up {
        let secret = house.db.write(Actor::Cli, links::issue_recovery).await.map_err(people)?;
        let notice = "With this link the owner chooses a new password. It works once, for 15 minutes, and ends the owner's other sign-ins.";
        (house.link(&LinkKind::Recovery.path(&secret)), notice)
    } else {
        (
            setup_link(house).await.map_err(people)?,
            "With this link the server is set up. It works once, for 24 hours; earlier links work no more.",
        )
    };
    Ok(Answer::with(link, notice))
}

async fn confirm_retention(house: &House) -> Result<Answer, Fault> {
    house.db.write(Actor::Cli, retention::confirm).await.map_err(unstored)?;
    let when = match house.jobs() {
        Some(jobs) => {
            jobs.call::<Retention>();
            "what is due is being deleted now"
        }
        None => "what is due will be deleted when the server runs",
    };
    Ok(Answer::with(format!("The clock is confirmed; {when}."), ""))
}

async fn create_room(house: &House, (slug, name): (String, String), recording: String, days: u16) -> Result<Answer, Fault> {
    let wrong = |what: &str| Fault::usage(format!("{what}: choose another one."));
    let mut setting = Setting::new(
        slug.parse().map_err(|_| wrong(&format!("“{slug}” cannot stand in an address (small letters, digits and hyphens do)")))?,
        names::clean_name(&name).map_err(|_| wrong("This --name is empty, too long or has control or direction characters"))?,
    );
    setting.recording = recording.parse().map_err(|_| wrong("The --recording rule is not known"))?;
    setting.recording_days =
        Some(days).filter(|days| RECORDING_DAYS.contains(days)).ok_or_else(|| wrong("So many --days are not possible"))?;
    let created = house.db.write(Actor::Cli, move |tx| rooms::create(tx, &setting)).await;
    created.map_err(|fault| {
        let other = if matches!(fault, DeskError::NotAllowed) { "--recording or fewer --days" } else { "--slug" };
        Fault::of(fault.class(), format!("The room “{slug}” was not created: {fault}. Choose another {other}."))
    })?;
    if let Some(live) = house.live() {
        live.rooms_changed();
    }
    Ok(Answer::with(house.link(&format!("/r/{slug}")), ""))
}

async fn invite(house: &House, email: String, roles: &str) -> Result<Answer, Fault> {
    let email = names::clean_email(&email).map_err(|_| Fault::usage(format!("“{email}” is no e-mail address: correct --email.")))?;
    let invitation = Invitation { email, roles: Roles::from_stored(roles), ends: None };
    let letters = house.letters();
    let made = house.db.write(Actor::Cli, move |tx| letters.invite(tx, &invitation)).await.map_err(people)?;
    let notice = match made.way {
        Way::ByMail => "The link works once, for seven days. A letter with it is on its way too.",
        Way::ByHand => "The link works once, for seven days.",
        Way::Unwanted => "The link works once, for seven days. This person wants no invitations by letter, so that none was written.",
    };
    Ok(Answer::with(made.link.expose().clone(), notice))
}

async fn issue_token(house: &House, request: TokenRequest) -> Result<Answer, Fault> {
    let room = request.room.clone();
    let issued = house
        .db
        .write(Actor::Cli, move |tx| {
            let room = rooms::by_slug(tx, &request.room)?.ok_or(DeskError::Missing)?;
            let can = Can::from_parts(request.publish, request.play).ok_or(DeskError::Missing)?;
            tokens::issue(tx, &room.id, can, Duration::from_secs(request.life_seconds))
        })
        .await;
    let issued =
        issued.map_err(|fault| Fault::of(fault.class(), format!("No token was made for the room “{room}”: {fault}. Look at --room.")))?;
    let notice = format!("Send it as `Authorization: Bearer …` to {} or /whep/….", house.link(&format!("/whip/{room}/LABEL")));
    Ok(Answer::with(issued.secret.expose().clone(), notice))
}

/// Whether a file is an unchanged receipt of one of these keys.
pub fn verify_receipt(receipt: &str, keys: &[Verifier]) -> Answer {
    match record::verify(receipt.as_bytes(), keys) {
        Ok(genuine) => {
            let Genuine { record, installation, issued } = genuine;
            Answer::with(format!("The receipt verifies: {record}, signed on {issued} by installation {installation}."), "")
        }
        Err(fault) => Answer {
            output: String::new(),
            notice: format!("visavis: The receipt does not verify: {fault}. Download it again from its page, and compare."),
            code: FAILED,
        },
    }
}

async fn sign_checkpoint(house: &House) -> Result<Answer, Fault> {
    let key = house.key.clone();
    let note = house.db.write(Actor::Cli, move |tx| checkpoint::write(tx, &key)).await.map_err(unstored)?;
    match note {
        Some(note) => Ok(Answer { output: note, notice: String::new(), code: 0 }),
        None => Err(Fault::failed("The ledger is empty: there is nothing to sign yet.")),
    }
}

async fn verify_ledger(house: &House, checkpoint: Option<String>) -> Result<Answer, Fault> {
    let key = house.key.clone();
    let older: Vec<String> = checkpoint.into_iter().collect();
    let proof = house
        .db
        .read_at_length(move |conn| {
            let verifier = checkpoint::Signer::new(&store::facts::installation(conn)?, &key).verifier();
            verify::verify(conn, &verifier, &older)
        })
        .await;
    match proof {
        Ok(proof) => {
            let text = format!(
                "The ledger verifies: {} lines, {} checkpoints, {} lines under a signature.",
                proof.lines, proof.checkpoints, proof.signed
            );
            Ok(Answer::with(text, ""))
        }
        Err(fault) => Ok(Answer {
            output: String::new(),
            notice: format!("visavis: The ledger does not verify: {fault}. Keep a copy of the folder as it is, and compare with a backup."),
            code: FAILED,
        }),
    }
}

fn people(fault: PeopleError) -> Fault {
    let help = match &fault {
        PeopleError::SetUpBefore => {
            "The set-up was completed before: sign in, or make a recovery link with `visavis admin link`.".to_owned()
        }
        PeopleError::NotSetUp => {
            "This server is not set up yet: run `visavis setup`, or open the link that `visavis admin link` prints.".to_owned()
        }
        PeopleError::EmailTaken => "Somebody with this e-mail address works here already: choose another one.".to_owned(),
        PeopleError::Full => "There is no place for another one: disable accounts or wait until invitations expire.".to_owned(),
        other => format!("It was not done: {other}."),
    };
    Fault::of(fault.class(), help)
}

fn unstored(fault: StoreError) -> Fault {
    Fault::failed(format!("It was not done ({fault}): look at the disk, then run the command again."))
}

mod secret_text {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::base::secret::Secret;

    pub fn serialize<S: Serializer>(secret: &Secret<String>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(secret.expose())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret<String>, D::Error> {
        String::deserialize(deserializer).map(Secret::new)
    }
}
