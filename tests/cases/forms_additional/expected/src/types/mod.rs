//! The types of `Forms with further parts`.

mod files;
mod any;
mod numbers;
mod objects;
mod none;

pub use self::files::Files;
pub use self::any::AnyForm;
pub use self::numbers::NumbersForm;
pub use self::objects::{ObjectsForm, ObjectsFormAdditionalPart};
pub use self::none::NoneForm;
