//! Types of `Sibling`.

use uuid::Uuid;

use super::super::runtime;
use super::DescribedB;

/// With a sibling.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sibling {
    /// Which one it is.
    pub a: Uuid,
    pub b: Option<DescribedB>,
    pub own: Option<String>,
}

impl Sibling {
    /// A `Sibling` with what is required.
    #[inline]
    pub fn new(a: Uuid) -> Self {
        Self {
            a,
            b: None,
            own: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: DescribedB) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets [`own`](field@Self::own).
    #[inline]
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }
}

runtime::model::object! {
    Sibling {
        a: required("a"),
        b: optional("b"),
        own: optional("own"),
    }
}
