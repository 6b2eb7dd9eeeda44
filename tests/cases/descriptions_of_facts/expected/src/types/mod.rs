//! The types of ``Hostile */ `docs` of two lines``.

#[cfg(feature = "a-b")]
mod a;
#[cfg(feature = "a-b")]
mod facts;
#[cfg(feature = "a-b")]
mod text;

#[cfg(feature = "a-b")]
pub use self::a::AResponse;
#[cfg(feature = "a-b")]
pub use self::facts::{Facts, FactsD};
#[cfg(feature = "a-b")]
pub use self::text::Text;
