//! Types of `Small`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Small {
    /// Always `1`, set by `new`.
    pub size: Option<i64>,
    pub name: Option<String>,
}

impl Small {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            size: Some(1),
            name: None,
        }
    }
}

impl Default for Small {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Small {
        size: optional("size"),
        name: optional("name"),
    }
}
