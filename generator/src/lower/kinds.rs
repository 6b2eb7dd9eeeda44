//! What kind of thing a schema is, before anything gets a name.

use std::collections::HashMap;

use super::Lowering;
use super::merge::Merged;
use super::scalars;
use crate::diagnostic::Code;
use crate::ids::Id;
use crate::model::Scalar;
use crate::resolve::{Api, JsonType, Keywords, Number, SchemaId, Value};

/// What kind of thing a schema is.
pub(super) enum Kind {
    /// The same as another schema.
    Same(SchemaId),
    /// An object with known properties.
    Struct(Merged),
    /// A string out of a list.
    Enum(Vec<String>),
    /// An integer out of a list.
    IntegerEnum(Vec<i64>),
    /// A list, of anything if nothing is said.
    List(Option<SchemaId>),
    /// A map with string keys.
    Map(SchemaId),
    /// An object of which nothing is known.
    Object,
    /// A single value.
    Scalar(Scalar),
    /// A string that is never shown.
    Secret,
    /// Anything.
    Any,
}

impl Lowering<'_> {
    /// The schema behind any number of plain references.
    pub(super) fn follow(&self, mut id: SchemaId) -> SchemaId {
        while let Some(target) = self.api.schemas[id].target {
            id = target;
        }
        id
    }

    /// Whether null is a value of this schema.
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable[self.follow(id).index()]
    }

    /// Whether a schema, or a reference on the way to it, is marked as secret.
    pub(super) fn is_marked_secret(&self, mut id: SchemaId) -> bool {
        loop {
            let schema = &self.api.schemas[id];
            match schema.target {
                _ if schema.keywords.secret => return true,
                Some(target) => id = target,
                None => return false,
            }
        }
    }

    /// What kind of thing a schema is. What cannot be said in Rust is reported and becomes untyped.
    pub(super) fn kind(&mut self, id: SchemaId) -> Kind {
        let id = self.follow(id);
        let api = self.api;
        let keywords = &api.schemas[id].keywords;
        if keywords.never {
            let message = "`false` as a schema, so that no value is valid".to_owned();
            self.warn_schema(id, Code::Contradiction, "", message, UNTYPED);
            return Kind::Any;
        }
        if let Some(kind) = self.union_kind(id, keywords) {
            return kind;
        }
        if !keywords.all_of.is_empty() {
            return self.merged_kind(id);
        }
        if let Some(values) = &keywords.values
            && let Some(kind) = self.enum_kind(id, keywords, values)
        {
            return kind;
        }
        match keywords.types.as_slice() {
            [] if has_object_words(keywords) => self.object_kind(id),
            [] if keywords.items.is_some() => Kind::List(keywords.items),
            [] => Kind::Any,
            [one] => self.typed_kind(id, *one, keywords),
            [_, ..] => {
                let message = "a value of several types".to_owned();
                self.warn_schema(id, Code::NotHandled, "type", message, UNTYPED);
                Kind::Any
            }
        }
    }

    fn typed_kind(&mut self, id: SchemaId, json: JsonType, keywords: &Keywords) -> Kind {
        let stray = [
            (
                json != JsonType::Object && has_object_words(keywords),
                "properties of something that is no object",
            ),
            (
                json != JsonType::Array && keywords.items.is_some(),
                "items of something that is no list",
            ),
        ];
        for (_, message) in stray.into_iter().filter(|(is, _)| *is) {
            self.warn_schema(
                id,
                Code::Contradiction,
                "type",
                message.to_owned(),
                "the type counts",
            );
        }
        match json {
            JsonType::Object => self.object_kind(id),
            JsonType::Array => Kind::List(keywords.items),
            JsonType::Boolean => Kind::Scalar(Scalar::Boolean),
            JsonType::Integer | JsonType::Number | JsonType::String => {
                self.scalar_kind(id, json, keywords)
            }
        }
    }

    fn scalar_kind(&mut self, id: SchemaId, json: JsonType, keywords: &Keywords) -> Kind {
        let found = scalars::scalar(json, keywords.format.as_deref(), &self.config.formats);
        if let (Some(format), false) = (&keywords.format, found.known) {
            let message = format!("the format `{format}` is not known for this type");
            self.warn_schema(id, Code::UnknownFormat, "format", message, DOCUMENTED);
        }
        found.kind
    }

    fn union_kind(&mut self, id: SchemaId, keywords: &Keywords) -> Option<Kind> {
        let unions = [("oneOf", &keywords.one_of), ("anyOf", &keywords.any_of)];
        let (word, alternatives) = unions
            .into_iter()
            .find(|(_, alternatives)| !alternatives.is_empty())?;
        let alone = !has_object_words(keywords)
            && keywords.all_of.is_empty()
            && keywords.values.is_none()
            && keywords.required.is_empty()
            && (keywords.one_of.is_empty() || keywords.any_of.is_empty());
        if let [only] = alternatives.as_slice()
            && alone
        {
            return Some(Kind::Same(*only));
        }
        let message = match alternatives.len() {
            1 => format!("`{word}` beside other keywords"),
            _ => format!("`{word}` with several alternatives"),
        };
        self.warn_schema(id, Code::NotHandled, word, message, UNTYPED);
        Some(Kind::Any)
    }

    /// The enum that a list of values makes. None means that the type alone counts, or that the documentation does.
    fn enum_kind(&mut self, id: SchemaId, keywords: &Keywords, values: &[Value]) -> Option<Kind> {
        let only_null = keywords.nullable;
        if values.is_empty() && !only_null {
            let message = "an enum without values".to_owned();
            self.warn_schema(
                id,
                Code::EmptyEnum,
                "enum",
                message,
                "taken as its type alone",
            );
        }
        let json = match keywords.types.as_slice() {
            [json] => *json,
            _ if values.is_empty() => return None,
            _ if values.iter().all(|value| matches!(value, Value::String(_))) => JsonType::String,
            _ if values.iter().all(|value| value.as_integer().is_some()) => JsonType::Integer,
            // Few numbers and flags are worth an enum; the values are documented.
            _ if values.iter().all(|value| matches!(value, Value::Number(_))) => {
                return Some(Kind::Scalar(Scalar::Double));
            }
            _ if values.iter().all(|value| matches!(value, Value::Bool(_))) => {
                return Some(Kind::Scalar(Scalar::Boolean));
            }
            _ => {
                let message = "an enum with values of several types".to_owned();
                self.warn_schema(id, Code::NotHandled, "enum", message, UNTYPED);
                return Some(Kind::Any);
            }
        };
        let too_long = |value: &Value| match value {
            Value::Number(Number::Big(_)) => true,
            value => value
                .as_integer()
                .is_some_and(|value| i64::try_from(value).is_err()),
        };
        if json == JsonType::Integer && values.iter().any(too_long) {
            let message = "an enum with an integer of more than 64 bits".to_owned();
            self.warn_schema(id, Code::NotHandled, "enum", message, UNTYPED);
            return Some(Kind::Any);
        }
        match json {
            JsonType::String => {
                let strings = self.listed(id, values, |value| match value {
                    Value::String(text) => Some(text.clone()),
                    _ => None,
                });
                (!strings.is_empty()).then_some(Kind::Enum(strings))
            }
            JsonType::Integer => {
                let integers = self.listed(id, values, |value| {
                    value
                        .as_integer()
                        .and_then(|value| i64::try_from(value).ok())
                });
                (!integers.is_empty()).then_some(Kind::IntegerEnum(integers))
            }
            JsonType::Boolean | JsonType::Number | JsonType::Array | JsonType::Object => None,
        }
    }

    /// The values of the right type, each once. The others are reported.
    fn listed<T: PartialEq + std::hash::Hash + Eq + Clone>(
        &mut self,
        id: SchemaId,
        values: &[Value],
        read: impl Fn(&Value) -> Option<T>,
    ) -> Vec<T> {
        let mut listed = Vec::with_capacity(values.len());
        let mut seen = std::collections::HashSet::new();
        for (index, value) in values.iter().enumerate() {
            match read(value) {
                Some(value) if seen.insert(value.clone()) => listed.push(value),
                found => {
                    let message = match found {
                        Some(_) => "a value that is listed twice",
                        None => "a value that is not of the enum's type",
                    };
                    let key = format!("enum/{index}");
                    self.warn_schema(id, Code::EnumValue, &key, message.to_owned(), "left out");
                }
            }
        }
        listed
    }
}

