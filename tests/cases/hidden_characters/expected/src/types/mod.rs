//! The types of `ab c[31m de  fg hi`.

mod thing;
mod kind;
mod ab_c_31mde_fg_h_i;
mod numbers;
mod broken;
mod wrong;
mod lost;
mod ab_c_31mde_fg_h_i_operation;
mod webhooks;

pub use self::thing::{Thing, ThingChoice, ThingChoiceObject, ThingOnly};
pub use self::kind::Kind;
pub use self::ab_c_31mde_fg_h_i::AbC31mdeFgHI;
pub use self::numbers::Numbers;
pub use self::broken::Broken;
pub use self::wrong::Wrong;
pub use self::lost::Lost;
pub use self::ab_c_31mde_fg_h_i_operation::{
    AbC31mdeFgHICallback, AbC31mdeFgHIForm, AbC31mdeFgHIHeaders,
};
pub use self::webhooks::WebhookPayload;
