//! Types of `Described`.

use uuid::Uuid;

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Described {
    /// Which one it is.
    pub a: Uuid,
    pub b: Option<DescribedB>,
}

impl Described {
    /// A `Described` with what is required.
    #[inline]
    pub fn new(a: Uuid) -> Self {
        Self { a, b: None }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: DescribedB) -> Self {
        self.b = Some(b);
        self
    }
}

runtime::model::object! {
    Described {
        a: required("a"),
        b: optional("b"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribedB {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    DescribedB {
        X => "x",
        Y => "y",
    }
}
