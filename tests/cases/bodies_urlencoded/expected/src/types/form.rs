//! Types of `Form`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub name: String,
    pub list: Option<Vec<String>>,
    pub deep: Option<FormDeep>,
    pub json: Option<FormJson>,
    pub secret: Option<Secret<String>>,
}

impl Form {
    /// A `Form` with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            list: None,
            deep: None,
            json: None,
            secret: None,
        }
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`deep`](field@Self::deep).
    pub fn deep(mut self, deep: FormDeep) -> Self {
        self.deep = Some(deep);
        self
    }

    /// Sets [`json`](field@Self::json).
    pub fn json(mut self, json: FormJson) -> Self {
        self.json = Some(json);
        self
    }

    /// Sets [`secret`](field@Self::secret).
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(Secret::new(secret.into()));
        self
    }
}

impl Decode for Form {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
            list: object.optional("list")?,
            deep: object.optional("deep")?,
            json: object.optional("json")?,
            secret: object.optional("secret")?,
        })
    }
}

impl Encode for Form {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("name", &self.name),
            optional("list", &self.list),
            optional("deep", &self.deep),
            optional("json", &self.json),
            optional("secret", &self.secret),
        ]);
    }
}

runtime::model::serde_bridge!(Form);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormDeep {
    pub a: Option<String>,
}

impl FormDeep {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for FormDeep {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for FormDeep {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(FormDeep);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormJson {
    pub b: Option<i64>,
}

impl FormJson {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

impl Decode for FormJson {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            b: object.optional("b")?,
        })
    }
}

impl Encode for FormJson {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(FormJson);
