//! Types of `pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::open_enum::Unlisted;
use super::{Owner, Tag};

/// A pet of another document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub kind: Option<PetKind>,
    pub tags: Option<Vec<Tag>>,
    /// A pet of another document.
    pub parent: Option<Box<Pet>>,
    pub owner: Option<Box<Owner>>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: None,
            tags: None,
            parent: None,
            owner: None,
        }
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: PetKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    pub fn tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`parent`](field@Self::parent).
    pub fn parent(mut self, parent: Pet) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(Box::new(owner));
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
            kind: object.optional("kind")?,
            tags: object.optional("tags")?,
            parent: object.optional("parent")?,
            owner: object.optional("owner")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("name", &self.name),
            optional("kind", &self.kind),
            optional("tags", &self.tags),
            optional("parent", &self.parent),
            optional("owner", &self.owner),
        ]);
    }
}

runtime::model::serde_bridge!(Pet);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetKind {
    /// `cat`.
    Cat,
    /// `dog`.
    Dog,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(PetKind {
    Cat => "cat",
    Dog => "dog",
});
