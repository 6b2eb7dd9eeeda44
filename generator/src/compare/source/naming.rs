//! Names and kinds of types, as all items need them.

use super::super::Revision;
use crate::emit::Context;
use crate::model::{Shape, TypeId};

/// Returns the path of a type: `types::Cat`.
pub(super) fn path_of(revision: &Revision, id: TypeId) -> String {
    format!("types::{}", revision.names.types[id])
}

/// Returns the context that emission reads.
pub(super) fn context(revision: &Revision) -> Context<'_> {
    Context::new(&revision.model, &revision.facts, &revision.names)
}

/// Returns the word for the kind of a type.
pub(super) fn kind_of(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(_) => "enum of strings",
        Shape::IntegerEnum(_) => "enum of integers",
        Shape::Union(_) => "union",
        Shape::Alias(_) => "type",
        Shape::Form(_) | Shape::Headers(_) => "struct",
        Shape::ByStatus(_) => "enum by status",
        Shape::Deliveries(_) => "enum of payloads",
    }
}
