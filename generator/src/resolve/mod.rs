//! No `$ref` left: schemas point to each other by id, operations own what belongs to them.

mod contents;
mod dynamic;
mod headers;
mod operations;
mod path_items;
mod reading;
mod references;
mod repeated;
mod requests;
mod schemas;
#[cfg(test)]
mod tests;
mod texts;
mod written;

use std::rc::Rc;
use std::sync::Arc;

use crate::diagnostic::{Report, Reporter};
use crate::document::{self, Document, Info, Resolved, SecurityScheme, Tag};
use crate::ids::{Arena, declare_ids};
pub(crate) use crate::template::{Piece, anonymous, find_fragment, split_template};
pub(crate) use headers::{NoParameter, why_no_parameter};
use repeated::{MOST_VALUES, Repeated};

pub use crate::document::{
    Additional, CallMethod, Constraint, Example, ExternalDocs, JsonType, Keywords, Link, Method,
    Number, ParameterIn, SchemaId, SecurityKind, Server, Value, ValueNote,
};

declare_ids! {
    /// An operation, a callback's or webhook's request included.
    OperationId;
    /// A security scheme.
    SchemeId;
}

/// The API that a document describes.
#[derive(Debug)]
pub struct Api {
    /// The name of the document in diagnostics.
    pub document: Arc<str>,
    /// `info`.
    pub info: Info,
    /// `servers`.
    pub servers: Vec<Server>,
    /// `tags` in document order.
    pub tags: Vec<Tag>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
    /// Every schema of the document.
    pub schemas: Arena<SchemaId, Rc<Schema>>,
    /// The schemas that have a name of their own.
    pub components: Vec<(String, SchemaId)>,
    /// Operations in document order.
    pub operations: Arena<OperationId, Operation>,
    /// Security schemes by the name of their component.
    pub schemes: Arena<SchemeId, Scheme>,
    /// Requests that the API sends to the client's side, not bound to an operation.
    pub webhooks: Vec<Webhook>,
    /// Schemas of a path's parameters that an operation has its own of.
    pub replaced: Vec<SchemaId>,
}

/// A schema whose reference, if it had one, is an id.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// The schema that stands here. The keywords are then the texts and flags beside the reference.
    pub target: Option<SchemaId>,
    /// What `discriminator` says, with ids for references.
    pub tags: Option<Tags>,
    /// Whether it is a copy of what stands at its pointer, with dynamic references that lead elsewhere.
    pub is_bound: bool,
    /// The schema's own keywords.
    pub keywords: Keywords,
}

/// The property that tells the alternatives of a union apart.
#[derive(Clone, Debug)]
pub struct Tags {
    /// The name of the property.
    pub property: String,
    /// What its values stand for.
    pub mapping: Vec<(String, SchemaId)>,
}

/// A security scheme with its name.
#[derive(Debug)]
pub struct Scheme {
    /// The name of the component.
    pub name: String,
    /// What it is.
    pub scheme: SecurityScheme,
    /// Whether another component leads to it.
    pub has_alias: bool,
}

/// An operation with everything that belongs to it.
#[derive(Debug)]
pub struct Operation {
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// The method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// `operationId`.
    pub id: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`, the path item's if it has none.
    pub summary: Option<String>,
    /// `description`, the path item's if it has none.
    pub description: Option<String>,
    /// What the path item says, where the operation has words of its own.
    pub about_path: Vec<String>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The operation's parameters over those of its path.
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub body: Option<RequestBody>,
    /// `responses` by status, range or `default`.
    pub responses: Vec<(String, Response)>,
    /// `callbacks`.
    pub callbacks: Vec<Webhook>,
    /// The alternatives of `security`, the document's if it has none: schemes with their scopes.
    pub security: Alternatives,
    /// `servers`, the path item's if it has none. Empty means the document's.
    pub servers: Vec<Server>,
}

/// A parameter.
pub type Parameter = document::Parameter<Resolved>;

/// What a body of one media type holds.
pub type MediaType = document::MediaType<Resolved>;

/// How one property of a form is written.
pub type Encoding = document::Encoding<Resolved>;

/// A header of a response or of a part.
pub type Header = document::Header<Resolved>;

/// Returns the schema of the value of a parameter or header: its own, or that of its first content.
pub fn value_schema(schema: Option<SchemaId>, content: &[(String, MediaType)]) -> Option<SchemaId> {
    schema.or_else(|| content.first()?.1.schema)
}

/// A request body.
pub type RequestBody = document::RequestBody<Resolved>;

/// A response.
pub type Response = document::Response<Resolved>;

/// A request that the API sends: a callback of an operation, or a webhook.
#[derive(Debug)]
pub struct Webhook {
    /// The name of the callback or webhook.
    pub name: String,
    /// The runtime expression that says where a callback goes.
    pub expression: Option<String>,
    /// What the operation itself says of `security`. The document's is about requests to the API.
    pub security: Option<Alternatives>,
    /// The request, without callbacks and security of its own.
    pub operation: Operation,
}

/// The alternatives of `security`: schemes that go together, each with its scopes.
pub type Alternatives = Vec<Vec<(SchemeId, Vec<String>)>>;

/// Follows all references of a document. What repeats most of what they lead to is left out, if
/// that is more than there may be.
pub fn resolve(document: Document, report: &mut Report) -> Api {
    resolve_within(MOST_VALUES, document, report)
}

/// The same with another limit.
fn resolve_within(most: usize, document: Document, report: &mut Report) -> Api {
    let mark = report.mark();
    let name = document.name.clone();
    let mut context = Context {
        report: Reporter::new(name.clone(), report),
        suggestions: 0,
        repeated: Repeated::new(most),
    };
    let requests = loop {
        let requests = requests::read(&document, &mut context);
        if !context.repeated.is_over() {
            break requests;
        }
        context.report.go_back(mark);
        context.suggestions = 0;
        context.repeated = context.repeated.again();
    };
    let Document {
        info,
        servers,
        tags,
        external_docs,
        components,
        schemas,
        leads,
        ..
    } = document;
    let bodies = &requests.bodies;
    let schemas = schemas::resolve(schemas, &components.schemas, &leads, bodies, &mut context);
    Api {
        document: name,
        info,
        servers,
        tags,
        external_docs,
        components: components.schemas,
        operations: requests.operations,
        schemes: requests.schemes,
        webhooks: requests.webhooks,
        schemas,
        replaced: requests.replaced,
    }
}

/// What every part of this stage needs to report something.
struct Context<'r> {
    report: Reporter<'r>,
    /// The number of references that were compared with what they may mean.
    suggestions: usize,
    /// What references repeat.
    repeated: Repeated,
}
