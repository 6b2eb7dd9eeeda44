//! Types of `Cat`.

use super::super::runtime;
use super::Color;

#[derive(Clone)]
#[non_exhaustive]
pub struct Feline {
    pub kind: Color,
    pub added: Option<String>,
    pub home: Option<Den>,
}

impl Feline {
    /// A `Feline` with what is required.
    #[inline]
    pub fn new(kind: Color) -> Self {
        Self {
            kind,
            added: None,
            home: None,
        }
    }

    /// Sets [`added`](field@Self::added).
    #[inline]
    pub fn added(mut self, added: impl Into<String>) -> Self {
        self.added = Some(added.into());
        self
    }

    /// Sets [`home`](field@Self::home).
    #[inline]
    pub fn home(mut self, home: Den) -> Self {
        self.home = Some(home);
        self
    }
}

runtime::model::object! {
    Feline {
        kind: required("type"),
        added: optional("add"),
        home: optional("home"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Den {
    pub street: Option<String>,
}

impl Den {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`street`](field@Self::street).
    #[inline]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

runtime::model::object! {
    Den {
        street: optional("street"),
    }
}
