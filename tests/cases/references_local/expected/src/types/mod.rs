//! The types of `References to what stands elsewhere in the document`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod a;
mod b;
mod d;
mod s;
mod w;

pub use self::a::{AError, AHeaders};
pub use self::b::BHeaders;
pub use self::d::DResponse;
pub use self::s::S;
pub use self::w::{W, WInner};
