//! The types of `Properties that are not evaluated otherwise`.

mod any;
mod both;
mod closed;
mod composed;
mod extended;
mod in_part;
mod labels;
mod named;

pub use self::any::Any;
pub use self::both::Both;
pub use self::closed::Closed;
pub use self::composed::Composed;
pub use self::extended::Extended;
pub use self::in_part::InPart;
pub use self::labels::Labels;
pub use self::named::Named;
