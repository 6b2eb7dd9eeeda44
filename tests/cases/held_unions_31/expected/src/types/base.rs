//! Types of `Base`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Base {
    pub state: Option<BaseState>,
    pub level: Option<BaseLevel>,
}

impl Base {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    pub fn state(mut self, state: BaseState) -> Self {
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
    Base {
        state: optional("state"),
        level: optional("level"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseState {
    pub on: Option<bool>,
    pub by: Option<BaseStateBy>,
}

impl BaseState {
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
    pub fn by(mut self, by: BaseStateBy) -> Self {
        self.by = Some(by);
        self
    }
}

runtime::model::object! {
    BaseState {
        on: optional("on"),
        by: optional("by"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseStateBy {
    pub who: Option<String>,
}

impl BaseStateBy {
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
}

runtime::model::object! {
    BaseStateBy {
        who: optional("who"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseLevel {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    BaseLevel {
        Low => "low",
        High => "high",
    }
}
