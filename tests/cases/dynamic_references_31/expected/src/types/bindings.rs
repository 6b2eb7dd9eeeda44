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
}

runtime::model::object! {
    BindingsNumber {
        value: optional("value"),
    }
}
