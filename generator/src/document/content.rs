//! What bodies and headers hold, as written.

use super::Ref;
use super::example::{Example, read_named_examples};
use super::fields::Fields;
use super::reader::Reader;
use super::reference::Kind;
use super::resolution::{Resolution, Unresolved};
use super::schema::SchemaId;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Value;

/// What a body of one media type holds.
#[derive(Clone, Debug)]
pub struct MediaType<R: Resolution = Unresolved> {
    /// The JSON pointer of the entry.
    pub pointer: String,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `encoding` by property.
    pub encoding: Vec<(String, Encoding<R>)>,
    /// `example` and `examples`.
    pub examples: Vec<R::Of<Example>>,
}

/// How one property of a form is written.
#[derive(Clone, Debug)]
pub struct Encoding<R: Resolution = Unresolved> {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<String>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `headers` of the part, by name.
    pub headers: Vec<(String, R::Of<Header<R>>)>,
}

/// A header of a response or of a part.
#[derive(Clone, Debug)]
pub struct Header<R: Resolution = Unresolved> {
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `content` by media type.
    pub content: Vec<(String, MediaType<R>)>,
    /// `example` and `examples`.
    pub examples: Vec<R::Of<Example>>,
}

pub(super) fn read_content(fields: &mut Fields<'_, '_>) -> Vec<(String, MediaType)> {
    fields.named("content", |reader, _, value| {
        let pointer = reader.pointer().to_owned();
        reader.object(value, "a media type", |fields| MediaType {
            pointer,
            schema: fields.take("schema", Reader::schema),
            encoding: fields.named("encoding", |reader, _, value| read_encoding(reader, value)),
            examples: read_named_examples(fields),
        })
    })
}

fn read_encoding(reader: &mut Reader<'_>, value: Value) -> Option<Encoding> {
    reader.object(value, "an encoding", |fields| Encoding {
        content_type: fields.string("contentType"),
        style: fields.string("style"),
        explode: fields.take("explode", |reader, value| {
            reader.boolean(value, "`explode`")
        }),
        allow_reserved: fields.boolean("allowReserved"),
        headers: fields.named("headers", |reader, _, value| read_header(reader, value)),
    })
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

/// The values of a header have one style only, and `explode` changes nothing but the objects of it,
/// which are given as text.
fn read_header_style(fields: &mut Fields<'_, '_>) {
    fields.boolean("explode");
    if let Some(style) = fields.string("style").filter(|style| style != "simple") {
        fields.reader.at("style", |reader| {
            let message = format!("a header cannot be of the style `{style}`");
            let label = "taken as `simple`";
            let place = reader.value_here();
            reader
                .report
                .warn(Diagnostic::new(Code::ParameterCoding, place, message).label(label));
        });
    }
}
