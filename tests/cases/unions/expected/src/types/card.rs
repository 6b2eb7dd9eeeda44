//! Types of `Card`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub number: Secret<String>,
}

impl Card {
    /// A `Card` with what is required.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: Secret::new(number.into()),
        }
    }
}

runtime::model::object! {
    Card {
        number: required("number"),
    }
}
