//! Types of `Base`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Base {
    /// What it is.
    pub object: Option<BaseObject>,
}

impl Base {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`object`](field@Self::object).
    #[inline]
    pub fn object(mut self, object: BaseObject) -> Self {
        self.object = Some(object);
        self
    }
}

runtime::model::object! {
    Base {
        object: optional("object"),
    }
}

/// What it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseObject {
    /// `thing`.
    Thing,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    BaseObject {
        Thing => "thing",
    }
}
