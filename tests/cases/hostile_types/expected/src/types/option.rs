//! Types of `Option`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::{BoxType, ResultType, StringType, VecType};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    pub string: StringType,
    pub vec: Vec<VecType>,
    pub box_: Option<BoxType>,
    pub result: Option<ResultType>,
}

impl OptionType {
    /// A `OptionType` with what is required.
    pub fn new(string: StringType, vec: Vec<VecType>) -> Self {
        Self {
            string,
            vec,
            box_: None,
            result: None,
        }
    }

    /// Sets [`box_`](field@Self::box_).
    pub fn box_(mut self, box_: BoxType) -> Self {
        self.box_ = Some(box_);
        self
    }

    /// Sets [`result`](field@Self::result).
    pub fn result(mut self, result: ResultType) -> Self {
        self.result = Some(result);
        self
    }
}

impl Decode for OptionType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            string: object.required("string")?,
            vec: object.required("vec")?,
            box_: object.optional("box")?,
            result: object.optional("result")?,
        })
    }
}

impl Encode for OptionType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("string", &self.string),
            required("vec", &self.vec),
            optional("box", &self.box_),
            optional("result", &self.result),
        ]);
    }
}

runtime::model::serde_bridge!(OptionType);
