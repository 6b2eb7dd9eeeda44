//! The types of `Unions of scalars and lists, and types made of the same parts`.

mod logging;
mod automation;
mod part;
mod stop;
mod base;
mod kind;
mod left;
mod twice;
mod right;
mod string_or_part_list;
mod uuid_or_uuids;
mod string_or_strings;
mod boolean_or_integer_or_string_or_strings;
mod integer_or_string;

pub use self::logging::Logging;
pub use self::automation::{
    Automation, AutomationEither, AutomationKnown, AutomationKnownString, AutomationParts,
    AutomationTitled,
};
pub use self::part::Part;
pub use self::stop::Stop;
pub use self::base::{Base, BaseLevel, BaseState, BaseStateBy};
pub use self::kind::{Kind, KindState, KindStateBy};
pub use self::left::{Left, LeftState, LeftStateBy};
pub use self::twice::{Twice, TwiceOne, TwiceOneState, TwiceTwo, TwiceTwoState};
pub use self::right::{Right, RightState};
pub use self::string_or_part_list::StringOrPartList;
pub use self::uuid_or_uuids::UuidOrUuids;
pub use self::string_or_strings::StringOrStrings;
pub use self::boolean_or_integer_or_string_or_strings::BooleanOrIntegerOrStringOrStrings;
pub use self::integer_or_string::IntegerOrString;
