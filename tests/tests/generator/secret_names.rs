//! The names of secrets that stand in the runtime's own module are those of a case.

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
    let everything = names_of("everything");
    let names = everything.lines().filter(|line| line.starts_with("    \""));
    let missing: Vec<&str> = names.filter(|name| !RUNTIME.contains(name)).collect();
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
