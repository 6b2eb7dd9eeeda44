//! A keyword of OpenAPI where it has no meaning is a row, in every object.

use serde_json::{Map, Value, json};

use crate::documents::{Document, Node, Rows, child, documents, is_within, rows};
use crate::objects::{Holds, Objects};

#[test]
fn a_keyword_that_does_not_belong_to_an_object_is_a_row() {
    let objects = Objects::read();
    for document in documents() {
        let silent = silent(&document, &objects);
        assert!(
            silent.is_empty(),
            "{}, {} are silent:\n{}",
            document.version,
            silent.len(),
            silent.join("\n")
        );
    }
}

/// A keyword is put into all objects at once, since each is read by itself; a reference hides what is in it, so that goes
/// into one at a time.
fn silent(document: &Document, objects: &Objects) -> Vec<String> {
    let nodes = document.nodes(objects);
    let mut silent = Vec::new();
    let mut count = 0;
    for (key, value) in objects.keywords() {
        let strangers: Vec<&Node> = nodes
            .iter()
            .filter(|node| is_stranger(document, objects, node, key))
            .collect();
        count += strangers.len();
        let together = match key {
            "$ref" => Rows::new(),
            _ => rows(&with(&document.tree, &strangers, key, &value)),
        };
        for node in strangers {
            let place = child(&node.pointer, key);
            let found = together.iter().any(|(_, at, _)| *at == place);
            if !found && !is_found_alone(document, node, key, &value) {
                silent.push(place);
            }
        }
    }
    assert!(count > 5000, "only {count} keywords were put somewhere");
    silent
}

/// Whether a place is an object that knows nothing of a keyword.
fn is_stranger(document: &Document, objects: &Objects, node: &Node, key: &str) -> bool {
    if document.is_left_as_it_is(&node.pointer) {
        return false;
    }
    match (&node.holds, document.tree.pointer(&node.pointer)) {
        (Holds::Object(name), Some(Value::Object(map))) => !objects.belongs(name, map, key),
        _ => false,
    }
}

fn is_found_alone(document: &Document, node: &Node, key: &str, value: &Value) -> bool {
    let place = child(&node.pointer, key);
    let rows = rows(&with(&document.tree, &[node], key, value));
    let mut new = rows.difference(&document.rows);
    new.any(|(_, at, _)| is_within(at, &place) || *at == node.pointer)
}

/// The document with a key more at some places.
fn with(tree: &Value, nodes: &[&Node], key: &str, value: &Value) -> Value {
    let mut tree = tree.clone();
    for node in nodes {
        object(&mut tree, &node.pointer).insert(key.to_owned(), value.clone());
    }
    tree
}

fn object<'t>(tree: &'t mut Value, pointer: &str) -> &'t mut Map<String, Value> {
    let node = tree.pointer_mut(pointer).and_then(Value::as_object_mut);
    node.unwrap()
}

/// Of what stands beside a reference, every key has a row. Schemas and path items are different: all of it counts there.
#[test]
fn what_stands_beside_a_reference_is_a_row() {
    let objects = Objects::read();
    for document in documents() {
        let nodes = document.nodes(&objects);
        let mut silent = Vec::new();
        for node in &nodes {
            let Some(target) = target(&document, &objects, &nodes, node) else {
                continue;
            };
            let mut tree = document.tree.clone();
            let map = object(&mut tree, &node.pointer);
            let keys: Vec<String> = map.keys().cloned().collect();
            map.insert("$ref".to_owned(), json!(format!("#{target}")));
            let rows = rows(&tree);
            let places = keys.iter().map(|key| child(&node.pointer, key));
            silent.extend(places.filter(|place| !rows.iter().any(|(_, at, _)| at == place)));
        }
        assert!(silent.is_empty(), "{}: {silent:#?}", document.version);
    }
}

/// A component that a reference in place of a thing could lead to.
fn target<'n>(
    document: &Document,
    objects: &Objects,
    nodes: &'n [Node],
    node: &Node,
) -> Option<&'n str> {
    let Holds::Object(name) = &node.holds else {
        return None;
    };
    let is_reference = |pointer: &str| {
        let found = document.tree.pointer(pointer);
        found.is_none_or(|value| value.get("$ref").is_some())
    };
    if !objects.0[name].or_reference || is_reference(&node.pointer) {
        return None;
    }
    let mut alike = nodes.iter().filter(|other| other.holds == node.holds);
    let found = alike.find(|other| {
        let component = other.pointer.starts_with("/components/");
        let apart = !is_within(&node.pointer, &other.pointer);
        component && apart && !is_reference(&other.pointer)
    })?;
    Some(&found.pointer)
}
