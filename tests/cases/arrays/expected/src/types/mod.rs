//! The types of `Arrays`.

mod names;
mod matrix;
mod pets;
mod inline;
mod pet;

pub use self::names::Names;
pub use self::matrix::Matrix;
pub use self::pets::Pets;
pub use self::inline::{Inline, InlineItem};
pub use self::pet::Pet;
