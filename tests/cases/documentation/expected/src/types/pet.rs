//! Types of `Pet`.

use super::super::runtime;

/// A pet
///
/// An animal that lives with people.
///
/// More on pets: <https://example.com/pet>
#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    /// What it is called
    ///
    /// Least length: `1`. Greatest length: `20`. Pattern: ``"^[a-z]+`$"``. Example: `"tom"`. Example:
    /// `"jerry"`.
    pub name: String,
    /// In kilograms.
    ///
    /// More than: `0`. A multiple of: `0.5`. Default of the server: `1.5`.
    pub weight: Option<f64>,
    /// Only received, never sent.
    pub id: Option<i64>,
    /// Only sent, never received.
    pub note: Option<String>,
    /// Least number of items: `1`. Greatest number of items: `3`. All items differ. Default of the
    /// server: `["a", "b"]`.
    pub tags: Option<Vec<String>>,
    /// Example:
    /// `"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna ali…`,
    /// cut short.
    pub long: Option<String>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            weight: None,
            id: None,
            note: None,
            tags: None,
            long: None,
        }
    }

    /// Sets [`weight`](field@Self::weight).
    #[inline]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`long`](field@Self::long).
    #[inline]
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }
}

runtime::model::object! {
    Pet {
        name: required("name"),
        weight: optional("weight"),
        id: received_optional("id"),
        note: optional("note"),
        tags: optional("tags"),
        long: optional("long"),
    }
}
