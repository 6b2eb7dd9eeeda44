//! The types of `Form bodies`.

mod form;
mod form_deep;
mod optional;

pub use self::form::{Form, FormJson};
pub use self::form_deep::FormDeep;
pub use self::optional::OptionalRequest;
