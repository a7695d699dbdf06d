//! The jobs of the engines. Those of a domain stand in the domain's shell and are added by `app`.

use std::time::Duration;

use crate::audit::{checkpoint, verify};
use crate::blob::Blobs;
use crate::jobs::{Fault, Job};
use crate::retention::{self, Erasable, Report};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};

/// Signs the head of the ledger when enough has gathered; looks more often than it signs.
pub struct Checkpoints {
    pub key: MasterKey,
}

/// Looks whether the file is sound and the ledger unbroken, on a connection of its own so that nobody waits for it.
pub struct Check {
    pub key: MasterKey,
}

/// Deletes what is due by the rules of all domains.
pub struct Retention {
    pub blobs: Blobs,
    pub rules: Vec<Erasable>,
}

impl Job for Checkpoints {
    const NAME: &'static str = "checkpoints";
    const EVERY: Duration = Duration::from_secs(10 * 60);

    async fn run(&self, db: &Db) -> Result<(), Fault> {
        let key = self.key.clone();
        db.write(Actor::System, move |tx| checkpoint::write_if_due(tx, &key)).await?;
        Ok(())
    }
}

impl Job for Check {
    const NAME: &'static str = "check";
    const EVERY: Duration = Duration::from_secs(7 * 24 * 3600);

    async fn run(&self, db: &Db) -> Result<(), Fault> {
        let key = self.key.clone();
        let looked = match db.check().await {
            Ok(()) => db.read_at_length(move |connection| verify::own(connection, &key)).await,
            Err(fault) => Err(fault.into()),
        };
        let proof = looked.inspect_err(|fault| {
            tracing::error!(%fault, "the data folder is not as it was written: keep a copy of it, and restore a backup");
        })?;
        tracing::info!(lines = proof.lines, signed = proof.signed, "the file is sound and the ledger unbroken");
        Ok(())
    }
}

impl Job for Retention {
    const NAME: &'static str = "retention";
    const EVERY: Duration = Duration::from_secs(24 * 3600);
    const AT_START: bool = true;

    async fn run(&self, db: &Db) -> Result<(), Fault> {
        match retention::run(db, &self.blobs, &self.rules).await? {
            Report::Done(rules) => {
                let deleted: usize = rules.iter().map(|rule| rule.deleted).sum();
                let failed: usize = rules.iter().map(|rule| rule.failed).sum();
                tracing::info!(deleted, failed, "retention has run");
                if failed > 0 { Err(format!("{failed} items could not be deleted").into()) } else { Ok(()) }
            }
            Report::Frozen(step) => {
                let hours = step.to.since(step.from).as_secs() / 3600;
                // Not done: it comes round again within the hour, in case a time server is asked meanwhile.
                Err(format!(
                    "the clock went ahead by {hours} hours, so nothing is deleted: if the time is right, say so at /settings \
                     or with `visavis admin retention-confirm`"
                )
                .into())
            }
        }
    }
}
