//! The types of `Arrays`.

mod inline;
mod matrix;
mod names;
mod pet;
mod pets;

pub use self::inline::{Inline, InlineItem};
pub use self::matrix::Matrix;
pub use self::names::Names;
pub use self::pet::Pet;
pub use self::pets::Pets;
