//! Maps have no order, so a reordered case has the same names in the same files: nothing is numbered by order.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

use crate::case::{Case, is_copied};
use crate::files::Tree;
use crate::names::tree;

/// Documents that cannot be written in another order here: numbers of any length are rounded, and
/// documentation has the beginning of a long example.
const LEFT_OUT: &[&str] = &["examples_of_calls", "presets_31"];

#[test]
fn a_reordered_case_has_the_same_names() {
    let cases = Case::all().into_iter();
    let differences: String = cases
        .filter(|case| !case.name.starts_with("diagnostics/"))
        .filter(|case| !LEFT_OUT.contains(&case.name.as_str()))
        .map(|case| differences(&case))
        .collect();
    assert!(
        differences.is_empty(),
        "names depend on the order of maps:\n{differences}"
    );
}

fn differences(case: &Case) -> String {
    let before = emitted(case, &case.bytes());
    let after = emitted(case, reversed(&case.bytes()).as_bytes());
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut differences = String::new();
    for path in paths {
        let [before, after] = [&before, &after].map(|tree| tree.get(path).map_or("", |text| text));
        let (before, after) = (words(before), words(after));
        if before != after {
            let gone: Vec<_> = before.difference(&after).collect();
            let new: Vec<_> = after.difference(&before).collect();
            differences.push_str(&format!("{}/{path}: {gone:?} became {new:?}\n", case.name));
        }
    }
    differences
}

fn emitted(case: &Case, document: &[u8]) -> Tree {
    let files = case.run_on(document).unwrap().files.into_iter();
    files
        .filter(|file| !is_copied(&file.path))
        .map(|file| (file.path, file.contents))
        .collect()
}

/// The words of a text, names and wire names among them, each with the number of times that it is there.
fn words(text: &str) -> BTreeSet<(&str, usize)> {
    let mut words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .collect();
    words.sort_unstable();
    let alike = words.chunk_by(|left, right| left == right);
    alike
        .map(|words| (words[0], words.len()))
        .filter(|(word, _)| !word.is_empty())
        .collect()
}

/// The same document; every map has its keys the other way round.
fn reversed(document: &[u8]) -> String {
    // As the generator reads it: JSON has escapes that YAML has not, and numbers are of any length.
    let value = tree::read(document).unwrap();
    serde_yaml::to_string(&reverse(value)).unwrap()
}

fn reverse(value: Value) -> Value {
    match value {
        Value::Mapping(mapping) => {
            let entries = mapping
                .into_iter()
                .map(|(key, value)| (key, reverse(value)));
            let mut entries: Vec<_> = entries.collect();
            entries.reverse();
            Value::Mapping(Mapping::from_iter(entries))
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(reverse).collect()),
        other => other,
    }
}
