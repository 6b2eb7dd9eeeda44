//! Types of `Described`.

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Described {
    /// Which one it is.
    pub a: Uuid,
    pub b: Option<DescribedB>,
}

impl Described {
    /// A `Described` with what is required.
    pub fn new(a: Uuid) -> Self {
        Self { a, b: None }
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: DescribedB) -> Self {
        self.b = Some(b);
        self
    }
}

impl Decode for Described {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.optional("b")?,
        })
    }
}

impl Encode for Described {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("a", &self.a), optional("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(Described);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribedB {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(DescribedB {
    X => "x",
    Y => "y",
});
