//! Types of `Yacht`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Yacht {
    /// Set by `new`.
    pub kind: String,
    pub masts: Option<i64>,
    pub crew: Option<i64>,
}

impl Yacht {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Yacht".to_owned(),
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

impl Default for Yacht {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Yacht {
        kind: required("kind"),
        masts: optional("masts"),
        crew: optional("crew"),
    }
}
