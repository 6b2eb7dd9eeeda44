//! The types of `Unions by evidence, and several types`.

mod text_or_number;
mod number_or_null;
mod text_list_or_null;
mod mixed;
mod const_;
mod texts;
mod numbers;
mod known;
mod more;
mod open_enum;
mod both_enums;
mod circle;
mod square;
mod shape;
mod maybe_shape;
mod only;
mod nested;
mod optional;
mod with_base;
mod parts_and_union;
mod tuple;
mod patterned;
mod recursive;
mod self_only;
mod left;
mod right;
mod anything;
mod empty;
mod described;
mod holder;
mod lists;
mod deep;
mod any_of_both;
mod documented;
mod deep_lists;
mod exact;
mod exact_or_text;
mod either_number;
mod only_null;
mod exclusive;
mod integer_or_string;
mod optional_small;
mod optional_large;
mod lists_list_item;

pub use self::text_or_number::TextOrNumber;
pub use self::number_or_null::NumberOrNull;
pub use self::text_list_or_null::TextListOrNull;
pub use self::mixed::{Mixed, MixedInteger, MixedString};
pub use self::const_::Const;
pub use self::texts::Texts;
pub use self::numbers::Numbers;
pub use self::known::Known;
pub use self::more::More;
pub use self::open_enum::OpenEnum;
pub use self::both_enums::BothEnums;
pub use self::circle::Circle;
pub use self::square::Square;
pub use self::shape::Shape;
pub use self::maybe_shape::MaybeShape;
pub use self::only::Only;
pub use self::nested::Nested;
pub use self::optional::Optional;
pub use self::with_base::{WithBase, WithBaseNamed, WithBaseNumbered};
pub use self::parts_and_union::{PartsAndUnion, PartsAndUnionCircle, PartsAndUnionSquare};
pub use self::tuple::Tuple;
pub use self::patterned::Patterned;
pub use self::recursive::Recursive;
pub use self::self_only::SelfOnly;
pub use self::left::Left;
pub use self::right::Right;
pub use self::anything::Anything;
pub use self::empty::Empty;
pub use self::described::Described;
pub use self::holder::{Holder, HolderLocal, HolderNarrowed};
pub use self::lists::{Lists, ListsObjectsWithAItem};
pub use self::deep::{
    Deep, DeepWithDetailAAndDetailBAndId, DeepWithDetailAAndDetailBAndIdDetail,
    DeepWithDetailAAndId, DeepWithDetailAAndIdDetail,
};
pub use self::any_of_both::{AnyOfBoth, AnyOfBothWithR, AnyOfBothWithS};
pub use self::documented::Documented;
pub use self::deep_lists::{
    DeepLists, DeepListsObjectsWithInAItem, DeepListsObjectsWithInAItemIn,
    DeepListsObjectsWithInBItem, DeepListsObjectsWithInBItemIn,
};
pub use self::exact::Exact;
pub use self::exact_or_text::ExactOrText;
pub use self::either_number::EitherNumber;
pub use self::only_null::OnlyNull;
pub use self::exclusive::Exclusive;
pub use self::integer_or_string::IntegerOrString;
pub use self::optional_small::OptionalSmall;
pub use self::optional_large::OptionalLarge;
pub use self::lists_list_item::ListsObjectsWithBItem;
