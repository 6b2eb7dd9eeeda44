//! The order of the component schemas says nothing: neither of what is emitted nor of what is
//! reported, circles among them included.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use clientgen::diagnostic::Report;
use clientgen::source::{self, Mapping, NoSiblings, Source, Value};
use clientgen_items::line;
use fastrand::Rng;
use rayon::prelude::*;
use syn::visit_mut::{self, VisitMut};

use super::inputs::Input;
use super::rings::rings;
use crate::case::is_copied;

/// Files of unions that list nothing themselves: their alternatives, the heirs, are in the order in
/// which the document lists them, so that these change places, and no more.
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

/// The lines of each file, or its items, and what is reported.
fn emitted(input: &Input, bytes: &[u8]) -> BTreeMap<String, Vec<String>> {
    let output = input.generate(bytes).unwrap();
    let mut emitted = BTreeMap::new();
    for file in output
        .files
        .into_iter()
        .filter(|file| !is_copied(&file.path))
    {
        let is_of_heirs = HEIRS.contains(&format!("{}/{}", input.name, file.path).as_str());
        let lines = match is_of_heirs || file.path.ends_with("mod.rs") {
            true => sorted_items(&file.contents),
            false => file.contents.lines().map(str::to_owned).collect(),
        };
        emitted.insert(file.path, lines);
    }
    emitted.insert("(report)".to_owned(), rows(&output.report));
    emitted
}

/// The items of a file that follows the order of the document, in one of their own, and what is
/// said above them.
fn sorted_items(text: &str) -> Vec<String> {
    let mut file = syn::parse_file(text).unwrap();
    Sorted.visit_file_mut(&mut file);
    let mut items: Vec<String> = file.items.iter().map(line).collect();
    items.sort_unstable();
    let said = file.attrs.iter().map(line);
    said.chain(items).collect()
}

/// Puts what unions list of their alternatives into an order of its own.
struct Sorted;

impl VisitMut for Sorted {
    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        let mut variants: Vec<_> = mem::take(&mut item.variants).into_iter().collect();
        variants.sort_by_key(line);
        item.variants = variants.into_iter().collect();
    }

    fn visit_expr_match_mut(&mut self, item: &mut syn::ExprMatch) {
        visit_mut::visit_expr_match_mut(self, item);
        item.arms.sort_by_key(line);
    }

    fn visit_expr_array_mut(&mut self, item: &mut syn::ExprArray) {
        visit_mut::visit_expr_array_mut(self, item);
        let mut elements: Vec<_> = mem::take(&mut item.elems).into_iter().collect();
        elements.sort_by_key(line);
        item.elems = elements.into_iter().collect();
    }
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
