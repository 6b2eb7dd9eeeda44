//! Types of `Action`.

use super::super::runtime;

/// Default of the server: `{"$ref": "nothing.yaml"}`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    pub id: Option<i64>,
}

impl Action {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

runtime::model::object! {
    Action {
        id: optional("id"),
    }
}
