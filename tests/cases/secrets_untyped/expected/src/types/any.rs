//! Types of `Any`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Any {
    WithPw(Box<AnyWithPw>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Any {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[(
                &[Look::Object {
                    required: &["pw", "id"],
                    optional: &[],
                    marks: &[],
                    open: false,
                }],
                |json| Self::WithPw(Decode::decode(json)),
            )],
        )
    }
}

impl Encode for Any {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithPw(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Any);

impl std::fmt::Debug for Any {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::WithPw(value) => f.debug_tuple("WithPw").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<AnyWithPw> for Any {
    #[inline]
    fn from(value: AnyWithPw) -> Self {
        Self::WithPw(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AnyWithPw {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Secret<String>,
    pub id: i64,
}

impl AnyWithPw {
    /// A `AnyWithPw` with what is required.
    #[inline]
    pub fn new(pw: impl Into<String>, id: i64) -> Self {
        Self {
            pw: Secret::new(pw.into()),
            id,
        }
    }
}

runtime::model::object! {
    AnyWithPw {
        pw: required("pw"),
        id: required("id"),
    }
}
