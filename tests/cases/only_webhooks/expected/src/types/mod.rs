//! The types of `Only webhooks`.

mod order_created;
mod webhooks;

pub use self::order_created::OrderCreatedPayload;
pub use self::webhooks::WebhookPayload;
