//! The types of `Callbacks and webhooks`.

mod event;
mod subscribe;
mod inline_event;

pub use self::event::Event;
pub use self::subscribe::SubscribeRequest;
pub use self::inline_event::InlineEventPayload;
