//! The types of `Secrets untyped`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod any;
mod beside;
mod boolean_or_integer;
mod both;
mod first;
mod form;
mod formats;
mod free;
mod kind;
mod listed;
mod lists;
mod numbers;
mod open;
mod part;
mod part_cred;
mod patterns;
mod pin;
mod second;
mod secrets;
mod statuses;
mod tagged;
mod tagged_unnamed;
mod texts;
mod unnamed;
mod unrelated;
mod webhooks;
mod whole;

pub use self::any::{Any, AnyWithPw};
pub use self::beside::Beside;
pub use self::boolean_or_integer::BooleanOrInteger;
pub use self::both::{Both, BothWithAAndPw, BothWithBAndPw};
pub use self::first::{First, FirstCred};
pub use self::form::FormForm;
pub use self::formats::Formats;
pub use self::free::Free;
pub use self::kind::{Kind, KindPin, KindPw};
pub use self::listed::Listed;
pub use self::lists::Lists;
pub use self::numbers::Numbers;
pub use self::open::{Open, OpenWithB, OpenWithPw};
pub use self::part::Part;
pub use self::part_cred::PartCred;
pub use self::patterns::{Patterns, PatternsAdditionalProperty};
pub use self::pin::Pin;
pub use self::second::{Second, SecondCred};
pub use self::secrets::Secrets;
pub use self::statuses::{StatusesError, StatusesHeaders, StatusesResponse};
pub use self::tagged::Tagged;
pub use self::tagged_unnamed::TaggedUnnamed;
pub use self::texts::{Texts, TextsWithB, TextsWithPin};
pub use self::unnamed::{Unnamed, UnnamedWithB};
pub use self::unrelated::Unrelated;
pub use self::webhooks::WebhookPayload;
pub use self::whole::Whole;
