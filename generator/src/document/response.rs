//! Responses and links, as written.

use super::Ref;
use super::as_written::LINK;
use super::content::{Header, MediaType, read_content, read_header};
use super::fields::Fields;
use super::reader::Reader;
use super::reference::Kind;
use super::resolution::{Resolution, Unresolved};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Value;

/// A response.
#[derive(Clone, Debug)]
pub struct Response<R: Resolution = Unresolved> {
    /// `description`.
    pub description: Option<String>,
    /// `headers` by name.
    pub headers: Vec<(String, R::Of<Header<R>>)>,
    /// `content` by media type.
    pub content: Vec<(String, MediaType<R>)>,
    /// `links` by name.
    pub links: Vec<(String, R::Of<Link>)>,
}

/// A link: how what is received leads to other operations. For people to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Link(pub Value);

pub(super) fn read_responses(fields: &mut Fields<'_, '_>) -> Vec<(String, Ref<Response>)> {
    fields.named("responses", |reader, status, value| {
        if status.starts_with("x-") {
            let message = format!("the extension `{status}` has no meaning here");
            let place = reader.key_here();
            reader
                .report
                .warn(Diagnostic::new(Code::Extension, place, message).label("left out"));
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
