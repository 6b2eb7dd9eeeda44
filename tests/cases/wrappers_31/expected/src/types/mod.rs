//! The types of `Wrappers of 3.1`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod bound_pair;
mod code;
mod described;
mod either;
mod encoded_code;
mod holder;
mod item;
mod only_object;
mod or_null;
mod other_code;
mod pair;
mod same_code;
mod same_pair;
mod typed;
mod typed_or_null;
mod update_item;

pub use self::bound_pair::BoundPair;
pub use self::code::Code;
pub use self::described::Described;
pub use self::either::Either;
pub use self::encoded_code::EncodedCode;
pub use self::holder::Holder;
pub use self::item::Item;
pub use self::only_object::OnlyObject;
pub use self::or_null::OrNull;
pub use self::other_code::OtherCode;
pub use self::pair::Pair;
pub use self::same_code::SameCode;
pub use self::same_pair::SamePair;
pub use self::typed::Typed;
pub use self::typed_or_null::TypedOrNull;
pub use self::update_item::UpdateItemResponse;
