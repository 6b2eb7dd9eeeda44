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
}

runtime::model::object! {
    Whole {
        cred: optional("cred"),
        about: optional("about"),
    }
}
