//! From a document and its client to the examples and the program that tries them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use clientgen::files::{Output, TypePath};
use serde_json::Value;

use super::examples::examples;
use super::rust_types::RustTypes;
use super::{Case, Cases, scratch};

/// The file with the examples for the process that judges them.
pub const CASES: &str = "cases.json";

/// Writes the program for a client, and what has to be known to judge what it says.
pub fn prepare(folder: &Path, client: &Path, document: &Value, output: &Output) -> io::Result<()> {
    let cases = cases(document, &output.types);
    scratch::write(folder, client, &output.package, &cases)?;
    fs::write(folder.join(CASES), serde_json::to_vec(&cases)?)
}

/// Examples with the types of their schemas.
fn cases(document: &Value, types: &[TypePath]) -> Cases {
    let rust_types = RustTypes::new(document, types);
    let mut cases = Cases::default();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for example in examples(document) {
        let Some(mut path) = rust_types.of(&example.schema) else {
            cases.untyped.push(example.pointer);
            continue;
        };
        // Whether null is a value depends on where a schema is used.
        if example.value.is_null() {
            path = format!("Option<{path}>");
        }
        let next = numbers.len();
        let ty = *numbers.entry(path).or_insert(next);
        cases.cases.push(Case {
            pointer: example.pointer,
            schema: example.schema,
            ty,
            text: example.value.to_string(),
        });
    }
    let mut types: Vec<(String, usize)> = numbers.into_iter().collect();
    types.sort_by_key(|(_, number)| *number);
    cases.types = types.into_iter().map(|(path, _)| path).collect();
    cases
}
