//! Schemas as written: each keyword in a field of its own.

use super::reader::{Fields, Reader};
use super::root::{ExternalDocs, read_external_docs};
use super::{Reference, Version};
use crate::diagnostic::{Code, Part};
use crate::ids::declare_ids;
use crate::source::Value;

declare_ids! {
    /// A schema, wherever it stands in the document.
    SchemaId;
}

/// A schema as written. Children are ids of the same arena.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// `$ref`, which in 3.1 may have siblings.
    pub reference: Option<Reference>,
    /// Everything else.
    pub keywords: Keywords,
}

/// The keywords of a schema but `$ref`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keywords {
    /// `false` as a schema: nothing is valid.
    pub never: bool,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `type`, without null. None means any type.
    pub types: Vec<JsonType>,
    /// `nullable`, `type: [.., "null"]`, or null among the values of an enum.
    pub nullable: bool,
    /// `format`.
    pub format: Option<String>,
    /// `enum` or `const`, without null.
    pub values: Option<Vec<Value>>,
    /// `default`.
    pub default: Option<Value>,
    /// `example` and `examples`.
    pub examples: Vec<Value>,
    /// `properties` in document order.
    pub properties: Vec<(String, SchemaId)>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Option<Additional>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `x-clientgen-secret`: never shown by `Debug` or `Display`.
    pub secret: bool,
    /// Bounds, patterns and the like, in the order of [`CONSTRAINTS`].
    pub constraints: Vec<Constraint>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
}

impl Keywords {
    /// Whether nothing is said, which allows any value.
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }
}

/// A type of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

/// `additionalProperties`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Additional {
    /// `true`, or `{}`.
    Any,
    /// `false`.
    None,
    /// The schema of what further properties hold.
    Schema(SchemaId),
}

/// A keyword that bounds a value: kept for the documentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Constraint {
    /// The keyword.
    pub keyword: &'static str,
    /// What it says.
    pub value: Value,
}

/// The keywords that bound a value. They are documented, not checked.
const CONSTRAINTS: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

impl<'r> Reader<'r> {
    /// Reads a schema and everything below it into the arena.
    pub(super) fn schema(&mut self, value: Value) -> Option<SchemaId> {
        let pointer = self.pointer().to_owned();
        let (reference, keywords) = match value {
            Value::Bool(any) => (
                None,
                Keywords {
                    never: !any,
                    ..Keywords::default()
                },
            ),
            other => self.object(other, "a schema", read_schema)?,
        };
        Some(self.schemas.push(Schema {
            pointer,
            reference,
            keywords,
        }))
    }
}

fn read_schema(fields: &mut Fields<'_, '_>) -> (Option<Reference>, Keywords) {
    match fields.string("$ref") {
        Some(target) => {
            let pointer = fields.reader.pointer().to_owned();
            (Some(Reference { target, pointer }), read_siblings(fields))
        }
        None => (None, read_keywords(fields)),
    }
}

fn read_keywords(fields: &mut Fields<'_, '_>) -> Keywords {
    let mut schema = Keywords {
        title: fields.string("title"),
        description: fields.string("description"),
        format: fields.string("format"),
        nullable: fields.boolean("nullable"),
        default: fields.any("default"),
        examples: read_examples(fields),
        required: read_required(fields),
        additional: read_additional(fields),
        items: fields.take("items", Reader::schema),
        read_only: fields.boolean("readOnly"),
        write_only: fields.boolean("writeOnly"),
        deprecated: fields.boolean("deprecated"),
        secret: fields.boolean("x-clientgen-secret"),
        external_docs: fields.take("externalDocs", read_external_docs),
        ..Keywords::default()
    };
    schema.properties = fields.named("properties", |reader, _, value| reader.schema(value));
    schema.all_of = fields.list("allOf", Reader::schema).unwrap_or_default();
    schema.one_of = fields.list("oneOf", Reader::schema).unwrap_or_default();
    schema.any_of = fields.list("anyOf", Reader::schema).unwrap_or_default();
    read_types(fields, &mut schema);
    read_values(fields, &mut schema);
    schema.constraints = CONSTRAINTS
        .iter()
        .filter_map(|&keyword| {
            fields
                .any(keyword)
                .map(|value| Constraint { keyword, value })
        })
        .collect();
    schema
}

