//! The types of `ab c[31m de  fg hi`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod ab_c_31mde_fg_h_i;
mod ab_c_31mde_fg_h_i_operation;
mod broken;
mod kind;
mod lost;
mod numbers;
mod thing;
mod webhooks;
mod wrong;

pub use self::ab_c_31mde_fg_h_i::AbC31mdeFgHI;
pub use self::ab_c_31mde_fg_h_i_operation::{
    AbC31mdeFgHICallback, AbC31mdeFgHIForm, AbC31mdeFgHIHeaders,
};
pub use self::broken::Broken;
pub use self::kind::Kind;
pub use self::lost::Lost;
pub use self::numbers::Numbers;
pub use self::thing::{Thing, ThingChoice, ThingChoiceObject, ThingOnly};
pub use self::webhooks::WebhookPayload;
pub use self::wrong::Wrong;
