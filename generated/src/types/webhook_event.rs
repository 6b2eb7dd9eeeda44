//! Types of `WebhookEvent`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// What a delivery is about. There is only one event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `verification.status_changed`.
    VerificationStatusChanged,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    WebhookEvent {
        VerificationStatusChanged => "verification.status_changed",
    }
}
