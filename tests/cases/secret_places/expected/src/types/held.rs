//! Types of `Held`.

use super::super::runtime;
use super::Pw;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Held {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Option<Pw>,
}

impl Held {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pw`](field@Self::pw).
    #[inline]
    pub fn pw(mut self, pw: impl Into<String>) -> Self {
        self.pw = Some(Secret::new(pw.into()));
        self
    }
}

runtime::model::object! {
    Held {
        pw: optional("pw"),
    }
}
