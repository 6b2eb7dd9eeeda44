//! Types of `cmp`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CmpForm {
    pub foo: String,
    pub quux: Option<i64>,
    pub foo_value: Option<String>,
}

impl CmpForm {
    /// A `CmpForm` with what is required.
    #[inline]
    pub fn new(foo_: impl Into<String>) -> Self {
        Self {
            foo: foo_.into(),
            quux: None,
            foo_value: None,
        }
    }

    /// Sets [`quux`](field@Self::quux).
    #[inline]
    pub fn quux(mut self, quux_: i64) -> Self {
        self.quux = Some(quux_);
        self
    }

    /// Sets [`foo_value`](field@Self::foo_value).
    #[inline]
    pub fn foo_value(mut self, foo_value: impl Into<String>) -> Self {
        self.foo_value = Some(foo_value.into());
        self
    }
}

impl CmpForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("foo", &self.foo);
        form = form.value("quux", &self.quux);
        form = form.value("foo_value", &self.foo_value);
        form
    }
}

pub type CmpResponseItemValueValue = Vec<serde_json::Map<String, serde_json::Value>>;

pub type CmpResponseItem = BTreeMap<String, BTreeMap<String, CmpResponseItemValueValue>>;
