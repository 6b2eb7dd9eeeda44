//! Types of `Anything`.

use super::super::runtime;
use super::Problem;

/// Of no tag but one
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Anything {
    pub problem: Option<Problem>,
}

impl Anything {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Anything {
        problem: optional("problem"),
    }
}
