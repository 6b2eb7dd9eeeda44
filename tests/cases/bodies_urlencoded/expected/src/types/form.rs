//! Types of `Form`.

use super::super::runtime;
use super::FormDeep;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Form {
    pub name: String,
    pub list: Option<Vec<String>>,
    pub deep: Option<FormDeep>,
    pub json: Option<FormJson>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub secret: Option<Secret<String>>,
}

impl Form {
    /// A `Form` with what is required.
    #[inline]
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
    #[inline]
    pub fn list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`deep`](field@Self::deep).
    #[inline]
    pub fn deep(mut self, deep: FormDeep) -> Self {
        self.deep = Some(deep);
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: FormJson) -> Self {
        self.json = Some(json);
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(Secret::new(secret.into()));
        self
    }
}

runtime::model::object! {
    Form {
        name: required("name"),
        list: optional("list"),
        deep: optional("deep"),
        json: optional("json"),
        secret: optional("secret"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormJson {
    pub b: Option<i64>,
}

impl FormJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

runtime::model::object! {
    FormJson {
        b: optional("b"),
    }
}
