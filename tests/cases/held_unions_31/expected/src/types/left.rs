//! Types of `Left`.

use super::super::runtime;
use super::BaseLevel;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Left {
    pub state: Option<LeftState>,
    /// How high.
    pub level: Option<BaseLevel>,
}

impl Left {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    pub fn state(mut self, state: LeftState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`level`](field@Self::level).
    #[inline]
    pub fn level(mut self, level: BaseLevel) -> Self {
        self.level = Some(level);
        self
    }
}

runtime::model::object! {
    Left {
        state: optional("state"),
        level: optional("level"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeftState {
    pub on: Option<bool>,
    pub by: Option<LeftStateBy>,
    pub since: Option<String>,
}

impl LeftState {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`on`](field@Self::on).
    #[inline]
    pub fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// Sets [`by`](field@Self::by).
    #[inline]
    pub fn by(mut self, by: LeftStateBy) -> Self {
        self.by = Some(by);
        self
    }

    /// Sets [`since`](field@Self::since).
    #[inline]
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
}

runtime::model::object! {
    LeftState {
        on: optional("on"),
        by: optional("by"),
        since: optional("since"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeftStateBy {
    pub who: Option<String>,
    pub when: Option<String>,
}

impl LeftStateBy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`who`](field@Self::who).
    #[inline]
    pub fn who(mut self, who: impl Into<String>) -> Self {
        self.who = Some(who.into());
        self
    }

    /// Sets [`when`](field@Self::when).
    #[inline]
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.when = Some(when.into());
        self
    }
}

runtime::model::object! {
    LeftStateBy {
        who: optional("who"),
        when: optional("when"),
    }
}
