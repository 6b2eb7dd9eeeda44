//! Schemas as written: each keyword in a field of its own.

use super::Reference;
use crate::ids::declare_ids;
use crate::source::Value;

declare_ids! {
    /// A schema, wherever it stands in the document.
    SchemaId;
}

/// A schema as written. Children are ids of the same arena.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// `$ref`, if there is nothing beside it but texts and flags.
    pub reference: Option<Reference>,
    /// The URIs that `$id` and anchors give it, with a fragment.
    pub names: Vec<String>,
    /// Whether the reference is a `$dynamicRef`.
    pub is_dynamic: bool,
    /// `$dynamicAnchor`.
    pub dynamic_anchor: Option<String>,
    /// Whether the schema has an `$id`, and so begins a resource.
    pub has_id: bool,
    /// Everything else.
    pub keywords: Keywords,
}

/// The keywords of a schema but `$ref`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keywords {
    /// `false` as a schema: nothing is valid.
    pub never: bool,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `type`, without null. None means any type.
    pub types: Vec<JsonType>,
    /// `nullable`, `type: [.., "null"]`, or null among the values of an enum.
    pub nullable: bool,
    /// Whether `type` names null and nothing else.
    pub null_only: bool,
    /// `format`.
    pub format: Option<String>,
    /// `enum` or `const`, without null.
    pub values: Option<Vec<Value>>,
    /// Where each of the values stands, from the schema on.
    pub values_at: Vec<String>,
    /// The notes on single values, by extensions or by the alternatives that the values stand in.
    pub value_notes: Vec<ValueNote>,
    /// `default`.
    pub default: Option<Value>,
    /// `example` and `examples`.
    pub examples: Vec<Value>,
    /// `properties` in document order.
    pub properties: Vec<(String, SchemaId)>,
    /// `required`.
    pub required: Vec<String>,
    /// Where each of `required` stands in the list, of which some may be no names.
    pub required_at: Vec<usize>,
    /// `additionalProperties`.
    pub additional: Option<Additional>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `prefixItems`, or `items` as a list.
    pub prefix_items: Vec<SchemaId>,
    /// Whether `items`, or `additionalItems` beside a list, is false: nothing follows the first items.
    pub closed_items: bool,
    /// `patternProperties`: what properties hold whose names match.
    pub pattern_properties: Vec<(String, SchemaId)>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `x-clientgen-secret`: never shown by `Debug` or `Display`.
    pub secret: bool,
    /// `x-clientgen-message`: the property that holds a text for people.
    pub message: Option<String>,
    /// Bounds, patterns and the like, in a fixed order.
    pub constraints: Vec<Constraint>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
}

impl Keywords {
    /// Whether nothing is said, which allows any value.
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }

    /// Whether more is said than texts, flags and bounds, so that it matters for the type.
    pub fn shapes(&self) -> bool {
        self.shapes_besides() || self.has_unions() || !self.all_of.is_empty()
    }

    /// The same of what is said besides parts and alternatives.
    pub fn shapes_besides(&self) -> bool {
        self.never
            || !self.types.is_empty()
            || self.values.is_some()
            || !self.properties.is_empty()
            || !self.required.is_empty()
            || self.additional.is_some()
            || self.items.is_some()
            || self.discriminator.is_some()
            || !self.prefix_items.is_empty()
            || !self.pattern_properties.is_empty()
    }

    /// Whether no other schema is part of it.
    pub fn is_leaf(&self) -> bool {
        self.properties.is_empty()
            && !matches!(self.additional, Some(Additional::Schema(_)))
            && self.items.is_none()
            && self.all_of.is_empty()
            && !self.has_unions()
            && self.discriminator.is_none()
            && self.prefix_items.is_empty()
            && self.pattern_properties.is_empty()
    }

    /// Whether something is said of a value besides parts, alternatives, texts and flags.
    pub fn says_more(&self) -> bool {
        self.never
            || !self.types.is_empty()
            || self.values.is_some()
            || self.format.is_some()
            || !self.properties.is_empty()
            || !self.required.is_empty()
            || self.additional.is_some()
            || self.items.is_some()
            || !self.prefix_items.is_empty()
            || !self.pattern_properties.is_empty()
            || !self.constraints.is_empty()
    }

    /// Whether they say what strings hold.
    pub fn says_content(&self) -> bool {
        let mut content = ["contentEncoding", "contentMediaType"].into_iter();
        self.format.is_some() || content.any(|keyword| self.checked_as(keyword).is_some())
    }

    /// The text of a keyword that is kept among the constraints.
    pub fn checked_as(&self, keyword: &str) -> Option<&str> {
        let found = self.constraints.iter().find(|of| of.keyword == keyword)?;
        match &found.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number of a keyword that is kept among the constraints.
    pub fn counted_as(&self, keyword: &str) -> Option<usize> {
        let found = self.constraints.iter().find(|of| of.keyword == keyword)?;
        usize::try_from(found.value.as_integer()?).ok()
    }

    /// Whether there are alternatives.
    pub fn has_unions(&self) -> bool {
        !self.one_of.is_empty() || !self.any_of.is_empty()
    }
}

/// A note on one value of an enum: its name in code, its texts, and whether it is deprecated.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueNote {
    /// The value.
    pub value: Value,
    /// The name of the value in code.
    pub name: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Markdown (CommonMark).
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub is_deprecated: bool,
}

/// A type of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

/// `additionalProperties`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Additional {
    /// `true`, or `{}`.
    Any,
    /// `false`.
    None,
    /// The schema of what further properties hold.
    Schema(SchemaId),
}

/// `discriminator`: the property that tells the alternatives of a union apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// `propertyName`.
    pub property: String,
    /// `mapping`: what a value of the property stands for, by name or reference.
    pub mapping: Vec<(String, Reference)>,
}

/// A keyword that bounds a value: kept for the documentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Constraint {
    /// The keyword.
    pub keyword: &'static str,
    /// What it says.
    pub value: Value,
}

/// `externalDocs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalDocs {
    /// `url`.
    pub url: String,
    /// `description`.
    pub description: Option<String>,
}
