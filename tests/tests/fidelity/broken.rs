//! A document in which every entry is broken: a crate is written, and each line has the rows that its end announces.

use std::collections::{BTreeMap, BTreeSet};

use clientgen::config::Config;
use clientgen::diagnostic::Documents;
use clientgen::source::{NoSiblings, Source};

use crate::documents::rows;

/// The case `broken`, which is compiled with the others.
const DOCUMENT: &str = include_str!("../../cases/broken/openapi.yaml");

#[test]
fn each_broken_entry_has_its_rows() {
    let announced = announced();
    let found = found();
    let lines: BTreeSet<&usize> = announced.keys().chain(found.keys()).collect();
    let wrong: Vec<String> = lines
        .into_iter()
        .filter(|line| announced.get(line) != found.get(line))
        .map(|line| {
            let text = DOCUMENT.lines().nth(line - 1).unwrap_or_default();
            let text = text.split(" # ").next().unwrap_or_default();
            let codes = found.get(line).cloned().unwrap_or_default();
            format!("{line}: {text} # {}", codes.join(" "))
        })
        .collect();
    assert!(wrong.is_empty(), "found instead:\n{}", wrong.join("\n"));
    assert!(announced.len() > 100, "only {} lines", announced.len());
}

#[test]
fn each_row_leads_to_something_in_the_broken_document() {
    rows(&serde_yaml::from_str(DOCUMENT).unwrap());
}

/// The codes that lines announce, by line.
fn announced() -> BTreeMap<usize, Vec<String>> {
    let lines = DOCUMENT.lines().zip(1..);
    let codes = |(line, number): (&str, usize)| {
        let codes = line.split_once(" # W")?.1.split(' ');
        let codes = codes.map(|code| format!("W{}", code.trim_start_matches('W')));
        Some((number, codes.collect()))
    };
    lines.filter_map(codes).collect()
}

/// The codes that are reported, by line.
fn found() -> BTreeMap<usize, Vec<String>> {
    let source = Source::new("openapi.yaml", DOCUMENT.as_bytes(), &NoSiblings);
    let output = clientgen::generate(&source, &Config::default()).unwrap();
    let texts = [("openapi.yaml", DOCUMENT)];
    let mut documents = Documents::new(&texts);
    let mut found: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for row in output.report.iter() {
        let line = documents.position(row).map_or(0, |position| position.line);
        found
            .entry(line)
            .or_default()
            .push(row.code.id().to_owned());
    }
    for codes in found.values_mut() {
        codes.sort();
    }
    found
}
