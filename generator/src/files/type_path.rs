//! Which Rust type stands for which schema.

use crate::diagnostic::child;

/// The Rust type of the values of a schema, for programs that use the client without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypePath {
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// The type as written at the root of the client, such as `Secret<types::Pet>`. Null is no
    /// value of it, even if the schema has it: that depends on where the schema is used.
    pub path: String,
}

/// The pointer of a property of the schema at a pointer.
pub(crate) fn property(schema: &str, name: &str) -> String {
    child(&format!("{schema}/properties"), name)
}
