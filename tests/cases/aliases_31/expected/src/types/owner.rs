//! Types of `Owner`.

use super::super::runtime;
use super::Pet;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The first pet.
    pub first: Option<Pet>,
    /// A pet.
    #[deprecated]
    pub old: Option<Pet>,
    /// A pet.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub secret: Option<Secret<Pet>>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Owner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`first`](field@Self::first).
    #[inline]
    pub fn first(mut self, first: Pet) -> Self {
        self.first = Some(first);
        self
    }

    /// Sets [`old`](field@Self::old).
    #[deprecated]
    #[inline]
    pub fn old(mut self, old: Pet) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    pub fn secret(mut self, secret: Secret<Pet>) -> Self {
        self.secret = Some(secret);
        self
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Owner {
        first: optional("first"),
        old: optional("old"),
        secret: optional("secret"),
    }
}
