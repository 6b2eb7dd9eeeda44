//! The order of the component schemas says nothing: neither of what is emitted nor of what is
//! reported, circles among them included.

use std::collections::{BTreeMap, BTreeSet};

use clientgen::diagnostic::Report;
use clientgen::source::{self, Mapping, NoSiblings, Source, Value};
use fastrand::Rng;
use rayon::prelude::*;

use super::inputs::Input;
use super::rings::rings;
use crate::case::is_copied;

/// Files of unions that list nothing themselves: their alternatives, the heirs, are in the order in
/// which the document lists them, so that lines change places, and no more.
const HEIRS: &[&str] = &[
    "discriminators/src/types/vehicle.rs",
    "unions/src/types/rule.rs",
    "unions/src/types/vehicle.rs",
    "wrappers/src/types/base.rs",
];

/// Orders of components: the other way round, and by chance.
const ORDERS: &[Option<u64>] = &[None, Some(1), Some(2)];

#[test]
fn components_in_another_order_give_the_same_files() {
    let wrong: Vec<String> = Input::all().par_iter().flat_map(differences).collect();
    assert!(
        wrong.is_empty(),
        "{} things depend on the order of the components:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn components_of_rings_in_another_order_give_the_same_files() {
    let wrong: Vec<String> = rings().par_iter().flat_map(differences).collect();
    assert!(
        wrong.is_empty(),
        "{} things depend on where one enters a ring:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn differences(input: &Input) -> Vec<String> {
    // Written anew as well, for that is what loses keys that are there twice.
    let Some(bytes) = reordered(&input.bytes, |_| {}) else {
        return Vec::new();
    };
    let before = emitted(input, &bytes);
    let mut wrong = Vec::new();
    for order in ORDERS {
        let turn = |names: &mut Vec<String>| match order {
            Some(seed) => Rng::with_seed(*seed).shuffle(names),
            None => names.reverse(),
        };
        let bytes = reordered(&input.bytes, turn).unwrap();
        let after = emitted(input, &bytes);
        let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for path in paths {
            let none = Vec::new();
            let [before, after] = [&before, &after].map(|all| all.get(path).unwrap_or(&none));
            if let Some(changed) = first_change(before, after) {
                wrong.push(format!("{}/{path}, order {order:?}: {changed}", input.name));
            }
        }
    }
    wrong
}

/// Writes a document with its component schemas in another order. None: it has none.
fn reordered(bytes: &[u8], turn: impl FnOnce(&mut Vec<String>)) -> Option<Vec<u8>> {
    let source = Source::new("document", bytes, &NoSiblings);
    let Value::Mapping(mut root) = source::read(&source, &mut Report::new())? else {
        return None;
    };
    let Some(Value::Mapping(mut components)) = root.get("components").cloned() else {
        return None;
    };
    let Some(Value::Mapping(mut schemas)) = components.take("schemas") else {
        return None;
    };
    let mut names: Vec<String> = schemas.keys().map(str::to_owned).collect();
    turn(&mut names);
    let mut turned = Mapping::default();
    for name in names {
        let schema = schemas.take(&name)?;
        turned.insert(name, schema);
    }
    components.insert("schemas", Value::Mapping(turned));
    root.insert("components", Value::Mapping(components));
    Some(Value::Mapping(root).to_json().into_bytes())
}

/// The lines of each file, and what is reported.
fn emitted(input: &Input, bytes: &[u8]) -> BTreeMap<String, Vec<String>> {
    let output = input.generate(bytes).unwrap();
    let mut emitted = BTreeMap::new();
    for file in output
        .files
        .into_iter()
        .filter(|file| !is_copied(&file.path))
    {
        let mut lines = match file.path.ends_with("mod.rs") {
            true => statements(&file.contents),
            false => file.contents.lines().map(str::to_owned).collect(),
        };
        if HEIRS.contains(&format!("{}/{}", input.name, file.path).as_str()) {
            lines.sort_unstable();
        }
        emitted.insert(file.path, lines);
    }
    emitted.insert("(report)".to_owned(), rows(&output.report));
    emitted
}

/// The statements of a file that lists modules, which are in the order of the document, and what is
/// said above them.
fn statements(text: &str) -> Vec<String> {
    let (said, code): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with("//"));
    let code = code.join("\n");
    let mut statements: Vec<&str> = code.split(';').map(str::trim).collect();
    statements.sort_unstable();
    said.into_iter()
        .chain(statements)
        .map(str::to_owned)
        .collect()
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
