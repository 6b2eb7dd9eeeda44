//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub tags: Option<Vec<String>>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
        }
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

runtime::model::object! {
    Pet {
        name: required("name"),
        tags: optional("tags"),
    }
}
