//! Types of `Right`.

use super::super::runtime;
use super::{BaseLevel, LeftState};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Right {
    pub state: Option<RightState>,
    /// How high.
    pub level: Option<BaseLevel>,
}

impl Right {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    pub fn state(mut self, state: RightState) -> Self {
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
    Right {
        state: optional("state"),
        level: optional("level"),
    }
}

pub type RightState = LeftState;
