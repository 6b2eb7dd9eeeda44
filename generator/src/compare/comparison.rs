//! The result of comparing two revisions.

use super::change::Change;
use super::verdict::{SourceEffect, Step, WireEffect};
use crate::diagnostic::Report;

/// The result of comparing two revisions of a document.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The changes, worst first.
    pub changes: Vec<Change>,
    /// The diagnostics of the old document, none of them an error.
    pub base: Report,
    /// The diagnostics of the new document, none of them an error.
    pub head: Report,
}

impl Comparison {
    /// Returns the worst effect on deployed clients that meet the new server.
    pub fn deployed(&self) -> WireEffect {
        let effects = self.changes.iter().map(|change| change.deployed.effect);
        effects.max().unwrap_or_default()
    }

    /// Returns the worst effect on clients of the new document that meet the old server.
    pub fn rollback(&self) -> WireEffect {
        let effects = self.changes.iter().map(|change| change.rollback.effect);
        effects.max().unwrap_or_default()
    }

    /// Returns the worst effect on Rust source.
    pub fn source(&self) -> SourceEffect {
        let effects = self.changes.iter().map(|change| change.source.effect);
        effects.max().unwrap_or_default()
    }

    /// Returns the step of the crate's version.
    pub fn step(&self) -> Step {
        let steps = self.changes.iter().map(|change| change.step);
        steps.max().unwrap_or_default()
    }
}
