//! The cases: a folder each, with a document and what is expected of it.

use crate::case::Case;
use crate::golden;

#[test]
fn every_case_gives_what_is_committed() {
    let differences: String = Case::all().iter().map(check).collect();
    assert!(differences.is_empty(), "{differences}\n{}", golden::ADVICE);
}

fn check(case: &Case) -> String {
    golden::compare(&case.name, &case.folder, &case.present(), &case.expected())
}
