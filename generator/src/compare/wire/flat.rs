//! What all schemas of a node say together.

use super::formats::old_format;
use super::gathered::{Gathered, Union};
use super::half::{Half, Node};
use super::kinds::Kinds;
use crate::resolve::{Additional, Constraint, JsonType, Keywords, Schema, SchemaId, Value};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The parts of a schema are followed up to this number.
pub(super) const MOST_PARTS: usize = 2000;

/// What all schemas of a node say together.
#[derive(Default)]
pub(super) struct Flat<'a> {
    /// The kinds of values, null aside.
    pub(super) kinds: Kinds,
    /// Whether the kinds follow from other keywords than `type`.
    pub(super) is_implied: bool,
    /// Whether null is named and no type is, which may mean null alone.
    pub(super) may_be_null: bool,
    /// Whether the kinds are those of alternatives.
    pub(super) is_joined: bool,
    /// The kinds of which only the listed values are allowed.
    pub(super) listed: Kinds,
    /// The listed values.
    pub(super) values: Vec<&'a Value>,
    /// `format` of strings.
    pub(super) text_format: Option<&'a str>,
    /// `format` of numbers.
    pub(super) number_format: Option<&'a str>,
    /// Bounds and patterns.
    pub(super) bounds: Vec<&'a Constraint>,
    /// Bounds that say nothing of the kinds of values that there are.
    pub(super) idle: Vec<&'a Constraint>,
    /// Everything else that values are checked with, as JSON.
    pub(super) checks: Vec<(&'a str, String)>,
    /// `items`.
    pub(super) items: Node,
    /// `prefixItems`.
    pub(super) prefix: Vec<Node>,
    /// Whether nothing follows the first items.
    pub(super) is_closed: bool,
    /// `properties`, those that are only named in `required` last.
    pub(super) properties: Vec<(&'a str, Node)>,
    /// `required`.
    pub(super) required: Vec<&'a str>,
    /// `additionalProperties`.
    pub(super) additional: Further,
    /// `patternProperties`.
    pub(super) patterns: Vec<(&'a str, Node)>,
    /// `oneOf` and `anyOf`.
    pub(super) unions: Vec<Union>,
    /// The schema whose discriminator holds.
    pub(super) tags: Option<SchemaId>,
    /// `default`.
    pub(super) default: Option<&'a Value>,
    /// The schemas that it is put together of.
    pub(super) parts: Vec<SchemaId>,
    /// Whether there are more parts than are followed.
    pub(super) is_cut: bool,
}

/// What is said of further properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Further {
    /// Nothing: any are allowed.
    #[default]
    Unsaid,
    /// Any are allowed, explicitly.
    Any,
    /// None are allowed.
    None,
    /// They hold this.
    Of(Node),
}

impl<'a> Half<'a> {
    /// Puts together what the schemas of a node say, and everything that they refer to.
    pub(super) fn flatten(&self, node: &[SchemaId]) -> Flat<'a> {
        let mut flat = self.flatten_apart(node);
        self.join_unions(&mut flat);
        flat
    }

    /// The same with all alternatives apart, even if they differ in kind.
    pub(super) fn flatten_apart(&self, node: &[SchemaId]) -> Flat<'a> {
        let mut flat = Flat {
            kinds: Kinds::ALL,
            ..Flat::default()
        };
        let (parts, is_cut) = self.parts(node);
        flat.is_cut = is_cut;
        for id in &parts {
            flat.add(self, *id);
        }
        flat.settle(parts.iter().map(|id| self.schema(*id)));
        flat.parts = parts;
        flat
    }

    /// Puts together what schemas say beside what they lead to.
    pub(super) fn flatten_beside(&self, beside: &[SchemaId]) -> Flat<'a> {
        let mut flat = Flat {
            kinds: Kinds::ALL,
            ..Flat::default()
        };
        for id in beside {
            let keywords = &self.schema(*id).keywords;
            flat.default = flat.default.or(keywords.default.as_ref());
            flat.add_constraints(keywords);
        }
        flat
    }

    /// The schemas that hold for a node: itself, references, parts of `allOf`, and alternatives
    /// that are alone. Also whether there are more than are followed.
    fn parts(&self, node: &[SchemaId]) -> (Vec<SchemaId>, bool) {
        let mut parts: Vec<SchemaId> = Vec::new();
        let mut seen = UnorderedSet::new();
        let mut waiting: Vec<SchemaId> = node.iter().rev().copied().collect();
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            if parts.len() >= MOST_PARTS {
                return (parts, true);
            }
            parts.push(id);
            let schema = self.schema(id);
            for union in [&schema.keywords.one_of, &schema.keywords.any_of] {
                if !union.is_empty() {
                    let mut some = union.iter().filter(|one| !self.is_null(**one));
                    let only = some.next().filter(|_| some.next().is_none());
                    waiting.extend(only);
                }
            }
            waiting.extend(schema.keywords.all_of.iter().rev());
            waiting.extend(schema.target);
        }
        (parts, false)
    }
}

