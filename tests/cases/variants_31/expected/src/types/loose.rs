//! Types of `Loose`.

use super::super::runtime;
use super::{LooseStep, RunStep};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    RunStep(Box<RunStep>),
    Step(Box<LooseStep>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Loose {
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
                    |json| Self::RunStep(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["kind"],
                        marks: &[("kind", &["loose"])],
                        open: false,
                    }],
                    |json| Self::Step(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Loose {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::RunStep(value) => value.encode(sink),
            Self::Step(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Loose);

impl From<RunStep> for Loose {
    #[inline]
    fn from(value: RunStep) -> Self {
        Self::RunStep(Box::new(value))
    }
}

impl From<LooseStep> for Loose {
    #[inline]
    fn from(value: LooseStep) -> Self {
        Self::Step(Box::new(value))
    }
}
