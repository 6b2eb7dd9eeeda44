//! The types of `Discriminators at several levels`.

mod any_error;
mod api_error;
mod boat;
mod car;
mod cat;
mod circle;
mod dog;
mod field_error;
mod page;
mod pet;
mod poodle;
mod process_error;
mod pug;
mod shape;
mod square;
mod vehicle;
mod yacht;

pub use self::any_error::AnyError;
pub use self::api_error::{ApiError, ApiErrorAny};
pub use self::boat::{Boat, BoatBase};
pub use self::car::Car;
pub use self::cat::Cat;
pub use self::circle::Circle;
pub use self::dog::Dog;
pub use self::field_error::FieldError;
pub use self::page::Page;
pub use self::pet::Pet;
pub use self::poodle::Poodle;
pub use self::process_error::ProcessError;
pub use self::pug::Pug;
pub use self::shape::Shape;
pub use self::square::Square;
pub use self::vehicle::{Vehicle, VehicleKind};
pub use self::yacht::Yacht;
