//! Types of `Wait`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Wait {
    /// Set by `new`.
    pub step: Option<WaitStep>,
    pub seconds: Option<i64>,
}

impl Wait {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            step: Some(WaitStep::Wait),
            seconds: None,
        }
    }

    /// Sets [`step`](field@Self::step).
    #[inline]
    pub fn step(mut self, step: WaitStep) -> Self {
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

impl Default for Wait {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(Wait {
    step: optional("step"),
    seconds: optional("seconds"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WaitStep {
    /// `wait`.
    Wait,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(WaitStep {
    Wait => "wait",
});
