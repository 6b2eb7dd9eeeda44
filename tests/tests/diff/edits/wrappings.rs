//! Other spellings of the same schema.

use fastrand::Rng;
use serde_json::{Value, json};

use super::properties::{is_required, objects};
use super::values::is_plain;
use super::{Api, Edit, Make, choose, nothing};
use crate::reach::type_of;
use crate::tree::{at, at_mut, entries, target};

pub const KINDS: &[(&str, Make)] = &[
    ("reference wrapped in allOf", wrap_reference),
    ("scalar wrapped in allOf", wrap_scalar),
    ("object split by allOf", split),
    ("scalar component written where it is used", inline_scalar),
    ("null spelled as an alternative", spell_null),
    ("type spelled as a list", spell_type),
    ("oneOf and anyOf exchanged", exchange_unions),
];

/// Chooses a schema of a property.
fn choose_schema(api: &Api, rng: &mut Rng, is_wanted: impl Fn(&Value) -> bool) -> Option<String> {
    let mut found = Vec::new();
    for (pointer, object, _) in objects(api) {
        for (property, _, schema) in entries(object, pointer, "properties") {
            if is_wanted(schema) {
                found.push(property);
            }
        }
    }
    choose(rng, found)
}

fn replace(api: &Api, kind: &'static str, place: String, new: Value) -> Edit {
    let mut head = api.document.clone();
    *at_mut(&mut head, &place) = new;
    Edit {
        // Values are tried too: they show whether the edit does what it says.
        schema: Some(place.clone()),
        ..nothing(kind, place, head)
    }
}

fn is_bare_reference(schema: &Value) -> bool {
    target(schema).is_some() && schema.as_object().is_some_and(|map| map.len() == 1)
}

fn wrap_reference(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_schema(api, rng, is_bare_reference)?;
    let new = json!({ "allOf": [at(&api.document, &place)] });
    Some(replace(api, "reference wrapped in allOf", place, new))
}

fn wrap_scalar(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_schema(api, rng, |schema| {
        is_plain(schema, "string") || is_plain(schema, "boolean")
    })?;
    let new = json!({ "allOf": [at(&api.document, &place)] });
    Some(replace(api, "scalar wrapped in allOf", place, new))
}

fn split(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let kind = "object split by allOf";
    let components = objects(api).filter(|(pointer, node, _)| {
        // Parts that are written anew elsewhere name their own inner types.
        let is_component = pointer.matches('/').count() == 3;
        let inner = node["properties"].as_object().unwrap();
        let are_plain = inner.values().all(|schema| {
            let is_scalar = type_of(schema).is_some_and(|name| name != "object" && name != "array");
            is_bare_reference(schema) || (is_scalar && schema.get("enum").is_none())
        });
        is_component && inner.len() > 1 && are_plain
    });
    let (place, node, _) = choose(rng, components.collect())?;
    let all: Vec<_> = node["properties"].as_object().unwrap().iter().collect();
    let half = rng.usize(1..all.len());
    let part = |entries: &[(&String, &Value)]| {
        let names = entries.iter().filter(|(name, _)| is_required(node, name));
        let required: Vec<_> = names.map(|(name, _)| name).collect();
        let properties = entries
            .iter()
            .map(|(name, schema)| ((*name).clone(), (*schema).clone()));
        let properties: serde_json::Map<String, Value> = properties.collect();
        json!({ "type": "object", "properties": properties, "required": required })
    };
    let mut new = node.clone();
    let map = new.as_object_mut().unwrap();
    map.remove("properties");
    map.remove("required");
    let mut parts = [part(&all[..half]), part(&all[half..])];
    for part in &mut parts {
        if part["required"] == json!([]) {
            part.as_object_mut().unwrap().remove("required");
        }
    }
    new["allOf"] = json!(parts);
    Some(replace(api, kind, place.clone(), new))
}

fn inline_scalar(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let scalar = |schema: &Value| {
        let node = at(&api.document, &target(schema).unwrap());
        let scalars = ["string", "integer", "boolean", "number"];
        let is_named = ["enum", "nullable", "deprecated", "readOnly", "writeOnly"];
        type_of(node).is_some_and(|name| scalars.contains(&name))
            && is_named.iter().all(|key| node.get(key).is_none())
    };
    let references = api.map.schemas.keys().filter(|pointer| {
        let node = at(&api.document, pointer);
        is_bare_reference(node) && scalar(node)
    });
    let place = choose(rng, references.collect())?.clone();
    let component = target(at(&api.document, &place))?;
    let new = at(&api.document, &component).clone();
    let kind = "scalar component written where it is used";
    Some(replace(api, kind, place, new))
}

fn spell_null(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_schema(api, rng, |schema| match api.is_31() {
        true => {
            let types = schema.get("type").and_then(Value::as_array);
            let keys = schema.as_object().is_some_and(|map| map.len() == 1);
            keys && types.is_some_and(|types| types.len() == 2 && types.contains(&json!("null")))
        }
        false => {
            let keys = schema.as_object().is_some_and(|map| map.len() == 2);
            keys && type_of(schema) == Some("string")
                && schema.get("nullable") == Some(&json!(true))
        }
    })?;
    let schema = at(&api.document, &place);
    let new = match schema.get("type").and_then(Value::as_array) {
        Some(types) => {
            let other = types.iter().find(|name| **name != "null")?;
            json!({ "anyOf": [{ "type": other }, { "type": "null" }] })
        }
        None => json!({ "nullable": true, "allOf": [{ "type": "string" }] }),
    };
    Some(replace(api, "null spelled as an alternative", place, new))
}

fn spell_type(api: &Api, rng: &mut Rng) -> Option<Edit> {
    if !api.is_31() {
        return None;
    }
    let place = choose_schema(api, rng, |schema| {
        is_plain(schema, "string") || is_plain(schema, "integer")
    })?;
    let mut new = at(&api.document, &place).clone();
    new["type"] = json!([new["type"]]);
    Some(replace(api, "type spelled as a list", place, new))
}

fn exchange_unions(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let unions = api.map.schemas.keys().filter(|pointer| {
        let node = at(&api.document, pointer);
        let has_tag = node.get("discriminator").is_some();
        node.get("oneOf").is_some() != node.get("anyOf").is_some()
            && (has_tag || is_exclusive(node))
    });
    let place = choose(rng, unions.collect())?.clone();
    let mut new = at(&api.document, &place).clone();
    let map = new.as_object_mut().unwrap();
    let (from, to) = match map.contains_key("oneOf") {
        true => ("oneOf", "anyOf"),
        false => ("anyOf", "oneOf"),
    };
    let arms = map.remove(from).unwrap();
    map.insert(to.to_owned(), arms);
    Some(replace(api, "oneOf and anyOf exchanged", place, new))
}

/// Whether no two alternatives take the same value, because each is of another type.
fn is_exclusive(union: &Value) -> bool {
    let arms = union.get("oneOf").or(union.get("anyOf"));
    let arms = arms.and_then(Value::as_array).into_iter().flatten();
    let types: Vec<Option<&str>> = arms.map(type_of).collect();
    let mut once = types.clone();
    once.sort_unstable();
    once.dedup();
    let are_numbers = once.contains(&Some("integer")) && once.contains(&Some("number"));
    once.len() == types.len() && !once.contains(&None) && !are_numbers
}
