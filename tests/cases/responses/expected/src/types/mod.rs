//! The types of `Responses`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod large;
mod missing;
mod one;
mod pet;
mod problem;
mod range;
mod several;

pub use self::large::{Large, LargeI, LargeRequired};
pub use self::missing::Missing;
pub use self::one::OneError;
pub use self::pet::Pet;
pub use self::problem::Problem;
pub use self::range::{RangeError, RangeResponse};
pub use self::several::{SeveralAccepted, SeveralResponse};
