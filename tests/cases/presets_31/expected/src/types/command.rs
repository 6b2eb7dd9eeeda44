//! Types of `Command`.

use super::super::runtime;
use super::{Free, Kill, Open, Start, Stop};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// If `kind` is `start`.
    Start(Box<Start>),
    /// If `kind` is `stop`.
    Stop(Box<Stop>),
    /// If `kind` is `kill` or `term`.
    Kill(Box<Kill>),
    /// If `kind` is `open`.
    Open(Box<Open>),
    /// If `kind` is `free`.
    Free(Free),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Command {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("start", |json| Self::Start(Decode::decode(json))),
                ("stop", |json| Self::Stop(Decode::decode(json))),
                ("kill", |json| Self::Kill(Decode::decode(json))),
                ("term", |json| Self::Kill(Decode::decode(json))),
                ("open", |json| Self::Open(Decode::decode(json))),
                ("free", |json| Self::Free(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Command {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Start(value) => value.encode(sink),
            Self::Stop(value) => value.encode(sink),
            Self::Kill(value) => value.encode(sink),
            Self::Open(value) => union::with_tag(value, "kind", &["open"], sink),
            Self::Free(value) => union::with_tag(value, "kind", &["free"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Command);

impl From<Start> for Command {
    #[inline]
    fn from(value: Start) -> Self {
        Self::Start(Box::new(value))
    }
}

impl From<Stop> for Command {
    #[inline]
    fn from(value: Stop) -> Self {
        Self::Stop(Box::new(value))
    }
}

impl From<Kill> for Command {
    #[inline]
    fn from(value: Kill) -> Self {
        Self::Kill(Box::new(value))
    }
}

impl From<Open> for Command {
    #[inline]
    fn from(value: Open) -> Self {
        Self::Open(Box::new(value))
    }
}

impl From<Free> for Command {
    #[inline]
    fn from(value: Free) -> Self {
        Self::Free(value)
    }
}
