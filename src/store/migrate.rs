//! Brings a database of any released version up to the present one; refuses one from the future.

use rusqlite::Connection;
use rusqlite_migration::{Error, M, MigrationDefinitionError, Migrations};

use crate::store::StoreError;

/// Runs what is missing, each step whole or not at all.
pub(super) fn to_latest(connection: &mut Connection) -> Result<(), StoreError> {
    match Migrations::from_slice(STEPS).to_latest(connection) {
        Ok(()) => Ok(()),
        Err(Error::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead)) => Err(StoreError::NewerSchema),
        Err(fault) => Err(StoreError::Migration(fault)),
    }
}

/// In order; a released step never changes.
const STEPS: &[M<'_>] = &[
    M::up(include_str!("migrations/0001_house.sql")),
    M::up(include_str!("migrations/0002_recording.sql")),
    M::up(include_str!("migrations/0003_quality.sql")),
];
