//! Edits of the properties of an object.

use clientgen::compare::SourceEffect::{self, Adds, Breaks, Same, Silent};
use clientgen::compare::WireEffect::{Breaks as Fails, MayBreak, MeansSomethingElse, Safe};
use fastrand::Rng;
use serde_json::{Value, json};

use super::label::{Label, OneWay, by_reach};
use super::{Api, Edit, Head, Make, choose};
use crate::reach::{Reach, type_of};
use crate::tree::{at, at_mut, entries};

pub const KINDS: &[(&str, Make)] = &[
    ("optional property removed", remove_optional),
    ("required property removed", remove_required),
    ("optional property added", add_optional),
    ("required property added", add_required),
    ("property made optional", make_optional),
    ("property made required", make_required),
    ("default of a property added", add_default),
    ("property deprecated", deprecate),
];

const SAFE: OneWay = (&[Safe], &[Safe]);

/// Keywords beside `properties` that make an edit mean something else.
const OTHER: &[&str] = &[
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "additionalProperties",
    "unevaluatedProperties",
    "patternProperties",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "discriminator",
    "nullable",
    "enum",
    "const",
    "$ref",
    "$dynamicRef",
];

/// A property of an object.
pub struct Property {
    /// The pointer of the object.
    pub object: String,
    /// The name.
    pub name: String,
    /// What the object is used in.
    pub reach: Reach,
}

/// Returns the objects that are nothing but their properties, and are used in no odd place.
pub fn objects(api: &Api) -> impl Iterator<Item = (&String, &Value, Reach)> {
    let schemas = api.map.schemas.iter();
    let plain = schemas.filter(|(_, reach)| !reach.is_odd);
    plain.filter_map(|(pointer, reach)| {
        let node = at(&api.document, pointer);
        let properties = node.get("properties").and_then(Value::as_object)?;
        let is_plain = type_of(node) == Some("object")
            && !properties.is_empty()
            && OTHER.iter().all(|key| node.get(key).is_none());
        is_plain.then_some((pointer, node, *reach))
    })
}

/// Whether an object requires a property.
pub fn is_required(object: &Value, name: &str) -> bool {
    let required = object.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|other| other == name))
}

/// Whether a property goes both ways, as far as it says itself.
fn goes_both_ways(schema: &Value) -> bool {
    ["readOnly", "writeOnly"]
        .iter()
        .all(|key| schema.get(key).is_none())
}

/// Chooses a property.
pub fn choose_property(
    api: &Api,
    rng: &mut Rng,
    is_wanted: impl Fn(&Value, &str, &Value) -> bool,
) -> Option<Property> {
    let mut found = Vec::new();
    for (pointer, object, reach) in objects(api) {
        for (_, name, schema) in entries(object, pointer, "properties") {
            // Where a reference leads, it may say that it goes one way only.
            let target = crate::tree::target(schema).map(|target| at(&api.document, &target));
            let both_ways = goes_both_ways(schema) && target.is_none_or(goes_both_ways);
            if both_ways && is_wanted(object, name, schema) {
                found.push((pointer, name, reach));
            }
        }
    }
    let (object, name, reach) = choose(rng, found)?;
    Some(Property {
        object: object.clone(),
        name: name.to_owned(),
        reach,
    })
}

impl Property {
    /// Returns the effects that are right, or none that is sure where the type may be shared: one
    /// that is no longer like the other is another type.
    pub fn or_unshared<'e>(&self, api: &Api, effects: &'e [SourceEffect]) -> &'e [SourceEffect] {
        match api.map.is_alone(at(&api.document, &self.object)) {
            true => effects,
            false => &[],
        }
    }

    /// Makes the edit.
    pub fn edit(
        self,
        api: &Api,
        kind: &'static str,
        label: Label,
        change: impl FnOnce(&mut Value, &str),
    ) -> Edit {
        let mut head = api.document.clone();
        change(at_mut(&mut head, &self.object), &self.name);
        Edit {
            kind,
            place: format!("{} {}", self.object, self.name),
            head: Head::Tree(head),
            label,
            schema: Some(self.object),
        }
    }
}

