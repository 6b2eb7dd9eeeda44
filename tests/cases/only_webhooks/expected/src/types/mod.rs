//! The types of `Only webhooks`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod order_created;
mod webhooks;

pub use self::order_created::OrderCreatedPayload;
pub use self::webhooks::WebhookPayload;
