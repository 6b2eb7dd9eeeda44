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

    /// Sets [`state`](field@Self::state).
    #[inline]
    pub fn state(mut self, state: KindState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`level`](field@Self::level).
    #[inline]
    pub fn level(mut self, level: impl Into<serde_json::Value>) -> Self {
        self.level = Some(level.into());
        self
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

    /// Sets [`since`](field@Self::since).
    #[inline]
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets [`by`](field@Self::by).
    #[inline]
    pub fn by(mut self, by: KindStateBy) -> Self {
        self.by = Some(by);
        self
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

    /// Sets [`when`](field@Self::when).
    #[inline]
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.when = Some(when.into());
        self
    }
}

runtime::model::object! {
    KindStateBy {
        when: optional("when"),
    }
}