fn remove(object: &mut Value, name: &str) {
    object["properties"].as_object_mut().unwrap().remove(name);
    unrequire(object, name);
}

fn unrequire(object: &mut Value, name: &str) {
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|other| other != name);
        if required.is_empty() {
            object.as_object_mut().unwrap().remove("required");
        }
    }
}

fn require(object: &mut Value, name: &str) {
    match object.get_mut("required").and_then(Value::as_array_mut) {
        Some(required) => required.push(json!(name)),
        None => object["required"] = json!([name]),
    }
}

fn remove_optional(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |object, name, _| !is_required(object, name))?;
    let label = by_reach(found.reach, (&[MayBreak], &[Safe]), SAFE, &[Breaks]);
    Some(found.edit(api, "optional property removed", label, remove))
}

fn remove_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |object, name, _| is_required(object, name))?;
    let sent: OneWay = (&[MayBreak], &[Fails]);
    let label = by_reach(found.reach, sent, (&[Fails], &[Safe]), &[Breaks, Silent]);
    Some(found.edit(api, "required property removed", label, remove))
}

fn add_optional(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |_, _, _| true)?;
    let source = found.or_unshared(api, &[Adds]);
    let label = by_reach(found.reach, (&[Safe], &[MayBreak]), SAFE, source);
    Some(
        found.edit(api, "optional property added", label, |object, _| {
            object["properties"]["zzAdded"] = json!({ "type": "string" });
        }),
    )
}

fn add_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |_, _, _| true)?;
    let sent: OneWay = (&[Fails], &[MayBreak]);
    let label = by_reach(found.reach, sent, (&[Safe], &[Fails]), &[Breaks]);
    Some(
        found.edit(api, "required property added", label, |object, _| {
            object["properties"]["zzAdded"] = json!({ "type": "string" });
            require(object, "zzAdded");
        }),
    )
}

fn make_optional(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |object, name, schema| {
        is_required(object, name) && !may_be_null(api, schema)
    })?;
    let sent: OneWay = (&[Safe], &[MayBreak, Fails]);
    let label = by_reach(found.reach, sent, (&[Fails], &[Safe]), &[Breaks]);
    Some(found.edit(api, "property made optional", label, unrequire))
}

fn make_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |object, name, schema| {
        !is_required(object, name) && !may_be_null(api, schema) && schema.get("default").is_none()
    })?;
    let sent: OneWay = (&[Fails], &[Safe]);
    let label = by_reach(found.reach, sent, (&[Safe], &[Fails]), &[Breaks]);
    Some(found.edit(api, "property made required", label, require))
}

/// Whether a schema takes null, or perhaps does.
fn may_be_null(api: &Api, schema: &Value) -> bool {
    let node = match crate::tree::target(schema) {
        Some(target) => at(&api.document, &target),
        None => schema,
    };
    let is_typed = type_of(node).is_some_and(|name| name != "null");
    !is_typed || node.get("nullable").is_some()
}

fn add_default(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |object, name, schema| {
        !is_required(object, name) && super::values::is_plain(schema, "string")
    })?;
    let sent: OneWay = (&[MeansSomethingElse], &[MeansSomethingElse]);
    // Whoever leaves it out of a reply may mean the default.
    let received: OneWay = (&[Safe, MeansSomethingElse], &[Safe, MeansSomethingElse]);
    let label = by_reach(found.reach, sent, received, found.or_unshared(api, &[Same]));
    Some(
        found.edit(api, "default of a property added", label, |object, name| {
            object["properties"][name]["default"] = json!("zz");
        }),
    )
}

fn deprecate(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |_, _, schema| {
        // A type that is deprecated is shared with no other.
        super::values::is_plain(schema, "string")
    })?;
    let label = by_reach(found.reach, SAFE, SAFE, found.or_unshared(api, &[Adds]));
    let mut edit = found.edit(api, "property deprecated", label, |object, name| {
        object["properties"][name]["deprecated"] = json!(true);
    });
    edit.schema = None;
    Some(edit)
}
