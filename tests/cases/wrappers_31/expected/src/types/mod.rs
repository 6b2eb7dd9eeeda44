//! The types of `Wrappers of 3.1`.

mod item;
mod code;
mod pair;
mod either;
mod described;
mod typed;
mod or_null;
mod typed_or_null;
mod same_code;
mod encoded_code;
mod other_code;
mod same_pair;
mod bound_pair;
mod only_object;
mod holder;
mod update_item;

pub use self::item::Item;
pub use self::code::Code;
pub use self::pair::Pair;
pub use self::either::Either;
pub use self::described::Described;
pub use self::typed::Typed;
pub use self::or_null::OrNull;
pub use self::typed_or_null::TypedOrNull;
pub use self::same_code::SameCode;
pub use self::encoded_code::EncodedCode;
pub use self::other_code::OtherCode;
pub use self::same_pair::SamePair;
pub use self::bound_pair::BoundPair;
pub use self::only_object::OnlyObject;
pub use self::holder::Holder;
pub use self::update_item::UpdateItemResponse;
