//! The types of ``Hostile */ `docs` of two lines``.

mod text;
mod facts;
mod a;

pub use self::text::Text;
pub use self::facts::{Facts, FactsD};
pub use self::a::AResponse;
