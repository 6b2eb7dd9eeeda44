//! Types of `Into`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::PetId;

/// With references to what is no component.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoType {
    pub id: Option<PetId>,
    pub inline: Option<IntoTypeInline>,
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
    pub fn inline(mut self, inline: IntoTypeInline) -> Self {
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

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoTypeInline {
    pub a: Option<String>,
}

impl IntoTypeInline {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for IntoTypeInline {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self { a: object.optional("a")? })
    }
}

impl Encode for IntoTypeInline {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(IntoTypeInline);
