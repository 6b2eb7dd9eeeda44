//! Types of `Open`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Open {
    /// Set by `new`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub key: Secret<String>,
}

impl Open {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            key: Secret::from("Open".to_owned()),
        }
    }
}

impl Default for Open {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Open {
        key: required("key"),
    }
}
