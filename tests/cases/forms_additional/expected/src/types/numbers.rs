//! Types of `numbers`.

use super::super::runtime::multipart::Multipart;

/// Each value: A number of some name.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NumbersForm {
    pub additional_part: Option<String>,
    pub additional_parts: Option<String>,
    /// Parts that the document allows without naming them.
    pub additional_parts_2: Multipart,
}

impl NumbersForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_part`](field@Self::additional_part).
    #[inline]
    pub fn additional_part(mut self, additional_part: impl Into<String>) -> Self {
        self.additional_part = Some(additional_part.into());
        self
    }

    /// Sets [`additional_parts`](field@Self::additional_parts).
    #[inline]
    pub fn additional_parts(mut self, additional_parts: impl Into<String>) -> Self {
        self.additional_parts = Some(additional_parts.into());
        self
    }

    /// Adds a part that the document does not name to [`additional_parts_2`](field@Self::additional_parts_2).
    #[inline]
    pub fn additional_part_2(mut self, name: &str, value: i64) -> Self {
        self.additional_parts_2 = self.additional_parts_2.value(name, &value);
        self
    }
}

impl NumbersForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("additional_part", &self.additional_part);
        form = form.value("additional_parts", &self.additional_parts);
        form = form.append(&self.additional_parts_2);
        form
    }
}
