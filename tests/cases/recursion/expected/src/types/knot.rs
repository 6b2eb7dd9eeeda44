//! Types of `Knot`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::Loop;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Knot {
    String(String),
    Loop(Box<KnotLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Knot {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::String(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Knot {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Knot);

impl From<&str> for Knot {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Knot {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<KnotLoop> for Knot {
    #[inline]
    fn from(value: KnotLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoop {
    Base(Box<Knot>),
    Bow(Box<KnotLoopBow>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoop {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for KnotLoop {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Bow(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoop);

impl From<Knot> for KnotLoop {
    #[inline]
    fn from(value: Knot) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<KnotLoopBow> for KnotLoop {
    #[inline]
    fn from(value: KnotLoopBow) -> Self {
        Self::Bow(Box::new(value))
    }
}

pub type KnotLoopBow = KnotLoopBowBase;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBase {
    String(String),
    Loop(Box<KnotLoopBowBaseLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBase {
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

impl Encode for KnotLoopBowBase {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBase);

impl From<&str> for KnotLoopBowBase {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for KnotLoopBowBase {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<KnotLoopBowBaseLoop> for KnotLoopBowBase {
    #[inline]
    fn from(value: KnotLoopBowBaseLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBaseLoop {
    Base(Box<KnotLoopBowBaseLoopBase>),
    Bow(Box<KnotLoopBowBaseLoopBow>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBaseLoop {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Base(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for KnotLoopBowBaseLoop {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Bow(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBaseLoop);

impl From<KnotLoopBowBaseLoopBase> for KnotLoopBowBaseLoop {
    #[inline]
    fn from(value: KnotLoopBowBaseLoopBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<KnotLoopBowBaseLoopBow> for KnotLoopBowBaseLoop {
    #[inline]
    fn from(value: KnotLoopBowBaseLoopBow) -> Self {
        Self::Bow(Box::new(value))
    }
}

pub type KnotLoopBowBaseLoopBase = KnotLoopBowBase;

pub type KnotLoopBowBaseLoopBow = KnotLoopBowBaseLoopBowBase;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBaseLoopBowBase {
    String(String),
    Loop(Box<Loop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBaseLoopBowBase {
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
                (Look::Anything, |json| Self::Loop(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for KnotLoopBowBaseLoopBowBase {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBaseLoopBowBase);

impl From<&str> for KnotLoopBowBaseLoopBowBase {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for KnotLoopBowBaseLoopBowBase {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Loop> for KnotLoopBowBaseLoopBowBase {
    #[inline]
    fn from(value: Loop) -> Self {
        Self::Loop(Box::new(value))
    }
}
