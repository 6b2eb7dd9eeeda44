//! What bodies hold, by media type, as written.

use super::Ref;
use super::fields::Fields;
use super::reader::Reader;
use super::response::{Example, Header, read_header, read_named_examples};
use super::schema::SchemaId;
use crate::source::Value;

/// What a body of one media type holds.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// The JSON pointer of the entry.
    pub pointer: String,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `encoding` by property.
    pub encoding: Vec<(String, Encoding)>,
    /// `example` and `examples`.
    pub examples: Vec<Ref<Example>>,
}

/// How one property of a form is written.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<String>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `headers` of the part, by name.
    pub headers: Vec<(String, Ref<Header>)>,
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
