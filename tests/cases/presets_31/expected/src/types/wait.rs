//! Types of `Wait`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Wait {
    /// Always `"wait"`, set by `new`.
    pub step: Option<String>,
    pub seconds: Option<i64>,
}

impl Wait {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            step: Some("wait".to_owned()),
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

impl Default for Wait {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Wait {
        step: optional("step"),
        seconds: optional("seconds"),
    }
}
