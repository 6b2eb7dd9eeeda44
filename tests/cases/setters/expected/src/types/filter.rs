//! Types of `Filter`.

use super::super::runtime;
use super::State;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub state: Option<State>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }
}

runtime::model::object! {
    Filter {
        state: optional("state"),
    }
}
