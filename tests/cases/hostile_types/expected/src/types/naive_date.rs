//! Types of `NaiveDate`.

use chrono::NaiveDate;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NaiveDateType {
    pub a: Option<NaiveDate>,
}

impl NaiveDateType {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: NaiveDate) -> Self {
        self.a = Some(a);
        self
    }
}

impl Decode for NaiveDateType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for NaiveDateType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(NaiveDateType);
