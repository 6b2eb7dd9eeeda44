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
}

runtime::model::object! {
    Den {
        street: optional("street"),
    }
}
