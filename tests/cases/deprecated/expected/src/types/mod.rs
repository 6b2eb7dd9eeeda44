//! The types of `Deprecated things`.

mod current;
mod old;
mod old_alias;
mod old_error;
mod old_kind;
mod old_level;
mod put_sent;
mod send;

pub use self::current::{Current, CurrentRequired};
pub use self::old::Old;
pub use self::old_alias::OldAlias;
pub use self::old_error::OldError;
pub use self::old_kind::OldKind;
pub use self::old_level::OldLevel;
pub use self::put_sent::PutSentRequest;
pub use self::send::SendForm;
