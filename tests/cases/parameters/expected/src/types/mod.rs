//! The types of `Parameters`.

mod places;
mod point;

pub use self::places::PlacesKind;
pub use self::point::Point;
