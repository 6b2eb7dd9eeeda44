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
