//! Types of `Square`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Square {
    /// Always `"square"`, set by `new`.
    pub kind: String,
    pub side: f64,
}

impl Square {
    /// A `Square` with what is required.
    #[inline]
    pub fn new(side: f64) -> Self {
        Self {
            kind: "square".to_owned(),
            side,
        }
    }
}

runtime::model::object! {
    Square {
        kind: required("kind"),
        side: required("side"),
    }
}
