//! The types of `Hostile values`.

mod hostile;
mod signed;

pub use self::hostile::Hostile;
pub use self::signed::Signed;
