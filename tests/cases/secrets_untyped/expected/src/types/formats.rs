//! Types of `Formats`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::Listed;

use self::runtime::secret::Secret;

/// then: `{"properties": {"otherwise": {"type": "string", "format": "password"}}}`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Formats {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub either: Option<Listed>,
    /// Values: `"x"`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub listed: Option<Secret<String>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub bare: Option<Secret<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Formats {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Formats {
        either: optional("either"),
        listed: optional("listed"),
        bare: optional("bare"),
        ..additional_properties
    }
}
