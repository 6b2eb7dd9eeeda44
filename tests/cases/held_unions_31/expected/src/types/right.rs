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
}

runtime::model::object! {
    Right {
        state: optional("state"),
        level: optional("level"),
    }
}

pub type RightState = LeftState;
