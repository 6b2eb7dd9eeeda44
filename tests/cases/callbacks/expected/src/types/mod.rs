//! The types of `Callbacks and webhooks`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod event;
mod inline_event;
mod subscribe;
mod webhooks;

pub use self::event::Event;
pub use self::inline_event::InlineEventPayload;
pub use self::subscribe::{SubscribeCallback, SubscribeRequest};
pub use self::webhooks::WebhookPayload;
