//! Types of `Cats`.

use super::super::runtime;
use super::CatJson;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatsOrder {
    /// `up`.
    Up,
    /// `down`.
    Down,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    CatsOrder {
        Up => "up",
        Down => "down",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatsEvent {
    pub cat: Option<String>,
}

impl CatsEvent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    CatsEvent {
        cat: optional("cat"),
    }
}

pub type CatsItem = CatJson;
