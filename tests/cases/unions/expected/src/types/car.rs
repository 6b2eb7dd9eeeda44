//! Types of `Car`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,
    pub doors: Option<i64>,
}

impl Car {
    /// A `Car` with what is required.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            doors: None,
        }
    }

    /// Sets [`doors`](field@Self::doors).
    #[inline]
    pub fn doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }
}

runtime::model_object::object!(Car {
    kind: required("kind"),
    doors: optional("doors"),
});
