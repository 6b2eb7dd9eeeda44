//! The tables of edits and of another tool's pairs.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::judge::{Report, judge_edits, judge_pairs};

/// How many rows the table of changes has.
const ROWS: usize = 204;

/// A folder or file of `tests/diff`.
fn own(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("diff")
        .join(path)
}

/// A folder beside the repository, if it is there.
pub fn shared(path: &str) -> Option<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = repository.join("../shared").join(path);
    if !folder.is_dir() {
        let folder = format!("../shared/{path}");
        let said = "beside the repository, so it is not looked at";
        writeln!(io::stderr(), "there is no folder {folder} {said}").unwrap();
        return None;
    }
    Some(folder)
}

#[track_caller]
fn assert_fine(report: Result<Report, String>) -> Report {
    let report = report.unwrap();
    assert!(report.is_fine(), "{report}");
    report
}

#[test]
fn edits_are_judged_as_the_table_says() {
    let report = judge_edits(&own("edits"), &own("changed.tsv"), "");
    let report = assert_fine(report);
    assert_eq!(report.unknown, Vec::<String>::new());
}

#[test]
fn edits_of_others_are_judged_as_their_table_says() {
    if let Some(folder) = shared("diff/edits") {
        assert_fine(judge_edits(&folder, &own("changed.tsv"), ""));
    }
}

#[test]
fn pairs_of_another_tool_are_judged_as_listed() {
    if let Some(folder) = shared("diff/pairs") {
        assert_fine(judge_pairs(&folder, &own("pairs.tsv"), ""));
    }
}

#[test]
fn every_row_has_a_pair() {
    let table = fs::read_to_string(own("edits/expected.tsv")).unwrap();
    let rows = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(1));
    let rows: BTreeSet<usize> = rows
        .flat_map(|rows| rows.split('+'))
        .filter_map(|row| row.parse().ok())
        .collect();
    let missing: Vec<usize> = (1..=ROWS).filter(|row| !rows.contains(row)).collect();
    assert_eq!(missing, Vec::<usize>::new());
}
