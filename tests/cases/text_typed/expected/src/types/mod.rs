//! The types of `Texts that stand for values`.

mod count;
mod get_old;
mod get_state;
mod get_token;
mod reason;

pub use self::count::Count;
pub use self::get_old::{GetOldHeaders, GetOldResponse};
pub use self::get_state::{GetStateError, GetStateResponse};
pub use self::get_token::GetTokenError;
pub use self::reason::Reason;