impl<'a> Flat<'a> {
    fn add(&mut self, half: &Half<'a>, id: SchemaId) {
        let schema: &'a Schema = half.schema(id);
        let keywords = &schema.keywords;
        if keywords.never || keywords.null_only {
            self.kinds = Kinds::NONE;
        }
        if !keywords.types.is_empty() {
            let kinds = keywords.types.iter().map(|json| Kinds::of_type(*json));
            self.kinds = self.kinds & kinds.fold(Kinds::NONE, |all, kind| all | kind);
        }
        if let Some(values) = &keywords.values {
            self.add_values(half, id, values);
        }
        self.may_be_null |= keywords.nullable && keywords.types.is_empty();
        self.default = self.default.or(keywords.default.as_ref());
        self.add_constraints(keywords);
        self.items.extend(keywords.items);
        for (index, item) in keywords.prefix_items.iter().enumerate() {
            match self.prefix.get_mut(index) {
                Some(place) => place.push(*item),
                None => self.prefix.push(vec![*item]),
            }
        }
        self.is_closed |= keywords.closed_items;
        self.add_properties(keywords);
        for (pattern, schema) in &keywords.pattern_properties {
            match self.patterns.iter_mut().find(|(known, _)| known == pattern) {
                Some((_, node)) => node.push(*schema),
                None => self.patterns.push((pattern, vec![*schema])),
            }
        }
        self.add_unions(half, id, keywords);
        let held = 1 + self.properties.len();
        half.hold(held);
    }

    fn add_values(&mut self, half: &Half<'a>, id: SchemaId, values: &'a [Value]) {
        match self.listed == Kinds::ALL {
            true => half.listed(id, values).retain(&mut self.values),
            false => self.values = values.iter().collect(),
        }
        self.listed = Kinds::ALL;
    }

    fn add_constraints(&mut self, keywords: &'a Keywords) {
        if let Some(format) = &keywords.format {
            let is_known = NUMERIC.contains(&format.as_str());
            let of_numbers = |json: &JsonType| matches!(json, JsonType::Integer | JsonType::Number);
            let is_numeric = match keywords.types.as_slice() {
                [] => is_known,
                types if is_known => types.iter().any(of_numbers),
                types => !types.contains(&JsonType::String),
            };
            match is_numeric {
                true => self.number_format = Some(format),
                false => self.text_format = Some(format),
            }
        }
        let respelled = old_format(keywords);
        if let Some((format, _)) = respelled {
            self.text_format = Some(format);
        }
        for constraint in &keywords.constraints {
            match constraint.keyword {
                "$comment" | "$vocabulary" | "xml" => {}
                keyword if respelled.is_some_and(|(_, instead)| instead == keyword) => {}
                keyword if BOUNDS.contains(&keyword) => self.bounds.push(constraint),
                keyword => self.checks.push((keyword, constraint.value.to_json())),
            }
        }
    }

    fn add_properties(&mut self, keywords: &'a Keywords) {
        if self.properties.is_empty() {
            let given = keywords.properties.iter();
            self.properties
                .extend(given.map(|(name, schema)| (name.as_str(), vec![*schema])));
        } else if !keywords.properties.is_empty() {
            let known = self.properties.iter().enumerate();
            let known: UnorderedMap<&str, usize> =
                known.map(|(at, (name, _))| (*name, at)).collect();
            for (name, schema) in &keywords.properties {
                let known = known.get(name.as_str());
                match known.and_then(|at| self.properties.get_mut(*at)) {
                    Some((_, node)) => node.push(*schema),
                    None => self.properties.push((name, vec![*schema])),
                }
            }
        }
        let required = keywords.required.iter().map(String::as_str);
        self.required.extend(required);
        let further = match keywords.additional {
            None => return,
            Some(Additional::Any) => Further::Any,
            Some(Additional::None) => Further::None,
            Some(Additional::Schema(schema)) => Further::Of(vec![schema]),
        };
        self.additional = match (std::mem::take(&mut self.additional), further) {
            (Further::None, _) | (_, Further::None) => Further::None,
            (Further::Of(mut node), Further::Of(other)) => {
                node.extend(other);
                Further::Of(node)
            }
            (Further::Of(node), _) | (_, Further::Of(node)) => Further::Of(node),
            (Further::Any | Further::Unsaid, Further::Any) => Further::Any,
            (further, Further::Unsaid) => further,
        };
    }

