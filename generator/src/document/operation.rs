//! Paths, operations and what belongs to them, as written.

use super::content::{MediaType, read_content};
use super::example::{Example, read_named_examples};
use super::fields::Fields;
use super::reader::Reader;
use super::reference::Kind;
use super::resolution::{Resolution, Unresolved};
use super::response::{Response, read_responses};
use super::schema::{ExternalDocs, SchemaId};
use super::shared::{Requirement, Server, read_external_docs, read_requirement, read_server};
use super::{Ref, Reference};
use crate::diagnostic::{Code, Diagnostic, meant};
use crate::method::Method;
use crate::parameter_in::ParameterIn;
use crate::source::Value;

/// What stands behind one path template.
#[derive(Clone, Debug, Default)]
pub struct PathItem {
    /// `$ref` of the item.
    pub reference: Option<Reference>,
    /// `summary`, for all operations.
    pub summary: Option<String>,
    /// `description`, for all operations.
    pub description: Option<String>,
    /// `servers`, for all operations.
    pub servers: Vec<Server>,
    /// `parameters`, for all operations.
    pub parameters: Vec<Ref<Parameter>>,
    /// The operations by method, in document order.
    pub operations: Vec<(Method, Operation)>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// `operationId`.
    pub id: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
    /// `parameters`.
    pub parameters: Vec<Ref<Parameter>>,
    /// `requestBody`.
    pub body: Option<Ref<RequestBody>>,
    /// `responses` by status, range or `default`.
    pub responses: Vec<(String, Ref<Response>)>,
    /// `callbacks`.
    pub callbacks: Vec<(String, Ref<Callback>)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `security`; None means that the document's applies.
    pub security: Option<Vec<Requirement>>,
    /// `servers`.
    pub servers: Vec<Server>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter<R: Resolution = Unresolved> {
    /// The JSON pointer of the parameter.
    pub pointer: String,
    /// `name`.
    pub name: String,
    /// `in`. None when it is missing or no known place, which is reported.
    pub place: Option<ParameterIn>,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `allowEmptyValue`.
    pub allow_empty_value: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `style`.
    pub style: Option<String>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `content` by media type.
    pub content: Vec<(String, MediaType<R>)>,
    /// `example` and `examples`.
    pub examples: Vec<R::Of<Example>>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody<R: Resolution = Unresolved> {
    /// The JSON pointer of the body.
    pub pointer: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `content` by media type.
    pub content: Vec<(String, MediaType<R>)>,
}

/// A callback: expressions and the requests that come in there.
#[derive(Clone, Debug)]
pub struct Callback {
    /// The items by runtime expression.
    pub items: Vec<(String, Ref<PathItem>)>,
}

pub(super) fn read_path_item(
    reader: &mut Reader<'_>,
    name: &str,
    value: Value,
) -> Option<Ref<PathItem>> {
    if name.starts_with("x-") {
        let message = format!("the extension `{name}` has no meaning here");
        let place = reader.key_here();
        reader
            .report
            .warn(Diagnostic::new(Code::Extension, place, message).label("left out"));
        return None;
    }
    reader.object_here(value, "a path item", |fields| {
        let target = fields.string("$ref");
        let reference =
            target.map(|target| fields.reader.reference("$ref", target, Kind::PathItem));
        let mut item = PathItem {
            reference,
            summary: fields.string("summary"),
            description: fields.string("description"),
            servers: fields.list("servers", read_server).unwrap_or_default(),
            parameters: fields
                .list("parameters", read_parameter)
                .unwrap_or_default(),
            operations: Vec::new(),
        };
        let method = |key: &str| Method::read(key).filter(Method::has_key);
        for (key, value) in fields.take_matching(|key| method(key).is_some()) {
            let Some(method) = method(&key) else {
                continue;
            };
            if let Some(operation) = fields
                .reader
                .at(&key, |reader| read_operation(reader, value))
            {
                item.operations.push((method, operation));
            }
        }
        Ref::Item(item)
    })
}

fn read_operation(reader: &mut Reader<'_>, value: Value) -> Option<Operation> {
    let pointer = reader.pointer().to_owned();
    reader.object(value, "an operation", |fields| Operation {
        pointer,
        id: fields.string("operationId"),
        tags: fields.strings("tags"),
        summary: fields.string("summary"),
        description: fields.string("description"),
        external_docs: fields.take("externalDocs", read_external_docs),
        parameters: fields
            .list("parameters", read_parameter)
            .unwrap_or_default(),
        body: fields.take("requestBody", read_body),
        responses: read_responses(fields),
        callbacks: fields.named("callbacks", |reader, _, value| read_callback(reader, value)),
        deprecated: fields.boolean("deprecated"),
        security: fields.list("security", read_requirement),
        servers: fields.list("servers", read_server).unwrap_or_default(),
    })
}

pub(super) fn read_parameter(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Parameter>> {
    let pointer = reader.pointer().to_owned();
    reader.reference_or(value, "a parameter", Kind::Parameter, |fields| Parameter {
        pointer,
        name: fields.required_string("name"),
        place: read_place(fields),
        description: fields.string("description"),
        required: fields.boolean("required"),
        deprecated: fields.boolean("deprecated"),
        allow_empty_value: fields.boolean("allowEmptyValue"),
        allow_reserved: fields.boolean("allowReserved"),
        style: fields.string("style"),
        explode: fields.take("explode", |reader, value| {
            reader.boolean(value, "`explode`")
        }),
        schema: fields.take("schema", Reader::schema),
        content: read_content(fields),
        examples: read_named_examples(fields),
    })
}

fn read_place(fields: &mut Fields<'_, '_>) -> Option<ParameterIn> {
    let Some(word) = fields.string("in") else {
        fields.missing("in");
        return None;
    };
    Some(match word.as_str() {
        "path" => {
            report_optional(fields);
            ParameterIn::Path
        }
        "query" => ParameterIn::Query,
        "header" => ParameterIn::Header,
        "cookie" => ParameterIn::Cookie,
        _ => {
            fields.reader.at("in", |reader| {
                let message = format!("a parameter cannot be in `{word}`");
                let help = meant(&word, &["path", "query", "header", "cookie"], PLACES);
                let place = reader.value_here();
                reader.report.warn(
                    Diagnostic::new(Code::UnknownLocation, place, message)
                        .label("the parameter is left out")
                        .help(help),
                );
            });
            return None;
        }
    })
}

const PLACES: &str = "the places are path, query, header and cookie";

/// Without a value in its place, a path would be another one.
fn report_optional(fields: &mut Fields<'_, '_>) {
    if fields.is("required", &Value::Bool(false)) {
        fields.reader.at("required", |reader| {
            let message = "a path parameter cannot be optional";
            let label = "taken as required";
            let place = reader.value_here();
            reader
                .report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
        });
    }
}

pub(super) fn read_body(reader: &mut Reader<'_>, value: Value) -> Option<Ref<RequestBody>> {
    let pointer = reader.pointer().to_owned();
    reader.reference_or(value, "a request body", Kind::Body, |fields| RequestBody {
        pointer,
        description: fields.string("description"),
        required: fields.boolean("required"),
        content: {
            fields.expect("content");
            read_content(fields)
        },
    })
}

pub(super) fn read_callback(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Callback>> {
    if let Value::Mapping(mapping) = &value
        && mapping.get("$ref").is_some()
    {
        return reader.reference_or(value, "a callback", Kind::Callback, |_| Callback {
            items: Vec::new(),
        });
    }
    Some(Ref::Item(Callback {
        items: reader.named(value, "a callback", read_path_item),
    }))
}
