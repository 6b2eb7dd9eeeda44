//! A keyword of OpenAPI where it has no meaning is a row, in every object.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::documents::{Document, Node, child, documents, is_within, rows};
use crate::objects::{Holds, Objects, overrides};

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

/// All keywords are put into all objects at once, since each key is read by itself. Where that brings up nothing at a key, it is
/// put there alone.
fn silent(document: &Document, objects: &Objects) -> Vec<String> {
    let mut strangers: Vec<(Node, &str, Value)> = Vec::new();
    for node in document.nodes(objects) {
        let keywords = objects.keywords().into_iter();
        // A reference takes the place of all that stands beside it, so it is put in alone below.
        let keys = keywords.filter(|(key, _)| *key != "$ref");
        let keys = keys.filter(|(key, _)| is_stranger(document, objects, &node, key));
        strangers.extend(keys.map(|(key, value)| (node.clone(), key, value)));
    }
    assert!(strangers.len() > 5000, "only {} keys", strangers.len());
    let together = rows(&with(&document.tree, &strangers));
    let places: BTreeSet<&str> = together.iter().map(|(_, at, _)| at.as_str()).collect();
    let missing = strangers.iter().filter(|(node, key, _)| {
        let place = child(&node.pointer, key);
        !places.contains(place.as_str())
    });
    let silent = missing.filter(|stranger| !is_found_alone(document, stranger));
    let places = silent.map(|(node, key, _)| child(&node.pointer, key));
    places.collect()
}

#[test]
fn a_reference_where_the_standard_has_none_is_a_row() {
    let objects = Objects::read();
    for document in documents() {
        let nodes = document.nodes(&objects);
        let strange = nodes
            .iter()
            .filter(|node| is_stranger(&document, &objects, node, "$ref"));
        let strange: Vec<(Node, &str, Value)> = strange
            .map(|node| (node.clone(), "$ref", json!("#/components/schemas/Thing")))
            .collect();
        assert!(strange.len() > 20, "only {} places", strange.len());
        let silent = strange
            .iter()
            .filter(|stranger| !is_found_alone(&document, stranger));
        let silent: Vec<&str> = silent.map(|(node, _, _)| node.pointer.as_str()).collect();
        assert!(silent.is_empty(), "{}: {silent:#?}", document.version);
    }
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

fn is_found_alone(document: &Document, stranger: &(Node, &str, Value)) -> bool {
    let (node, key, _) = stranger;
    let place = child(&node.pointer, key);
    let rows = rows(&with(&document.tree, std::slice::from_ref(stranger)));
    let mut new = rows.difference(&document.rows);
    new.any(|(_, at, _)| is_within(at, &place) || *at == node.pointer)
}

/// The document with keys more at some places.
fn with(tree: &Value, strangers: &[(Node, &str, Value)]) -> Value {
    let mut tree = tree.clone();
    for (node, key, value) in strangers {
        object(&mut tree, &node.pointer).insert((*key).to_owned(), value.clone());
    }
    tree
}

fn object<'t>(tree: &'t mut Value, pointer: &str) -> &'t mut Map<String, Value> {
    let node = tree.pointer_mut(pointer).and_then(Value::as_object_mut);
    node.unwrap()
}

/// Of what stands beside a reference, every key has a row that overrides nothing. Schemas and path items
/// are different: all of it counts there.
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
            let Holds::Object(name) = &node.holds else {
                continue;
            };
            let keys = keys.iter().filter(|key| !overrides(name, key));
            let places = keys.map(|key| child(&node.pointer, key));
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
