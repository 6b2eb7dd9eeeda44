//! Names of the properties that the document declares secret, wherever a schema stands.

use std::collections::BTreeSet;

use super::Lowering;
use super::kinds::Kind;
use super::scalars;
use crate::resolve::{JsonType, Keywords, SchemaId, Value};

/// The name that stands for all names: secrets have names that the document describes by a pattern.
const ANY_NAME: &str = "*";

impl Lowering<'_> {
    /// Collects the names of properties that are secret, also of schemas of which no type is made: of
    /// those that are left untyped, or that only say when a value is valid.
    pub(super) fn secret_names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (_, schema) in self.api.schemas.iter() {
            let keywords = &schema.keywords;
            let secret = keywords.properties.iter();
            let secret = secret.filter(|(_, property)| self.is_declared_secret(*property));
            names.extend(secret.map(|(name, _)| name.clone()));
            let mut patterns = keywords.pattern_properties.iter();
            if patterns.any(|(_, values)| self.is_declared_secret(*values)) {
                names.insert(ANY_NAME.to_owned());
            }
            for constraint in &keywords.constraints {
                self.add_secret_names(&constraint.value, &mut names);
            }
        }
        names
    }

    /// Whether a schema, what it refers to, a part of it or one of its alternatives is secret.
    fn is_declared_secret(&self, schema: SchemaId) -> bool {
        let is_secret = |keywords: &Keywords| self.says_secret(keywords).then_some(());
        if self.any_part(schema, is_secret).is_some() {
            return true;
        }
        let keywords = &self.schemas.get(self.schemas.follow(schema)).keywords;
        let mut alternatives = keywords.one_of.iter().chain(&keywords.any_of);
        alternatives.any(|alternative| self.any_part(*alternative, is_secret).is_some())
    }

    fn says_secret(&self, keywords: &Keywords) -> bool {
        keywords.secret || self.is_secret_format(keywords.format.as_deref())
    }

    /// Whether strings of a format are secret.
    pub(super) fn is_secret_format(&self, format: Option<&str>) -> bool {
        format.is_some()
            && matches!(
                scalars::scalar(JsonType::String, format, &self.config.formats).kind,
                Kind::Secret
            )
    }

    /// Adds the names of secret properties of the schemas that a value holds: of `then`, say, which
    /// is documented as it is written.
    fn add_secret_names(&self, value: &Value, names: &mut BTreeSet<String>) {
        let mut waiting = vec![value];
        while let Some(value) = waiting.pop() {
            match value {
                Value::Sequence(items) => waiting.extend(items),
                Value::Mapping(entries) => {
                    for (key, value) in entries.iter() {
                        waiting.push(value);
                        if key == "properties"
                            && let Value::Mapping(properties) = value
                        {
                            let properties = properties.iter();
                            let secret = properties.filter(|(_, schema)| self.is_secret(schema));
                            names.extend(secret.map(|(name, _)| name.to_owned()));
                        }
                    }
                }
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
    }

    /// Whether a schema as written says that it is secret.
    fn is_secret(&self, schema: &Value) -> bool {
        let Value::Mapping(keywords) = schema else {
            return false;
        };
        keywords.iter().any(|(key, value)| match (key, value) {
            ("format", Value::String(format)) => self.is_secret_format(Some(format.as_str())),
            ("x-clientgen-secret", value) => *value == Value::Bool(true),
            _ => false,
        })
    }
}
