//! The catalogue of codes, each with a case.

use std::collections::BTreeSet;

use clientgen::diagnostic::Code;

use crate::case::Case;

/// Codes that no document can bring up: they are about the configuration and the disk, and `xtask/tests` has their cases.
const NOT_OF_A_DOCUMENT: &[Code] = &[
    Code::ConfigSyntax,
    Code::ConfigKey,
    Code::ConfigValue,
    Code::Argument,
    Code::Unreadable,
    Code::Unwritable,
    Code::NotOwned,
    Code::ManifestLine,
    Code::CargoToml,
    Code::LockLine,
    Code::EditedByHand,
];

#[test]
fn every_code_of_a_document_has_a_case() {
    let met: BTreeSet<Code> = Case::all().iter().flat_map(Case::codes).collect();
    let known = Code::ALL.iter();
    let without: Vec<String> = known
        .filter(|code| !met.contains(code) && !NOT_OF_A_DOCUMENT.contains(code))
        .map(|code| format!("{code} {code:?}"))
        .collect();
    assert!(
        without.is_empty(),
        "add a case below tests/cases/diagnostics for {}",
        without.join(", ")
    );
    let stale: Vec<&Code> = NOT_OF_A_DOCUMENT
        .iter()
        .filter(|code| met.contains(code))
        .collect();
    assert!(stale.is_empty(), "documents do bring up {stale:?}");
}

#[test]
fn a_case_of_a_code_is_named_after_it_and_brings_it_up() {
    for case in Case::all() {
        let Some(name) = case.name.strip_prefix("diagnostics/") else {
            continue;
        };
        // A name may say more after the code's: `unknown_key_in_schema`.
        let meant = case.codes().into_iter().find(|code| {
            let snake = snake_case(&format!("{code:?}"));
            name == snake || name.starts_with(&format!("{snake}_"))
        });
        assert!(meant.is_some(), "{} does not bring up its code", case.name);
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
