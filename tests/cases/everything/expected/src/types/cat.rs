//! Types of `Cat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Cat {
    /// Set by `new`.
    pub kind: String,
    pub name: Option<String>,
}

impl Cat {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "one".to_owned(),
            name: None,
        }
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Cat {
        kind: required("kind"),
        name: optional("name"),
    }
}
