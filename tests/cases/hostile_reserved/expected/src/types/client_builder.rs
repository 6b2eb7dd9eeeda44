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

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(Secret::new(a.into()));
        self
    }
}

runtime::model::object! {
    ClientBuilder {
        a: optional("a"),
    }
}
