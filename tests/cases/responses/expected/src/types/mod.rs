//! The types of `Responses`.

mod pet;
mod missing;
mod problem;
mod one;
mod several;

pub use self::pet::Pet;
pub use self::missing::Missing;
pub use self::problem::Problem;
pub use self::one::OneError;
pub use self::several::{SeveralResponse, SeveralResponse2};
