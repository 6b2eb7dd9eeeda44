//! Alternatives of schemas, and the values that stand for them, gathered once.

use std::rc::Rc;

use crate::resolve::SchemaId;
use crate::unordered::UnorderedMap;

/// A list of alternatives.
#[derive(Clone, Debug)]
pub(super) struct Union {
    /// The schema that lists them.
    pub(super) holder: SchemaId,
    /// The alternatives but null.
    pub(super) alternatives: Rc<[SchemaId]>,
    /// Whether a value may be one of them only.
    pub(super) is_exclusive: bool,
}

/// The alternatives of a schema, gathered once.
#[derive(Clone)]
pub(super) enum Gathered {
    /// All that they say is which properties are required, as text.
    Required(Rc<str>),
    /// They say more.
    Alternatives(Rc<[SchemaId]>),
}

/// The values of a mapping by the schemas that they lead to in the end.
pub(super) type Mapped<'a> = UnorderedMap<SchemaId, Vec<&'a str>>;
