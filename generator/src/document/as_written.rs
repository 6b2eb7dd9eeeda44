//! What is documented as it is written. Its kinds are checked all the same, so that what is wrong in it is left out with
//! a row, as everywhere.

use super::fields::Fields;
use super::reader::Reader;
use crate::source::{Mapping, Value};

/// What may stand somewhere.
pub(super) enum Shape {
    /// Any value, null included.
    Any,
    Text,
    Flag,
    Number,
    /// A bound of 3.1, or what 3.0 has of that name.
    FlagOrNumber,
    /// A schema, which is not looked into.
    Schema,
    /// The standard requires it, and it is said if it is missing.
    Required(&'static Shape),
    List(&'static Shape),
    /// A map from names.
    Map(&'static Shape),
    /// An object with fixed keys.
    Object(&'static str, &'static [(&'static str, Shape)]),
}

/// `server`, where it is only documented.
const SERVER: Shape = Shape::Object(
    "a server",
    &[
        ("url", Shape::Required(&Shape::Text)),
        ("description", Shape::Text),
        ("variables", Shape::Map(&VARIABLE)),
    ],
);

const VARIABLE: Shape = Shape::Object(
    "a server variable",
    &[
        ("enum", Shape::List(&Shape::Text)),
        ("default", Shape::Required(&Shape::Text)),
        ("description", Shape::Text),
    ],
);

/// How what is received leads to other operations.
pub(super) const LINK: Shape = Shape::Object(
    "a link",
    &[
        ("operationRef", Shape::Text),
        ("operationId", Shape::Text),
        ("parameters", Shape::Map(&Shape::Any)),
        ("requestBody", Shape::Any),
        ("description", Shape::Text),
        ("server", SERVER),
    ],
);

/// Where an access token comes from.
pub(super) const FLOWS: Shape = Shape::Object(
    "`flows`",
    &[
        (
            "implicit",
            Shape::Object(
                "the implicit flow",
                &[AUTHORIZATION_URL, REFRESH_URL, SCOPES],
            ),
        ),
        (
            "password",
            Shape::Object("the password flow", &[TOKEN_URL, REFRESH_URL, SCOPES]),
        ),
        (
            "clientCredentials",
            Shape::Object(
                "the client credentials flow",
                &[TOKEN_URL, REFRESH_URL, SCOPES],
            ),
        ),
        (
            "authorizationCode",
            Shape::Object(
                "the authorization code flow",
                &[AUTHORIZATION_URL, TOKEN_URL, REFRESH_URL, SCOPES],
            ),
        ),
    ],
);

const AUTHORIZATION_URL: (&str, Shape) = ("authorizationUrl", Shape::Required(&Shape::Text));
const TOKEN_URL: (&str, Shape) = ("tokenUrl", Shape::Required(&Shape::Text));
const REFRESH_URL: (&str, Shape) = ("refreshUrl", Shape::Text);
const SCOPES: (&str, Shape) = ("scopes", Shape::Required(&Shape::Map(&Shape::Text)));

/// What a schema looks like in XML.
pub(super) const XML: Shape = Shape::Object(
    "`xml`",
    &[
        ("name", Shape::Text),
        ("namespace", Shape::Text),
        ("prefix", Shape::Text),
        ("attribute", Shape::Flag),
        ("wrapped", Shape::Flag),
    ],
);

impl Fields<'_, '_> {
    /// Takes a key as it is written.
    pub(super) fn as_written(&mut self, key: &str, shape: &'static Shape) -> Option<Value> {
        match shape {
            Shape::Any => self.any(key),
            Shape::Required(shape) => self.as_written(key, shape),
            shape => self.take(key, |reader, value| {
                reader.as_written(value, &format!("`{key}`"), shape)
            }),
        }
    }
}

impl Reader<'_> {
    /// A value as it is written, without what cannot stand there.
    pub(super) fn as_written(
        &mut self,
        value: Value,
        what: &str,
        shape: &'static Shape,
    ) -> Option<Value> {
        match (shape, value) {
            (Shape::Any, value)
            | (Shape::Number | Shape::FlagOrNumber, value @ Value::Number(_))
            | (Shape::FlagOrNumber | Shape::Schema, value @ Value::Bool(_))
            | (Shape::Schema, value @ Value::Mapping(_)) => Some(value),
            (Shape::Required(shape), value) => self.as_written(value, what, shape),
            (Shape::Text, value) => self.string(value, what).map(Value::String),
            (Shape::Flag, value) => self.boolean(value, what).map(Value::Bool),
            (Shape::Number | Shape::FlagOrNumber, other) => {
                self.wrong_kind(&other, what, "a number");
                None
            }
            (Shape::Schema, other) => {
                self.wrong_kind(&other, what, "a schema");
                None
            }
            (Shape::List(of), value) => {
                let read = move |reader: &mut Self, item| reader.as_written(item, "an entry", of);
                let is_list = matches!(value, Value::Sequence(_));
                let items = self.list(value, what, read);
                is_list.then_some(Value::Sequence(items))
            }
            (Shape::Map(of), value) => {
                let is_map = matches!(value, Value::Mapping(_));
                let entries = self.named_here(value, what, |reader, name, value| {
                    reader.as_written(value, &format!("`{name}`"), of)
                });
                is_map.then(|| mapping(entries))
            }
            (Shape::Object(what, keys), value) => self.object(value, what, move |fields| {
                let required = |(_, shape): &&(&str, Shape)| matches!(shape, Shape::Required(_));
                for (key, _) in keys.iter().filter(required) {
                    fields.expect(key);
                }
                let mut entries = Vec::new();
                for key in fields.keys() {
                    let known = keys.iter().find(|(name, _)| *name == key);
                    let value = known.and_then(|(_, shape)| fields.as_written(&key, shape));
                    entries.extend(value.map(|value| (key, value)));
                }
                mapping(entries)
            }),
        }
    }
}

fn mapping(entries: Vec<(String, Value)>) -> Value {
    let mut mapping = Mapping::default();
    for (key, value) in entries {
        mapping.insert(key, value);
    }
    Value::Mapping(mapping)
}
