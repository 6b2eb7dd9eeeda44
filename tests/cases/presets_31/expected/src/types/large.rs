//! Types of `Large`.

use super::super::runtime;
use super::LargeSize;

#[derive(Clone)]
#[non_exhaustive]
pub struct Large {
    /// Set by `new`.
    pub size: Option<LargeSize>,
    pub name: Option<String>,
}

impl Large {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            size: Some(LargeSize::N2),
            name: None,
        }
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: LargeSize) -> Self {
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

runtime::model_object::object!(Large {
    size: optional("size"),
    name: optional("name"),
});
