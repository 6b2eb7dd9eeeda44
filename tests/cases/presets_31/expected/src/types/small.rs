//! Types of `Small`.

use super::super::runtime;
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct Small {
    /// Set by `new`.
    pub size: Option<SmallSize>,
    pub name: Option<String>,
}

impl Small {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            size: Some(SmallSize::N1),
            name: None,
        }
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: SmallSize) -> Self {
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

impl Default for Small {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(Small {
    size: optional("size"),
    name: optional("name"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SmallSize {
    /// `1`.
    N1,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(SmallSize {
    N1 => 1,
});