/// Whether null is a value, for all schemas at once: where a schema says so itself, or where all parts of its `allOf` do.
///
/// Each schema waits for its first part that is not nullable yet, so that every part is looked at once however the
/// parts hang together; parts in a circle wait for ever, which says no.
pub(super) fn nullable(api: &Api) -> Vec<bool> {
    let follow = |mut id: SchemaId| {
        while let Some(target) = api.schemas[id].target {
            id = target;
        }
        id
    };
    let mut nullable = vec![false; api.schemas.len()];
    let mut next_part = vec![0_usize; api.schemas.len()];
    let mut waiting: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    let mut ready: Vec<SchemaId> = api.schemas.ids().collect();
    while let Some(id) = ready.pop() {
        let keywords = &api.schemas[id].keywords;
        let parts = &keywords.all_of;
        if nullable[id.index()] {
            continue;
        }
        while let Some(&part) = parts.get(next_part[id.index()]) {
            let part = follow(part);
            if !keywords.nullable && !nullable[part.index()] {
                waiting.entry(part).or_default().push(id);
                break;
            }
            next_part[id.index()] += 1;
        }
        let all = !parts.is_empty() && next_part[id.index()] == parts.len();
        if keywords.nullable || all {
            nullable[id.index()] = true;
            ready.extend(waiting.remove(&id).unwrap_or_default());
        }
    }
    nullable
}

/// Whether keywords speak of an object even if `type` does not.
pub(super) fn has_object_words(keywords: &Keywords) -> bool {
    !keywords.properties.is_empty() || keywords.additional.is_some()
}

pub(super) const UNTYPED: &str = "left as an untyped JSON value";
const DOCUMENTED: &str = "documented, but not a type of its own";
