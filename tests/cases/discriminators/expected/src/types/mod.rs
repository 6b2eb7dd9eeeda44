//! The types of `Discriminators at several levels`.

mod pet;
mod cat;
mod dog;
mod poodle;
mod pug;
mod vehicle;
mod car;
mod boat;
mod yacht;
mod api_error;
mod process_error;
mod field_error;
mod any_error;
mod shape;
mod circle;
mod square;
mod page;

pub use self::pet::Pet;
pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::poodle::Poodle;
pub use self::pug::Pug;
pub use self::vehicle::{Vehicle, VehicleKind};
pub use self::car::Car;
pub use self::boat::{Boat, BoatBase};
pub use self::yacht::Yacht;
pub use self::api_error::{ApiError, ApiErrorAny};
pub use self::process_error::ProcessError;
pub use self::field_error::FieldError;
pub use self::any_error::AnyError;
pub use self::shape::Shape;
pub use self::circle::Circle;
pub use self::square::Square;
pub use self::page::Page;
