//! Types of `Boat`.

use super::super::runtime;
use super::Yacht;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Boat {
    /// If `kind` is `Boat`.
    Base(Box<BoatBase>),
    /// If `kind` is `Yacht`.
    Yacht(Box<Yacht>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Boat {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("Boat", |json| Self::Base(Decode::decode(json))),
                ("Yacht", |json| Self::Yacht(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Boat {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Yacht(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Boat);

impl std::fmt::Debug for Boat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Base(value) => f.debug_tuple("Base").field(value).finish(),
            Self::Yacht(value) => f.debug_tuple("Yacht").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<BoatBase> for Boat {
    #[inline]
    fn from(value: BoatBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Yacht> for Boat {
    #[inline]
    fn from(value: Yacht) -> Self {
        Self::Yacht(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct BoatBase {
    /// Set by `new`.
    pub kind: String,
    pub masts: Option<i64>,
}

impl BoatBase {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Boat".to_owned(),
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

impl Default for BoatBase {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    BoatBase {
        kind: required("kind"),
        masts: optional("masts"),
    }
}
