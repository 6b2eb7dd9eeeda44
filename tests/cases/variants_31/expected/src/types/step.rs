//! Types of `Step`.

use super::super::runtime;
use super::{MessageStep, NumberStep, OwnStep, PathStep, RunStep};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Step {
    ToolRun(Box<RunStep>),
    Say(Box<MessageStep>),
    Path(Box<PathStep>),
    Number(Box<NumberStep>),
    Own(Box<OwnStep>),
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
                        required: &["object", "kind"],
                        optional: &[],
                        marks: &[("object", &["step"]), ("kind", &["tool.run"])],
                        open: false,
                    }],
                    |json| Self::ToolRun(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["object", "kind"],
                        optional: &[],
                        marks: &[("object", &["step"]), ("kind", &["say"])],
                        open: false,
                    }],
                    |json| Self::Say(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["object", "kind"],
                        optional: &[],
                        marks: &[("object", &["step"]), ("kind", &["a/b"])],
                        open: false,
                    }],
                    |json| Self::Path(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["object", "kind"],
                        optional: &[],
                        marks: &[("object", &["step"]), ("kind", &["3"])],
                        open: false,
                    }],
                    |json| Self::Number(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["object", "kind"],
                        optional: &[],
                        marks: &[("object", &["step"]), ("kind", &["step"])],
                        open: false,
                    }],
                    |json| Self::Own(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Step {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::ToolRun(value) => value.encode(sink),
            Self::Say(value) => value.encode(sink),
            Self::Path(value) => value.encode(sink),
            Self::Number(value) => value.encode(sink),
            Self::Own(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Step);

impl From<RunStep> for Step {
    #[inline]
    fn from(value: RunStep) -> Self {
        Self::ToolRun(Box::new(value))
    }
}

impl From<MessageStep> for Step {
    #[inline]
    fn from(value: MessageStep) -> Self {
        Self::Say(Box::new(value))
    }
}

impl From<PathStep> for Step {
    #[inline]
    fn from(value: PathStep) -> Self {
        Self::Path(Box::new(value))
    }
}

impl From<NumberStep> for Step {
    #[inline]
    fn from(value: NumberStep) -> Self {
        Self::Number(Box::new(value))
    }
}

impl From<OwnStep> for Step {
    #[inline]
    fn from(value: OwnStep) -> Self {
        Self::Own(Box::new(value))
    }
}
