//! Objects, and `allOf`: what all parts say in one.

use super::Lowering;
use super::kinds::{Kind, Object, UNTYPED};
use super::met::Met;
use super::unions::Alternatives;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Additional, JsonType, Keywords, SchemaId, Value};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// An `allOf` of more parts than this is left untyped: each schema of a long chain would repeat all before it.
const MOST_PARTS: usize = 500;

/// An object of more properties than this is left untyped: no compiler takes such a struct.
const MOST_PROPERTIES: usize = 5000;

/// What all parts of a schema say.
#[derive(Default)]
pub(super) struct Merged {
    /// All but the unions.
    pub(super) keywords: Keywords,
    /// The unions of the parts.
    pub(super) unions: Vec<Alternatives>,
    /// Where each property is.
    pub(super) places: UnorderedMap<String, usize>,
    /// What several parts say of one thing.
    pub(super) met: Met,
}

impl Lowering<'_> {
    /// What keywords that speak of an object make.
    pub(super) fn object_kind(&mut self, id: SchemaId, keywords: &Keywords) -> Kind {
        let additional = self.additional(keywords);
        let label = match additional {
            Some(Additional::Schema(_)) => "taken as what further properties hold",
            Some(Additional::Any | Additional::None) | None => "taken as any value",
        };
        let undeclared = self.report_undeclared_properties(id, keywords, label);
        let mut properties = keywords.properties.clone();
        let mut additional = additional;
        if !undeclared.is_empty() {
            let schema = match additional {
                Some(Additional::Schema(values)) => values,
                Some(Additional::Any | Additional::None) | None => self.schemas.any_of(&[]),
            };
            // An object of which no property is declared keeps them all.
            if properties.is_empty() && additional.is_none() {
                additional = Some(Additional::Any);
            }
            properties.extend(undeclared.into_iter().map(|name| (name, schema)));
        }
        if properties.len() > MOST_PROPERTIES {
            let message = format!("an object of more than {MOST_PROPERTIES} properties");
            let place = self.keyword_place(id, "properties");
            self.report
                .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(UNTYPED));
            return Kind::Object;
        }
        if properties.is_empty() {
            return match additional {
                Some(Additional::Schema(values)) => Kind::Map(values),
                Some(Additional::None) => Kind::Struct(Object::default()),
                Some(Additional::Any) | None => Kind::Object,
            };
        }
        Kind::Struct(Object {
            properties,
            required: keywords.required.iter().cloned().collect(),
            listed: keywords.required.clone(),
            additional,
        })
    }

    /// What further properties hold, those with a pattern for their names among them.
    fn additional(&mut self, keywords: &Keywords) -> Option<Additional> {
        let mut values: Vec<SchemaId> = Vec::new();
        values.extend(
            keywords
                .pattern_properties
                .iter()
                .map(|(_, schema)| *schema),
        );
        match keywords.additional {
            Some(Additional::Schema(schema)) if !values.contains(&schema) => values.push(schema),
            Some(Additional::Any) => return Some(Additional::Any),
            _ => {}
        }
        match values.as_slice() {
            [] => keywords.additional,
            values => Some(Additional::Schema(self.schemas.any_of(values))),
        }
    }

    /// An `allOf`: the same as its only part that says something, or what all parts say.
    pub(super) fn merged_kind(&mut self, id: SchemaId) -> Kind {
        let Some(parts) = self.parts(id) else {
            let message = format!("an `allOf` of more than {MOST_PARTS} parts");
            let place = self.keyword_place(id, "allOf");
            self.report
                .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(UNTYPED));
            return Kind::Any;
        };
        if self.is_part_of_itself(&parts, id) {
            let message = "an `allOf` that contains itself";
            let label = "the part is left out";
            let place = self.keyword_place(id, "allOf");
            self.report
                .warn(Diagnostic::new(Code::CyclicReference, place, message).label(label));
        }
        let keywords = |part: SchemaId| self.schemas.get(part);
        // Of a tuple, the length says something too.
        let is_tuple = parts
            .iter()
            .any(|&part| !keywords(part).keywords.prefix_items.is_empty());
        let bounds = |part| {
            let found = keywords(part);
            let bound = |keyword| found.keywords.counted_as(keyword);
            bound("minItems").or(bound("maxItems")).is_some()
        };
        let telling: Vec<SchemaId> = parts
            .iter()
            .copied()
            .filter(|&part| self.tells(part) || is_tuple && bounds(part))
            .collect();
        if let [only] = telling.as_slice()
            && *only != id
            && !self.is_heir(id, *only)
        {
            return Kind::Same(*only);
        }
        if let Some(wrapped) = self.wrapped(id, &telling) {
            return Kind::Same(wrapped);
        }
        if self.check_parts(id, &telling).is_err() {
            return Kind::Any;
        }
        let mut merged = Merged::default();
        for &part in &telling {
            self.add(id, &mut merged, part, &parts);
        }
        let met = std::mem::take(&mut merged.met);
        self.settle_met(&mut merged.keywords, met);
        // A discriminator may stand in another part than the alternatives.
        if let Some(declares) = self.own_discriminator(id) {
            for union in &mut merged.unions {
                union.tags = union.tags.or(Some(declares));
            }
        }
        self.kind_of(id, &merged.keywords, merged.unions)
    }

    /// Whether a part says more than texts and flags, its own parts aside.
    fn tells(&self, part: SchemaId) -> bool {
        let keywords = &self.schemas.get(part).keywords;
        keywords.shapes_besides()
            || keywords.has_unions()
            || keywords.format.is_some()
            || keywords.checked_as("contentEncoding").is_some()
    }

    /// All parts, parts of parts included, each once; the schema itself comes last. None if there are too many.
    pub(super) fn parts(&self, id: SchemaId) -> Option<Vec<SchemaId>> {
        let mut parts = Vec::new();
        let mut seen = UnorderedSet::from([id]);
        let mut waiting: Vec<SchemaId> = self.schemas.get(id).keywords.all_of.clone();
        waiting.reverse();
        while let Some(part) = waiting.pop() {
            let part = self.schemas.follow(part);
            if seen.insert(part) {
                waiting.extend(self.schemas.get(part).keywords.all_of.iter().rev());
                parts.push(part);
            }
            if parts.len() > MOST_PARTS {
                return None;
            }
        }
        parts.push(id);
        Some(parts)
    }

    /// Whether a schema is among the parts of one of its parts, or its own.
    fn is_part_of_itself(&self, parts: &[SchemaId], id: SchemaId) -> bool {
        parts.iter().any(|&part| {
            let all_of = &self.schemas.get(part).keywords.all_of;
            let mut all_of = all_of.iter();
            all_of.any(|&part| self.schemas.follow(part) == id)
        })
    }

    /// Adds what a part says: both must hold.
    fn add(&mut self, id: SchemaId, merged: &mut Merged, part: SchemaId, parts: &[SchemaId]) {
        let schema = self.schemas.get(part);
        let keywords = &schema.keywords;
        let all = &mut merged.keywords;
        all.never |= keywords.never;
        self.add_types(id, all, keywords);
        add_values(all, keywords);
        all.value_notes.extend(keywords.value_notes.iter().cloned());
        if all.format.is_none() {
            all.format.clone_from(&keywords.format);
        }
        if all.properties.is_empty() {
            merged.places.clear();
        }
        merged.met.forget(all);
        merged.met.add_properties(all, &mut merged.places, keywords);
        all.required.extend(keywords.required.iter().cloned());
        all.items = all.items.or(keywords.items);
        merged.met.items.extend(keywords.items);
        if all.prefix_items.is_empty() {
            all.prefix_items.clone_from(&keywords.prefix_items);
            all.closed_items = keywords.closed_items;
        }
        // Bounds of arrays say whether one is a tuple.
        let bounds = keywords.constraints.iter();
        let bounds = bounds.filter(|bound| matches!(bound.keyword, "minItems" | "maxItems"));
        all.constraints.extend(bounds.cloned());
        // What a string holds may be said in any part.
        for content in ["contentEncoding", "contentMediaType"] {
            let mut said = keywords.constraints.iter();
            let said = said.find(|constraint| constraint.keyword == content);
            if all.checked_as(content).is_none() {
                all.constraints.extend(said.cloned());
            }
        }
        all.pattern_properties
            .extend(keywords.pattern_properties.iter().cloned());
        let unions = self.unions_of(part, keywords);
        // A base lists what is made of it; in what is made of it, that says nothing.
        merged.unions.extend(unions.into_iter().filter(|union| {
            let mut alternatives = union.schemas.iter();
            !alternatives.any(|&schema| parts.contains(&self.schemas.follow(schema)))
        }));
    }

    fn add_types(&mut self, id: SchemaId, all: &mut Keywords, more: &Keywords) {
        if all.types.is_empty() || more.types.is_empty() {
            all.types.extend(more.types.iter().copied());
            return;
        }
        let common: Vec<JsonType> = all
            .types
            .iter()
            .flat_map(|left| more.types.iter().filter_map(|right| left.and(*right)))
            .collect();
        if common.is_empty() {
            let message = "the parts are of different types";
            let label = "the last one counts";
            let place = self.keyword_place(id, "allOf");
            self.report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
            *all = Keywords {
                types: more.types.clone(),
                required: all.required.clone(),
                ..Keywords::default()
            };
        } else {
            all.types = common;
        }
    }

    /// Reports and lists the required properties that are not declared, each once. `label` says
    /// what they are taken as.
    fn report_undeclared_properties(
        &mut self,
        id: SchemaId,
        all: &Keywords,
        label: &str,
    ) -> Vec<String> {
        let mut known: UnorderedSet<&str> = all
            .properties
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        let names = all.required.iter();
        let undeclared: Vec<String> = names.filter(|name| known.insert(name)).cloned().collect();
        let unknown: UnorderedSet<&String> = undeclared.iter().collect();
        let schema = self.schemas.get(id);
        let keywords = &schema.keywords;
        for (name, index) in keywords.required.iter().zip(&keywords.required_at) {
            if unknown.contains(name) {
                let message = format!("the required property `{name}` is not declared");
                let key = format!("required/{index}");
                let place = self.keyword_place(id, &key);
                self.report
                    .warn(Diagnostic::new(Code::UnusedRequired, place, message).label(label));
            }
        }
        undeclared
    }
}

/// Values that both parts list; if they list none in common, the first list counts.
fn add_values(all: &mut Keywords, more: &Keywords) {
    let Some(more) = &more.values else {
        return;
    };
    all.values = Some(match all.values.take() {
        Some(known) => {
            let common: Vec<Value> = known
                .iter()
                .filter(|value| more.contains(value))
                .cloned()
                .collect();
            if common.is_empty() { known } else { common }
        }
        None => more.clone(),
    });
}

impl JsonType {
    /// What is of both types.
    fn and(self, other: Self) -> Option<Self> {
        match (self, other) {
            (left, right) if left == right => Some(left),
            (Self::Integer, Self::Number) | (Self::Number, Self::Integer) => Some(Self::Integer),
            _ => None,
        }
    }
}
