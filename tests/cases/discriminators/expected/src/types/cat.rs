//! Types of `Cat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Cat {
    /// Set by `new`.
    pub pet_type: String,
    pub name: Option<String>,
    pub lives: Option<i64>,
}

impl Cat {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            pet_type: "cat".to_owned(),
            name: None,
            lives: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`lives`](field@Self::lives).
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Cat {
        pet_type: required("petType"),
        name: optional("name"),
        lives: optional("lives"),
    }
}
