//! What is said beside a field of people's forms: the flaw of a field, in the person's language.

use crate::people::setup::{Field, Flaw, Flaws};
use crate::text::Words;
use crate::web::form::Form;

/// Says each flaw beside its field.
pub fn show(form: &mut Form, flaws: &Flaws, t: &Words) {
    for (field, flaw) in &flaws.0 {
        form.add_fault(name(*field), text(*field, *flaw, t));
    }
}

/// The field's name in our forms.
pub fn name(field: Field) -> &'static str {
    match field {
        Field::BusinessName => "business",
        Field::Address => "address",
        Field::PublicContact => "public_contact",
        Field::PrivacyContact => "privacy_contact",
        Field::Langs => "langs",
        Field::DefaultLang => "default_lang",
        Field::TimeZone => "time_zone",
        Field::Name => "name",
        Field::Email => "email",
        Field::Password => "password",
    }
}

/// The sentence for a flaw. Blanks say why they cannot stay: a consent dialog has to show them (2C-33).
pub fn text(field: Field, flaw: Flaw, t: &Words) -> String {
    match (field, flaw) {
        (Field::BusinessName, Flaw::Empty) => t.say("people-fault-business"),
        (Field::Address, Flaw::Empty) => t.say("people-fault-address"),
        (Field::PublicContact, Flaw::Empty) => t.say("people-fault-public-contact"),
        (Field::PrivacyContact, Flaw::Empty) => t.say("people-fault-privacy-contact"),
        (Field::Langs, _) => t.say("people-fault-langs"),
        (Field::DefaultLang, _) => t.say("people-fault-default-lang"),
        (Field::Name, Flaw::Empty) => t.say("people-fault-name"),
        (Field::Password, Flaw::Common) => t.say("people-fault-password-common"),
        (Field::Password, Flaw::TooShort(least)) => t.say1("people-fault-password-short", "least", least),
        (Field::Email, Flaw::Empty) => t.say("common-fault-email"),
        (_, Flaw::Empty) => t.say("common-fault-empty"),
        (_, Flaw::TooLong(most)) => t.say1("common-fault-long", "most", most),
        (_, Flaw::TooShort(least)) => t.say1("common-fault-short", "least", least),
        (_, Flaw::Forbidden) => t.say("common-fault-forbidden"),
        (_, Flaw::NotAnAddress) => t.say("common-fault-email"),
        (_, Flaw::Common | Flaw::Unknown) => t.say("common-fault-unknown"),
    }
}
