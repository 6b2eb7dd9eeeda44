//! Types of `Act`.

use super::super::runtime;
use super::{Pause, Resume};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Act {
    Pause(Box<Pause>),
    Resume(Box<Resume>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Act {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["type", "id"],
                        marks: &[("type", &["pause"])],
                        open: false,
                    }],
                    |json| Self::Pause(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["type", "id"],
                        marks: &[("type", &["resume"])],
                        open: false,
                    }],
                    |json| Self::Resume(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Act {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Pause(value) => value.encode(sink),
            Self::Resume(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Act);

impl From<Pause> for Act {
    #[inline]
    fn from(value: Pause) -> Self {
        Self::Pause(Box::new(value))
    }
}

impl From<Resume> for Act {
    #[inline]
    fn from(value: Resume) -> Self {
        Self::Resume(Box::new(value))
    }
}
