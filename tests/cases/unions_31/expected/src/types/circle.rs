//! Types of `Circle`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Circle {
    /// Always `"circle"`, set by `new`.
    pub kind: String,
    pub radius: f64,
}

impl Circle {
    /// A `Circle` with what is required.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self {
            kind: "circle".to_owned(),
            radius,
        }
    }
}

runtime::model::object! {
    Circle {
        kind: required("kind"),
        radius: required("radius"),
    }
}
