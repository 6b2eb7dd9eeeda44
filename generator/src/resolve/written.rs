//! The size of what is written in a node of the document, by the values in it.

use super::dynamic::children;
use crate::document::{
    Callback, Encoding, Example, ExternalDocs, Header, Keywords, Link, MediaType, Operation,
    Parameter, PathItem, Ref, Reference, RequestBody, Requirement, Response, Schema, SchemaId,
    SecurityKind, SecurityScheme, Server, TEXT_UNIT, Value,
};
use crate::ids::Arena;
use crate::unordered::UnorderedSet;

/// An operation counts as much as so many values, whatever it holds: a method and a call are made of
/// it.
const OPERATION: usize = 16;

/// The schemas of the document, of which some are written in other nodes.
pub(super) type Schemas = Arena<SchemaId, Schema>;

/// Something that is written in a document.
pub(super) trait Written {
    /// Counts the values that it holds, itself included, but not what is behind references.
    fn values(&self, schemas: &Schemas) -> usize;
}

impl<T: Written> Written for Ref<T> {
    fn values(&self, schemas: &Schemas) -> usize {
        match self {
            Self::Item(item) => item.values(schemas),
            Self::Reference(reference) => reference.values(schemas),
        }
    }
}

impl Written for Reference {
    fn values(&self, _: &Schemas) -> usize {
        1 + texts([&self.summary, &self.description])
    }
}

impl Written for PathItem {
    fn values(&self, schemas: &Schemas) -> usize {
        let operations = self.operations.iter();
        let operations = operations.map(|(_, operation)| operation.values(schemas));
        1 + self.shared_values(schemas) + operations.sum::<usize>()
    }
}

impl PathItem {
    /// Counts what each operation has of a path item.
    pub(super) fn shared_values(&self, schemas: &Schemas) -> usize {
        texts([&self.summary, &self.description])
            + all(&self.servers, schemas)
            + all(&self.parameters, schemas)
    }
}

impl Written for Operation {
    fn values(&self, schemas: &Schemas) -> usize {
        OPERATION
            + texts([&self.id, &self.summary, &self.description])
            + self.tags.iter().map(|tag| text(tag)).sum::<usize>()
            + self.external_docs.as_ref().map_or(0, docs)
            + all(&self.parameters, schemas)
            + self.body.as_ref().map_or(0, |body| body.values(schemas))
            + named(&self.responses, schemas)
            + named(&self.callbacks, schemas)
            + all(self.security.iter().flatten(), schemas)
            + all(&self.servers, schemas)
    }
}

impl Written for Parameter {
    fn values(&self, schemas: &Schemas) -> usize {
        // The parameter itself and its place.
        2 + text(&self.name)
            + texts([&self.description, &self.style])
            + inline(self.schema, schemas)
            + named(&self.content, schemas)
            + all(&self.examples, schemas)
    }
}

impl Written for RequestBody {
    fn values(&self, schemas: &Schemas) -> usize {
        1 + texts([&self.description]) + named(&self.content, schemas)
    }
}

impl Written for Response {
    fn values(&self, schemas: &Schemas) -> usize {
        1 + texts([&self.description])
            + named(&self.headers, schemas)
            + named(&self.content, schemas)
            + named(&self.links, schemas)
    }
}

impl Written for Header {
    fn values(&self, schemas: &Schemas) -> usize {
        1 + texts([&self.description])
            + inline(self.schema, schemas)
            + named(&self.content, schemas)
            + all(&self.examples, schemas)
    }
}

impl Written for MediaType {
    fn values(&self, schemas: &Schemas) -> usize {
        1 + inline(self.schema, schemas)
            + named(&self.encoding, schemas)
            + all(&self.examples, schemas)
    }
}

impl Written for Encoding {
    fn values(&self, schemas: &Schemas) -> usize {
        1 + texts([&self.content_type, &self.style]) + named(&self.headers, schemas)
    }
}

impl Written for Example {
    fn values(&self, _: &Schemas) -> usize {
        1 + value(&self.value) + texts([&self.about])
    }
}

impl Written for Link {
    fn values(&self, _: &Schemas) -> usize {
        value(&self.0)
    }
}

impl Written for Callback {
    fn values(&self, schemas: &Schemas) -> usize {
        1 + named(&self.items, schemas)
    }
}

impl Written for SecurityScheme {
    fn values(&self, _: &Schemas) -> usize {
        let kind = match &self.kind {
            SecurityKind::ApiKey { name, .. } => text(name),
            SecurityKind::Basic => 0,
            SecurityKind::Bearer(said) | SecurityKind::OpenIdConnect(said) => texts([said]),
            SecurityKind::OAuth2(flows) => flows.as_ref().map_or(0, value),
            SecurityKind::Other(word) => text(word),
        };
        1 + texts([&self.description]) + kind
    }
}

impl Written for Requirement {
    fn values(&self, _: &Schemas) -> usize {
        let schemes = self.schemes.iter();
        let scopes = schemes.map(|(name, scopes)| {
            text(name) + 1 + scopes.iter().map(|scope| text(scope)).sum::<usize>()
        });
        1 + scopes.sum::<usize>()
    }
}

