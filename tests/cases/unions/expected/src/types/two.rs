//! Types of `Two`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Two {
    pub version: TwoVersion,
    pub b: Option<String>,
}

impl Two {
    /// A `Two` with what is required.
    pub fn new(version: TwoVersion) -> Self {
        Self { version, b: None }
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Decode for Two {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            version: object.required("version")?,
            b: object.optional("b")?,
        })
    }
}

impl Encode for Two {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("version", &self.version), optional("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(Two);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TwoVersion {
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(TwoVersion {
    N2 => 2,
});
