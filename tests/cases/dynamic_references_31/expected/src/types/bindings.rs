//! Types of `Bindings`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bindings {
    pub text: Option<BindingsText>,
    pub number: Option<BindingsNumber>,
}

impl Bindings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: BindingsText) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets [`number`](field@Self::number).
    #[inline]
    pub fn number(mut self, number: BindingsNumber) -> Self {
        self.number = Some(number);
        self
    }
}

runtime::model::object! {
    Bindings {
        text: optional("text"),
        number: optional("number"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingsText {
    pub value: Option<String>,
}

impl BindingsText {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::model::object! {
    BindingsText {
        value: optional("value"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingsNumber {
    pub value: Option<i64>,
}

impl BindingsNumber {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

runtime::model::object! {
    BindingsNumber {
        value: optional("value"),
    }
}
