//! Types of `none`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NoneForm {
    pub a: Option<String>,
}

impl NoneForm {
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

impl NoneForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("a", &self.a);
        form
    }
}
