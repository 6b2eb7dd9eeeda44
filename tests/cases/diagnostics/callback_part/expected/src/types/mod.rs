//! The types of `Callback part`.

mod webhooks;

pub use self::webhooks::WebhookPayload;
