//! All properties with made-up bytes: what the fuzzer does for hours, for seconds and on any
//! machine.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use clientgen_properties::find;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestError, TestRunner};

/// The number of inputs that each property is tried with.
const CASES: u32 = 200;

/// The inputs that a property once failed on, which are tried first.
const FAILURES: &str = "proptest-regressions/twin.txt";

fn holds(name: &str) {
    let target = find(name).unwrap();
    let mut runner = TestRunner::new(Config {
        cases: CASES,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(FAILURES))),
        ..Config::default()
    });
    // More bytes are more choices; the fuzzer takes longer ones.
    let bytes = vec(any::<u8>(), 0..target.longest.min(512));
    let seeds = read_seeds(name, target.longest);
    assert!(!seeds.is_empty(), "no seeds of {name}");
    let inputs = prop_oneof![1 => bytes, 3 => edited(seeds)];
    let result = runner.run(&inputs, |bytes| {
        (target.holds)(&bytes).map_err(TestCaseError::fail)
    });
    match result {
        Ok(()) => {}
        Err(TestError::Fail(why, bytes)) => panic!("{name} fails: {why}\nwith {bytes:?}"),
        Err(TestError::Abort(why)) => panic!("{name} was given up: {why}"),
    }
}

/// Makes inputs of others by a few edits: a byte is replaced, a part is left out or repeated, or
/// the rest of another input follows.
fn edited(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let edit = (0..4_u8, any::<Index>(), 1..40_usize, any::<u8>());
    let edits = vec(edit, 0..4);
    let others = select(seeds.clone());
    (select(seeds), others, edits).prop_map(|(mut bytes, other, edits)| {
        for (kind, at, length, byte) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let end = bytes.len().min(at + length);
            match kind {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..end)),
                2 => bytes.extend_from_within(at..end),
                _ => {
                    bytes.truncate(at);
                    bytes.extend_from_slice(other.get(at..).unwrap_or_default());
                }
            }
        }
        bytes
    })
}

/// Reads the inputs that are kept for the fuzzer, and small documents of the cases where those are
/// inputs.
fn read_seeds(name: &str, longest: usize) -> Vec<Vec<u8>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = list_files(&tests.join("fuzz/seeds").join(name));
    if name == "text" {
        let cases = list_files(&tests.join("cases"));
        let documents = cases.into_iter().map(|case| case.join("openapi.yaml"));
        files.extend(documents.filter(|document| document.is_file()));
    }
    let seeds = files.into_iter().map(|file| fs::read(file).unwrap());
    seeds.filter(|seed| seed.len() <= longest).collect()
}

/// Lists what is in a folder, in the order of names.
fn list_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort_unstable();
    files
}

#[test]
fn text_generates_or_is_refused() {
    holds("text");
}

#[test]
fn edited_documents_generate_or_are_refused() {
    holds("edits");
}

#[test]
fn documents_generate() {
    holds("document");
}

#[test]
fn diagnostics_are_nothing_but_text() {
    holds("diagnostics");
}

#[test]
fn revisions_are_compared() {
    holds("revisions");
}

#[test]
fn replies_are_decoded() {
    holds("replies");
}

#[test]
fn secrets_are_hidden() {
    holds("secrets");
}

#[test]
fn streams_are_the_same_however_they_are_cut() {
    holds("streams");
}

#[test]
fn arguments_stay_where_they_belong() {
    holds("addresses");
}

#[test]
fn variables_of_servers_stay_where_they_belong() {
    holds("servers");
}

#[test]
fn forms_have_the_parts_that_were_given() {
    holds("forms");
}
