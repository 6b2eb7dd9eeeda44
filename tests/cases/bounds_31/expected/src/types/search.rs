//! Types of `search`.

use http::HeaderMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::parameter::header_value::read;
use self::runtime::union::{self, Look};

/// * Possibly: Text. Greatest length `7`.
/// * Possibly: A number. At least `3`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchEither {
    /// A number.
    Integer(i64),
    /// Text
    Text(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for SearchEither {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::Text(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for SearchEither {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::Text(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(SearchEither);

impl From<i64> for SearchEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for SearchEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for SearchEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRequest {
    pub a: Option<SearchRequestA>,
}

impl SearchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: SearchRequestA) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    SearchRequest {
        a: optional("a"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRequestA {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    SearchRequestA {
        X => "x",
        Y => "y",
    }
}

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchHeaders {
    /// Rate.
    ///
    /// At least: `0`. At most: `99`.
    pub x_rate: Option<i64>,
    /// Each item: pattern `"^a"`.
    pub x_list: Option<Vec<String>>,
}

impl SearchHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            x_rate: read(headers, "X-Rate"),
            x_list: read(headers, "X-List"),
        }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBadRequest {
    pub e: Option<String>,
}

impl SearchBadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    SearchBadRequest {
        e: optional("e"),
    }
}
