//! Types of `Part`.

use super::super::runtime;
use super::PartCred;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub cred: Option<Secret<PartCred>>,
}

impl Part {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Part {
        cred: optional("cred"),
    }
}
