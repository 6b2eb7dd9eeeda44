//! Types of `Bow`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::Loop;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bow {
    String(String),
    Loop(Box<BowLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Bow {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::String(Decode::decode(json))),
                (Look::Text, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Bow {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Bow);

impl From<&str> for Bow {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Bow {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<BowLoop> for Bow {
    #[inline]
    fn from(value: BowLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BowLoop {
    Knot(Box<BowLoopKnot>),
    Base(Box<BowLoopBase>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for BowLoop {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for BowLoop {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Knot(value) => value.encode(sink),
            Self::Base(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(BowLoop);

impl From<BowLoopKnot> for BowLoop {
    #[inline]
    fn from(value: BowLoopKnot) -> Self {
        Self::Knot(Box::new(value))
    }
}

impl From<BowLoopBase> for BowLoop {
    #[inline]
    fn from(value: BowLoopBase) -> Self {
        Self::Base(Box::new(value))
    }
}

pub type BowLoopKnot = Bow;

pub type BowLoopBase = BowLoopBaseKnot;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BowLoopBaseKnot {
    String(String),
    Loop(Box<BowLoopBaseKnotLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for BowLoopBaseKnot {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::String(Decode::decode(json))),
                (Look::Text, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for BowLoopBaseKnot {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(BowLoopBaseKnot);

impl From<&str> for BowLoopBaseKnot {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for BowLoopBaseKnot {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<BowLoopBaseKnotLoop> for BowLoopBaseKnot {
    #[inline]
    fn from(value: BowLoopBaseKnotLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BowLoopBaseKnotLoop {
    Knot(Box<BowLoopBaseKnotLoopKnot>),
    Base(Box<Loop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for BowLoopBaseKnotLoop {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for BowLoopBaseKnotLoop {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Knot(value) => value.encode(sink),
            Self::Base(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(BowLoopBaseKnotLoop);

impl From<BowLoopBaseKnotLoopKnot> for BowLoopBaseKnotLoop {
    #[inline]
    fn from(value: BowLoopBaseKnotLoopKnot) -> Self {
        Self::Knot(Box::new(value))
    }
}

impl From<Loop> for BowLoopBaseKnotLoop {
    #[inline]
    fn from(value: Loop) -> Self {
        Self::Base(Box::new(value))
    }
}

pub type BowLoopBaseKnotLoopKnot = BowLoopBaseKnot;
