//! Types of `Filter`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub age: Option<i64>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`age`](field@Self::age).
    #[inline]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

runtime::model::object! {
    Filter {
        age: optional("age"),
    }
}
