//! The names of secrets that stand in the runtime's own module are those of a case.

use std::collections::BTreeSet;

use clientgen_items::{Items, Kind};

use crate::case::Case;

/// The runtime, as the tests mount it.
const RUNTIME: &str = include_str!("../../../generator/runtime/secret/names.rs");

/// The tests of the runtime, and of clients that are mounted over it, use these names.
#[test]
fn the_runtime_has_the_names_of_its_case() {
    assert_eq!(
        names_of("secrets_untyped"),
        RUNTIME,
        "generator/runtime/secret/names.rs is not as the case `secrets_untyped` has it: copy it"
    );
}

/// The client of `everything` is mounted over it, too.
#[test]
fn the_runtime_has_the_names_of_everything() {
    let [everything, known] = [&names_of("everything"), RUNTIME].map(listed);
    let missing: Vec<&String> = everything.difference(&known).collect();
    assert!(!everything.is_empty());
    assert!(missing.is_empty(), "{missing:?}");
}

/// Returns the module with the names as the client of a case has it.
fn names_of(name: &str) -> String {
    let cases = Case::all();
    let case = cases.iter().find(|case| case.name == name);
    let output = case.unwrap().run().unwrap();
    let mut files = output.files.into_iter();
    let module = files.find(|file| file.path == "src/runtime/secret/names.rs");
    module.unwrap().contents
}

/// Returns the names that a module lists.
fn listed(text: &str) -> BTreeSet<String> {
    let items = Items::of(text).unwrap();
    let entries = items.iter().filter(|item| item.kind == Kind::Entry);
    let entries = entries.filter(|item| item.path == "const NAMES");
    entries.map(|item| item.code.clone()).collect()
}
