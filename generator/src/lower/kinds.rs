//! What kind of thing a schema is, before anything gets a name.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::merge::Object;
use super::scalars;
use super::unions::{Alternatives, Union};
use crate::diagnostic::Code;
use crate::ids::Id;
use crate::model::{IntegerVariant, Scalar, Variant};
use crate::resolve::{Api, Constraint, JsonType, Keywords, SchemaId, Value};

/// What kind of thing a schema is.
#[derive(Clone, PartialEq)]
pub(super) enum Kind {
    /// The same as another schema.
    Same(SchemaId),
    /// An object with known properties.
    Struct(Object),
    /// One of several things.
    Union(Union),
    /// A string out of a list.
    Enum(Vec<Variant>),
    /// An integer out of a list.
    IntegerEnum(Vec<IntegerVariant>),
    /// A list, of anything if nothing is said.
    List(Option<SchemaId>),
    /// An array of a fixed length, each place with a schema of its own.
    Tuple(Vec<SchemaId>),
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

impl Kind {
    /// Whether it is the same scalar.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Scalar(left), Self::Scalar(right)) => left == right,
            (Self::Secret, Self::Secret) => true,
            _ => false,
        }
    }

    /// The values that it lists.
    pub(super) fn listed(&self) -> Vec<Value> {
        match self {
            Self::Enum(values) => values.iter().map(Variant::json).collect(),
            Self::IntegerEnum(values) => values.iter().map(IntegerVariant::json).collect(),
            _ => Vec::new(),
        }
    }
}

/// Values of `contentEncoding` that leave a string as it is (RFC 2045, 6.2).
pub(super) const IDENTITIES: &[&str] = &["7bit", "8bit", "binary"];

impl Lowering<'_> {
    /// Finds the kind of a schema that is no reference, given what is known of others.
    pub(super) fn kind_anew(&mut self, id: SchemaId) -> Kind {
        let schema = self.schemas.get(id);
        match schema.keywords.all_of.is_empty() {
            true => {
                let unions = self.unions_of(id, &schema.keywords);
                self.kind_of(id, &schema.keywords, unions)
            }
            false => self.merged_kind(id),
        }
    }

    /// What the keywords of a schema, and of all its parts, make.
    pub(super) fn kind_of(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        unions: Vec<Alternatives>,
    ) -> Kind {
        if keywords.never {
            let message = "`false` as a schema, so that no value is valid".to_owned();
            self.warn_schema(id, Code::Contradiction, "", message, UNTYPED);
            return Kind::Any;
        }
        if let Some(kind) = self.union_kind(id, keywords, unions) {
            return kind;
        }
        if let Some(values) = &keywords.values
            && let Some(kind) = self.enum_kind(id, keywords, values)
        {
            return kind;
        }
        let items = self.items(id, keywords);
        match keywords.types.as_slice() {
            [] if has_object_words(keywords) => {
                if items.is_some() {
                    let message = "items without a `type`, beside words of objects".to_owned();
                    let label = "taken as an object, and the items are left out";
                    self.warn_schema(id, Code::ItemsWithoutType, "", message, label);
                }
                self.object_kind(id, keywords)
            }
            [] if items.is_some() => {
                let message = "items without a `type`".to_owned();
                let key = if keywords.prefix_items.is_empty() {
                    "items"
                } else {
                    ""
                };
                self.warn_schema(
                    id,
                    Code::ItemsWithoutType,
                    key,
                    message,
                    "taken as an array",
                );
                self.list_kind(id, keywords, items)
            }
            [] => self.kind_without_type(id, keywords),
            [one] => self.typed_kind(id, *one, keywords, items),
            [_, ..] => {
                let alternatives = self.split(id, keywords);
                self.kind_of_alternatives(id, alternatives, None)
            }
        }
    }

    /// Without a type, a format says it if it is one of a single type; bounds alone say too little.
    fn kind_without_type(&mut self, id: SchemaId, keywords: &Keywords) -> Kind {
        let format = keywords.format.as_deref();
        if let Some(json) = format.and_then(scalars::only_type) {
            return self.scalar_kind(id, json, keywords);
        }
        let telling = |constraint: &&Constraint| !matches!(constraint.keyword, "xml" | "$comment");
        let word = match format {
            Some(_) => Some("format"),
            None => keywords
                .constraints
                .iter()
                .find(telling)
                .map(|found| found.keyword),
        };
        if let Some(word) = word {
            let message = format!("`{word}` without a `type`");
            self.warn_schema(id, Code::NotHandled, word, message, UNTYPED);
        }
        Kind::Any
    }

    fn typed_kind(
        &mut self,
        id: SchemaId,
        json: JsonType,
        keywords: &Keywords,
        items: Option<SchemaId>,
    ) -> Kind {
        let stray = [
            (
                json != JsonType::Object && has_object_words(keywords),
                "properties of something that is no object",
            ),
            (
                json != JsonType::Array && items.is_some(),
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
            JsonType::Object => self.object_kind(id, keywords),
            JsonType::Array => self.list_kind(id, keywords, items),
            JsonType::Boolean => Kind::Scalar(Scalar::Boolean),
            JsonType::Integer | JsonType::Number | JsonType::String => {
                self.scalar_kind(id, json, keywords)
            }
        }
    }

    pub(super) fn scalar_kind(
        &mut self,
        id: SchemaId,
        json: JsonType,
        keywords: &Keywords,
    ) -> Kind {
        let found = scalars::scalar(json, keywords.format.as_deref(), &self.config.formats);
        if let (Some(format), false) = (&keywords.format, found.known) {
            let message = format!("the format `{format}` is not known for this type");
            self.warn_schema(id, Code::UnknownFormat, "format", message, DOCUMENTED);
        }
        if let (Some(usual), Some(format)) = (found.respelled, &keywords.format) {
            if !self.has_values(id) {
                let message = format!("the format `{format}` has examples that are no `{usual}`");
                self.warn_schema(id, Code::UnknownFormat, "format", message, DOCUMENTED);
                return Kind::Scalar(Scalar::String);
            }
            let message = format!("the format `{format}` is called `{usual}`");
            let label = "taken as that";
            self.warn_schema(id, Code::RespelledFormat, "format", message, label);
        }
        self.reads_lenient_times |= found.is_lenient;
        match found.kind {
            Kind::Scalar(Scalar::String) => Kind::Scalar(self.encoded(id, keywords)),
            Kind::Scalar(scalar) => Kind::Scalar(self.wide_enough(id, scalar, keywords)),
            kind => kind,
        }
    }

    /// Whether no example or default contradicts the format of a schema or of a part of it.
    fn has_values(&self, id: SchemaId) -> bool {
        let mut waiting = vec![id];
        let mut seen = HashSet::new();
        while let Some(at) = waiting.pop() {
            if self.contradicted_formats.contains(&at) {
                return false;
            }
            if seen.insert(at) {
                let schema = self.schemas.get(at);
                waiting.extend(schema.keywords.all_of.iter().copied().chain(schema.target));
            }
        }
        true
    }

    /// Returns the scalar of a string by its `contentEncoding` (RFC 4648, section 4 for `base64`).
    fn encoded(&mut self, id: SchemaId, keywords: &Keywords) -> Scalar {
        match keywords.checked_as("contentEncoding") {
            Some(encoding) if encoding.eq_ignore_ascii_case("base64") => Scalar::Base64,
            None => Scalar::String,
            Some(encoding) if IDENTITIES.contains(&encoding) => Scalar::String,
            Some(encoding) => {
                let message = format!("strings in the encoding `{encoding}`");
                let label = "documented; the string is taken as it is";
                self.warn_schema(id, Code::UnknownFormat, "contentEncoding", message, label);
                Scalar::String
            }
        }
    }

    /// An integer that holds what the bounds allow, if there is one.
    fn wide_enough(&mut self, id: SchemaId, scalar: Scalar, keywords: &Keywords) -> Scalar {
        let wide = scalars::wide_enough(scalar, &keywords.constraints);
        if let (true, Some(format)) = (wide != scalar, &keywords.format) {
            let message = format!("the bounds are wider than the format `{format}`");
            let label = "taken as an integer of 64 bits";
            self.warn_schema(id, Code::Contradiction, "format", message, label);
        }
        wide
    }
}

