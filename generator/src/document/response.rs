//! Responses, headers, links and examples, as written.

use super::Ref;
use super::as_written::LINK;
use super::content::{MediaType, read_content};
use super::elsewhere::Kind;
use super::fields::Fields;
use super::reader::Reader;
use super::schema::SchemaId;
use crate::diagnostic::{Code, Part};
use crate::source::Value;

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// `description`.
    pub description: Option<String>,
    /// `headers` by name.
    pub headers: Vec<(String, Ref<Header>)>,
    /// `content` by media type.
    pub content: Vec<(String, MediaType)>,
    /// `links` by name.
    pub links: Vec<(String, Ref<Link>)>,
}

/// A link: how what is received leads to other operations. For people to read.
#[derive(Clone, Debug)]
pub struct Link(pub Value);

/// A header of a response or of a part.
#[derive(Clone, Debug)]
pub struct Header {
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `content` by media type.
    pub content: Vec<(String, MediaType)>,
    /// `example` and `examples`.
    pub examples: Vec<Ref<Example>>,
}

/// An example.
#[derive(Clone, Debug)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// What it shows: `summary`, else `description`.
    pub about: Option<String>,
}

pub(super) fn read_responses(fields: &mut Fields<'_, '_>) -> Vec<(String, Ref<Response>)> {
    fields.named("responses", |reader, status, value| {
        if status.starts_with("x-") {
            let message = format!("the extension `{status}` has no meaning here");
            reader.warn(Code::Extension, Part::Key, message, "left out", "");
            return None;
        }
        read_response(reader, value)
    })
}

pub(super) fn read_response(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Response>> {
    reader.reference_or(value, "a response", Kind::Response, |fields| Response {
        description: fields.string("description"),
        headers: fields.named("headers", |reader, _, value| read_header(reader, value)),
        content: read_content(fields),
        links: fields.named("links", |reader, _, value| read_link(reader, value)),
    })
}

/// All of a link is documented as it is written.
pub(super) fn read_link(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Link>> {
    match &value {
        Value::Mapping(mapping) if mapping.get("$ref").is_some() => {
            reader.reference_or(value, "a link", Kind::Link, |_| Link(Value::Null))
        }
        _ => reader
            .as_written(value, "a link", &LINK)
            .map(|link| Ref::Item(Link(link))),
    }
}

pub(super) fn read_header(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Header>> {
    reader.reference_or(value, "a header", Kind::Header, |fields| Header {
        description: {
            if !fields.has("content") {
                fields.expect("schema");
            }
            fields.string("description")
        },
        required: fields.boolean("required"),
        deprecated: fields.boolean("deprecated"),
        schema: fields.take("schema", Reader::schema),
        content: read_content(fields),
        examples: {
            read_header_style(fields);
            read_named_examples(fields)
        },
    })
}

/// The values of a header have one style only, and `explode` changes nothing but the objects of it, which are given as text.
fn read_header_style(fields: &mut Fields<'_, '_>) {
    fields.boolean("explode");
    if let Some(style) = fields.string("style").filter(|style| style != "simple") {
        fields.reader.at("style", |reader| {
            let message = format!("a header cannot be of the style `{style}`");
            let label = "taken as `simple`";
            reader.warn(Code::ParameterCoding, Part::Value, message, label, "");
        });
    }
}

/// `example`, and the entries of the map `examples`.
pub(super) fn read_named_examples(fields: &mut Fields<'_, '_>) -> Vec<Ref<Example>> {
    let single = fields
        .any("example")
        .map(|value| Ref::Item(Example { value, about: None }));
    let named = fields.named("examples", |reader, _, value| read_example(reader, value));
    let named = named.into_iter().map(|(_, example)| example);
    single.into_iter().chain(named).collect()
}

/// An example. A value that lies elsewhere (`externalValue`) is shown by its address.
pub(super) fn read_example(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Example>> {
    reader.reference_or(value, "an example", Kind::Example, |fields| {
        let texts = [fields.string("summary"), fields.string("description")];
        let said: Vec<String> = texts.into_iter().flatten().collect();
        let value = fields.any("value");
        // Beside a value it would be another one, so that is left for the report.
        let external = match value {
            Some(_) => None,
            None => fields.string("externalValue").map(Value::String),
        };
        Example {
            value: value.or(external).unwrap_or(Value::Null),
            about: (!said.is_empty()).then(|| said.join(" ")),
        }
    })
}
