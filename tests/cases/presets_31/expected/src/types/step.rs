//! Types of `Step`.

use super::super::runtime;
use super::{Run, Wait};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Step {
    Wait(Box<Wait>),
    Run(Box<Run>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Step {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["step", "seconds"],
                        marks: &[("step", &["wait"])],
                        open: false,
                    }],
                    |json| Self::Wait(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["step", "seconds"],
                        marks: &[("step", &["run"])],
                        open: false,
                    }],
                    |json| Self::Run(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Step {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Wait(value) => value.encode(sink),
            Self::Run(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Step);

impl From<Wait> for Step {
    #[inline]
    fn from(value: Wait) -> Self {
        Self::Wait(Box::new(value))
    }
}

impl From<Run> for Step {
    #[inline]
    fn from(value: Run) -> Self {
        Self::Run(Box::new(value))
    }
}
