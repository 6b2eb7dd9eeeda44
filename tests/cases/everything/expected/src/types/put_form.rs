//! Types of `putForm`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct PutFormRequest {
    pub text: String,
    pub list: Option<Vec<String>>,
}

impl PutFormRequest {
    /// A `PutFormRequest` with what is required.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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
    PutFormRequest {
        text: required("text"),
        list: optional("list"),
    }
}