/// Whether null is a value, for all schemas at once: where a schema says so itself, where all parts of its `allOf` do, or
/// where one of its alternatives does.
///
/// Each schema waits for its first part that is not nullable yet, so that every part is looked at once however the
/// parts hang together; parts in a circle wait for ever, which says no.
pub(crate) fn nullable(api: &Api) -> Vec<bool> {
    let mut nullable = vec![false; api.schemas.len()];
    let mut next_part = vec![0_usize; api.schemas.len()];
    let mut waiting: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    for (id, schema) in api.schemas.iter() {
        let keywords = &schema.keywords;
        let enough = keywords
            .one_of
            .iter()
            .chain(&keywords.any_of)
            .chain(&schema.target);
        for &one in enough {
            waiting.entry(one).or_default().push(id);
        }
    }
    let mut ready: Vec<(SchemaId, bool)> = api.schemas.ids().map(|id| (id, false)).collect();
    while let Some((id, by_another)) = ready.pop() {
        let keywords = &api.schemas[id].keywords;
        let parts = &keywords.all_of;
        if nullable[id.index()] {
            continue;
        }
        while let Some(&part) = parts.get(next_part[id.index()]) {
            if !keywords.nullable && !nullable[part.index()] {
                waiting.entry(part).or_default().push(id);
                break;
            }
            next_part[id.index()] += 1;
        }
        let all = !parts.is_empty() && next_part[id.index()] == parts.len();
        let enough = by_another && parts.is_empty();
        if keywords.nullable || all || enough {
            nullable[id.index()] = true;
            let others = waiting.remove(&id).unwrap_or_default();
            ready.extend(others.into_iter().map(|other| (other, true)));
        }
    }
    nullable
}

/// Whether keywords speak of an object even if `type` does not.
pub(super) fn has_object_words(keywords: &Keywords) -> bool {
    !keywords.properties.is_empty()
        || keywords.additional.is_some()
        || !keywords.required.is_empty()
        || !keywords.pattern_properties.is_empty()
}

pub(super) const UNTYPED: &str = "left as an untyped JSON value";
const DOCUMENTED: &str = "documented, but not a type of its own";
