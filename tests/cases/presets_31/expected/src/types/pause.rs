//! Types of `Pause`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pause {
    /// Set by `new`.
    pub type_: Option<PauseType>,
    pub id: Option<String>,
}

impl Pause {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: Some(PauseType::Pause),
            id: None,
        }
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: PauseType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Default for Pause {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(Pause {
    type_: optional("type"),
    id: optional("id"),
});

/// Default of the server: `"pause"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PauseType {
    /// `pause`.
    Pause,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(PauseType {
    Pause => "pause",
});
