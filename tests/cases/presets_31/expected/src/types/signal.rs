//! Types of `Signal`.

use super::super::runtime;
use super::{Hangup, Stop};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Signal {
    /// If `kind` is `sigstop`.
    Sigstop(Box<Stop>),
    /// If `kind` is `sighup`.
    Sighup(Box<Hangup>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Signal {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("sigstop", |json| Self::Sigstop(Decode::decode(json))),
                ("sighup", |json| Self::Sighup(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Signal {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Sigstop(value) => union::with_tag(value, "kind", &["sigstop"], sink),
            Self::Sighup(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Signal);

impl From<Stop> for Signal {
    #[inline]
    fn from(value: Stop) -> Self {
        Self::Sigstop(Box::new(value))
    }
}

impl From<Hangup> for Signal {
    #[inline]
    fn from(value: Hangup) -> Self {
        Self::Sighup(Box::new(value))
    }
}
