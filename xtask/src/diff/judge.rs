//! From a comparison to a report: what comes first, what passes, and what fails the run.

use std::cmp::Reverse;

use clientgen::compare::{Change, Comparison, SourceEffect, WireEffect};

use super::fingerprint::fingerprints;
use super::ignore::Ignores;
use super::lines::Lines;
use super::report::{Finding, Report, Revision};
use crate::cli::FailOn;

/// What fails a run that does not say it.
pub const FAIL_ON: &[FailOn] = &[FailOn::Silent, FailOn::Source, FailOn::WireDeployed];

/// What a comparison is judged by.
#[derive(Debug)]
pub struct Bench<'a> {
    /// The effects that fail the run.
    pub fail_on: &'a [FailOn],
    /// The changes that pass.
    pub ignores: Ignores<'a>,
    /// The version of the crate at the old revision, if there is a crate.
    pub version: Option<String>,
}

impl Bench<'_> {
    /// Judges a comparison of two documents.
    pub fn judge(mut self, comparison: Comparison, base: Revision, head: Revision) -> Report {
        let effects = (comparison.deployed(), comparison.rollback());
        let (source, step) = (comparison.source(), comparison.step());
        let findings = self.findings(comparison.changes, &base, &head);
        let next = self.version.as_deref().filter(|_| !findings.is_empty());
        let next_version = next.and_then(|version| step.next_version(version));
        Report {
            failed: findings.iter().any(|finding| finding.fails),
            base,
            head,
            findings,
            deployed: effects.0,
            rollback: effects.1,
            source,
            step,
            version: self.version,
            next_version,
            fail_on: self.fail_on.to_vec(),
            notes: self.ignores.notes(),
        }
    }

    fn findings(&mut self, changes: Vec<Change>, base: &Revision, head: &Revision) -> Vec<Finding> {
        let fingerprints = fingerprints(&changes);
        let (mut base_lines, mut head_lines) = (Lines::new(base), Lines::new(head));
        let mut findings = Vec::new();
        for (change, fingerprint) in changes.into_iter().zip(fingerprints) {
            let ignored = self.ignores.reason(&change, &fingerprint);
            let fails = ignored.is_none()
                && self
                    .fail_on
                    .iter()
                    .any(|effect| has_effect(&change, *effect));
            let base_line = change.base.as_ref();
            let base_line = base_line.and_then(|location| base_lines.find(location));
            let head_line = change.head.as_ref();
            let head_line = head_line.and_then(|location| head_lines.find(location));
            findings.push(Finding {
                change,
                fingerprint,
                ignored,
                fails,
                base_line,
                head_line,
                proven: None,
            });
        }
        // Among equals, the order of the comparison stays.
        findings.sort_by_key(|finding| rank(&finding.change));
        findings
    }
}

/// Whether a change has an effect that fails the run.
fn has_effect(change: &Change, effect: FailOn) -> bool {
    let fails_on_wire = |effect: WireEffect| match effect {
        WireEffect::Breaks | WireEffect::MeansSomethingElse => true,
        WireEffect::Safe | WireEffect::MayBreak => false,
    };
    match effect {
        FailOn::Silent => change.source.effect == SourceEffect::Silent,
        // What means something else may hold items that break besides.
        FailOn::Source => {
            let breaks = |effect| effect == SourceEffect::Breaks;
            breaks(change.source.effect) || change.items.iter().any(|item| breaks(item.effect))
        }
        FailOn::WireDeployed => fails_on_wire(change.deployed.effect),
        FailOn::WireRollback => fails_on_wire(change.rollback.effect),
        FailOn::Any => !change.is_documentation(),
        FailOn::Never => false,
    }
}

/// The key by which changes are sorted: what compiles and means something else comes first,
/// documentation last.
fn rank(change: &Change) -> impl Ord + use<> {
    let is_silent = change.source.effect == SourceEffect::Silent;
    let effects = (
        change.deployed.effect,
        change.source.effect,
        change.rollback.effect,
    );
    let badness = (is_silent, effects, change.step);
    (change.is_documentation(), Reverse(badness))
}

#[cfg(test)]
mod tests;
