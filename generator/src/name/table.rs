//! The table of names.

use super::Ident;
use crate::ids::Arena;
use crate::model::{GroupId, HomeId, OperationId, SchemeId, ServerId, TagId, TypeId};

/// The names of everything.
#[derive(Debug)]
pub struct Names {
    /// Types.
    pub types: Arena<TypeId, Ident>,
    /// The type that holds the required properties, where there are too many for arguments.
    pub required: Arena<TypeId, Option<Ident>>,
    /// What is within a type.
    pub members: Arena<TypeId, Members>,
    /// Modules with types.
    pub homes: Arena<HomeId, Ident>,
    /// Modules with operations.
    pub groups: Arena<GroupId, Ident>,
    /// The Cargo features of tags.
    pub features: Arena<TagId, String>,
    /// Operations.
    pub operations: Arena<OperationId, OperationNames>,
    /// Servers.
    pub servers: Arena<ServerId, ServerNames>,
    /// Security schemes.
    pub schemes: Arena<SchemeId, SchemeNames>,
    /// The environment variable with the base URL.
    pub base_url_variable: String,
}

/// The names within a type.
#[derive(Debug, Default)]
pub struct Members {
    /// Fields or variants in order.
    pub names: Vec<Ident>,
    /// The setters of fields in order.
    pub setters: Vec<Ident>,
    /// The setters to null in the order of the fields: of those that may be left out too.
    pub null_setters: Vec<Option<Ident>>,
    /// The field with additional properties, or parts of a form.
    pub additional: Option<Ident>,
    /// The method that adds one of these.
    pub adder: Option<Ident>,
}

/// The names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method of the client.
    pub method: Ident,
    /// The struct of the call.
    pub call: Ident,
    /// The description of the operation.
    pub constant: Ident,
    /// The methods of the client that take a further body, in order.
    pub further: Vec<Ident>,
    /// Parameters in order, as arguments and setters.
    pub parameters: Vec<Ident>,
}

/// The names of a server.
#[derive(Debug)]
pub struct ServerNames {
    /// The variant.
    pub variant: Ident,
    /// The variables of the URL in order.
    pub variables: Vec<Ident>,
}

/// The names of a security scheme.
#[derive(Debug)]
pub struct SchemeNames {
    /// The method of the client's builder.
    pub method: Ident,
    /// The method of the builder that takes where tokens come from, for schemes with tokens.
    pub source: Ident,
    /// The description of the scheme.
    pub constant: Ident,
    /// The environment variable with the credential.
    pub variable: String,
}
