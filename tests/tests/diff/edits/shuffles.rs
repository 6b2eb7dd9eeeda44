//! Orders that mean nothing.

use fastrand::Rng;
use serde_json::{Value, json};

use super::properties::objects;
use super::{Api, Edit, Head, Make, choose, nothing};
use crate::tree::{at, at_mut, child, is_true, members, text};

pub const KINDS: &[(&str, Make)] = &[
    ("paths in another order", |api, rng| {
        reorder(api, rng, "paths in another order", "/paths".to_owned())
    }),
    ("components in another order", |api, rng| {
        let kind = "components in another order";
        reorder(api, rng, kind, "/components/schemas".to_owned())
    }),
    ("keys of a schema in another order", reorder_keys),
    ("optional properties in another order", reorder_properties),
    ("replies in another order", reorder_replies),
    ("names of required in another order", reorder_required),
    ("values of an enum in another order", reorder_values),
    ("optional parameters in another order", reorder_parameters),
];

/// Writes the document with the keys of one map in another order.
fn reorder(api: &Api, rng: &mut Rng, kind: &'static str, place: String) -> Option<Edit> {
    let map = api.document.pointer(&place)?.as_object()?;
    let mut order: Vec<&String> = map.keys().collect();
    rng.shuffle(&mut order);
    let steps: Vec<String> = place.split('/').skip(1).map(unescape).collect();
    let mut text = String::new();
    write(&api.document, Some(&steps), &order, &mut text);
    let mut edit = nothing(kind, place, Value::Null);
    edit.head = Head::Text(text.into_bytes());
    Some(edit)
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Writes a node. `steps` leads on to the map that is written in `order`; None: it is not in here.
fn write(node: &Value, steps: Option<&[String]>, order: &[&String], text: &mut String) {
    let (Some(steps), true) = (steps, node.is_object() || node.is_array()) else {
        text.push_str(&node.to_string());
        return;
    };
    let below = |key: &str| match steps.split_first() {
        Some((step, rest)) if step == key => Some(rest),
        Some(_) | None => None,
    };
    match node {
        Value::Object(map) => {
            let keys: Vec<&String> = match steps.is_empty() {
                true => order.to_vec(),
                false => map.keys().collect(),
            };
            for (index, key) in keys.into_iter().enumerate() {
                text.push(if index == 0 { '{' } else { ',' });
                text.push_str(&json!(key).to_string());
                text.push(':');
                write(&map[key], below(key), order, text);
            }
            text.push('}');
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                text.push(if index == 0 { '[' } else { ',' });
                write(value, below(&index.to_string()), order, text);
            }
            text.push(']');
        }
        _ => {}
    }
}

fn reorder_keys(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose(rng, objects(api).map(|(pointer, _, _)| pointer).collect())?.clone();
    reorder(api, rng, "keys of a schema in another order", place)
}

fn reorder_properties(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = objects(api).filter(|(_, node, _)| {
        let required = node.get("required").and_then(Value::as_array);
        let properties = node["properties"].as_object().unwrap();
        properties.len() > 1
            && required.is_none_or(|names| names.len() < 2)
            && api.map.is_alone(node)
    });
    let place = choose(rng, found.map(|(pointer, _, _)| pointer).collect())?;
    let place = child(place, "properties");
    reorder(api, rng, "optional properties in another order", place)
}

fn reorder_replies(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = api.map.operations.iter().filter(|operation| {
        let replies = at(&api.document, operation).get("responses");
        replies
            .and_then(Value::as_object)
            .is_some_and(|map| map.len() > 1)
    });
    let place = child(choose(rng, found.collect())?, "responses");
    reorder(api, rng, "replies in another order", place)
}

/// Turns a list round.
fn turn_round(api: &Api, kind: &'static str, place: String) -> Edit {
    let mut head = api.document.clone();
    at_mut(&mut head, &place).as_array_mut().unwrap().reverse();
    nothing(kind, place, head)
}

fn reorder_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = objects(api).filter(|(_, node, _)| {
        let required = node.get("required").and_then(Value::as_array);
        required.is_some_and(|names| names.len() > 1)
    });
    let place = choose(rng, found.map(|(pointer, _, _)| pointer).collect())?;
    let place = child(place, "required");
    let kind = "names of required in another order";
    Some(turn_round(api, kind, place))
}

fn reorder_values(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = api.map.schemas.keys().filter(|pointer| {
        let node = at(&api.document, pointer);
        let values = node.get("enum").and_then(Value::as_array);
        text(node, "type") == Some("string")
            && values.is_some_and(|values| values.len() > 1 && is_unfolded(values))
            && api.map.is_alone(node)
    });
    let place = child(choose(rng, found.collect())?, "enum");
    let kind = "values of an enum in another order";
    Some(turn_round(api, kind, place))
}

/// Whether no two values differ in nothing but signs and case, which would want one name.
fn is_unfolded(values: &[Value]) -> bool {
    let fold = |value: &Value| {
        let text = value.as_str().unwrap_or_default().to_lowercase();
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    };
    let mut folded: Vec<String> = values.iter().map(fold).collect();
    folded.sort();
    folded.windows(2).all(|pair| pair[0] != pair[1])
}

fn reorder_parameters(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = api.map.operations.iter().filter(|operation| {
        let node = at(&api.document, operation);
        let list: Vec<_> = members(node, operation, "parameters").collect();
        let is_optional =
            |parameter: &Value| parameter.get("$ref").is_none() && !is_true(parameter, "required");
        list.len() > 1 && list.iter().all(|(_, parameter)| is_optional(parameter))
    });
    let place = child(choose(rng, found.collect())?, "parameters");
    let kind = "optional parameters in another order";
    Some(turn_round(api, kind, place))
}
