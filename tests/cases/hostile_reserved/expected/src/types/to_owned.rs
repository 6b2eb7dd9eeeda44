//! Types of `ToOwned`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToOwnedType {
    pub a: Option<Base64>,
}

impl ToOwnedType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ToOwnedType {
        a: optional("a"),
    }
}
