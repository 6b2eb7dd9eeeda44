//! `oneOf`, `anyOf` and several types: what the alternatives are, and which of them are one.

use super::Lowering;
use super::kinds::{Alternative, Kind, UNTYPED, Union};
use super::schema_arena::Making;
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::resolve::{JsonType, Keywords, SchemaId, Value};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// What is said of a union that is one of its own alternatives.
pub(super) const OWN_ALTERNATIVE: (&str, &str) = (
    "a union that contains itself",
    "the alternative is left out",
);

/// A union of more alternatives than this is left untyped: nobody matches on so many.
const MOST_ALTERNATIVES: usize = 1000;

/// The alternatives that a schema gives.
pub(super) struct Alternatives {
    /// `oneOf` or `anyOf`.
    pub(super) word: &'static str,
    /// The alternatives as written.
    pub(super) schemas: Vec<SchemaId>,
    /// The schema whose discriminator is about them.
    pub(super) tags: Option<SchemaId>,
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
        unions.retain(|union| self.check_says_more(id, union).is_ok());
        if unions.is_empty() {
            return self.inherited_kind(id);
        }
        let union = unions.remove(0);
        let mut alternatives = self.gather(id, &union.schemas);
        if self.is_waiting() {
            return Some(Kind::Any);
        }
        if let Some(rest) = self.rest(id, keywords, &unions, alternatives.len()) {
            if self.check_alternatives(id, alternatives.len()).is_err() {
                return Some(Kind::Any);
            }
            self.restrict(id, &mut alternatives, rest);
        }
        Some(self.kind_of_alternatives(id, alternatives, union.tags))
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
            return self.limit_union(id, union);
        }
        if self.is_waiting() {
            return Kind::Any;
        }
        self.join_scalars(id, &mut alternatives);
        match alternatives.as_slice() {
            [] => Kind::Any,
            [only] => Kind::Same(only.schema),
            _ => {
                let tag = None;
                self.limit_union(id, Union { tag, alternatives })
            }
        }
    }

    /// Makes the kind of a union, which is left untyped if it has too many alternatives.
    fn limit_union(&mut self, id: SchemaId, union: Union) -> Kind {
        if union.alternatives.len() <= MOST_ALTERNATIVES {
            return Kind::Union(union);
        }
        let message = format!("a union of more than {MOST_ALTERNATIVES} alternatives");
        let place = self.schema_place(id);
        self.report
            .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(UNTYPED));
        Kind::Any
    }

    /// Checks that alternatives say more than which properties must be there, which nothing but
    /// documentation could say.
    fn check_says_more(&mut self, id: SchemaId, union: &Alternatives) -> Result<(), Reported> {
        if !self.require_only(&union.schemas) {
            return Ok(());
        }
        self.warn_requirements(id, union.word);
        Err(Reported)
    }

    pub(super) fn warn_requirements(&mut self, id: SchemaId, word: &'static str) {
        let message = format!("`{word}` says which properties must be there");
        let label = "documented only";
        let place = self.keyword_place(id, word);
        self.report
            .warn(Diagnostic::new(Code::CheckOnly, place, message).label(label));
    }

    /// Whether all that alternatives say is which properties must be there.
    pub(super) fn require_only(&self, alternatives: &[SchemaId]) -> bool {
        alternatives.iter().all(|&schema| {
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
        })
    }

    /// Each alternative once, those of unions within the union included. Null is no alternative but nullable.
    fn gather(&mut self, id: SchemaId, schemas: &[SchemaId]) -> Vec<Alternative> {
        let mut into: Vec<Alternative> = Vec::with_capacity(schemas.len());
        let mut places: UnorderedMap<SchemaId, usize> = UnorderedMap::new();
        let mut waiting: Vec<SchemaId> = schemas.iter().rev().copied().collect();
        let mut taken_in = UnorderedSet::new();
        while let Some(origin) = waiting.pop() {
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
            let before = places.get(&followed);
            if let Some(known) = before.and_then(|index| into.get_mut(*index)) {
                self.meet_again(known, origin);
                continue;
            }
            // A title is a name too.
            let unnamed = followed == origin
                && keywords.title.is_none()
                && !self.component_names.contains_key(&followed);
            if unnamed && schema.tags.is_none() && self.is_mere_union(keywords) {
                if taken_in.insert(followed) {
                    let inner = keywords.one_of.iter().chain(&keywords.any_of);
                    waiting.extend(inner.rev());
                }
                continue;
            }
            places.insert(followed, into.len());
            into.push(Alternative::of(origin));
        }
        into
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
        self.find_end(schema).map_or(schema, |(end, _)| end)
    }

    /// Whether a schema is one list of alternatives and nothing else.
    fn is_mere_union(&self, keywords: &Keywords) -> bool {
        keywords.has_unions()
            && (keywords.one_of.is_empty() || keywords.any_of.is_empty())
            && !keywords.shapes_besides()
            && keywords.all_of.is_empty()
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
            alternatives.push(Alternative::of(schema));
        }
        alternatives
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
