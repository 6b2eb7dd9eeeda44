//! Edits of operations, their bodies, their security, and servers.

use clientgen::compare::SourceEffect::{self, Adds, Breaks, Same, Silent};
use clientgen::compare::WireEffect::{Breaks as Fails, MayBreak, Safe};
use fastrand::Rng;
use serde_json::{Value, json};

use super::label::{OneWay, label};
use super::{Api, Edit, Head, Make, choose};
use crate::reach::METHODS;
use crate::tree::{at, at_mut, entries, is_true};

pub const KINDS: &[(&str, Make)] = &[
    ("operation removed", remove),
    ("operation added", add),
    ("operationId changed", rename),
    ("path changed", change_path),
    ("operation deprecated", deprecate),
    ("security dropped", drop_security),
    ("media type of a body replaced", replace_media_type),
    ("body made required", require_body),
    ("body made optional", relax_body),
    ("server added", add_server),
];

/// The verdicts of an edit.
pub type Expected<'a> = (OneWay, &'a [SourceEffect]);

/// Chooses an operation.
pub fn choose_operation(
    api: &Api,
    rng: &mut Rng,
    is_wanted: impl Fn(&Value) -> bool,
) -> Option<String> {
    let operations = api.map.operations.iter();
    let wanted = operations.filter(|operation| is_wanted(at(&api.document, operation)));
    choose(rng, wanted.collect()).cloned()
}

/// Makes an edit of a document as a whole.
pub fn edit(
    api: &Api,
    kind: &'static str,
    place: String,
    (wire, source): Expected<'_>,
    change: impl FnOnce(&mut Value, &str),
) -> Edit {
    let mut head = api.document.clone();
    change(&mut head, &place);
    Edit {
        kind,
        place,
        head: Head::Tree(head),
        label: label(wire, source),
        schema: None,
    }
}

fn remove(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |_| true)?;
    let expected: Expected<'_> = ((&[Fails], &[Safe]), &[Breaks]);
    Some(edit(
        api,
        "operation removed",
        place,
        expected,
        |head, place| {
            let (item, method) = place.rsplit_once('/').unwrap();
            at_mut(head, item).as_object_mut().unwrap().remove(method);
        },
    ))
}

fn add(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |_| true)?;
    let expected: Expected<'_> = ((&[Safe], &[MayBreak]), &[Adds]);
    Some(edit(
        api,
        "operation added",
        place,
        expected,
        |head, place| {
            let mut operation = json!({
                "operationId": "zzAddedOperation",
                "responses": { "204": { "description": "done" } },
            });
            if let Some(tags) = at(head, place).get("tags") {
                operation["tags"] = tags.clone();
            }
            head["paths"]["/zz-added"] = json!({ "get": operation });
        },
    ))
}

fn rename(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| node.get("operationId").is_some())?;
    // Its old name may be what another one wanted too.
    let expected: Expected<'_> = ((&[Safe], &[Safe]), &[Breaks, Silent]);
    Some(edit(
        api,
        "operationId changed",
        place,
        expected,
        |head, place| {
            at_mut(head, place)["operationId"] = json!("zzRenamedOperation");
        },
    ))
}

fn change_path(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let items = entries(&api.document, "", "paths").filter(|(_, _, item)| {
        let mut operations = METHODS.iter().filter_map(|method| item.get(method));
        item.get("$ref").is_none() && operations.all(|one| one.get("operationId").is_some())
    });
    let (place, path, _) = choose(rng, items.collect())?;
    let path = path.to_owned();
    let expected: Expected<'_> = ((&[Fails], &[Fails]), &[Same]);
    Some(edit(api, "path changed", place, expected, |head, _| {
        let paths = head["paths"].as_object_mut().unwrap();
        let item = paths.remove(&path).unwrap();
        paths.insert(format!("/zz-v9{path}"), item);
    }))
}

fn deprecate(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| !is_true(node, "deprecated"))?;
    let expected: Expected<'_> = ((&[Safe], &[Safe]), &[Adds]);
    Some(edit(
        api,
        "operation deprecated",
        place,
        expected,
        |head, place| {
            at_mut(head, place)["deprecated"] = json!(true);
        },
    ))
}

fn drop_security(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let common = api.document.get("security");
    let place = choose_operation(api, rng, |node| {
        let security = node.get("security").or(common).and_then(Value::as_array);
        security.is_some_and(|any| {
            let mut any_is_needed = any.iter().filter_map(Value::as_object);
            !any.is_empty() && any_is_needed.all(|needed| !needed.is_empty())
        })
    })?;
    let expected: Expected<'_> = ((&[Safe], &[Fails]), &[Same]);
    Some(edit(
        api,
        "security dropped",
        place,
        expected,
        |head, place| {
            at_mut(head, place)["security"] = json!([]);
        },
    ))
}

/// Whether the body of an operation is JSON and nothing else, and written where it is.
fn has_json_body(operation: &Value) -> bool {
    let content = operation
        .pointer("/requestBody/content")
        .and_then(Value::as_object);
    content.is_some_and(|content| {
        let json = content.get("application/json");
        content.len() == 1 && json.is_some_and(|media_type| media_type.get("schema").is_some())
    })
}

fn replace_media_type(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, has_json_body)?;
    let expected: Expected<'_> = ((&[Fails], &[Fails]), &[Same]);
    Some(edit(
        api,
        "media type of a body replaced",
        place,
        expected,
        |head, place| {
            let content = &mut at_mut(head, place)["requestBody"]["content"];
            let content = content.as_object_mut().unwrap();
            let body = content.remove("application/json").unwrap();
            content.insert("application/vnd.zz+json".to_owned(), body);
        },
    ))
}

fn require_body(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| {
        has_json_body(node) && !is_true(&node["requestBody"], "required")
    })?;
    let expected: Expected<'_> = ((&[Fails], &[Safe]), &[Breaks]);
    Some(edit(
        api,
        "body made required",
        place,
        expected,
        |head, place| {
            at_mut(head, place)["requestBody"]["required"] = json!(true);
        },
    ))
}

fn relax_body(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| {
        has_json_body(node) && is_true(&node["requestBody"], "required")
    })?;
    let expected: Expected<'_> = ((&[Safe], &[MayBreak, Fails]), &[Breaks]);
    Some(edit(
        api,
        "body made optional",
        place,
        expected,
        |head, place| {
            at_mut(head, place)["requestBody"]["required"] = json!(false);
        },
    ))
}

fn add_server(api: &Api, _: &mut Rng) -> Option<Edit> {
    let servers = api.document.get("servers").and_then(Value::as_array)?;
    if servers.is_empty() {
        return None;
    }
    let expected: Expected<'_> = ((&[Safe], &[Safe]), &[Adds]);
    let place = "/servers".to_owned();
    Some(edit(api, "server added", place, expected, |head, place| {
        let server = json!({ "url": "https://zz.example/added", "description": "Zz added" });
        at_mut(head, place).as_array_mut().unwrap().push(server);
    }))
}
