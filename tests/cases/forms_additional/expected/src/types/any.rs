//! Types of `any`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnyForm {
    pub name: String,
    /// Parts that the document allows without naming them.
    pub additional_parts: Multipart,
}

impl AnyForm {
    /// A `AnyForm` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_parts: Multipart::new(),
        }
    }

    /// Adds a part that the document does not name to [`additional_parts`](field@Self::additional_parts).
    #[inline]
    pub fn additional_part(mut self, name: &str, value: &serde_json::Value) -> Self {
        self.additional_parts = self.additional_parts.value(name, value);
        self
    }
}

impl AnyForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("name", &self.name);
        form = form.append(&self.additional_parts);
        form
    }
}
