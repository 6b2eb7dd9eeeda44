//! Types of `Run`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Run {
    /// Always `"run"`, set by `new`.
    pub step: Option<String>,
    pub seconds: Option<i64>,
}

impl Run {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            step: Some("run".to_owned()),
            seconds: None,
        }
    }

    /// Sets [`step`](field@Self::step).
    #[inline]
    pub fn step(mut self, step: impl Into<String>) -> Self {
        self.step = Some(step.into());
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

runtime::model::object! {
    Run {
        step: optional("step"),
        seconds: optional("seconds"),
    }
}
