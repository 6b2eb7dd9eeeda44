//! The types of `Texts that stand for values`.

mod count;
mod reason;
mod get_state;
mod get_token;
mod get_old;

pub use self::count::Count;
pub use self::reason::Reason;
pub use self::get_state::{GetStateError, GetStateResponse};
pub use self::get_token::GetTokenError;
pub use self::get_old::{GetOldHeaders, GetOldResponse};
