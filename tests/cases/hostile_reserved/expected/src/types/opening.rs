//! Types of `Opening`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Opening {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub a: Option<Secret<String>>,
}

impl Opening {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Opening {
        a: optional("a"),
    }
}
