//! Types of `Encode`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodeType {
    pub a: Option<Base64>,
}

impl EncodeType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    EncodeType {
        a: optional("a"),
    }
}
