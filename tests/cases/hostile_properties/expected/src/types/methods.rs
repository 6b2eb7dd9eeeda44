//! Types of `Methods`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Methods {
    pub new: String,
    pub clone: Option<String>,
    pub default: Option<String>,
    pub encode: Option<String>,
    pub decode: Option<String>,
    pub eq: Option<String>,
    pub fmt: Option<String>,
    pub into: Option<String>,
    pub from: Option<String>,
    pub serialize: Option<String>,
    pub is_absent: Option<String>,
    pub value: String,
    pub to_string: Option<String>,
}

impl Methods {
    /// A `Methods` with what is required.
    pub fn new(new: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            new: new.into(),
            clone: None,
            default: None,
            encode: None,
            decode: None,
            eq: None,
            fmt: None,
            into: None,
            from: None,
            serialize: None,
            is_absent: None,
            value: value.into(),
            to_string: None,
        }
    }

    /// Sets [`clone`](Self::clone).
    pub fn clone_field(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets [`default`](Self::default).
    pub fn default_field(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets [`encode`](Self::encode).
    pub fn encode_field(mut self, encode: impl Into<String>) -> Self {
        self.encode = Some(encode.into());
        self
    }

    /// Sets [`decode`](Self::decode).
    pub fn decode_field(mut self, decode: impl Into<String>) -> Self {
        self.decode = Some(decode.into());
        self
    }

    /// Sets [`eq`](Self::eq).
    pub fn eq_field(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets [`fmt`](Self::fmt).
    pub fn fmt_field(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets [`into`](Self::into).
    pub fn into_field(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets [`from`](Self::from).
    pub fn from_field(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets [`serialize`](Self::serialize).
    pub fn serialize_field(mut self, serialize: impl Into<String>) -> Self {
        self.serialize = Some(serialize.into());
        self
    }

    /// Sets [`is_absent`](Self::is_absent).
    pub fn is_absent_field(mut self, is_absent: impl Into<String>) -> Self {
        self.is_absent = Some(is_absent.into());
        self
    }

    /// Sets [`to_string`](Self::to_string).
    pub fn to_string_field(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }
}

impl Decode for Methods {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            new: object.required("new")?,
            clone: object.optional("clone")?,
            default: object.optional("default")?,
            encode: object.optional("encode")?,
            decode: object.optional("decode")?,
            eq: object.optional("eq")?,
            fmt: object.optional("fmt")?,
            into: object.optional("into")?,
            from: object.optional("from")?,
            serialize: object.optional("serialize")?,
            is_absent: object.optional("is_absent")?,
            value: object.required("value")?,
            to_string: object.optional("to_string")?,
        })
    }
}

impl Encode for Methods {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("new", &self.new),
            optional("clone", &self.clone),
            optional("default", &self.default),
            optional("encode", &self.encode),
            optional("decode", &self.decode),
            optional("eq", &self.eq),
            optional("fmt", &self.fmt),
            optional("into", &self.into),
            optional("from", &self.from),
            optional("serialize", &self.serialize),
            optional("is_absent", &self.is_absent),
            required("value", &self.value),
            optional("to_string", &self.to_string),
        ]);
    }
}

runtime::model::serde_bridge!(Methods);
