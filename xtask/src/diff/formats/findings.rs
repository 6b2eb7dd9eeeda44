//! The findings of a report: sorted by what is done with them, and grouped by what they belong to.

use std::collections::BTreeMap;

use clientgen::compare::{Change, SourceEffect, Subject, WireEffect};

use super::super::report::{Finding, Report};

/// The findings of a report, by what is done with them.
pub struct Sorted<'r> {
    /// Those that count, worst first.
    pub open: Vec<&'r Finding>,
    /// Those with a reason to be ignored.
    pub ignored: Vec<&'r Finding>,
    /// The number of those of documentation.
    pub documentation: usize,
}

impl<'r> Sorted<'r> {
    /// Sorts the findings of a report.
    pub fn of(report: &'r Report) -> Self {
        let (documentation, others): (Vec<_>, Vec<_>) = report
            .findings
            .iter()
            .partition(|finding| finding.change.is_documentation());
        let (ignored, open) = others
            .into_iter()
            .partition(|finding: &&Finding| finding.ignored.is_some());
        Self {
            open,
            ignored,
            documentation: documentation.len(),
        }
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty() && self.ignored.is_empty() && self.documentation == 0
    }

    /// Returns how many fail the run.
    pub fn failing(&self) -> usize {
        self.open.iter().filter(|finding| finding.fails).count()
    }
}

/// The findings of one operation, component and so on.
pub struct Group<'r> {
    /// The thing that they belong to.
    pub subject: &'r Subject,
    /// The findings, worst first.
    pub findings: Vec<&'r Finding>,
}

/// Groups findings, the group with the worst one first.
pub fn group<'r>(findings: &[&'r Finding]) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'r>> = Vec::new();
    let mut indexes: BTreeMap<&Subject, usize> = BTreeMap::new();
    for finding in findings {
        let subject = &finding.change.place.subject;
        let index = *indexes.entry(subject).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.findings.push(finding),
            None => groups.push(Group {
                subject,
                findings: vec![finding],
            }),
        }
    }
    groups
}

/// A level of an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The finding fails the run.
    Error,
    /// Something breaks, or may, and that does not fail the run.
    Warning,
    /// Nothing breaks.
    Notice,
}

impl Level {
    /// All levels, worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Notice];

    /// Returns the level of a finding.
    pub fn of(finding: &Finding) -> Self {
        if finding.fails {
            Self::Error
        } else if is_bad(&finding.change) {
            Self::Warning
        } else {
            Self::Notice
        }
    }

    /// Returns the word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// Whether something breaks, or may.
fn is_bad(change: &Change) -> bool {
    let wire = change.deployed.effect.max(change.rollback.effect);
    wire > WireEffect::Safe || change.source.effect >= SourceEffect::Breaks
}
