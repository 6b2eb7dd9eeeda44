//! Types of `urlencoded`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct UrlencodedRequest {
    pub a: String,
    pub list: Option<Vec<String>>,
}

impl UrlencodedRequest {
    /// A `UrlencodedRequest` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            list: None,
        }
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self
    }
}

runtime::model::object! {
    UrlencodedRequest {
        a: required("a"),
        list: optional("list"),
    }
}
