//! The same document gives the same bytes, whatever the machine is doing and wherever the document is.

use std::collections::BTreeSet;

use clientgen::config::Config;
use clientgen::diagnostic::Diagnostics;
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};
use rayon::ThreadPoolBuilder;

use crate::anycheck;
use crate::case::Case;
use crate::words::words;
use crate::{files::Tree, reorder::reversed};

/// All cases, and the one document that is not small.
fn documents() -> Vec<(String, Vec<u8>)> {
    let cases = Case::all().into_iter();
    let mut documents: Vec<_> = cases
        .map(|case| (case.name.clone(), case.bytes()))
        .collect();
    documents.push(("anycheck".to_owned(), anycheck::document().into_bytes()));
    documents
}

fn run(document: &str, bytes: &[u8]) -> Result<Output, Diagnostics> {
    let config = Config {
        name: "client".to_owned(),
        ..Config::default()
    };
    let source = Source {
        name: document,
        bytes,
        load: &NoSiblings,
    };
    clientgen::generate(&source, &config)
}

/// Everything that comes out, as text.
fn everything(document: &str, bytes: &[u8]) -> String {
    format!("{:?}", run(document, bytes))
}

fn tree(output: Output) -> Tree {
    let files = output.files.into_iter();
    files.map(|file| (file.path, file.contents)).collect()
}

#[test]
fn two_runs_and_any_number_of_threads_give_the_same_bytes() {
    let pool = |threads| {
        ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap()
    };
    let (one, eight) = (pool(1), pool(8));
    for (name, bytes) in documents() {
        let first = one.install(|| everything("openapi.yaml", &bytes));
        let second = one.install(|| everything("openapi.yaml", &bytes));
        assert!(first == second, "{name} differs from run to run");
        let eightfold = eight.install(|| everything("openapi.yaml", &bytes));
        assert!(first == eightfold, "{name} differs with eight threads");
    }
}

#[test]
fn the_folder_of_the_document_changes_nothing() {
    for (name, bytes) in documents() {
        let here = run("openapi.yaml", &bytes).ok().map(tree);
        let there = run("/some/other folder/api.json", &bytes).ok().map(tree);
        assert!(here == there, "{name} knows where its document is");
    }
}

/// Cases whose names do depend on the order of maps, each with the reason.
const ORDERED: &[(&str, &str)] = &[];

/// Maps have no order, so a reordered document has the same names in the same files: nothing is numbered by order.
#[test]
fn a_reordered_document_gives_the_same_names() {
    let mut differences = String::new();
    for (name, bytes) in documents() {
        let skipped = name.starts_with("diagnostics/") || ORDERED.iter().any(|(of, _)| *of == name);
        let (Ok(before), false) = (run("openapi.yaml", &bytes), skipped) else {
            continue;
        };
        let after = run("openapi.yaml", reversed(&bytes).as_bytes()).unwrap();
        let (before, after) = (tree(before), tree(after));
        let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for path in paths {
            let text = |tree: &Tree| tree.get(path).cloned().unwrap_or_default();
            let (only_before, only_after) = difference(&text(&before), &text(&after));
            if only_before != only_after {
                differences.push_str(&format!(
                    "{path} of {name}: {only_before:?} became {only_after:?}\n"
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

/// The words that only one of two texts has, with repetition.
fn difference(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let sorted = |text: &str| {
        let mut words = words(text);
        words.sort();
        words
    };
    let without = |words: Vec<String>, others: &[String]| {
        let mut others = others.to_vec();
        words
            .into_iter()
            .filter(|word| match others.iter().position(|other| other == word) {
                Some(at) => {
                    others.swap_remove(at);
                    false
                }
                None => true,
            })
            .collect::<Vec<_>>()
    };
    let (before, after) = (sorted(before), sorted(after));
    if before == after {
        return (Vec::new(), Vec::new());
    }
    (without(before.clone(), &after), without(after, &before))
}
