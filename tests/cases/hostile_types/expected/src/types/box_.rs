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

    /// Sets [`box_`](field@Self::box_).
    #[inline]
    pub fn box_(mut self, box_: BoxType) -> Self {
        self.box_ = Some(Box::new(box_));
        self
    }
}

runtime::model::object! {
    BoxType {
        box_: optional("box"),
    }
}
