//! Types of `POST /forms`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PostFormsForm {
    pub a: Option<String>,
}

impl PostFormsForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl PostFormsForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("a", &self.a);
        form
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostFormsFormRequest {
    pub a: Option<Vec<String>>,
}

impl PostFormsFormRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Vec<String>) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    PostFormsFormRequest {
        a: optional("a"),
    }
}
