//! What all files of a document may have together.

use crate::diagnostic::Report;
use crate::source::spent::{MAX_BYTES, MAX_REPEATED, MAX_VALUES};
use crate::source::{NoSiblings, Source, Spent, read_first, read_further};

/// What is said of a file when so much was read before.
fn said(mut spent: Spent, text: &str) -> (Option<String>, Spent) {
    let source = Source::new("b.yaml", text.as_bytes(), &NoSiblings);
    let mut report = Report::new();
    let read = read_further(&source, &mut spent, &mut report);
    assert!(report.is_empty());
    (read.err(), spent)
}

#[test]
fn what_was_read_before_counts() {
    let text = "a: &a [1, 2]\nb: [*a, *a]\n";
    // The map, two keys, a list of two that is kept, and a list with two more of it.
    let all = Spent {
        bytes: text.len(),
        values: 16,
        repeated: 4,
    };
    let source = Source::new("a.yaml", text.as_bytes(), &NoSiblings);
    let mut spent = Spent::default();
    assert!(read_first(&source, &mut spent, &mut Report::new()).is_some());
    assert_eq!(spent, all);
    let full = Spent {
        bytes: MAX_BYTES - all.bytes,
        values: MAX_VALUES - all.values,
        repeated: MAX_REPEATED - all.repeated,
    };
    assert_eq!(said(full, text).0, None);
    let with = "with `b.yaml`, the document and the files that it refers to have";
    let bytes = full.bytes + 1;
    let (reason, _) = said(Spent { bytes, ..full }, text);
    assert_eq!(reason, Some(format!("{with} more than 256 MiB")));
    let values = full.values + 1;
    let (reason, _) = said(Spent { values, ..full }, text);
    assert_eq!(reason, Some(format!("{with} more than 5000000 values")));
    let repeated = full.repeated + 1;
    let (reason, _) = said(Spent { repeated, ..full }, text);
    let aliases = format!("{with} aliases that repeat more than 100000 values");
    assert_eq!(reason, Some(aliases));
}

#[test]
fn each_way_to_read_counts_the_same() {
    let spent = |text| said(Spent::default(), text).1.values;
    assert_eq!(
        spent("a: [1, b]\nc: {d: 1}\n"),
        spent(r#"{"a": [1, "b"], "c": {"d": 1}}"#)
    );
}
