//! Whatever stands in the place of a thing: a crate is written, and what is lost has a row.

use std::panic::catch_unwind;

use rayon::prelude::*;
use serde_json::Value;

use crate::documents::{Document, Node, Rows, documents, is_within, rows};
use crate::objects::Objects;

/// What is put in the place of things.
const VALUES: &str = r#"[null, 7, "x", [], {}, [null], true]"#;

#[test]
fn a_value_that_cannot_stand_in_a_place_is_a_row() {
    let objects = Objects::read();
    let values: Vec<Value> = serde_json::from_str(VALUES).unwrap();
    for document in documents() {
        let silent = values
            .par_iter()
            .map(|value| silent(&document, &objects, value));
        let silent: Vec<String> = silent.flatten_iter().collect();
        assert!(
            silent.is_empty(),
            "{}, {} are silent:\n{}",
            document.version,
            silent.len(),
            silent.join("\n")
        );
    }
}

/// All places of one depth are spoilt at once, since each is read by itself. Where that brings up nothing of the reader, the
/// place is spoilt alone.
fn silent(document: &Document, objects: &Objects, value: &Value) -> Vec<String> {
    let mut silent = Vec::new();
    for nodes in by_depth(document.nodes(objects)) {
        let together = rows_with(document, &nodes, value);
        for node in &nodes {
            let fits = objects.takes(&node.holds, value, document.version)
                || document.tree.pointer(&node.pointer) == Some(value);
            if !fits && !is_read(&together, node) && !is_found_alone(document, node, value) {
                silent.push(format!("{} {value}", node.pointer));
            }
        }
    }
    silent
}

/// The places from the outermost to the innermost ones. Without its version a document is none.
fn by_depth(nodes: Vec<Node>) -> Vec<Vec<Node>> {
    let mut depths: Vec<Vec<Node>> = Vec::new();
    for node in nodes {
        let Some(depth) = node.pointer.matches('/').count().checked_sub(1) else {
            continue;
        };
        depths.resize_with(depths.len().max(depth + 1), Vec::new);
        if node.pointer != "/openapi" {
            depths[depth].push(node);
        }
    }
    depths
}

/// Whether the reader itself says something of a place; what later stages say may be of other places.
fn is_read(rows: &Rows, node: &Node) -> bool {
    let mut read = rows.iter().filter(|(code, ..)| code.starts_with("W01"));
    read.any(|(_, at, _)| is_within(at, &node.pointer))
}

/// Whether something is said of a place, or of the thing that it belongs to, that was not said before.
fn is_found_alone(document: &Document, node: &Node, value: &Value) -> bool {
    let rows = rows_with(document, std::slice::from_ref(node), value);
    let (parent, _) = node.pointer.rsplit_once('/').unwrap();
    let mut new = rows.difference(&document.rows);
    new.any(|(_, at, _)| is_within(at, parent))
}

/// What is reported with a value in these places.
fn rows_with(document: &Document, nodes: &[Node], value: &Value) -> Rows {
    let mut tree = document.tree.clone();
    for node in nodes {
        *tree.pointer_mut(&node.pointer).unwrap() = value.clone();
    }
    let Ok(rows) = catch_unwind(|| rows(&tree)) else {
        panic!("{value} in place of {nodes:#?}");
    };
    rows
}
