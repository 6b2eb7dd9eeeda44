//! The types of `Callbacks and webhooks`.

mod event;
mod subscribe;
mod inline_event;
mod webhooks;

pub use self::event::Event;
pub use self::subscribe::{SubscribeCallback, SubscribeRequest};
pub use self::inline_event::InlineEventPayload;
pub use self::webhooks::WebhookPayload;
