//! Types of `Entry`.

use super::super::runtime;
use super::Token;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    Token(Box<Token>),
    WithId(Box<EntryWithId>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Entry {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["value"],
                        optional: &["pin", "key", "list", "object", "kind"],
                        marks: &[("kind", &["a", "b"])],
                        open: false,
                    }],
                    |json| Self::Token(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["id"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithId(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Entry {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Token(value) => value.encode(sink),
            Self::WithId(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Entry);

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Token(value) => f.debug_tuple("Token").field(value).finish(),
            Self::WithId(value) => f.debug_tuple("WithId").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Token> for Entry {
    #[inline]
    fn from(value: Token) -> Self {
        Self::Token(Box::new(value))
    }
}

impl From<EntryWithId> for Entry {
    #[inline]
    fn from(value: EntryWithId) -> Self {
        Self::WithId(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct EntryWithId {
    pub id: i64,
}

impl EntryWithId {
    /// A `EntryWithId` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::model::object! {
    EntryWithId {
        id: required("id"),
    }
}
