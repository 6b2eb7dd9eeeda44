//! Which rows matter most, and how many there are of a kind.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Class, Code, Diagnostic, Report, Severity};
use crate::unordered::UnorderedMap;

/// A row with the number of those like it, which are not printed for themselves.
pub struct Shown<'r> {
    pub row: &'r Diagnostic,
    pub alike: usize,
}

/// Whether a report for people leaves out rows of which none like them is printed.
pub fn is_shortened(report: &Report, most: usize) -> bool {
    shown(report).len() > most
}

/// Returns up to so many rows, the worst first. Of rows that say the same of many places, the first stands
/// for all.
pub fn worst(report: &Report, most: usize) -> Vec<Shown<'_>> {
    let mut shown = shown(report);
    // The sort is stable: rows that are equally bad stay in the order of the report.
    shown.sort_by_key(|shown| badness(report, shown.row));
    shown.truncate(most);
    shown
}

/// All rows in the order of the report; of those that say the same of many places, the first.
fn shown(report: &Report) -> Vec<Shown<'_>> {
    let mut shown: Vec<Shown<'_>> = Vec::new();
    let mut known: UnorderedMap<(Code, &str), usize> = UnorderedMap::new();
    for row in report.iter() {
        match known.get(&(row.code, row.message.as_str())) {
            Some(&first) if row.code.is_grouped() => shown[first].alike += 1,
            Some(_) | None => {
                known.insert((row.code, &row.message), shown.len());
                shown.push(Shown { row, alike: 0 });
            }
        }
    }
    shown
}

/// A line for every code and class that has a row: how many, what was done, what it means.
pub fn by_code(report: &Report) -> String {
    let mut counts: BTreeMap<(Code, Option<Class>), (&Diagnostic, usize)> = BTreeMap::new();
    for row in report.iter() {
        counts.entry((row.code, row.class)).or_insert((row, 0)).1 += 1;
    }
    let mut counts: Vec<_> = counts.into_values().collect();
    counts.sort_by_key(|(row, count)| (badness(report, row), Reverse(*count)));
    let mut text = String::new();
    for (row, count) in counts {
        let done = row.class.map_or("refused", Class::name);
        let (code, meaning) = (row.code, row.code.meaning());
        let _ = writeln!(text, "{count:>7}  {done:<11}  {code}  {meaning}");
    }
    text
}

/// The place of a row among all: errors, files that cannot be read, then by class, and last what is
/// left out because nothing uses it.
fn badness(report: &Report, row: &Diagnostic) -> (Severity, bool, bool, Option<usize>) {
    let place = |class| Class::WORST_FIRST.iter().position(|worse| *worse == class);
    let is_unreadable = row.code == Code::ExternalReference;
    let is_unused = matches!(
        row.code,
        Code::UnusedComponent | Code::UnusedSchema | Code::UnusedTag | Code::UnusedScheme
    );
    (
        report.severity(row),
        !is_unreadable,
        is_unused,
        row.class.and_then(place),
    )
}
