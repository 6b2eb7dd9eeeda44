//! Types of `Run`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Run {
    /// Set by `new`.
    pub step: Option<RunStep>,
    pub seconds: Option<i64>,
}

impl Run {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            step: Some(RunStep::Run),
            seconds: None,
        }
    }

    /// Sets [`step`](field@Self::step).
    #[inline]
    pub fn step(mut self, step: RunStep) -> Self {
        self.step = Some(step);
        self
    }

    /// Sets [`seconds`](field@Self::seconds).
    #[inline]
    pub fn seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }
}

impl Default for Run {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(Run {
    step: optional("step"),
    seconds: optional("seconds"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunStep {
    /// `run`.
    Run,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(RunStep {
    Run => "run",
});
