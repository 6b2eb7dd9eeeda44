//! Types of `Sample`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Sample {
    pub name: String,
    pub version: serde_json::Value,
}

impl Sample {
    /// A `Sample` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>, version: impl Into<serde_json::Value>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
        }
    }
}

runtime::model::object! {
    Sample {
        name: required("name"),
        version: required("version"),
    }
}
