//! Edits of replies.

use clientgen::compare::SourceEffect::{Adds, Breaks, Same};
use clientgen::compare::WireEffect::{Breaks as Fails, Safe};
use fastrand::Rng;
use serde_json::{Value, json};

use super::operations::{Expected, choose_operation, edit};
use super::{Api, Edit, Make};
use crate::tree::{at, at_mut};

pub const KINDS: &[(&str, Make)] = &[
    ("second success added", add_success),
    ("success renumbered", renumber),
    ("error added", add_error),
    ("header of a reply added", add_header),
    ("header of a reply removed", remove_header),
    ("content of a reply removed", remove_content),
];

/// Returns the status of the only success of an operation, and what it holds. None: there are
/// several, or some that are not numbered, or it is written elsewhere.
fn only_success(operation: &Value) -> Option<(&str, &Value)> {
    let responses = operation.get("responses")?.as_object()?;
    if responses.contains_key("default") || responses.keys().any(|key| key.starts_with('3')) {
        return None;
    }
    let mut successes = responses.iter().filter(|(key, _)| key.starts_with('2'));
    let (status, response) = successes.next()?;
    let is_numbered = status.parse::<u16>().is_ok();
    let is_alone = successes.next().is_none() && is_numbered && response.get("$ref").is_none();
    is_alone.then_some((status.as_str(), response))
}

fn choose_success(
    api: &Api,
    rng: &mut Rng,
    is_wanted: impl Fn(&Value) -> bool,
) -> Option<(String, String)> {
    let place = choose_operation(api, rng, |node| {
        only_success(node).is_some_and(|(_, response)| is_wanted(response))
    })?;
    let (status, _) = only_success(at(&api.document, &place))?;
    let status = status.to_owned();
    Some((place, status))
}

fn add_success(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let (place, status) = choose_success(api, rng, |_| true)?;
    // Our clients read a success that they do not know as the only one that they know, which may
    // have a body to be read.
    let known = &at(&api.document, &place)["responses"][&status];
    let deployed: &'static [_] = match known.get("content") {
        Some(_) => &[Fails],
        None => &[Safe],
    };
    let expected: Expected<'_> = ((deployed, &[Safe]), &[Same, Breaks]);
    let kind = "second success added";
    Some(edit(api, kind, place, expected, |head, place| {
        at_mut(head, place)["responses"]["299"] = json!({ "description": "done otherwise" });
    }))
}

fn renumber(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let (place, status) = choose_success(api, rng, |_| true)?;
    // As above: the one success is read as the other.
    let expected: Expected<'_> = ((&[Safe], &[Safe]), &[Same]);
    let kind = "success renumbered";
    Some(edit(api, kind, place, expected, |head, place| {
        let responses = at_mut(head, place)["responses"].as_object_mut().unwrap();
        let response = responses.remove(&status).unwrap();
        responses.insert("299".to_owned(), response);
    }))
}

fn add_error(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| {
        let replies = node.get("responses").and_then(Value::as_object);
        // A reply that others covered would lose its content.
        let taken = ["418", "4XX", "default"];
        replies.is_some_and(|replies| taken.iter().all(|status| !replies.contains_key(*status)))
    })?;
    // An error was an error before. What its type becomes depends on the others.
    let expected: Expected<'_> = ((&[Safe], &[Safe]), &[]);
    Some(edit(api, "error added", place, expected, |head, place| {
        at_mut(head, place)["responses"]["418"] = json!({ "description": "a teapot" });
    }))
}

fn add_header(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let (place, status) = choose_success(api, rng, |_| true)?;
    // Headers that are alike elsewhere share a type until one has more.
    let has_headers = at(&api.document, &place)["responses"][&status]
        .get("headers")
        .is_some();
    let source: &[_] = if has_headers {
        &[Adds, Breaks]
    } else {
        &[Adds]
    };
    let expected: Expected<'_> = ((&[Safe], &[Safe]), source);
    Some(edit(
        api,
        "header of a reply added",
        place,
        expected,
        |head, place| {
            let header = json!({ "description": "added", "schema": { "type": "string" } });
            at_mut(head, place)["responses"][&status]["headers"]["X-Zz-Added"] = header;
        },
    ))
}

fn remove_header(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let place = choose_operation(api, rng, |node| {
        let responses = node.get("responses").and_then(Value::as_object);
        let headers = responses
            .into_iter()
            .flat_map(|responses| responses.values())
            .filter_map(|response| response.get("headers").and_then(Value::as_object));
        let names: Vec<&String> = headers.flat_map(|headers| headers.keys()).collect();
        let is_header = |name: &str| !name.eq_ignore_ascii_case("content-type");
        names.len() == 1
            && names.iter().all(|name| is_header(name))
            && only_success(node).is_some_and(|(_, response)| response.get("headers").is_some())
    })?;
    let expected: Expected<'_> = ((&[Safe], &[Safe]), &[Breaks]);
    Some(edit(
        api,
        "header of a reply removed",
        place,
        expected,
        |head, place| {
            let responses = at_mut(head, place)["responses"].as_object_mut().unwrap();
            for response in responses.values_mut() {
                response.as_object_mut().unwrap().remove("headers");
            }
        },
    ))
}

fn remove_content(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let (place, status) = choose_success(api, rng, |response| {
        let content = response.get("content").and_then(Value::as_object);
        content
            .is_some_and(|content| content.len() == 1 && content.contains_key("application/json"))
    })?;
    let expected: Expected<'_> = ((&[Fails], &[Safe]), &[Breaks]);
    Some(edit(
        api,
        "content of a reply removed",
        place,
        expected,
        |head, place| {
            let response = &mut at_mut(head, place)["responses"][&status];
            response.as_object_mut().unwrap().remove("content");
        },
    ))
}
