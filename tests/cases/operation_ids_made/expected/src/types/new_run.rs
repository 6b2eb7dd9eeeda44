//! Types of `new_runnew_run_post`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRunPayload {
    pub run: Option<String>,
}

impl NewRunPayload {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    NewRunPayload {
        run: optional("run"),
    }
}
