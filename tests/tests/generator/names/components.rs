//! The order of the component schemas says nothing: neither of what is emitted nor of what is
//! reported, circles among them included.

use std::collections::{BTreeMap, BTreeSet};

use clientgen::diagnostic::Report;
use fastrand::Rng;
use rayon::prelude::*;
use serde_yaml::{Mapping, Value};

use super::inputs::Input;
use super::tree;
use crate::case::is_runtime;

/// Documents that cannot be written in another order here: numbers of any length are rounded.
const LEFT_OUT: &[&str] = &["presets_31"];

#[test]
fn components_in_another_order_give_the_same_files() {
    let mut inputs = Input::all();
    // What a document has twice is taken once, as it comes first.
    inputs.retain(|input| !input.name.starts_with("diagnostics/"));
    inputs.retain(|input| !LEFT_OUT.contains(&input.name.as_str()));
    let wrong: Vec<String> = inputs.par_iter().flat_map(differences).collect();
    assert!(
        wrong.is_empty(),
        "{} things depend on the order of the components:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn differences(input: &Input) -> Vec<String> {
    let Some(tree) = tree::read(&input.bytes) else {
        return Vec::new();
    };
    let before = emitted(input, &tree);
    let mut wrong = Vec::new();
    for seed in [None, Some(1), Some(2)] {
        let mut tree = tree.clone();
        if !reorder(&mut tree, seed) {
            continue;
        }
        let after = emitted(input, &tree);
        let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for path in paths {
            let none = Vec::new();
            let [before, after] = [&before, &after].map(|all| all.get(path).unwrap_or(&none));
            if let Some(changed) = first_change(before, after) {
                wrong.push(format!("{}/{path}, order {seed:?}: {changed}", input.name));
            }
        }
    }
    wrong
}

/// Puts the component schemas into another order: the other way round, or by chance.
fn reorder(tree: &mut Value, seed: Option<u64>) -> bool {
    let at = "/components/schemas";
    let Some(Value::Mapping(schemas)) = tree::at_mut(tree, at) else {
        return false;
    };
    let mut entries: Vec<_> = std::mem::take(schemas).into_iter().collect();
    match seed {
        Some(seed) => Rng::with_seed(seed).shuffle(&mut entries),
        None => entries.reverse(),
    }
    *schemas = Mapping::from_iter(entries);
    true
}

/// The lines of each file, and what is reported. Modules, and heirs that nothing else lists, are in
/// the order of the document, so that lines may change places.
fn emitted(input: &Input, tree: &Value) -> BTreeMap<String, Vec<String>> {
    let output = input.generate(&tree::write(tree)).unwrap();
    let mut emitted = BTreeMap::new();
    for file in output
        .files
        .into_iter()
        .filter(|file| !is_runtime(&file.path))
    {
        let mut lines: Vec<String> = file.contents.lines().map(str::to_owned).collect();
        match file.path.ends_with("mod.rs") {
            true => lines = words(&lines),
            false => lines.sort_unstable(),
        }
        emitted.insert(file.path, lines);
    }
    emitted.insert("(report)".to_owned(), rows(&output.report));
    emitted
}

fn words(lines: &[String]) -> Vec<String> {
    let parts = lines
        .iter()
        .flat_map(|line| line.split([' ', ',', '{', '}']));
    let mut words: Vec<String> = parts
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words
}

fn rows(report: &Report) -> Vec<String> {
    let rows = report.iter();
    let rows =
        rows.map(|row| format!("{} {:?} {} {}", row.code, row.place, row.message, row.label));
    let mut rows: Vec<String> = rows.collect();
    rows.sort_unstable();
    rows
}

fn first_change(before: &[String], after: &[String]) -> Option<String> {
    let longest = before.len().max(after.len());
    let place = (0..longest).find(|&at| before.get(at) != after.get(at))?;
    let [old, new] = [before, after].map(|all| all.get(place).map_or("", |line| line.trim()));
    Some(format!("`{old}` became `{new}`"))
}
