//! The names of secrets that stand in the runtime's own module are those of a case.

use crate::case::Case;

/// The tests of the runtime, and of clients that are mounted over it, use these names.
#[test]
fn the_runtime_has_the_names_of_its_case() {
    let cases = Case::all();
    let case = cases.iter().find(|case| case.name == "secrets_untyped");
    let output = case.unwrap().run().unwrap();
    let files = output.files.iter();
    let mut found = files.filter(|file| file.path == "src/runtime/secret_names.rs");
    let runtime = include_str!("../../../generator/runtime/secret_names.rs");
    assert_eq!(
        found.next().unwrap().contents,
        runtime,
        "generator/runtime/secret_names.rs is not as the case `secrets_untyped` has it: copy it"
    );
}
