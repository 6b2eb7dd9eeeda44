//! The types of `Parameters`.

mod point;
mod places;

pub use self::point::Point;
pub use self::places::PlacesKind;
