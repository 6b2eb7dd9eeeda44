//! A document as it was read here, written as JSON, without what is not compared.

use serde_json::{Map, Value, json};

use super::{KEYWORDS, settled};
use crate::document::{
    Additional, Document, Header, JsonType, Keywords, MediaType, Operation, Parameter, PathItem,
    Ref, Reference, RequestBody, Response, SchemaId,
};
use crate::source;

/// Writes what is compared of a document.
pub(super) fn document(document: &Document) -> Value {
    let writer = Writer(document);
    let parts = &document.components;
    let schemas = parts.schemas.iter();
    // What stands elsewhere counts as a component if something refers to it.
    let is_component = |id| {
        let pointer = &document.schemas[id].pointer;
        pointer.starts_with("/components/schemas/")
    };
    let schemas = schemas.filter(|(_, id)| is_component(*id));
    let schemas: Map<String, Value> = schemas
        .map(|(name, id)| (name.clone(), writer.schema(*id)))
        .collect();
    settled(object([
        (
            "paths",
            named(&document.paths, |item| writer.path_item(item)),
        ),
        ("schemas", schemas.into()),
        (
            "parameters",
            components(&parts.parameters, |it| writer.parameter(it)),
        ),
        (
            "requestBodies",
            components(&parts.bodies, |it| writer.body(it)),
        ),
        (
            "responses",
            components(&parts.responses, |it| writer.response(it)),
        ),
        (
            "headers",
            components(&parts.headers, |it| writer.header(it)),
        ),
    ]))
}

struct Writer<'d>(&'d Document);

impl Writer<'_> {
    fn path_item(&self, item: &Ref<PathItem>) -> Value {
        written(item, |item| {
            if let Some(reference) = &item.reference {
                return object([("$ref", json!(reference.target))]);
            }
            let mut map = object([("parameters", self.parameters(&item.parameters))]);
            for (method, operation) in &item.operations {
                map.insert(method.key().to_owned(), self.operation(operation));
            }
            map
        })
    }

    fn operation(&self, operation: &Operation) -> Value {
        let body = operation.body.as_ref().map(|body| self.body(body));
        settled(object([
            ("operationId", json!(operation.id)),
            ("tags", json!(operation.tags)),
            ("summary", json!(operation.summary)),
            ("description", json!(operation.description)),
            ("deprecated", json!(operation.deprecated)),
            ("parameters", self.parameters(&operation.parameters)),
            ("requestBody", body.unwrap_or_default()),
            ("responses", self.responses(&operation.responses)),
        ]))
    }

    fn parameters(&self, parameters: &[Ref<Parameter>]) -> Value {
        parameters.iter().map(|it| self.parameter(it)).collect()
    }

    fn parameter(&self, parameter: &Ref<Parameter>) -> Value {
        written(parameter, |parameter| {
            let place = parameter.place.map(crate::document::ParameterIn::word);
            let usual = match place {
                Some("path" | "header") => "simple",
                _ => "form",
            };
            let style = parameter.style.as_deref().filter(|style| *style != usual);
            object([
                ("name", json!(parameter.name)),
                ("in", json!(place)),
                ("required", json!(parameter.required)),
                ("deprecated", json!(parameter.deprecated)),
                ("description", json!(parameter.description)),
                ("style", json!(style)),
                ("explode", json!(parameter.explode)),
                ("schema", self.maybe(parameter.schema)),
                ("content", self.content(&parameter.content)),
            ])
        })
    }

    fn body(&self, body: &Ref<RequestBody>) -> Value {
        written(body, |body| {
            object([
                ("description", json!(body.description)),
                ("required", json!(body.required)),
                ("content", self.content(&body.content)),
            ])
        })
    }

    /// Ranges of statuses are in capitals for the other reader, however they are written.
    fn responses(&self, responses: &[(String, Ref<Response>)]) -> Value {
        let responses = responses.iter().map(|(status, response)| {
            let status = status.replace("xx", "XX");
            (status, self.response(response))
        });
        responses.collect()
    }

    fn response(&self, response: &Ref<Response>) -> Value {
        written(response, |response| {
            object([
                ("description", json!(response.description)),
                ("headers", named(&response.headers, |it| self.header(it))),
                ("content", self.content(&response.content)),
            ])
        })
    }

    fn header(&self, header: &Ref<Header>) -> Value {
        written(header, |header| {
            object([
                ("description", json!(header.description)),
                ("required", json!(header.required)),
                ("deprecated", json!(header.deprecated)),
                ("schema", self.maybe(header.schema)),
                ("content", self.content(&header.content)),
            ])
        })
    }

    fn content(&self, content: &[(String, MediaType)]) -> Value {
        named(content, |media_type| {
            let schema = self.maybe(media_type.schema);
            settled(object([("schema", schema), ("is", json!(true))]))
        })
    }

    fn maybe(&self, schema: Option<SchemaId>) -> Value {
        schema.map_or(Value::Null, |id| self.schema(id))
    }

    fn schemas(&self, schemas: &[SchemaId]) -> Value {
        schemas.iter().map(|id| self.schema(*id)).collect()
    }

    fn schema(&self, id: SchemaId) -> Value {
        let schema = &self.0.schemas[id];
        if let Some(reference) = &schema.reference {
            return Value::Object(refers(reference));
        }
        let keywords = &schema.keywords;
        let properties = keywords.properties.iter();
        let properties: Map<String, Value> = properties
            .map(|(name, id)| (name.clone(), self.schema(*id)))
            .collect();
        let additional = match keywords.additional {
            Some(Additional::Any) => json!("any"),
            Some(Additional::None) => json!("none"),
            Some(Additional::Schema(id)) => self.schema(id),
            None => Value::Null,
        };
        let mut map = words(keywords);
        map.extend(object([
            ("allOf", self.schemas(&keywords.all_of)),
            ("oneOf", self.schemas(&keywords.one_of)),
            ("anyOf", self.schemas(&keywords.any_of)),
            ("properties", properties.into()),
            ("items", self.maybe(keywords.items)),
            ("additionalProperties", additional),
        ]));
        settled(map)
    }
}

