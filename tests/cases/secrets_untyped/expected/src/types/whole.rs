//! Types of `Whole`.

use super::super::runtime;
use super::PartCred;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whole {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub cred: Option<Secret<PartCred>>,
    pub about: Option<serde_json::Value>,
}

impl Whole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cred`](field@Self::cred).
    #[inline]
    pub fn cred(mut self, cred: Secret<PartCred>) -> Self {
        self.cred = Some(cred);
        self
    }

    /// Sets [`about`](field@Self::about).
    #[inline]
    pub fn about(mut self, about: impl Into<serde_json::Value>) -> Self {
        self.about = Some(about.into());
        self
    }
}

runtime::model::object! {
    Whole {
        cred: optional("cred"),
        about: optional("about"),
    }
}
