//! What the root, operations and other things have alike: servers, security requirements and links
//! to documentation.

use super::fields::Fields;
use super::reader::Reader;
use super::schema::ExternalDocs;
use crate::source::Value;

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// The JSON pointer of the server.
    pub pointer: String,
    /// `url`, possibly with variables in braces.
    pub url: String,
    /// `description`.
    pub description: Option<String>,
    /// `variables`.
    pub variables: Vec<(String, ServerVariable)>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// `default`.
    pub default: String,
    /// `enum`.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// One alternative of `security`: the names of the schemes that go together, each with its scopes.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Scheme names and scopes.
    pub schemes: Vec<(String, Vec<String>)>,
    /// The JSON pointer of the alternative.
    pub pointer: String,
}

pub(super) fn read_server(reader: &mut Reader<'_>, value: Value) -> Option<Server> {
    let pointer = reader.pointer().to_owned();
    reader.object(value, "a server", |fields| Server {
        pointer,
        url: fields.required_string("url"),
        description: fields.string("description"),
        variables: fields.named("variables", |reader, _, value| {
            reader.object(value, "a server variable", |fields| ServerVariable {
                default: fields.required_string("default"),
                values: read_values(fields),
                description: fields.string("description"),
            })
        }),
    })
}

/// The values of a variable, of which there must be one at least.
fn read_values(fields: &mut Fields<'_, '_>) -> Vec<String> {
    fields.filled("enum", |fields| fields.strings("enum"))
}

pub(super) fn read_external_docs(reader: &mut Reader<'_>, value: Value) -> Option<ExternalDocs> {
    reader.object(value, "`externalDocs`", |fields| ExternalDocs {
        url: fields.required_string("url"),
        description: fields.string("description"),
    })
}

pub(super) fn read_requirement(reader: &mut Reader<'_>, value: Value) -> Option<Requirement> {
    let pointer = reader.pointer().to_owned();
    let schemes = reader.named(value, "a security requirement", |reader, _, value| {
        Some(reader.list(value, "the scopes", |reader, scope| {
            reader.string(scope, "a scope")
        }))
    });
    Some(Requirement { schemes, pointer })
}
