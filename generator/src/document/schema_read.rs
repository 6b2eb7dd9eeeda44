//! How schemas are read: keyword by keyword.

use super::constraints::read_constraints;
use super::fields::Fields;
use super::known::SCHEMA;
use super::reader::Reader;
use super::reference::Kind;
use super::reference::against;
use super::root::DIALECTS;
use super::schema::{Additional, Discriminator, JsonType, Keywords, Schema, SchemaId};
use super::shared::read_external_docs;
use super::value_notes::read_value_notes;
use crate::diagnostic::{Code, Diagnostic, escape, meant};
use crate::source::Value;

impl<'r> Reader<'r> {
    /// Reads a schema and everything below it into the arena.
    pub(super) fn schema(&mut self, value: Value) -> Option<SchemaId> {
        let pointer = self.pointer().to_owned();
        if let Some(known) = self.known_schema(&pointer) {
            return Some(known);
        }
        let schema = match value {
            Value::Bool(any) => read_flag(any, pointer),
            other => self.object_here(other, SCHEMA, |fields| read_schema(fields, pointer))?,
        };
        Some(self.keep_schema(schema))
    }

    fn keep_schema(&mut self, schema: Box<Schema>) -> SchemaId {
        let pointer = schema.pointer.clone();
        let id = self.schemas.push(*schema);
        self.remember_schema(&pointer, id);
        id
    }
}

/// A schema that is `true` or `false`.
fn read_flag(any: bool, pointer: String) -> Box<Schema> {
    Box::new(Schema {
        pointer,
        keywords: Keywords {
            never: !any,
            ..Keywords::default()
        },
        ..Schema::default()
    })
}

/// A reference with further keywords beside it holds as if both were parts of an `allOf` (JSON Schema 2020-12, 8.2.3.1).
/// OpenAPI 3.0 would have them ignored, but whoever writes them means them.
///
/// Schemas stand within each other, up to the limit on nesting, so that nothing large is kept on
/// the stack while what is within is read.
fn read_schema(fields: &mut Fields<'_, '_>, pointer: String) -> Box<Schema> {
    let outer = fields.reader.resource.clone();
    let mut schema = read_beginning(fields, pointer);
    read_definitions(fields);
    read_keywords(fields, &mut schema.keywords);
    keep_reference(fields, &mut schema);
    fields.reader.resource = outer;
    schema
}

/// The names and the reference of a schema.
fn read_beginning(fields: &mut Fields<'_, '_>, pointer: String) -> Box<Schema> {
    let names = read_names(fields);
    let mut schema = Box::new(Schema {
        pointer,
        names: names.uris,
        dynamic_anchor: names.dynamic_anchor,
        has_id: names.has_id,
        ..Schema::default()
    });
    for key in ["$ref", "$dynamicRef"] {
        if schema.reference.is_none() {
            let target = fields.string(key);
            schema.reference =
                target.map(|target| fields.reader.reference(key, target, Kind::Schema));
            schema.is_dynamic = schema.reference.is_some() && key == "$dynamicRef";
        }
    }
    schema
}

/// Makes a reference a part of the schema, if there are keywords beside it.
fn keep_reference(fields: &mut Fields<'_, '_>, schema: &mut Schema) {
    let keywords = &mut schema.keywords;
    if (keywords.shapes() || keywords.says_content())
        && let Some(reference) = schema.reference.take()
    {
        let target = fields.reader.schemas.push(Schema {
            pointer: reference.place.clone(),
            reference: Some(reference),
            is_dynamic: std::mem::take(&mut schema.is_dynamic),
            ..Schema::default()
        });
        keywords.all_of.insert(0, target);
    }
}

/// The names of a schema besides its pointer.
struct Names {
    uris: Vec<String>,
    dynamic_anchor: Option<String>,
    has_id: bool,
}

