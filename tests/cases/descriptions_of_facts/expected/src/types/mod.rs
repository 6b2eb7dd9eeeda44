//! The types of ``Hostile */ `docs` of two lines``.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

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
