//! Types of `First`.

use super::super::runtime;
use super::PartCred;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct First {
    /// Set by `new`.
    pub kind: String,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Option<Secret<String>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub cred: Option<Secret<FirstCred>>,
}

impl First {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "First".to_owned(),
            pw: None,
            cred: None,
        }
    }
}

impl Default for First {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    First {
        kind: required("kind"),
        pw: optional("pw"),
        cred: optional("cred"),
    }
}

pub type FirstCred = PartCred;
