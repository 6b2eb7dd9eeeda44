//! Types of `Base`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Base {
    pub name: String,
    pub at: Option<DateTime<FixedOffset>>,
    pub base: Option<Box<Base>>,
}

impl Base {
    /// A `Base` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            at: None,
            base: None,
        }
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: DateTime<FixedOffset>) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets [`base`](field@Self::base).
    #[inline]
    pub fn base(mut self, base: Base) -> Self {
        self.base = Some(Box::new(base));
        self
    }
}

runtime::model::object! {
    Base {
        name: required("name"),
        at: optional("at"),
        base: optional("base"),
    }
}
