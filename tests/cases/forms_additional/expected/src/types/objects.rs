//! Types of `objects`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ObjectsForm {
    pub a: Option<String>,
    /// Parts that the document allows without naming them.
    pub additional_parts: Multipart,
}

impl ObjectsForm {
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
    pub fn additional_part(mut self, name: &str, value: &ObjectsFormAdditionalPart) -> Self {
        self.additional_parts = self.additional_parts.value(name, value);
        self
    }
}

impl ObjectsForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("a", &self.a);
        form = form.append(&self.additional_parts);
        form
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectsFormAdditionalPart {
    pub b: Option<String>,
}

impl ObjectsFormAdditionalPart {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    ObjectsFormAdditionalPart {
        b: optional("b"),
    }
}
