//! Types of `Into`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::{ListItem, PetId};

/// With references to what is no component.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoType {
    pub id: Option<PetId>,
    pub inline: Option<ListItem>,
}

impl IntoType {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: PetId) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`inline`](field@Self::inline).
    pub fn inline(mut self, inline: ListItem) -> Self {
        self.inline = Some(inline);
        self
    }
}

impl Decode for IntoType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            inline: object.optional("inline")?,
        })
    }
}

impl Encode for IntoType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("id", &self.id), optional("inline", &self.inline)]);
    }
}

runtime::model::serde_bridge!(IntoType);
