//! Types of `Knot`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink};
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
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
                (Look::Text, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
            ],
        )
    }
}

impl Encode for Knot {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Knot);

impl From<String> for Knot {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<KnotLoop> for Knot {
    fn from(value: KnotLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoop {
    Base(Box<KnotLoopBase>),
    Bow(Box<KnotLoopBow>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoop {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Bow)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Bow)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Bow)),
            ],
        )
    }
}

impl Encode for KnotLoop {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Bow(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoop);

impl From<KnotLoopBase> for KnotLoop {
    fn from(value: KnotLoopBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<KnotLoopBow> for KnotLoop {
    fn from(value: KnotLoopBow) -> Self {
        Self::Bow(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBase {
    String(String),
    Loop(Box<KnotLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBase {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
                (Look::Text, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
            ],
        )
    }
}

impl Encode for KnotLoopBase {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBase);

impl From<String> for KnotLoopBase {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<KnotLoop> for KnotLoopBase {
    fn from(value: KnotLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBow {
    Base(Box<KnotLoopBowBase>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBow {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
            ],
        )
    }
}

impl Encode for KnotLoopBow {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBow);

impl From<KnotLoopBowBase> for KnotLoopBow {
    fn from(value: KnotLoopBowBase) -> Self {
        Self::Base(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBase {
    String(String),
    Loop(Box<KnotLoopBowBaseLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBase {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
                (Look::Text, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
            ],
        )
    }
}

impl Encode for KnotLoopBowBase {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBase);

impl From<String> for KnotLoopBowBase {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<KnotLoopBowBaseLoop> for KnotLoopBowBase {
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
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Bow)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Bow)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Bow)),
            ],
        )
    }
}

impl Encode for KnotLoopBowBaseLoop {
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
    fn from(value: KnotLoopBowBaseLoopBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<KnotLoopBowBaseLoopBow> for KnotLoopBowBaseLoop {
    fn from(value: KnotLoopBowBaseLoopBow) -> Self {
        Self::Bow(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBaseLoopBase {
    String(String),
    Loop(Box<KnotLoopBowBaseLoop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBaseLoopBase {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
                (Look::Text, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
            ],
        )
    }
}

impl Encode for KnotLoopBowBaseLoopBase {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBaseLoopBase);

impl From<String> for KnotLoopBowBaseLoopBase {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<KnotLoopBowBaseLoop> for KnotLoopBowBaseLoopBase {
    fn from(value: KnotLoopBowBaseLoop) -> Self {
        Self::Loop(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBaseLoopBow {
    Base(Box<KnotLoopBowBaseLoopBowBase>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBaseLoopBow {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Base)),
            ],
        )
    }
}

impl Encode for KnotLoopBowBaseLoopBow {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBaseLoopBow);

impl From<KnotLoopBowBaseLoopBowBase> for KnotLoopBowBaseLoopBow {
    fn from(value: KnotLoopBowBaseLoopBowBase) -> Self {
        Self::Base(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnotLoopBowBaseLoopBowBase {
    String(String),
    Loop(Box<Loop>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KnotLoopBowBaseLoopBowBase {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
                (Look::Text, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
                (Look::Anything, |json| Decode::decode(json).map(Self::Loop)),
            ],
        )
    }
}

impl Encode for KnotLoopBowBaseLoopBowBase {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Loop(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(KnotLoopBowBaseLoopBowBase);

impl From<String> for KnotLoopBowBaseLoopBowBase {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Loop> for KnotLoopBowBaseLoopBowBase {
    fn from(value: Loop) -> Self {
        Self::Loop(Box::new(value))
    }
}
