//! The types of `Properties that are not evaluated otherwise`.

mod named;
mod labels;
mod extended;
mod composed;
mod in_part;
mod any;
mod closed;
mod both;

pub use self::named::Named;
pub use self::labels::Labels;
pub use self::extended::Extended;
pub use self::composed::Composed;
pub use self::in_part::InPart;
pub use self::any::Any;
pub use self::closed::Closed;
pub use self::both::Both;
