//! Types of `ClientBuilder`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientBuilder {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub a: Option<Secret<String>>,
}

impl ClientBuilder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ClientBuilder {
        a: optional("a"),
    }
}
