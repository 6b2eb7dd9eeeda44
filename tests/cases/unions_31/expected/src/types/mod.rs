//! The types of `Unions by evidence, and several types`.

mod any_of_both;
mod anything;
mod both_enums;
mod circle;
mod const_;
mod deep;
mod deep_lists;
mod described;
mod documented;
mod either_number;
mod empty;
mod exact;
mod exact_or_text;
mod exclusive;
mod holder;
mod integer_or_string;
mod known;
mod left;
mod lists;
mod lists_list_item;
mod maybe_shape;
mod mixed;
mod more;
mod nested;
mod number_or_null;
mod numbers;
mod only;
mod only_null;
mod open_enum;
mod optional;
mod optional_large;
mod optional_small;
mod parts_and_union;
mod patterned;
mod recursive;
mod right;
mod self_only;
mod shape;
mod square;
mod text_list_or_null;
mod text_or_number;
mod texts;
mod tuple;
mod with_base;

pub use self::any_of_both::{AnyOfBoth, AnyOfBothWithR, AnyOfBothWithS};
pub use self::anything::Anything;
pub use self::both_enums::BothEnums;
pub use self::circle::Circle;
pub use self::const_::Const;
pub use self::deep::{
    Deep, DeepWithDetailAAndDetailBAndId, DeepWithDetailAAndDetailBAndIdDetail,
    DeepWithDetailAAndId, DeepWithDetailAAndIdDetail,
};
pub use self::deep_lists::{
    DeepLists, DeepListsObjectsWithInAItem, DeepListsObjectsWithInAItemIn,
    DeepListsObjectsWithInBItem, DeepListsObjectsWithInBItemIn,
};
pub use self::described::Described;
pub use self::documented::Documented;
pub use self::either_number::EitherNumber;
pub use self::empty::Empty;
pub use self::exact::Exact;
pub use self::exact_or_text::ExactOrText;
pub use self::exclusive::Exclusive;
pub use self::holder::{Holder, HolderLocal, HolderNarrowed};
pub use self::integer_or_string::IntegerOrString;
pub use self::known::Known;
pub use self::left::Left;
pub use self::lists::{Lists, ListsObjectsWithAItem};
pub use self::lists_list_item::ListsObjectsWithBItem;
pub use self::maybe_shape::MaybeShape;
pub use self::mixed::{Mixed, MixedInteger, MixedString};
pub use self::more::More;
pub use self::nested::Nested;
pub use self::number_or_null::NumberOrNull;
pub use self::numbers::Numbers;
pub use self::only::Only;
pub use self::only_null::OnlyNull;
pub use self::open_enum::OpenEnum;
pub use self::optional::Optional;
pub use self::optional_large::OptionalLarge;
pub use self::optional_small::OptionalSmall;
pub use self::parts_and_union::{PartsAndUnion, PartsAndUnionCircle, PartsAndUnionSquare};
pub use self::patterned::Patterned;
pub use self::recursive::Recursive;
pub use self::right::Right;
pub use self::self_only::SelfOnly;
pub use self::shape::Shape;
pub use self::square::Square;
pub use self::text_list_or_null::TextListOrNull;
pub use self::text_or_number::TextOrNumber;
pub use self::texts::Texts;
pub use self::tuple::Tuple;
pub use self::with_base::{WithBase, WithBaseNamed, WithBaseNumbered};