/// The URIs by which a schema can be referred to besides its pointer. An `$id` begins a resource: what references and
/// anchors below it say is meant against it.
fn read_names(fields: &mut Fields<'_, '_>) -> Names {
    let mut names = Vec::new();
    let mut has_id = false;
    let mut anchors = Vec::new();
    match fields.string("$id") {
        // An anchor, as it was written before there were anchors.
        Some(id) if id.starts_with('#') => anchors.push(id[1..].to_owned()),
        Some(id) => {
            let id = id.trim_end_matches('#');
            let resource = against(id, &fields.reader.resource).unwrap_or_else(|| id.to_owned());
            fields.reader.resource.clone_from(&resource);
            names.push(format!("{resource}#"));
            has_id = true;
        }
        None => {}
    }
    anchors.extend(fields.string("$anchor"));
    let dynamic_anchor = fields.string("$dynamicAnchor");
    anchors.extend(dynamic_anchor.clone());
    let resource = &fields.reader.resource;
    names.extend(anchors.iter().map(|name| format!("{resource}#{name}")));
    Names {
        uris: names,
        dynamic_anchor,
        has_id,
    }
}

/// Definitions are schemas of their own.
fn read_definitions(fields: &mut Fields<'_, '_>) {
    for key in ["$defs", "definitions"] {
        fields.look_through(key, |reader, value| {
            reader.schema(value);
        });
    }
    fields.pass_over("$schema", DIALECTS);
}

fn read_keywords(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    read_texts(fields, schema);
    schema.additional = read_additional(fields);
    schema.discriminator = fields.take("discriminator", read_discriminator);
    schema.pattern_properties =
        fields.named("patternProperties", |reader, _, value| reader.schema(value));
    read_marks(fields, schema);
    read_required(fields, schema);
    schema.properties = fields.named("properties", |reader, _, value| reader.schema(value));
    schema.all_of = read_parts(fields, "allOf");
    schema.one_of = read_parts(fields, "oneOf");
    schema.any_of = read_parts(fields, "anyOf");
    read_items(fields, schema);
    read_types(fields, schema);
    read_values(fields, schema);
    schema.constraints = read_constraints(fields);
}

fn read_texts(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    schema.title = fields.string("title");
    schema.description = fields.string("description");
    schema.format = fields.string("format");
    schema.nullable = fields.boolean("nullable");
    schema.default = fields.any("default");
    schema.examples = read_examples(fields);
}

fn read_marks(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    schema.read_only = fields.boolean("readOnly");
    schema.write_only = fields.boolean("writeOnly");
    schema.deprecated = fields.boolean("deprecated");
    schema.secret = fields.boolean("x-clientgen-secret");
    schema.message = fields.string("x-clientgen-message");
    schema.external_docs = fields.take("externalDocs", read_external_docs);
}

fn read_required(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    let mut index = 0..;
    let names = fields.list("required", move |reader, item| {
        let at = index.next()?;
        Some((reader.string(item, "an entry")?, at))
    });
    (schema.required, schema.required_at) = names.unwrap_or_default().into_iter().unzip();
}

/// A list of schemas, of which there must be one at least.
fn read_parts(fields: &mut Fields<'_, '_>, key: &str) -> Vec<SchemaId> {
    fields.filled(key, |fields| {
        let parts = fields.list(key, |reader, value| reader.schema(value));
        parts.unwrap_or_default()
    })
}

/// `items` as a list is what `prefixItems` was called before 2020-12.
fn read_items(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    schema.prefix_items = read_parts(fields, "prefixItems");
    if fields.is_list("items") && schema.prefix_items.is_empty() {
        schema.prefix_items = read_parts(fields, "items");
    }
    let is_tuple = !schema.prefix_items.is_empty();
    if is_tuple && fields.is("additionalItems", &Value::Bool(false)) {
        schema.closed_items = true;
        fields.pass_by("additionalItems");
    }
    fields.take("items", |reader, value| {
        match value {
            Value::Bool(false) if is_tuple => schema.closed_items = true,
            value => schema.items = reader.schema(value),
        }
        Some(())
    });
}

fn read_discriminator(reader: &mut Reader<'_>, value: Value) -> Option<Discriminator> {
    // A text in its place is what Swagger 2.0 had.
    if let Value::String(property) = value {
        let message = "`discriminator` is not a map";
        let help = "write `discriminator: {propertyName: …}`";
        let place = reader.value_here();
        reader.report.warn(
            Diagnostic::new(Code::WrongKind, place, message)
                .label("taken as the property")
                .help(help),
        );
        return Some(Discriminator {
            property,
            mapping: Vec::new(),
        });
    }
    let discriminator = reader.object(value, "`discriminator`", |fields| Discriminator {
        property: fields.required_string("propertyName"),
        mapping: fields.names("mapping", |reader, _, value| {
            let target = reader.string(value, "what a value stands for")?;
            let file = [".yaml", ".yml", ".json"]
                .iter()
                .any(|end| target.ends_with(end));
            let target = match file || target.contains(['#', '/']) {
                true => target,
                false => format!("#/components/schemas/{}", escape(&target)),
            };
            let place = reader.pointer().to_owned();
            Some(reader.reference_at(place, target, Kind::Schema))
        }),
    })?;
    (!discriminator.property.is_empty()).then_some(discriminator)
}

