//! The types of `Forms with further parts`.

mod any;
mod files;
mod none;
mod numbers;
mod objects;

pub use self::any::AnyForm;
pub use self::files::Files;
pub use self::none::NoneForm;
pub use self::numbers::NumbersForm;
pub use self::objects::{ObjectsForm, ObjectsFormAdditionalPart};
