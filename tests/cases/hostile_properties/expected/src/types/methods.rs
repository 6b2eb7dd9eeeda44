//! Types of `Methods`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Methods {
    pub new_: String,
    pub clone_: Option<String>,
    pub default_: Option<String>,
    pub encode_: Option<String>,
    pub decode_: Option<String>,
    pub eq_: Option<String>,
    pub fmt_: Option<String>,
    pub into_: Option<String>,
    pub from_: Option<String>,
    pub serialize_: Option<String>,
    pub is_absent_: Option<String>,
    pub value: String,
    pub to_string_: Option<String>,
}

impl Methods {
    /// A `Methods` with what is required.
    #[inline]
    pub fn new(new_: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            new_: new_.into(),
            clone_: None,
            default_: None,
            encode_: None,
            decode_: None,
            eq_: None,
            fmt_: None,
            into_: None,
            from_: None,
            serialize_: None,
            is_absent_: None,
            value: value.into(),
            to_string_: None,
        }
    }

    /// Sets [`clone_`](field@Self::clone_).
    #[inline]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// Sets [`default_`](field@Self::default_).
    #[inline]
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    /// Sets [`encode_`](field@Self::encode_).
    #[inline]
    pub fn encode_(mut self, encode_: impl Into<String>) -> Self {
        self.encode_ = Some(encode_.into());
        self
    }

    /// Sets [`decode_`](field@Self::decode_).
    #[inline]
    pub fn decode_(mut self, decode_: impl Into<String>) -> Self {
        self.decode_ = Some(decode_.into());
        self
    }

    /// Sets [`eq_`](field@Self::eq_).
    #[inline]
    pub fn eq_(mut self, eq_: impl Into<String>) -> Self {
        self.eq_ = Some(eq_.into());
        self
    }

    /// Sets [`fmt_`](field@Self::fmt_).
    #[inline]
    pub fn fmt_(mut self, fmt_: impl Into<String>) -> Self {
        self.fmt_ = Some(fmt_.into());
        self
    }

    /// Sets [`into_`](field@Self::into_).
    #[inline]
    pub fn into_(mut self, into_: impl Into<String>) -> Self {
        self.into_ = Some(into_.into());
        self
    }

    /// Sets [`from_`](field@Self::from_).
    #[inline]
    pub fn from_(mut self, from_: impl Into<String>) -> Self {
        self.from_ = Some(from_.into());
        self
    }

    /// Sets [`serialize_`](field@Self::serialize_).
    #[inline]
    pub fn serialize_(mut self, serialize_: impl Into<String>) -> Self {
        self.serialize_ = Some(serialize_.into());
        self
    }

    /// Sets [`is_absent_`](field@Self::is_absent_).
    #[inline]
    pub fn is_absent_(mut self, is_absent_: impl Into<String>) -> Self {
        self.is_absent_ = Some(is_absent_.into());
        self
    }

    /// Sets [`to_string_`](field@Self::to_string_).
    #[inline]
    pub fn to_string_(mut self, to_string_: impl Into<String>) -> Self {
        self.to_string_ = Some(to_string_.into());
        self
    }
}

runtime::model::object! {
    Methods {
        new_: required("new"),
        clone_: optional("clone"),
        default_: optional("default"),
        encode_: optional("encode"),
        decode_: optional("decode"),
        eq_: optional("eq"),
        fmt_: optional("fmt"),
        into_: optional("into"),
        from_: optional("from"),
        serialize_: optional("serialize"),
        is_absent_: optional("is_absent"),
        value: required("value"),
        to_string_: optional("to_string"),
    }
}
