//! The jobs of domains: what comes round by itself, with what each needs from the house.
//!
//! **Invariants.** Each may be broken off anywhere and run again; what it decides stands in its domain. *Absent*: the jobs of the
//! engines, which are in [`crate::jobs::list`].

use std::sync::Arc;
use std::time::Duration;

use crate::base::limits;
use crate::consent::{objections, promotions};
use crate::jobs::list::Retention;
use crate::jobs::{self, Caller, Job};
use crate::live::Live;
use crate::people::guardians;
use crate::people::letters::Letters;
use crate::policies::PolicyError;
use crate::policies::announcements;
use crate::policies::publish::Switched;
use crate::policies::telling::{self, Teller, Told};
use crate::recordings::duties::Reminder;
use crate::store::{Actor, Db, Tx};
use crate::tls::Tls;
use crate::{people, policies, recordings, retention, rights};

/// Reminds whoever has not deleted a local file on its day. The desk shows it, a letter says it, the ledger says since when.
pub(super) struct Reminders(pub Reminder);

impl Job for Reminders {
    const NAME: &'static str = "duties";
    const EVERY: Duration = Duration::from_secs(24 * 3600);

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        let reminder = self.0.clone();
        let late = db.write(Actor::System, move |tx| recordings::duties::remind(tx, &reminder)).await?;
        if late > 0 {
            tracing::warn!(late, "local files of recordings are to be deleted and not confirmed");
        }
        Ok(())
    }
}

/// Writes down what time has ended: roles, accounts, looks at conversations. Whoever asks for one of them asks with the time, so
/// that nothing depends upon when this runs, but for pages that are open.
pub(super) struct Endings {
    pub live: Live,
}

impl Job for Endings {
    const NAME: &'static str = "endings";
    const EVERY: Duration = Duration::from_secs(60);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        let gone = db.write(Actor::System, people::accounts::sweep).await?;
        for account in gone {
            self.live.agent_removed(&account);
        }
        db.write(Actor::System, people::access::sweep).await?;
        Ok(())
    }
}

/// Looks at accounts that are about to end: tells their people, begins what time has ended, and calls retention when a day has come.
/// While it is not known whether the time is right, nothing moves.
pub(super) struct Closings {
    pub letters: Letters,
    pub jobs: Caller,
}

impl Job for Closings {
    const NAME: &'static str = "closings";
    const EVERY: Duration = Duration::from_secs(3600);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        let clock = db.clock().clone();
        if db.read(move |conn| retention::questioned(conn, &clock)).await?.is_some() {
            return Ok(());
        }
        let letters = self.letters.clone();
        if db.write(Actor::System, move |tx| rights::closings::look(tx, &letters)).await? {
            self.jobs.call::<Retention>();
        }
        Ok(())
    }
}

/// Looks at guardians' approvals: ends what nobody answered, asks who came of age, and calls retention for what is over. While it is not
/// known whether the time is right, nothing moves.
pub(super) struct Guardians {
    pub letters: Letters,
    pub jobs: Caller,
}

impl Job for Guardians {
    const NAME: &'static str = "guardian";
    const EVERY: Duration = Duration::from_secs(3600);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        let clock = db.clock().clone();
        if db.read(move |conn| retention::questioned(conn, &clock)).await?.is_some() {
            return Ok(());
        }
        let letters = self.letters.clone();
        let look = move |tx: &Tx<'_>| {
            let looked = guardians::look(tx, &letters)?;
            looked.accounts.iter().try_for_each(|account| rights::closings::end_at_once(tx, account))?;
            Ok::<_, rights::RightsError>(looked.is_over)
        };
        if db.write(Actor::System, look).await? {
            self.jobs.call::<Retention>();
        }
        Ok(())
    }
}

/// Announces policies and puts them into effect on their days. While it is not known whether the time is right, nothing moves:
/// whoever manages the business is asked on the pages of the desk, of the administration and of policies, and officers are told.
pub(super) struct PolicySwitch {
    pub live: Live,
}

impl Job for PolicySwitch {
    const NAME: &'static str = "policies";
    const EVERY: Duration = Duration::from_secs(60);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        match policies::publish::switch(db).await? {
            Switched::Done(0) => Ok(()),
            Switched::Done(count) => {
                // What a text promises counts in every room from now on.
                self.live.rooms_changed();
                tracing::info!(count, "policies were announced or took effect");
                Ok(())
            }
            Switched::Frozen(step) => {
                let hours = step.to.since(step.from).as_secs() / 3600;
                Err(format!(
                    "the clock went ahead by {hours} hours, so no policy is announced or takes effect: if the time is right, say so \
                     at /settings or with `visavis admin retention-confirm`"
                )
                .into())
            }
        }
    }
}

/// Writes to those who want it what the business has written, in batches; a full outbox goes on with the next minute.
pub(super) struct Promotions(pub Letters);

impl Job for Promotions {
    const NAME: &'static str = "promotions";
    const EVERY: Duration = Duration::from_secs(60);

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        for _ in 0..limits::TELLING_ROUNDS {
            let letters = self.0.clone();
            if !db.write(Actor::System, move |tx| promotions::work(tx, &letters)).await? {
                break;
            }
        }
        Ok(())
    }
}

/// Writes to those whom an announced change or an announcement concerns, in batches; a full outbox goes on with the next minute.
pub(super) struct Telling(pub Teller);

impl Job for Telling {
    const NAME: &'static str = "telling";
    const EVERY: Duration = Duration::from_secs(60);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        type Tell = fn(&Tx<'_>, &Teller) -> Result<Told, PolicyError>;
        for tell in [telling::tell as Tell, announcements::tell] {
            for _ in 0..limits::TELLING_ROUNDS {
                let teller = self.0.clone();
                match db.write(Actor::System, move |tx| tell(tx, &teller)).await? {
                    Told::Some(_) => {}
                    Told::Everybody | Told::NoPlace => break,
                }
            }
        }
        Ok(())
    }
}

/// Writes to whoever objected to what a new version of a policy names.
pub(super) struct Objections(pub objections::Teller);

impl Job for Objections {
    const NAME: &'static str = "objections";
    const EVERY: Duration = Duration::from_secs(60);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        let teller = self.0.clone();
        let told = db.write(Actor::System, move |tx| objections::tell(tx, &teller)).await?;
        if told > 0 {
            tracing::info!(told, "people were written to about what they object to");
        }
        Ok(())
    }
}

/// Closes later questions about recordings whose time is over. While it is not known whether the time is right, nobody is said to have
/// been silent.
pub(super) struct Uses;

impl Job for Uses {
    const NAME: &'static str = "uses";
    const EVERY: Duration = Duration::from_secs(3600);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        let clock = db.clock().clone();
        if db.read(move |conn| retention::questioned(conn, &clock)).await?.is_some() {
            return Ok(());
        }
        let closed = db.write(Actor::System, recordings::uses::close_over).await?;
        if closed > 0 {
            tracing::info!(closed, "later questions about recordings were not answered by everybody in time");
        }
        Ok(())
    }
}

/// Renews the server's certificate in time.
pub(super) struct RenewCertificate {
    pub tls: Arc<Tls>,
}

impl Job for RenewCertificate {
    const NAME: &'static str = "certificate";
    const EVERY: Duration = Duration::from_secs(24 * 3600);

    async fn run(&self, db: &Db) -> Result<(), jobs::Fault> {
        if self.tls.renew(db.now())? {
            tracing::info!("the certificate was renewed");
        }
        Ok(())
    }
}
