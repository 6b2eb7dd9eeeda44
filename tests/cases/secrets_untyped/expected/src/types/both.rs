//! Types of `Both`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    WithAAndPw(Box<BothWithAAndPw>),
    WithBAndPw(Box<BothWithBAndPw>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Both {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["pw"],
                        optional: &["a"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithAAndPw(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["pw"],
                        optional: &["b"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithBAndPw(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Both {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithAAndPw(value) => value.encode(sink),
            Self::WithBAndPw(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Both);

impl std::fmt::Debug for Both {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::WithAAndPw(value) => f.debug_tuple("WithAAndPw").field(value).finish(),
            Self::WithBAndPw(value) => f.debug_tuple("WithBAndPw").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<BothWithAAndPw> for Both {
    #[inline]
    fn from(value: BothWithAAndPw) -> Self {
        Self::WithAAndPw(Box::new(value))
    }
}

impl From<BothWithBAndPw> for Both {
    #[inline]
    fn from(value: BothWithBAndPw) -> Self {
        Self::WithBAndPw(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct BothWithAAndPw {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Secret<String>,
    pub a: Option<String>,
}

impl BothWithAAndPw {
    /// A `BothWithAAndPw` with what is required.
    #[inline]
    pub fn new(pw: impl Into<String>) -> Self {
        Self {
            pw: Secret::new(pw.into()),
            a: None,
        }
    }
}

runtime::model::object! {
    BothWithAAndPw {
        pw: required("pw"),
        a: optional("a"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct BothWithBAndPw {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Secret<String>,
    pub b: Option<String>,
}

impl BothWithBAndPw {
    /// A `BothWithBAndPw` with what is required.
    #[inline]
    pub fn new(pw: impl Into<String>) -> Self {
        Self {
            pw: Secret::new(pw.into()),
            b: None,
        }
    }
}

runtime::model::object! {
    BothWithBAndPw {
        pw: required("pw"),
        b: optional("b"),
    }
}
