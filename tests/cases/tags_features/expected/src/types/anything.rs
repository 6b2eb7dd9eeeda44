//! Types of `Anything`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Problem;

/// Of no tag but one
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Anything {
    pub problem: Option<Problem>,
}

impl Anything {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`problem`](field@Self::problem).
    pub fn problem(mut self, problem: Problem) -> Self {
        self.problem = Some(problem);
        self
    }
}

impl Decode for Anything {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            problem: object.optional("problem")?,
        })
    }
}

impl Encode for Anything {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("problem", &self.problem)]);
    }
}

runtime::model::serde_bridge!(Anything);
