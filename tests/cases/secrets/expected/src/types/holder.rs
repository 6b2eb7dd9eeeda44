//! Types of `Holder`.

use super::super::runtime;
use super::{Marked, Password};

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Holder {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub password: Password,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub marked: Marked,
}

impl Holder {
    /// A `Holder` with what is required.
    #[inline]
    pub fn new(password: impl Into<String>, marked: Marked) -> Self {
        Self {
            password: Secret::new(password.into()),
            marked,
        }
    }
}

runtime::model::object! {
    Holder {
        password: required("password"),
        marked: required("marked"),
    }
}
