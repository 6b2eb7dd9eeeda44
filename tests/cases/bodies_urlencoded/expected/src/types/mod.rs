//! The types of `Form bodies`.

mod form;
mod optional;

pub use self::form::{Form, FormDeep, FormJson};
pub use self::optional::OptionalRequest;
