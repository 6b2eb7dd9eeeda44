//! Edits of documentation, and other spellings of the same around schemas.

use fastrand::Rng;
use serde_json::{Value, json};

use super::operations::choose_operation;
use super::{Api, Edit, Make, choose, nothing};
use crate::reach::METHODS;
use crate::tree::{at, at_mut, child, entries, members, text};

pub const KINDS: &[(&str, Make)] = &[
    ("operation described otherwise", describe_operation),
    ("parameter described otherwise", describe_parameter),
    ("reply described otherwise", describe_reply),
    ("document described otherwise", describe_document),
    ("extension added", add_extension),
    ("usual values spelled out", spell_out),
    ("parameters moved to the path item", move_to_item),
    ("parameter moved to components", move_parameter),
    ("reply moved to components", move_reply),
    ("body moved to components", move_body),
];

fn describe_operation(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |_| true)?;
    let mut head = api.document.clone();
    let operation = at_mut(&mut head, &place);
    operation["summary"] = json!("Said otherwise.");
    operation["description"] = json!("With more words.\n\nAnd a second paragraph.");
    operation["externalDocs"] = json!({ "url": "https://docs.example" });
    Some(nothing("operation described otherwise", place, head))
}

/// Chooses a parameter in the own list of an operation.
fn choose_parameter(
    api: &Api,
    rng: &mut Rng,
    is_wanted: impl Fn(&Value) -> bool,
) -> Option<String> {
    let mut found = Vec::new();
    for operation in &api.map.operations {
        let node = at(&api.document, operation);
        for (pointer, parameter) in members(node, operation, "parameters") {
            if parameter.get("$ref").is_none() && is_wanted(parameter) {
                found.push(pointer);
            }
        }
    }
    choose(rng, found)
}

fn describe_parameter(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_parameter(api, rng, |_| true)?;
    let mut head = api.document.clone();
    at_mut(&mut head, &place)["description"] = json!("Said otherwise.");
    Some(nothing("parameter described otherwise", place, head))
}

/// Chooses a reply that is written where it is.
fn choose_reply(api: &Api, rng: &mut Rng, is_wanted: impl Fn(&Value) -> bool) -> Option<String> {
    let mut found = Vec::new();
    for operation in &api.map.operations {
        let node = at(&api.document, operation);
        for (pointer, _, reply) in entries(node, operation, "responses") {
            if reply.get("$ref").is_none() && is_wanted(reply) {
                found.push(pointer);
            }
        }
    }
    choose(rng, found)
}

fn describe_reply(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_reply(api, rng, |reply| reply.is_object())?;
    let mut head = api.document.clone();
    at_mut(&mut head, &place)["description"] = json!("said otherwise");
    Some(nothing("reply described otherwise", place, head))
}

fn describe_document(api: &Api, _: &mut Rng) -> Option<Edit> {
    let mut head = api.document.clone();
    head["info"]["description"] = json!("Said otherwise.");
    head["info"]["version"] = json!("99.0.0");
    head["info"]["contact"] = json!({ "name": "Somebody" });
    let place = "/info".to_owned();
    Some(nothing("document described otherwise", place, head))
}

fn add_extension(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let schemas = api.map.schemas.keys().chain(&api.map.operations);
    let objects = schemas.filter(|place| {
        let node = at(&api.document, place);
        node.is_object() && node.get("$ref").is_none()
    });
    let place = choose(rng, objects.collect())?.clone();
    let mut head = api.document.clone();
    at_mut(&mut head, &place)["x-zz-added"] = json!({ "any": ["thing"] });
    Some(nothing("extension added", place, head))
}

fn spell_out(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_parameter(api, rng, |parameter| {
        let said = ["style", "explode", "required", "content"];
        text(parameter, "in") == Some("query")
            && said.iter().all(|key| parameter.get(key).is_none())
    })?;
    let mut head = api.document.clone();
    let parameter = at_mut(&mut head, &place);
    parameter["style"] = json!("form");
    parameter["explode"] = json!(true);
    parameter["required"] = json!(false);
    parameter["deprecated"] = parameter.get("deprecated").cloned().unwrap_or(json!(false));
    Some(nothing("usual values spelled out", place, head))
}

fn move_to_item(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let items = entries(&api.document, "", "paths").filter(|(_, _, item)| {
        let operations = METHODS.iter().filter_map(|method| item.get(method));
        let lists: Vec<_> = operations.map(|one| one.get("parameters")).collect();
        let same = lists.iter().all(|list| list.is_some() && *list == lists[0]);
        !lists.is_empty() && same && item.get("parameters").is_none()
    });
    let (place, _, _) = choose(rng, items.collect())?;
    let mut head = api.document.clone();
    let item = at_mut(&mut head, &place).as_object_mut().unwrap();
    let mut moved = Value::Null;
    for method in METHODS {
        if let Some(operation) = item.get_mut(*method).and_then(Value::as_object_mut) {
            moved = operation.remove("parameters").unwrap();
        }
    }
    item.insert("parameters".to_owned(), moved);
    Some(nothing("parameters moved to the path item", place, head))
}

/// Moves a node to a component, and refers to it.
fn move_to_components(api: &Api, kind: &'static str, place: String, section: &str) -> Edit {
    let mut head = api.document.clone();
    let reference = json!({ "$ref": format!("#/components/{section}/ZzMoved") });
    let node = std::mem::replace(at_mut(&mut head, &place), reference);
    head["components"][section]["ZzMoved"] = node;
    nothing(kind, place, head)
}

/// Whether the type of a parameter has no name, which would be that of the component too.
fn is_plain(parameter: &Value) -> bool {
    let schema = parameter.get("schema");
    let keys = [
        "enum",
        "const",
        "oneOf",
        "anyOf",
        "allOf",
        "properties",
        "items",
    ];
    schema.is_some_and(|schema| {
        let is_union = schema.get("type").is_some_and(Value::is_array);
        schema.get("$ref").is_some()
            || (!is_union && keys.iter().all(|key| schema.get(key).is_none()))
    })
}

fn move_parameter(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_parameter(api, rng, is_plain)?;
    let kind = "parameter moved to components";
    Some(move_to_components(api, kind, place, "parameters"))
}

/// Whether all content is described by references, so that nothing in it is named after where it
/// stands.
fn has_references_only(node: &Value) -> bool {
    let content = node.get("content").and_then(Value::as_object);
    let mut schemas = content.into_iter().flat_map(|map| map.values());
    let named = schemas.all(|media_type| media_type.pointer("/schema/$ref").is_some());
    named && node.get("headers").is_none()
}

fn move_reply(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_reply(api, rng, has_references_only)?;
    let kind = "reply moved to components";
    Some(move_to_components(api, kind, place, "responses"))
}

fn move_body(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| {
        let body = node.get("requestBody");
        body.is_some_and(|body| body.get("content").is_some() && has_references_only(body))
    })?;
    let place = child(&place, "requestBody");
    let kind = "body moved to components";
    Some(move_to_components(api, kind, place, "requestBodies"))
}