/// In 3.1 a reference may stand beside other keywords, of which the texts and flags are kept; in 3.0 they mean nothing.
fn read_siblings(fields: &mut Fields<'_, '_>) -> Keywords {
    let mut schema = Keywords::default();
    if fields.reader.version == Version::V31 {
        schema.title = fields.string("title");
        schema.description = fields.string("description");
        schema.deprecated = fields.boolean("deprecated");
        schema.read_only = fields.boolean("readOnly");
        schema.write_only = fields.boolean("writeOnly");
        schema.default = fields.any("default");
        schema.examples = read_examples(fields);
        schema.secret = fields.boolean("x-clientgen-secret");
    }
    schema
}

fn read_types(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    let Some(value) = fields.any("type") else {
        return;
    };
    let words = match value {
        Value::Sequence(words) => words,
        word => vec![word],
    };
    for word in words {
        match &word {
            Value::String(name) if name == "null" => schema.nullable = true,
            Value::Null => {
                schema.nullable = true;
                fields.reader.at("type", |reader| {
                    let message = "`type` is null".to_owned();
                    let help = "write `type: 'null'`, or the type that is meant";
                    reader.warn(
                        Code::NullValue,
                        Part::Value,
                        message,
                        "taken as 'null'",
                        help,
                    );
                });
            }
            Value::String(name) => match JsonType::named(name) {
                Some(kind) if schema.types.contains(&kind) => {}
                Some(kind) => schema.types.push(kind),
                None => {
                    let message = format!("`{name}` is not a type of JSON Schema");
                    fields.reader.at("type", |reader| {
                        reader.warn(
                            Code::UnknownType,
                            Part::Value,
                            message,
                            "ignored: any value is taken",
                            TYPE_HELP,
                        );
                    });
                }
            },
            other => fields.reader.at("type", |reader| {
                reader.wrong_kind(other, "`type`", "a string")
            }),
        }
    }
}

const TYPE_HELP: &str = "the types are boolean, integer, number, string, array, object and null";

impl JsonType {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }
}

/// `const` is an enum of one value. A null among the values makes the schema nullable.
fn read_values(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    let values = match fields.any("enum") {
        Some(Value::Sequence(values)) => Some(values),
        Some(other) => {
            fields.reader.at("enum", |reader| {
                reader.wrong_kind(&other, "`enum`", "a list")
            });
            None
        }
        None => None,
    };
    let values = match fields.any("const") {
        Some(value) => Some(vec![value]),
        None => values,
    };
    schema.values = values.map(|mut values| {
        let listed = values.len();
        values.retain(|value| *value != Value::Null);
        schema.nullable |= values.len() < listed;
        values
    });
}

fn read_examples(fields: &mut Fields<'_, '_>) -> Vec<Value> {
    let mut examples: Vec<Value> = fields.any("example").into_iter().collect();
    match fields.any("examples") {
        Some(Value::Sequence(list)) => examples.extend(list),
        Some(other) => fields.reader.at("examples", |reader| {
            reader.wrong_kind(&other, "`examples`", "a list")
        }),
        None => {}
    }
    examples
}

/// `required` is a list of names. A boolean in its place is a habit from an older draft that has no meaning here.
fn read_required(fields: &mut Fields<'_, '_>) -> Vec<String> {
    let names = fields.strings("required");
    let mut unique: Vec<String> = Vec::with_capacity(names.len());
    let mut seen = std::collections::HashSet::new();
    for name in names {
        if seen.insert(name.clone()) {
            unique.push(name);
        }
    }
    unique
}

fn read_additional(fields: &mut Fields<'_, '_>) -> Option<Additional> {
    fields.take("additionalProperties", |reader, value| match value {
        Value::Bool(true) => Some(Additional::Any),
        Value::Bool(false) => Some(Additional::None),
        Value::Mapping(mapping) if mapping.is_empty() => Some(Additional::Any),
        other => reader.schema(other).map(Additional::Schema),
    })
}
