//! Types of `Yacht`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Yacht {
    pub kind: String,
    pub masts: Option<i64>,
    pub crew: Option<i64>,
}

impl Yacht {
    /// A `Yacht` with what is required.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            masts: None,
            crew: None,
        }
    }

    /// Sets [`masts`](field@Self::masts).
    #[inline]
    pub fn masts(mut self, masts: i64) -> Self {
        self.masts = Some(masts);
        self
    }

    /// Sets [`crew`](field@Self::crew).
    #[inline]
    pub fn crew(mut self, crew: i64) -> Self {
        self.crew = Some(crew);
        self
    }
}

runtime::model_object::object!(Yacht {
    kind: required("kind"),
    masts: optional("masts"),
    crew: optional("crew"),
});
