//! Types of `Lonely`.

use super::super::runtime;
use super::LonelyToo;

/// Nothing refers to it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lonely {
    pub friend: Option<LonelyToo>,
}

impl Lonely {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Lonely {
        friend: optional("friend"),
    }
}