fn read_types(fields: &mut Fields<'_, '_>, schema: &mut Keywords) {
    let words = fields.filled("type", |fields| match fields.any("type") {
        Some(Value::Sequence(words)) => words,
        word => word.into_iter().collect(),
    });
    let is_said = !words.is_empty();
    for word in words {
        match &word {
            Value::String(name) if name == "null" => schema.nullable = true,
            Value::Null => {
                schema.nullable = true;
                fields.reader.at("type", |reader| {
                    let message = "`type` is null";
                    let help = "write `type: 'null'`, or the type that is meant";
                    let place = reader.value_here();
                    reader.report.warn(
                        Diagnostic::new(Code::NullValue, place, message)
                            .label("taken as 'null'")
                            .help(help),
                    );
                });
            }
            Value::String(name) => match JsonType::named(name) {
                Some(kind) if schema.types.contains(&kind) => {}
                Some(kind) => schema.types.push(kind),
                None => {
                    let message = format!("`{name}` is not a type of JSON Schema");
                    let help = meant(name, TYPES, TYPE_HELP);
                    fields.reader.at("type", |reader| {
                        let place = reader.value_here();
                        reader.report.warn(
                            Diagnostic::new(Code::UnknownType, place, message)
                                .label("ignored: any value is taken")
                                .help(help),
                        );
                    });
                }
            },
            other => fields.reader.at("type", |reader| {
                reader.wrong_kind(other, "`type`", "a string")
            }),
        }
    }
    schema.null_only = is_said && schema.types.is_empty() && schema.nullable;
}

const TYPES: &[&str] = &[
    "boolean", "integer", "number", "string", "array", "object", "null",
];

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
    let values: Option<Vec<(Value, String)>> = match fields.any("const") {
        Some(value) => {
            report_unlike(fields, values.as_deref(), &value);
            Some(vec![(value, "const".to_owned())])
        }
        None => values.map(|values| {
            let at = (0..).map(|index| format!("enum/{index}"));
            values.into_iter().zip(at).collect()
        }),
    };
    if let Some(mut values) = values {
        let listed: Vec<Value> = values.iter().map(|(value, _)| value.clone()).collect();
        read_value_notes(fields, schema, &listed);
        values.retain(|(value, _)| *value != Value::Null);
        schema.nullable |= values.len() < listed.len();
        let (values, at) = values.into_iter().unzip();
        schema.values = Some(values);
        schema.values_at = at;
    }
}

/// Beside `const`, what else `enum` lists can never be.
fn report_unlike(fields: &mut Fields<'_, '_>, listed: Option<&[Value]>, only: &Value) {
    if listed.is_some_and(|values| values != std::slice::from_ref(only)) {
        fields.reader.at("enum", |reader| {
            let message = "`enum` lists other values than `const`";
            let label = "`const` counts";
            let place = reader.key_here();
            reader
                .report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
        });
    }
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

/// `additionalProperties`, or `unevaluatedProperties` where there is none of the former: what is not
/// evaluated otherwise is what is not declared (JSON Schema 2020-12, 11.3).
fn read_additional(fields: &mut Fields<'_, '_>) -> Option<Additional> {
    let is_closed = fields.is("unevaluatedProperties", &Value::Bool(false));
    let key = match fields.has("additionalProperties") || is_closed {
        true => "additionalProperties",
        false => "unevaluatedProperties",
    };
    fields.take(key, |reader, value| match value {
        Value::Bool(true) => Some(Additional::Any),
        Value::Bool(false) => Some(Additional::None),
        Value::Mapping(mapping) if mapping.is_empty() => Some(Additional::Any),
        other => reader.schema(other).map(Additional::Schema),
    })
}
