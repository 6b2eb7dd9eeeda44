//! Types of `Self`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfValue {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub a: Option<Secret<String>>,
}

impl SelfValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    SelfValue {
        a: optional("a"),
    }
}
