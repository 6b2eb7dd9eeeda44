//! Types of `fed`.

use super::super::runtime;
use super::Unauthorized;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FedPayload {
    pub meal: Option<FedPayloadMeal>,
}

impl FedPayload {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FedPayload {
        meal: optional("meal"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FedPayloadMeal {
    /// `fish`.
    Fish,
    /// `mice`.
    Mice,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    FedPayloadMeal {
        Fish => "fish",
        Mice => "mice",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FedAnswer {
    pub more: Option<bool>,
}

impl FedAnswer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }
}

runtime::model::object! {
    FedAnswer {
        more: optional("more"),
    }
}

pub type FedUnauthorized = Unauthorized;
