//! Types of `send`.

use super::super::runtime;
use super::{Rule, SearchXObject};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRequest {
    pub f1: Option<Vec<Rule>>,
    pub f2: Option<SendRequestF2>,
    pub f3: Option<Vec<String>>,
}

impl SendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`f1`](field@Self::f1).
    #[inline]
    pub fn f1(mut self, f1: Vec<Rule>) -> Self {
        self.f1 = Some(f1);
        self
    }

    /// Sets [`f2`](field@Self::f2).
    #[inline]
    pub fn f2(mut self, f2: SendRequestF2) -> Self {
        self.f2 = Some(f2);
        self
    }

    /// Sets [`f3`](field@Self::f3).
    #[inline]
    pub fn f3(mut self, f3: Vec<String>) -> Self {
        self.f3 = Some(f3);
        self
    }
}

runtime::model::object! {
    SendRequest {
        f1: optional("f1"),
        f2: optional("f2"),
        f3: optional("f3"),
    }
}

pub type SendRequestF2 = SearchXObject;
