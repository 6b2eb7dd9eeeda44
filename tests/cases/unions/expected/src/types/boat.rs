//! Types of `Boat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Boat {
    pub kind: String,
    pub masts: Option<i64>,
}

impl Boat {
    /// A `Boat` with what is required.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            masts: None,
        }
    }

    /// Sets [`masts`](field@Self::masts).
    #[inline]
    pub fn masts(mut self, masts: i64) -> Self {
        self.masts = Some(masts);
        self
    }
}

runtime::model_object::object!(Boat {
    kind: required("kind"),
    masts: optional("masts"),
});
