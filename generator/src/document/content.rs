//! What bodies hold, by media type, as written.

use super::Ref;
use super::reader::{Fields, Reader};
use super::schema::SchemaId;
use crate::diagnostic::{Code, Part};
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
    pub examples: Vec<Example>,
}

/// An example.
#[derive(Clone, Debug)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// What it shows: `summary`, else `description`.
    pub about: Option<String>,
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
    /// `example` and `examples`.
    pub examples: Vec<Example>,
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
    reader.reference_or(value, "a header", |fields| Header {
        description: fields.string("description"),
        required: fields.boolean("required"),
        deprecated: fields.boolean("deprecated"),
        schema: fields.take("schema", Reader::schema),
        examples: read_named_examples(fields),
    })
}

/// `example`, and the entries of the map `examples`. A value that lies elsewhere (`externalValue`) is no value.
pub(super) fn read_named_examples(fields: &mut Fields<'_, '_>) -> Vec<Example> {
    let single = fields
        .any("example")
        .map(|value| Example { value, about: None });
    let named = fields.named("examples", |reader, name, value| {
        let example = reader.reference_or(value, "an example", |fields| {
            let texts = [fields.string("summary"), fields.string("description")];
            let about = texts.into_iter().flatten().next();
            fields.any("value").map(|value| Example { value, about })
        })?;
        if let Ref::Reference(reference) = &example {
            let message = format!("the example `{name}` refers to `{}`", reference.target);
            reader.warn(Code::UnknownKey, Part::Value, message, "left out", "");
        }
        Some(example)
    });
    let named = named.into_iter().filter_map(|(_, example)| match example {
        Ref::Item(example) => example,
        Ref::Reference(_) => None,
    });
    single.into_iter().chain(named).collect()
}
