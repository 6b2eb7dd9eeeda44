//! Which rows matter most, and how many there are of a kind.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Class, Code, Diagnostic, Report, Severity};

/// Up to so many rows, in the order of the report where that is all of them, else the worst first.
pub fn worst(report: &Report, most: usize) -> Vec<&Diagnostic> {
    let mut rows: Vec<_> = report.iter().collect();
    if rows.len() > most {
        // The sort is stable: rows that are equally bad stay in the order of the report.
        rows.sort_by_key(|row| badness(report, row.code));
        rows.truncate(most);
    }
    rows
}

/// A line for every code that has a row: how many, what was done, what it means.
pub fn by_code(report: &Report) -> String {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for row in report.iter() {
        *counts.entry(row.code).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(code, count)| (badness(report, *code), Reverse(*count)));
    let mut text = String::new();
    for (code, count) in counts {
        let done = code.class().map_or("refused", Class::name);
        let meaning = code.meaning();
        let _ = writeln!(text, "{count:>7}  {done:<11}  {code}  {meaning}");
    }
    text
}

/// The place of a code among all: errors, then the classes.
fn badness(report: &Report, code: Code) -> (Severity, Option<usize>) {
    let place = |class| Class::WORST_FIRST.iter().position(|worse| *worse == class);
    (report.severity(code), code.class().and_then(place))
}
