//! Types of `Cat`.

use super::super::runtime;
use super::CatMood;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cat {
    pub name: Option<String>,
    pub mood: Option<CatMood>,
}

impl Cat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Cat {
        name: optional("name"),
        mood: optional("mood"),
    }
}
