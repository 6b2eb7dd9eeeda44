//! The document as written: every key taken out of the value tree into a type of its own.
//!
//! Readers *take* keys. What is left in a node when its reader is done becomes a report row, so there is no list
//! of known-unsupported keywords and nothing can be forgotten. 3.0 and 3.1 spellings of one thing become one thing here.
//! References stay as written; the next stage follows them.

mod components;
mod content;
mod operation;
mod reader;
mod root;
mod schema;
mod schema_read;
#[cfg(test)]
mod tests;

pub use components::{Components, SecurityKind, SecurityScheme};
pub use content::{Encoding, Example, Header, MediaType};
pub use operation::{Callback, Operation, Parameter, ParameterIn, PathItem, RequestBody, Response};
pub use root::{Document, ExternalDocs, Info, Requirement, Server, Tag, read};
pub use schema::{Additional, Constraint, JsonType, Keywords, Schema, SchemaId};

pub use crate::source::{Number, Value};

/// A thing, or a reference to one elsewhere.
#[derive(Clone, Debug)]
pub enum Ref<T> {
    /// `{"$ref": "…"}`.
    Reference(Reference),
    /// The thing itself.
    Item(T),
}

/// A `$ref` as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The text of the reference.
    pub target: String,
    /// The pointer of the node that holds it.
    pub pointer: String,
}
