//! Who reads a conversation that is over without asking anybody.
//!
//! **Invariants.** Nobody reads the conversation of another agent (B.1); what no agent took belongs to those who serve the
//! room. *Absent*: access that was granted for a few hours; it is people's.

use crate::base::ids::AccountId;
use crate::desk::rooms::Room;
use crate::meetings::participants::{Participant, Role};

/// Whether this account, which serves, reads a conversation of these people in this room.
pub fn reads(people: &[Participant], room: Option<&Room>, account: &AccountId) -> bool {
    let took_part = people.iter().any(|person| person.account.as_ref() == Some(account));
    let is_nobodys = people.iter().all(|person| person.role == Role::Guest);
    took_part || is_nobodys && room.is_some_and(|room| room.is_served_by(account))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::base::ids::{PersonId, RoomId};
    use crate::base::secret::Personal;
    use crate::base::time::UtcMillis;
    use crate::desk::rooms::Setting;

    use super::*;

    fn person(role: Role, account: Option<&AccountId>) -> Participant {
        Participant {
            id: PersonId::random(),
            role,
            account: account.cloned(),
            name: Personal::new("Samira".to_owned()),
            joined: UtcMillis(0),
            left: None,
        }
    }

    #[test]
    fn agents_read_their_own_conversations_and_those_that_nobody_took() {
        let (own, other) = (AccountId::random(), AccountId::random());
        let room = |agents: &[&AccountId]| {
            let agents: BTreeSet<_> = agents.iter().map(|agent| (*agent).clone()).collect();
            let setting = Setting { agents, ..Setting::new("advice".parse().unwrap(), "Advice".to_owned()) };
            Room { id: RoomId::random(), setting, created: UtcMillis(0) }
        };
        let guest = || person(Role::Guest, None);
        let check = |people: &[Participant], room: Option<&Room>, expected: bool, what: &str| {
            assert_eq!(reads(people, room, &own), expected, "{what}");
        };
        check(&[guest(), person(Role::Agent, Some(&own))], Some(&room(&[&other])), true, "took part, whoever serves now");
        check(&[guest(), person(Role::Agent, Some(&own))], None, true, "took part, and the room is gone");
        check(&[guest(), person(Role::Agent, Some(&other))], Some(&room(&[])), false, "another agent's");
        check(&[guest(), person(Role::Agent, None)], Some(&room(&[])), false, "of an agent whose account is gone");
        check(&[guest()], Some(&room(&[])), true, "nobody took it, everybody serves");
        check(&[guest()], Some(&room(&[&other])), false, "nobody took it, another serves");
    }
}
