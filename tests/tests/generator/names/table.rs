//! The rules of names, held against their examples.

use std::fmt::Write;

use clientgen::config::Config;
use clientgen::source::{NoSiblings, Source};
use clientgen::{Named, NamedKind, list_names};
use serde_yaml::{Mapping, Value};

use super::tree;

/// The table.
const TABLE: &str = include_str!("table.yaml");

#[test]
fn every_rule_names_its_examples() {
    let table: Vec<Mapping> = serde_yaml::from_str(TABLE).unwrap();
    let failures: Vec<String> = table.iter().filter_map(check).collect();
    assert!(
        failures.is_empty(),
        "{} of {} rules:\n{}",
        failures.len(),
        table.len(),
        failures.concat()
    );
}

/// Says what of an example is not as it should be, and what all things are called.
fn check(example: &Mapping) -> Option<String> {
    let rule = example["rule"].as_str().unwrap();
    let all = match list(&example["document"]) {
        Ok(all) => all,
        Err(why) => return Some(format!("{rule}: {why}\n")),
    };
    let mut wrong = String::new();
    for (key, expected) in example["names"].as_mapping().unwrap() {
        let (key, expected) = (key.as_str().unwrap(), expected.as_str().unwrap());
        let found = all.iter().find(|named| named.key == key);
        let found = found.map(|named| named.name.as_str());
        let is_right = match expected.strip_prefix('!') {
            Some(other) => found.is_some_and(|found| found != other),
            None => found == Some(expected),
        };
        if !is_right {
            let found = found.unwrap_or("not there");
            let _ = writeln!(wrong, "  `{key}` is {found}, not {expected}");
        }
    }
    let aliases = example.get("aliases").and_then(Value::as_sequence);
    for key in aliases.into_iter().flatten() {
        let named = all
            .iter()
            .find(|named| Some(named.key.as_str()) == key.as_str());
        if named.is_none_or(|named| named.kind != NamedKind::Alias) {
            let _ = writeln!(wrong, "  `{key:?}` is no other name of a type");
        }
    }
    if wrong.is_empty() {
        return None;
    }
    let mut lines: Vec<String> = all
        .iter()
        .map(|named| format!("    {} {} ({})\n", named.key, named.name, named.kind.word()))
        .collect();
    lines.sort();
    Some(format!("{rule}:\n{wrong}  of\n{}", lines.concat()))
}

/// Lists the names of a document, of which what every document has is added.
fn list(document: &Value) -> Result<Vec<Named>, String> {
    let mut document = document.as_mapping().unwrap().clone();
    for (key, value) in [
        ("openapi", "3.0.3"),
        ("info", "{title: T, version: '1'}"),
        ("paths", "{}"),
    ] {
        let entry = document.entry(key.into());
        entry.or_insert_with(|| tree::part(value));
    }
    let bytes = tree::write(&document.into());
    let config = Config {
        name: "example".to_owned(),
        ..Config::default()
    };
    let source = Source::new("openapi.json", &bytes, &NoSiblings);
    list_names(&source, &config).map_err(|why| why.to_string())
}
