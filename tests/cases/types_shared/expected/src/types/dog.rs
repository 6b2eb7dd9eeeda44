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

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`mood`](field@Self::mood).
    #[inline]
    pub fn mood(mut self, mood: DogMood) -> Self {
        self.mood = Some(mood);
        self
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
