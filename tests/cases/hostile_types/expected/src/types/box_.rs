//! Types of `Box`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxType {
    pub box_: Option<Box<BoxType>>,
}

impl BoxType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BoxType {
        box_: optional("box"),
    }
}
