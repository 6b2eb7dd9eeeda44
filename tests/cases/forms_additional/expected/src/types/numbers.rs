//! Types of `numbers`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

/// Each additional property: A number of some name.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NumbersForm {
    pub additional_underscore_part: Option<String>,
    pub additional_underscore_parts: Option<String>,
    /// Parts that the document allows without naming them.
    pub further_parts: Multipart,
}

impl NumbersForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_underscore_part`](field@Self::additional_underscore_part).
    #[inline]
    pub fn additional_underscore_part(
        mut self,
        additional_underscore_part: impl Into<String>,
    ) -> Self {
        self.additional_underscore_part = Some(additional_underscore_part.into());
        self
    }

    /// Sets [`additional_underscore_parts`](field@Self::additional_underscore_parts).
    #[inline]
    pub fn additional_underscore_parts(
        mut self,
        additional_underscore_parts: impl Into<String>,
    ) -> Self {
        self.additional_underscore_parts = Some(additional_underscore_parts.into());
        self
    }

    /// Adds a part that the document does not name to [`further_parts`](field@Self::further_parts).
    #[inline]
    pub fn further_part(mut self, name: &str, value: i64) -> Self {
        self.further_parts = self.further_parts.value(name, &value);
        self
    }
}

impl NumbersForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("additional_part", &self.additional_underscore_part);
        form = form.value("additional_parts", &self.additional_underscore_parts);
        form = form.append(&self.further_parts);
        form
    }
}
