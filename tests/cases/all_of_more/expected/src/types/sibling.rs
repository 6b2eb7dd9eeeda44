//! Types of `Sibling`.

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::DescribedB;

/// With a sibling.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sibling {
    /// Which one it is.
    pub a: Uuid,
    pub b: Option<DescribedB>,
    pub own: Option<String>,
}

impl Sibling {
    /// A `Sibling` with what is required.
    pub fn new(a: Uuid) -> Self {
        Self {
            a,
            b: None,
            own: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: DescribedB) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets [`own`](field@Self::own).
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }
}

impl Decode for Sibling {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.optional("b")?,
            own: object.optional("own")?,
        })
    }
}

impl Encode for Sibling {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("a", &self.a),
            optional("b", &self.b),
            optional("own", &self.own),
        ]);
    }
}

runtime::model::serde_bridge!(Sibling);
