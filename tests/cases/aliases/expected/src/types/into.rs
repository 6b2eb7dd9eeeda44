//! Types of `Into`.

use super::super::runtime;
use super::{ListItem, PetId};

/// With references to what is no component.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntoType {
    pub id: Option<PetId>,
    pub inline: Option<ListItem>,
}

impl IntoType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: PetId) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    pub fn inline(mut self, inline: ListItem) -> Self {
        self.inline = Some(inline);
        self
    }
}

runtime::model::object! {
    IntoType {
        id: optional("id"),
        inline: optional("inline"),
    }
}
