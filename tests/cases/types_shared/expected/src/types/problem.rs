//! Types of `Problem`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Problem {
    pub first: Option<ProblemFirst>,
    pub second: Option<ProblemSecond>,
    #[deprecated]
    pub third: Option<ProblemThird>,
    pub fourth: Option<ProblemFourth>,
    pub fifth: Option<ProblemFifth>,
    pub sixth: Option<Vec<ProblemSixthItem>>,
    pub seventh: Option<ProblemSeventh>,
    pub eighth: Option<ProblemEighth>,
    pub either: Option<ProblemEither>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Problem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Problem {
        first: optional("first"),
        second: optional("second"),
        third: optional("third"),
        fourth: optional("fourth"),
        fifth: optional("fifth"),
        sixth: optional("sixth"),
        seventh: optional("seventh"),
        eighth: optional("eighth"),
        either: optional("either"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProblemFirst {
    /// Where it is.
    pub at: Option<String>,
}

impl ProblemFirst {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ProblemFirst {
        at: optional("at"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProblemSecond {
    /// Where it was.
    pub at: Option<String>,
}

impl ProblemSecond {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ProblemSecond {
        at: optional("at"),
    }
}

/// **Deprecated.**
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProblemThird {
    pub on: Option<String>,
}

impl ProblemThird {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ProblemThird {
        on: optional("on"),
    }
}

pub type ProblemFourth = ProblemFifth;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProblemFifth {
    pub on: Option<String>,
}

impl ProblemFifth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ProblemFifth {
        on: optional("on"),
    }
}

pub type ProblemSixthItem = ProblemFifth;

pub type ProblemSeventh = ProblemEighth;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProblemEighth {
    pub list: Option<Vec<ProblemEighthListItem>>,
}

impl ProblemEighth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ProblemEighth {
        list: optional("list"),
    }
}

pub type ProblemEighthListItem = ProblemFifth;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemEither {
    Integer(i64),
    WithX(Box<ProblemEitherWithX>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for ProblemEither {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &["x"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithX(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for ProblemEither {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::WithX(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ProblemEither);

impl From<i64> for ProblemEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<ProblemEitherWithX> for ProblemEither {
    #[inline]
    fn from(value: ProblemEitherWithX) -> Self {
        Self::WithX(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ProblemEitherWithX {
    pub x: String,
}

impl ProblemEitherWithX {
    /// A `ProblemEitherWithX` with what is required.
    #[inline]
    pub fn new(x: impl Into<String>) -> Self {
        Self { x: x.into() }
    }
}

runtime::model::object! {
    ProblemEitherWithX {
        x: required("x"),
    }
}

pub type ProblemEitherSameObject = ProblemEitherWithX;

pub type ProblemSeventhListItem = ProblemFifth;
