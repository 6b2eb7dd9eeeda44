//! The result of a suite, as text.

use std::fmt::{self, Write};

use clientgen::compare::Comparison;

use super::words::Column;

/// The most changes that are printed for one difference.
const MOST_CHANGES: usize = 6;

/// The result of a suite.
#[derive(Debug, Default)]
pub struct Report {
    /// The differences that no list explains, and entries of lists that explain nothing.
    pub faults: Vec<String>,
    /// Entries about pairs that this suite does not have.
    pub unknown: Vec<String>,
    /// Verdicts that are the same.
    pub same: usize,
    /// Verdicts that differ, as a list says.
    pub listed: usize,
    /// Verdicts that differ, and no list says so.
    pub different: usize,
}

impl Report {
    /// Whether everything is the same or explained.
    pub fn is_fine(&self) -> bool {
        self.faults.is_empty()
    }

    /// Adds a difference with the changes that were found.
    pub fn differ(&mut self, what: &str, column: Column, comparison: Option<&Comparison>) {
        self.different += 1;
        let mut text = what.to_owned();
        if let Some(comparison) = comparison {
            text.push_str(&changes(column, comparison));
        }
        self.faults.push(text);
    }
}

/// Writes the changes, a line each, those with the worst verdict first.
fn changes(column: Column, comparison: &Comparison) -> String {
    let words = column.words();
    let rank = |word: &str| words.iter().position(|other| *other == word);
    let mut all: Vec<_> = comparison.changes.iter().collect();
    all.sort_by_key(|change| std::cmp::Reverse(rank(column.word_of_change(change))));
    let mut text = String::new();
    for change in all.iter().take(MOST_CHANGES) {
        let word = column.word_of_change(change);
        let _ = write!(
            text,
            "\n    {word:<6} {}: {}",
            change.identity(),
            change.message
        );
    }
    match all.len().checked_sub(MOST_CHANGES) {
        _ if all.is_empty() => text.push_str("\n    no change was found"),
        Some(more) if more > 0 => {
            let _ = write!(text, "\n    and {more} more");
        }
        Some(_) | None => {}
    }
    text
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        for unknown in &self.unknown {
            writeln!(f, "not in this folder: {unknown}")?;
        }
        let Self {
            same,
            listed,
            different,
            ..
        } = self;
        write!(
            f,
            "{same} verdicts are the same, {listed} differ as listed, {different} differ"
        )
    }
}
