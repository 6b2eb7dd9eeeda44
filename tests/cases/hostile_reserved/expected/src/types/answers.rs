//! Types of `Answers`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answers {
    pub a: Option<Uuid>,
}

impl Answers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Answers {
        a: optional("a"),
    }
}
