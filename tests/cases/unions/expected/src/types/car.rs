//! Types of `Car`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Car {
    /// Set by `new`.
    pub kind: String,
    pub doors: Option<i64>,
}

impl Car {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Car".to_owned(),
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

impl Default for Car {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Car {
        kind: required("kind"),
        doors: optional("doors"),
    }
}
