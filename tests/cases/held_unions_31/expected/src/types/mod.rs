//! The types of `Unions of scalars and lists, and types made of the same parts`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod automation;
mod base;
mod boolean_or_integer_or_string_or_strings;
mod integer_or_string;
mod kind;
mod left;
mod logging;
mod part;
mod right;
mod stop;
mod string_or_part_list;
mod string_or_strings;
mod twice;
mod uuid_or_uuids;

pub use self::automation::{
    Automation, AutomationEither, AutomationKnown, AutomationKnownString, AutomationParts,
    AutomationTitled,
};
pub use self::base::{Base, BaseLevel, BaseState, BaseStateBy};
pub use self::boolean_or_integer_or_string_or_strings::BooleanOrIntegerOrStringOrStrings;
pub use self::integer_or_string::IntegerOrString;
pub use self::kind::{Kind, KindState, KindStateBy};
pub use self::left::{Left, LeftState, LeftStateBy};
pub use self::logging::Logging;
pub use self::part::Part;
pub use self::right::{Right, RightState};
pub use self::stop::Stop;
pub use self::string_or_part_list::StringOrPartList;
pub use self::string_or_strings::StringOrStrings;
pub use self::twice::{Twice, TwiceOne, TwiceOneState, TwiceTwo, TwiceTwoState};
pub use self::uuid_or_uuids::UuidOrUuids;
