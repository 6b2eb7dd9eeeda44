//! The types of `Responses`.

mod pet;
mod missing;
mod large;
mod problem;
mod one;
mod several;
mod range;

pub use self::pet::Pet;
pub use self::missing::Missing;
pub use self::large::{Large, LargeI, LargeRequired};
pub use self::problem::Problem;
pub use self::one::OneError;
pub use self::several::{SeveralAccepted, SeveralResponse};
pub use self::range::{RangeError, RangeResponse};
