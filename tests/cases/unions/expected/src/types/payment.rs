//! Types of `Payment`.

use super::super::runtime;
use super::{Card, Transfer};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// If `method` is `card`.
    Card(Box<Card>),
    /// If `method` is `transfer`.
    Transfer(Box<Transfer>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Payment {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "method",
            Self::Other,
            &[
                ("card", |json| Self::Card(Decode::decode(json))),
                ("transfer", |json| Self::Transfer(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Payment {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Card(value) => union::with_tag(value, "method", &["card"], sink),
            Self::Transfer(value) => union::with_tag(value, "method", &["transfer"], sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Payment);

impl std::fmt::Debug for Payment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Card(value) => f.debug_tuple("Card").field(value).finish(),
            Self::Transfer(value) => f.debug_tuple("Transfer").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Card> for Payment {
    #[inline]
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Transfer> for Payment {
    #[inline]
    fn from(value: Transfer) -> Self {
        Self::Transfer(Box::new(value))
    }
}
