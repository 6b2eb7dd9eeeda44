//! The types of `Form bodies`.

mod form;
mod optional;
mod form_deep;

pub use self::form::{Form, FormJson};
pub use self::optional::OptionalRequest;
pub use self::form_deep::FormDeep;
