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

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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
