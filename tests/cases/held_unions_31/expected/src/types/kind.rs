//! Types of `Kind`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Kind {
    pub state: Option<KindState>,
    /// How high.
    pub level: Option<serde_json::Value>,
}

impl Kind {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Kind {
        state: optional("state"),
        level: optional("level"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KindState {
    pub since: Option<String>,
    pub by: Option<KindStateBy>,
}

impl KindState {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    KindState {
        since: optional("since"),
        by: optional("by"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KindStateBy {
    pub when: Option<String>,
}

impl KindStateBy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    KindStateBy {
        when: optional("when"),
    }
}
