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

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`mood`](field@Self::mood).
    #[inline]
    pub fn mood(mut self, mood: CatMood) -> Self {
        self.mood = Some(mood);
        self
    }
}

runtime::model::object! {
    Cat {
        name: optional("name"),
        mood: optional("mood"),
    }
}
