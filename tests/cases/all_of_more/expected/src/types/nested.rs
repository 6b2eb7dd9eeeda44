//! Types of `Nested`.

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::DescribedB;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub own: Option<String>,
    /// Which one it is.
    pub a: Uuid,
    pub b: Option<DescribedB>,
    pub c: Option<String>,
    pub d: Option<String>,
}

impl Nested {
    /// A `Nested` with what is required.
    pub fn new(a: Uuid) -> Self {
        Self {
            own: None,
            a,
            b: None,
            c: None,
            d: None,
        }
    }

    /// Sets [`own`](field@Self::own).
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: DescribedB) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets [`c`](field@Self::c).
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets [`d`](field@Self::d).
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

impl Decode for Nested {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            own: object.optional("own")?,
            a: object.required("a")?,
            b: object.optional("b")?,
            c: object.optional("c")?,
            d: object.optional("d")?,
        })
    }
}

impl Encode for Nested {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("own", &self.own),
            required("a", &self.a),
            optional("b", &self.b),
            optional("c", &self.c),
            optional("d", &self.d),
        ]);
    }
}

runtime::model::serde_bridge!(Nested);
