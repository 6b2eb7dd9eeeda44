//! Types of `One`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct One {
    pub version: OneVersion,
    pub a: Option<String>,
}

impl One {
    /// A `One` with what is required.
    pub fn new(version: OneVersion) -> Self {
        Self { version, a: None }
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for One {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            version: object.required("version")?,
            a: object.optional("a")?,
        })
    }
}

impl Encode for One {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("version", &self.version), optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(One);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneVersion {
    /// `1`.
    N1,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(OneVersion {
    N1 => 1,
});
