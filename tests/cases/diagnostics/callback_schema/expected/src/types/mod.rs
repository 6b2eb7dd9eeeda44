//! The types of `A webhook without a JSON payload`.

mod webhooks;

pub use self::webhooks::WebhookPayload;
