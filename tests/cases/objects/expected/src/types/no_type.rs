//! Types of `NoType`.

use super::super::runtime;

/// An object by its keywords alone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoType {
    pub flag: Option<bool>,
}

impl NoType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flag`](field@Self::flag).
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }
}

runtime::model::object! {
    NoType {
        flag: optional("flag"),
    }
}
