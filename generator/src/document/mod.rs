//! The document as written: every key taken out of the value tree into a type of its own.
//!
//! Readers *take* keys. What is left in a node when its reader is done becomes a report row, so there is no list
//! of known-unsupported keywords and nothing can be forgotten. 3.0 and 3.1 spellings of one thing become one thing here.
//! References stay as written; the next stage follows them.

mod anchors;
mod as_written;
#[cfg(test)]
pub(crate) mod asked;
mod components;
mod constraints;
mod content;
mod elsewhere;
mod example;
mod fields;
mod following;
mod in_place;
mod known;
mod leads;
mod operation;
mod reader;
mod reference;
mod reference_read;
mod resolution;
mod response;
mod root;
mod schema;
mod schema_read;
mod shared;
#[cfg(test)]
mod tests;
mod tree_read;
mod trees;
mod value_notes;

pub use leads::Leads;
pub use reference::{Ref, Reference};
pub use resolution::Resolved;

pub use components::{Components, SecurityKind, SecurityScheme};
pub use content::{Encoding, Header, MediaType};
pub use example::Example;
pub use operation::{Callback, Operation, Parameter, PathItem, RequestBody};
pub use response::{Link, Response};
pub use root::{Document, Info, Tag, read};
pub use schema::{
    Additional, Constraint, ExternalDocs, JsonType, Keywords, Schema, SchemaId, ValueNote,
};
pub use shared::{Requirement, Server};

pub use crate::method::Method;
pub use crate::parameter_in::ParameterIn;
pub(crate) use crate::source::TEXT_UNIT;
pub use crate::source::{Number, Value};