/// Writes the keywords that hold no schemas.
fn words(keywords: &Keywords) -> Map<String, Value> {
    let types = keywords.types.iter().map(|of| match of {
        JsonType::Boolean => json!("boolean"),
        JsonType::Integer => json!("integer"),
        JsonType::Number => json!("number"),
        JsonType::String => json!("string"),
        JsonType::Array => json!("array"),
        JsonType::Object => json!("object"),
    });
    let values = keywords.values.as_ref();
    let values = values.map(|values| values.iter().map(json_of).collect());
    let mut map = object([
        (
            "type",
            types
                .clone()
                .next()
                .filter(|_| types.len() == 1)
                .unwrap_or_default(),
        ),
        ("format", json!(keywords.format)),
        ("enum", values.unwrap_or_default()),
        ("required", json!(keywords.required)),
        ("nullable", json!(keywords.nullable)),
        ("readOnly", json!(keywords.read_only)),
        ("writeOnly", json!(keywords.write_only)),
        ("deprecated", json!(keywords.deprecated)),
        ("title", json!(keywords.title)),
        ("description", json!(keywords.description)),
        (
            "default",
            keywords.default.as_ref().map(json_of).unwrap_or_default(),
        ),
    ]);
    let bounds = keywords.constraints.iter();
    let bounds = bounds.filter(|bound| KEYWORDS.contains(&bound.keyword));
    map.extend(bounds.map(|bound| (bound.keyword.to_owned(), json_of(&bound.value))));
    map
}

fn written<T>(item: &Ref<T>, write: impl Fn(&T) -> Map<String, Value>) -> Value {
    settled(match item {
        Ref::Item(item) => write(item),
        Ref::Reference(reference) => refers(reference),
    })
}

fn refers(reference: &Reference) -> Map<String, Value> {
    object([("$ref", json!(reference.target))])
}

fn named<'t, T: 't>(
    items: impl IntoIterator<Item = &'t (String, T)>,
    write: impl Fn(&T) -> Value,
) -> Value {
    let items = items.into_iter();
    items
        .map(|(name, item)| (name.clone(), write(item)))
        .collect()
}

/// Writes components, without what stands elsewhere and is referred to.
fn components<T>(items: &[(String, T)], write: impl Fn(&T) -> Value) -> Value {
    named(items.iter().filter(|(name, _)| !name.contains('#')), write)
}

fn object<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    let entries = entries.into_iter();
    entries
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

fn json_of(value: &source::Value) -> Value {
    serde_json::from_str(&value.to_json()).expect("JSON")
}
