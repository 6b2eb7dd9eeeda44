//! `oneOf`, `anyOf` and several types: what the alternatives are, and which of them are one.

use super::Lowering;
use super::kinds::Kind;
use super::schema_arena::Making;
use crate::diagnostic::Code;
use crate::resolve::{JsonType, Keywords, SchemaId, Value};

/// What is said of a union that is one of its own alternatives.
pub(super) const OWN_ALTERNATIVE: (&str, &str) = (
    "a union that contains itself",
    "the alternative is left out",
);

/// Alternatives that are restricted by more unions than this, one within the other, are left as they are: each of them
/// multiplies their number, and those that lead back to each other need not come to an end.
const MOST_RESTRICTED: usize = 4;

/// Who has looked at this many schemas to find one thing out looks no deeper than [`DEEP`]: among unions that all lead to each
/// other there are more ways than anybody could walk.
const MOST_LOOKS: usize = 200;

/// How many schemas, one within the other, are always looked at.
const DEEP: usize = 3;

/// The alternatives that a schema gives.
pub(super) struct Alternatives {
    /// `oneOf` or `anyOf`.
    pub(super) word: &'static str,
    /// The alternatives as written.
    pub(super) schemas: Vec<SchemaId>,
    /// The schema whose discriminator is about them.
    pub(super) tags: Option<SchemaId>,
}

/// A value that is one of several things.
pub(super) struct Union {
    /// The property that tells which.
    pub(super) tag: Option<String>,
    /// What it can be.
    pub(super) alternatives: Vec<Alternative>,
}

/// One thing that a value can be.
#[derive(Clone)]
pub(super) struct Alternative {
    /// What it is.
    pub(super) schema: SchemaId,
    /// The alternative as written, which it is named after.
    pub(super) origin: SchemaId,
    /// The same alternative as written again, under other names.
    pub(super) again: Vec<SchemaId>,
    /// The values of the tag that stand for it.
    pub(super) tags: Vec<String>,
}

