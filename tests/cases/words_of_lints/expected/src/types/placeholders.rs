//! Types of `Placeholders`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Placeholders {
    pub foo: String,
    pub foo_value: Option<String>,
    pub baz: Option<String>,
    pub quux: Option<String>,
}

impl Placeholders {
    /// A `Placeholders` with what is required.
    #[inline]
    pub fn new(foo_: impl Into<String>, baz_: Option<String>) -> Self {
        Self {
            foo: foo_.into(),
            foo_value: None,
            baz: baz_,
            quux: None,
        }
    }

    /// Sets [`foo_value`](field@Self::foo_value).
    #[inline]
    pub fn foo_value(mut self, foo_value: impl Into<String>) -> Self {
        self.foo_value = Some(foo_value.into());
        self
    }

    /// Sets [`quux`](field@Self::quux).
    #[inline]
    pub fn quux(mut self, quux_: impl Into<String>) -> Self {
        self.quux = Some(quux_.into());
        self
    }
}

runtime::model::object! {
    Placeholders {
        foo: required("foo"),
        foo_value: optional("foo_value"),
        baz: required("baz"),
        quux: optional("quux"),
    }
}
