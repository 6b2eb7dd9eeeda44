//! All properties with made-up bytes: what the fuzzer does for hours, for seconds and on any
//! machine.

#![cfg(test)]

use clientgen_properties::find;
use proptest::collection::vec;
use proptest::prelude::any;
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
    let result = runner.run(&bytes, |bytes| {
        (target.holds)(&bytes).map_err(TestCaseError::fail)
    });
    match result {
        Ok(()) => {}
        Err(TestError::Fail(why, bytes)) => panic!("{name} fails: {why}\nwith {bytes:?}"),
        Err(TestError::Abort(why)) => panic!("{name} was given up: {why}"),
    }
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