    fn add_unions(&mut self, half: &Half<'a>, id: SchemaId, keywords: &'a Keywords) {
        self.tags = self.tags.or(half.schema(id).tags.is_some().then_some(id));
        let unions = [(&keywords.one_of, "oneOf"), (&keywords.any_of, "anyOf")];
        for (schemas, word) in unions {
            if schemas.is_empty() {
                continue;
            }
            match half.gathered(id, word, schemas) {
                Gathered::Required(required) => self.checks.push((word, required.to_string())),
                Gathered::Alternatives(alternatives) if alternatives.len() > 1 => {
                    self.unions.push(Union {
                        holder: id,
                        alternatives,
                        is_exclusive: word == "oneOf",
                    });
                }
                Gathered::Alternatives(_) => {}
            }
        }
    }

    /// Finds the kinds that nobody states, and leaves out what says nothing of the kinds that there
    /// are.
    fn settle(&mut self, parts: impl Iterator<Item = &'a Schema> + Clone) {
        let states = |schema: &Schema| !schema.keywords.types.is_empty();
        let is_stated = parts.clone().any(states) || self.kinds.is_empty();
        if self.listed == Kinds::ALL {
            let kinds = self.values.iter().map(|value| Kinds::of_value(value));
            let kinds = kinds.fold(Kinds::NONE, |all, kind| all | kind);
            self.kinds = self.kinds & kinds;
            self.listed = self.kinds;
        } else if !is_stated && self.unions.is_empty() {
            let implied = self.implied();
            self.is_implied = implied != Kinds::ALL;
            self.kinds = implied;
        }
        let kinds = self.kinds;
        self.values
            .retain(|value| kinds.has(Kinds::of_value(value)));
        for schema in parts {
            self.leave_out_idle(schema);
        }
        let (bounds, idle) = std::mem::take(&mut self.bounds)
            .into_iter()
            .partition(|bound| kinds.meets(kinds_of_bound(bound.keyword)));
        let idle: Vec<&'a Constraint> = idle;
        self.bounds = bounds;
        self.idle.extend(idle);
        if !kinds.meets(Kinds::STRING) {
            self.text_format = None;
        }
        if !kinds.meets(Kinds::NUMBER) {
            self.number_format = None;
        }
        if kinds.meets(Kinds::OBJECT) {
            self.declare_required();
        }
    }

    /// The kinds that keywords speak of.
    fn implied(&self) -> Kinds {
        let speaks_of_objects = !self.properties.is_empty()
            || !self.required.is_empty()
            || self.additional != Further::Unsaid
            || !self.patterns.is_empty();
        if speaks_of_objects {
            return Kinds::OBJECT;
        }
        if !self.items.is_empty() || !self.prefix.is_empty() {
            return Kinds::ARRAY;
        }
        match (self.text_format, self.number_format) {
            (Some(_), _) => Kinds::STRING,
            (None, Some(_)) => Kinds::NUMBER,
            (None, None) => Kinds::ALL,
        }
    }

    /// What is required without being declared holds what further properties do.
    fn declare_required(&mut self) {
        let node = match &self.additional {
            Further::Of(node) => node.clone(),
            Further::Unsaid | Further::Any | Further::None => Vec::new(),
        };
        self.required.sort_unstable();
        self.required.dedup();
        let known: UnorderedSet<&str> = self.properties.iter().map(|(name, _)| *name).collect();
        let undeclared = self.required.iter().filter(|name| !known.contains(**name));
        let undeclared: Vec<&str> = undeclared.copied().collect();
        self.properties
            .extend(undeclared.into_iter().map(|name| (name, node.clone())));
    }

    /// Whether a property must be there.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.required.binary_search(&name).is_ok()
    }

    /// The listed values of some kinds. None: any value is allowed.
    pub(super) fn values_of(&self, kinds: Kinds) -> Option<Vec<&'a Value>> {
        let values = self.values.iter().copied();
        let values = values.filter(|value| kinds.has(Kinds::of_value(value)));
        self.listed.meets(kinds).then(|| values.collect())
    }
}

/// Formats of numbers.
const NUMERIC: &[&str] = &[
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "uint", "float",
    "double",
];

/// Keywords that are compared as bounds.
const BOUNDS: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// The kinds of values that a bound is about.
pub(super) fn kinds_of_bound(keyword: &str) -> Kinds {
    match keyword {
        "minLength" | "maxLength" | "pattern" => Kinds::STRING,
        "minItems" | "maxItems" | "uniqueItems" => Kinds::ARRAY,
        "minProperties" | "maxProperties" => Kinds::OBJECT,
        _ => Kinds::NUMBER,
    }
}
