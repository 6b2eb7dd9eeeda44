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
}

runtime::model::object! {
    LeftStateBy {
        who: optional("who"),
        when: optional("when"),
    }
}
