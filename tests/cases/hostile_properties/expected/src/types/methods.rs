//! Types of `Methods`.

use super::super::runtime;

#[derive(Clone)]
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
    #[inline]
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
    #[inline]
    pub fn clone_field(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets [`default`](Self::default).
    #[inline]
    pub fn default_field(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets [`encode`](Self::encode).
    #[inline]
    pub fn encode_field(mut self, encode: impl Into<String>) -> Self {
        self.encode = Some(encode.into());
        self
    }

    /// Sets [`decode`](Self::decode).
    #[inline]
    pub fn decode_field(mut self, decode: impl Into<String>) -> Self {
        self.decode = Some(decode.into());
        self
    }

    /// Sets [`eq`](Self::eq).
    #[inline]
    pub fn eq_field(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets [`fmt`](Self::fmt).
    #[inline]
    pub fn fmt_field(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets [`into`](Self::into).
    #[inline]
    pub fn into_field(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets [`from`](Self::from).
    #[inline]
    pub fn from_field(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets [`serialize`](Self::serialize).
    #[inline]
    pub fn serialize_field(mut self, serialize: impl Into<String>) -> Self {
        self.serialize = Some(serialize.into());
        self
    }

    /// Sets [`is_absent`](Self::is_absent).
    #[inline]
    pub fn is_absent_field(mut self, is_absent: impl Into<String>) -> Self {
        self.is_absent = Some(is_absent.into());
        self
    }

    /// Sets [`to_string`](Self::to_string).
    #[inline]
    pub fn to_string_field(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }
}

runtime::model_object::object!(Methods {
    new: required("new"),
    clone: optional("clone"),
    default: optional("default"),
    encode: optional("encode"),
    decode: optional("decode"),
    eq: optional("eq"),
    fmt: optional("fmt"),
    into: optional("into"),
    from: optional("from"),
    serialize: optional("serialize"),
    is_absent: optional("is_absent"),
    value: required("value"),
    to_string: optional("to_string"),
});
