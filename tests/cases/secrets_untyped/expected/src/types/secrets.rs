//! Types of `Secrets`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Secrets {
    /// Set by `new`.
    pub kind: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, Secret<String>>,
}

impl Secrets {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Secrets".to_owned(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for Secrets {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Secrets {
        kind: required("kind"),
        ..additional_properties
    }
}
