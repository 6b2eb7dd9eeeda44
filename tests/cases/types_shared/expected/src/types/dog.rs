//! Types of `Dog`.

use super::super::runtime;
use super::CatMood;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dog {
    pub name: Option<String>,
    pub mood: Option<DogMood>,
}

impl Dog {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Dog {
        name: optional("name"),
        mood: optional("mood"),
    }
}

/// Values: `"calm"`, `"wild"`.
pub type DogMood = CatMood;
