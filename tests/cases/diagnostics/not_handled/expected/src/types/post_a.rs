//! Types of `post  a`.

use super::super::runtime::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PostAForm {
    pub a: Option<String>,
}

impl PostAForm {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl PostAForm {
    /// The parts as they are sent.
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("a", &self.a);
        form
    }
}