impl Written for Server {
    fn values(&self, _: &Schemas) -> usize {
        let variables = self.variables.iter();
        let variables = variables.map(|(name, variable)| {
            let values = variable.values.iter();
            text(name)
                + text(&variable.default)
                + texts([&variable.description])
                + values.map(|value| text(value)).sum::<usize>()
        });
        1 + text(&self.url) + texts([&self.description]) + variables.sum::<usize>()
    }
}

impl SecurityScheme {
    /// Returns the scheme without what it says besides what it is. One whose name is long is none.
    pub(super) fn without_words(&self) -> Self {
        let kind = match &self.kind {
            SecurityKind::ApiKey { name, .. } if name.len() >= TEXT_UNIT => {
                SecurityKind::Other("a long name".to_owned())
            }
            SecurityKind::ApiKey { .. } | SecurityKind::Basic => self.kind.clone(),
            SecurityKind::Bearer(_) => SecurityKind::Bearer(None),
            SecurityKind::OpenIdConnect(_) => SecurityKind::OpenIdConnect(None),
            SecurityKind::OAuth2(_) => SecurityKind::OAuth2(None),
            SecurityKind::Other(word) if word.len() >= TEXT_UNIT => {
                SecurityKind::Other("a long word".to_owned())
            }
            SecurityKind::Other(_) => self.kind.clone(),
        };
        Self {
            pointer: self.pointer.clone(),
            description: None,
            kind,
        }
    }
}

/// Counts all of several things.
pub(super) fn all<'w, T: Written + 'w>(
    things: impl IntoIterator<Item = &'w T>,
    schemas: &Schemas,
) -> usize {
    things.into_iter().map(|thing| thing.values(schemas)).sum()
}

/// The same of the entries of a map, whose keys count as much as other texts.
fn named<T: Written>(things: &[(String, T)], schemas: &Schemas) -> usize {
    let things = things.iter();
    things
        .map(|(name, thing)| text(name) + thing.values(schemas))
        .sum()
}

/// Counts a schema that is written in its place, with all that is written in it. One that is a
/// reference is one value.
fn inline(schema: Option<SchemaId>, schemas: &Schemas) -> usize {
    let mut values = 0;
    let mut waiting: Vec<SchemaId> = schema.into_iter().collect();
    // What is read in place of a reference may lead back.
    let mut seen = UnorderedSet::new();
    while let Some(at) = waiting.pop() {
        let keywords = &schemas[at].keywords;
        values += about_schema(keywords);
        let held = children(keywords);
        waiting.extend(held.filter(|child| seen.insert(*child)));
    }
    values
}

/// Counts what a schema says itself.
fn about_schema(keywords: &Keywords) -> usize {
    let mut values = 1 + texts([&keywords.title, &keywords.description, &keywords.format]);
    let held = keywords.values.iter().flatten().chain(&keywords.default);
    values += held.chain(&keywords.examples).map(value).sum::<usize>();
    let bounds = keywords.constraints.iter();
    values += bounds.map(|bound| value(&bound.value)).sum::<usize>();
    let properties = keywords.properties.iter().map(|(name, _)| name);
    let names = properties.chain(&keywords.required);
    values + names.map(|name| text(name)).sum::<usize>()
}

/// Counts the long ones of the texts that whatever refers to a schema has of it; the short ones are as
/// much as the reference.
pub(super) fn long_texts(keywords: &Keywords) -> usize {
    let texts = [&keywords.title, &keywords.description, &keywords.format];
    let texts = texts.into_iter().flatten();
    let texts = texts.map(|text| text.len() / TEXT_UNIT);
    let bounds = keywords.constraints.iter().map(|bound| &bound.value);
    let only = keywords.values.iter().filter(|values| values.len() == 1);
    let values = bounds.chain(only.flatten()).map(|held| value(held) - 1);
    texts.sum::<usize>() + values.sum::<usize>()
}

/// Leaves out what [`long_texts`] counts.
pub(super) fn drop_long_texts(keywords: &mut Keywords) {
    let texts = [
        &mut keywords.title,
        &mut keywords.description,
        &mut keywords.format,
    ];
    for said in texts {
        said.take_if(|text| text.len() >= TEXT_UNIT);
    }
    keywords
        .constraints
        .retain(|bound| value(&bound.value) == 1);
    let only = keywords.values.iter().filter(|values| values.len() == 1);
    if only.flatten().any(|held| value(held) > 1) {
        keywords.values = None;
        keywords.values_at.clear();
        keywords.value_notes.clear();
    }
}

/// Counts a value with all that it holds.
fn value(node: &Value) -> usize {
    let mut values = 0;
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        values += 1;
        match node {
            Value::Mapping(mapping) => {
                for (key, value) in mapping.iter() {
                    values += key.len() / TEXT_UNIT;
                    waiting.push(value);
                }
            }
            Value::Sequence(items) => waiting.extend(items),
            Value::String(text) => values += text.len() / TEXT_UNIT,
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    values
}

fn docs(docs: &ExternalDocs) -> usize {
    1 + text(&docs.url) + texts([&docs.description])
}

/// Counts texts that may be missing.
pub(super) fn texts<const N: usize>(texts: [&Option<String>; N]) -> usize {
    texts.into_iter().flatten().map(|said| text(said)).sum()
}

fn text(text: &str) -> usize {
    1 + text.len() / TEXT_UNIT
}
