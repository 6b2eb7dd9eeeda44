//! Types of `Large`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Large {
    /// Always `2`, set by `new`.
    pub size: Option<i64>,
    pub name: Option<String>,
}

impl Large {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            size: Some(2),
            name: None,
        }
    }
}

impl Default for Large {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Large {
        size: optional("size"),
        name: optional("name"),
    }
}
