//! Types of `Token`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::nullable::Nullable;
use super::super::runtime::open_enum::Unlisted;
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub value: Secret<String>,
    pub pin: Option<Secret<i64>>,
    pub key: Nullable<Secret<String>>,
    pub list: Option<Vec<Secret<String>>>,
    pub object: Option<Secret<TokenObject>>,
    pub kind: Option<Secret<TokenKind>>,
}

impl Token {
    /// A `Token` with what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Secret::new(value.into()),
            pin: None,
            key: Nullable::Absent,
            list: None,
            object: None,
            kind: None,
        }
    }

    /// Sets [`pin`](field@Self::pin).
    pub fn pin(mut self, pin: Secret<i64>) -> Self {
        self.pin = Some(pin);
        self
    }

    /// Sets [`key`](field@Self::key).
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Nullable::Value(Secret::new(key.into()));
        self
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: Vec<Secret<String>>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`object`](field@Self::object).
    pub fn object(mut self, object: Secret<TokenObject>) -> Self {
        self.object = Some(object);
        self
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: Secret<TokenKind>) -> Self {
        self.kind = Some(kind);
        self
    }
}

impl Decode for Token {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            value: object.required("value")?,
            pin: object.optional("pin")?,
            key: object.nullable("key")?,
            list: object.optional("list")?,
            object: object.optional("object")?,
            kind: object.optional("kind")?,
        })
    }
}

impl Encode for Token {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("value", &self.value),
            optional("pin", &self.pin),
            optional("key", &self.key),
            optional("list", &self.list),
            optional("object", &self.object),
            optional("kind", &self.kind),
        ]);
    }
}

runtime::model::serde_bridge!(Token);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenObject {
    pub a: Option<String>,
}

impl TokenObject {
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

impl Decode for TokenObject {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for TokenObject {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(TokenObject);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TokenKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(TokenKind {
    A => "a",
    B => "b",
});
