//! Types of `pet`.

use super::super::runtime;
use super::{Owner, Tag};

use self::runtime::model::open_enum::Unlisted;

/// A pet of another document.
#[derive(Clone)]
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
    #[inline]
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
    #[inline]
    pub fn kind(mut self, kind: PetKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    pub fn tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`parent`](field@Self::parent).
    #[inline]
    pub fn parent(mut self, parent: Pet) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// Sets [`owner`](field@Self::owner).
    #[inline]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(Box::new(owner));
        self
    }
}

runtime::model::object! {
    Pet {
        name: required("name"),
        kind: optional("kind"),
        tags: optional("tags"),
        parent: optional("parent"),
        owner: optional("owner"),
    }
}

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

runtime::model::open_enum::string_enum! {
    PetKind {
        Cat => "cat",
        Dog => "dog",
    }
}
