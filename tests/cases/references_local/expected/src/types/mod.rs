//! The types of `References to what stands elsewhere in the document`.

mod w;
mod s;
mod a;
mod b;
mod d;

pub use self::w::{W, WInner};
pub use self::s::S;
pub use self::a::{AError, AHeaders};
pub use self::b::BHeaders;
pub use self::d::DResponse;
