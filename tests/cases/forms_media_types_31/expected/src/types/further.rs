//! Types of `further`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

/// Media type of the part `picture`: `image/png`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FurtherForm {
    /// Media type of the part: `text/plain, text/html`.
    pub a: Option<String>,
    /// Parts that the document allows without naming them.
    pub additional_parts: Multipart,
}

impl FurtherForm {
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

    /// Adds a part that the document does not name to [`additional_parts`](field@Self::additional_parts).
    #[inline]
    pub fn additional_part(mut self, name: &str, value: &serde_json::Value) -> Self {
        self.additional_parts = self.additional_parts.value(name, value);
        self
    }
}

impl FurtherForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.encoded("a", "text/plain, text/html", &self.a);
        form = form.append(&self.additional_parts);
        form
    }
}