impl Lowering<'_> {
    /// The unions that a schema itself gives.
    pub(super) fn unions_of(&self, id: SchemaId, keywords: &Keywords) -> Vec<Alternatives> {
        let tags = self.own_discriminator(id);
        let unions = [("oneOf", &keywords.one_of), ("anyOf", &keywords.any_of)];
        let given = unions
            .into_iter()
            .filter(|(_, schemas)| !schemas.is_empty());
        given
            .map(|(word, schemas)| Alternatives {
                word,
                schemas: schemas.clone(),
                tags,
            })
            .collect()
    }

    /// What unions make. None if they say nothing about the type.
    pub(super) fn union_kind(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        mut unions: Vec<Alternatives>,
    ) -> Option<Kind> {
        unions.retain(|union| !self.only_requires(id, union));
        if unions.is_empty() {
            return self.inherited_kind(id);
        }
        let union = unions.remove(0);
        let mut alternatives = Vec::new();
        self.gather(id, &union.schemas, &mut alternatives);
        if let Some(rest) = self.rest(id, keywords, &unions) {
            self.restrict(id, &mut alternatives, rest);
        }
        Some(self.kind_of_alternatives(id, alternatives, union.tags))
    }

    /// Makes what holds besides a union hold for each alternative.
    fn restrict(&mut self, id: SchemaId, alternatives: &mut Vec<Alternative>, rest: SchemaId) {
        if self.schemas.depth(rest) > MOST_RESTRICTED {
            let message = "unions whose alternatives are restricted by each other".to_owned();
            let label = "the alternatives are taken as they are";
            self.warn_schema(id, Code::NotHandled, "", message, label);
            return;
        }
        for alternative in alternatives.iter_mut() {
            // What has the whole as a part says the rest itself.
            if !self.has_part(alternative.schema, id) {
                alternative.schema = self.schemas.all_of(&[alternative.schema, rest]);
            }
        }
        let count = alternatives.len();
        alternatives.retain(|alternative| alternative.schema != id);
        if alternatives.len() < count {
            self.warn_own_alternative(id);
        }
    }

    fn warn_own_alternative(&mut self, id: SchemaId) {
        let (message, label) = OWN_ALTERNATIVE;
        self.warn_schema(id, Code::CyclicReference, "", message.to_owned(), label);
    }

    fn has_part(&mut self, schema: SchemaId, part: SchemaId) -> bool {
        let schema = self.schemas.follow(schema);
        let parts = self.parts(schema).unwrap_or_default();
        parts.contains(&part)
    }

    /// The kind of a value that is one of these.
    pub(super) fn kind_of_alternatives(
        &mut self,
        id: SchemaId,
        mut alternatives: Vec<Alternative>,
        tags: Option<SchemaId>,
    ) -> Kind {
        let tagged = tags.and_then(|tags| self.tagged_with_mapped(tags, &alternatives));
        if let Some(union) = tagged {
            return Kind::Union(union);
        }
        self.join_scalars(id, &mut alternatives);
        match alternatives.as_slice() {
            [] => Kind::Any,
            [only] => Kind::Same(only.schema),
            _ => Kind::Union(Union {
                tag: None,
                alternatives,
            }),
        }
    }

    /// Whether all that alternatives say is which properties must be there: nothing that a type could say.
    pub(super) fn only_requires(&mut self, id: SchemaId, union: &Alternatives) -> bool {
        let requires = union.schemas.iter().all(|&schema| {
            let schema = self.schemas.get(schema);
            let besides = Keywords {
                required: Vec::new(),
                types: Vec::new(),
                ..schema.keywords.clone()
            };
            let object =
                schema.keywords.types.is_empty() || schema.keywords.types == [JsonType::Object];
            schema.target.is_none()
                && object
                && !schema.keywords.required.is_empty()
                && !besides.shapes()
        });
        if requires {
            let message = format!("`{}` says which properties must be there", union.word);
            let label = "documented only";
            self.warn_schema(id, Code::CheckOnly, union.word, message, label);
        }
        requires
    }

    /// Each alternative once, those of unions within the union included. Null is no alternative but nullable.
    fn gather(&mut self, id: SchemaId, schemas: &[SchemaId], into: &mut Vec<Alternative>) {
        for &origin in schemas {
            let followed = self.schemas.follow(origin);
            let schema = self.schemas.get(followed);
            let keywords = &schema.keywords;
            if followed == id || self.same_as(followed) == id {
                self.warn_own_alternative(id);
                continue;
            }
            let null = keywords.nullable && !keywords.shapes() && keywords.format.is_none();
            let null = null || self.lists_null_alone(followed);
            if null || keywords.never {
                continue;
            }
            let known = |known: &Alternative| self.schemas.follow(known.origin) == followed;
            let before = into.iter().position(known);
            if let Some(known) = before.and_then(|index| into.get_mut(index)) {
                self.meet_again(known, origin);
                continue;
            }
            let unnamed = followed == origin && !self.named.contains_key(&followed);
            if unnamed && schema.tags.is_none() && self.is_mere_union(keywords) {
                let inner = [keywords.one_of.as_slice(), &keywords.any_of].concat();
                self.gather(id, &inner, into);
                continue;
            }
            into.push(Alternative {
                schema: origin,
                origin,
                again: Vec::new(),
                tags: Vec::new(),
            });
        }
    }

    /// Notes that an alternative is listed under another name too. The least name counts: who comes
    /// first says nothing.
    fn meet_again(&self, known: &mut Alternative, origin: SchemaId) {
        let [new, old] = [origin, known.origin].map(|one| self.component_name(one));
        let is_less = new.is_some() && (old.is_none() || new < old);
        match is_less && known.schema == known.origin {
            true => {
                known.again.push(known.origin);
                (known.schema, known.origin) = (origin, origin);
            }
            false => known.again.push(origin),
        }
    }

    /// The schema that gives the type of another: parts and alternatives that are alone add nothing.
    pub(super) fn same_as(&mut self, schema: SchemaId) -> SchemaId {
        let schema = self.schemas.follow(schema);
        let found = self.schemas.get(schema);
        if found.keywords.all_of.is_empty() && !found.keywords.has_unions() {
            return schema;
        }
        self.look(schema, schema, |lowering, kind| match kind {
            Kind::Same(other) => lowering.same_as(other),
            _ => schema,
        })
    }

    /// Whether a schema is one list of alternatives and nothing else.
    fn is_mere_union(&self, keywords: &Keywords) -> bool {
        let besides = Keywords {
            one_of: Vec::new(),
            any_of: Vec::new(),
            ..keywords.clone()
        };
        keywords.has_unions()
            && (keywords.one_of.is_empty() || keywords.any_of.is_empty())
            && !besides.shapes()
    }

    /// One alternative for each JSON type of a schema that has several.
    pub(super) fn split(&mut self, id: SchemaId, keywords: &Keywords) -> Vec<Alternative> {
        let types = match keywords.types.as_slice() {
            [] => types_of_values(keywords),
            types => types.to_vec(),
        };
        // Integers are numbers too, and nothing more is said of them here.
        let types: Vec<JsonType> = match types.contains(&JsonType::Number) {
            true => types
                .into_iter()
                .filter(|json| *json != JsonType::Integer)
                .collect(),
            false => types,
        };
        let mut alternatives = Vec::with_capacity(types.len());
        for (number, &json) in types.iter().enumerate() {
            let listed = keywords.values.as_ref().map(|values| {
                let fits = |value: &&Value| type_of(value).is_some_and(|of| fits(of, json));
                values.iter().filter(fits).cloned().collect::<Vec<_>>()
            });
            if listed.as_ref().is_some_and(Vec::is_empty) {
                continue;
            }
            let schema = self
                .schemas
                .make(Making::Split(number), &[id], |_| Keywords {
                    types: vec![json],
                    values: listed,
                    value_notes: keywords.value_notes.clone(),
                    format: keywords.format.clone(),
                    ..match json {
                        JsonType::Array => Keywords {
                            items: keywords.items,
                            prefix_items: keywords.prefix_items.clone(),
                            closed_items: keywords.closed_items,
                            constraints: keywords.constraints.clone(),
                            ..Keywords::default()
                        },
                        JsonType::Object => Keywords {
                            properties: keywords.properties.clone(),
                            required: keywords.required.clone(),
                            additional: keywords.additional,
                            ..Keywords::default()
                        },
                        _ => Keywords::default(),
                    }
                });
            alternatives.push(Alternative {
                schema,
                origin: schema,
                again: Vec::new(),
                tags: Vec::new(),
            });
        }
        alternatives
    }

    /// Finds something out about a schema by its kind. While that goes on, the schema itself tells nothing but the
    /// `default`: schemas may contain each other.
    pub(super) fn look<T>(
        &mut self,
        schema: SchemaId,
        default: T,
        find: impl FnOnce(&mut Self, Kind) -> T,
    ) -> T {
        let schema = self.schemas.follow(schema);
        if self.looking_at.is_empty() {
            self.looks = 0;
        }
        self.looks += 1;
        let tired = self.looks > MOST_LOOKS && self.looking_at.len() >= DEEP;
        if tired || self.looking_at.contains(&schema) {
            return default;
        }
        self.looking_at.push(schema);
        let kind = self.kind(schema);
        let found = find(self, kind);
        self.looking_at.pop();
        found
    }
}

/// The JSON type of a value. Null has none.
fn type_of(value: &Value) -> Option<JsonType> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(_) if value.as_integer().is_some() => JsonType::Integer,
        Value::Number(_) => JsonType::Number,
        Value::String(_) => JsonType::String,
        Value::Sequence(_) => JsonType::Array,
        Value::Mapping(_) => JsonType::Object,
    })
}

/// Whether a value of one type is one of another, too.
fn fits(value: JsonType, json: JsonType) -> bool {
    value == json || (value, json) == (JsonType::Integer, JsonType::Number)
}

/// The types that listed values have.
pub(super) fn types_of_values(keywords: &Keywords) -> Vec<JsonType> {
    let mut types = Vec::new();
    for json in keywords.values.iter().flatten().filter_map(type_of) {
        let json = match json {
            JsonType::Number => {
                types.retain(|known| *known != JsonType::Integer);
                json
            }
            JsonType::Integer if types.contains(&JsonType::Number) => JsonType::Number,
            json => json,
        };
        if !types.contains(&json) {
            types.push(json);
        }
    }
    types
}
