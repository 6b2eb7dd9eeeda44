//! The report that formats print.

use clientgen::compare::{Change, SourceEffect, Step, WireEffect};

use crate::cli::FailOn;

/// Everything that is printed of a comparison.
#[derive(Clone, Debug)]
pub struct Report {
    /// The old document.
    pub base: Revision,
    /// The new document.
    pub head: Revision,
    /// The changes, worst first, those of documentation last.
    pub findings: Vec<Finding>,
    /// The worst effect on deployed clients that meet the new server.
    pub deployed: WireEffect,
    /// The worst effect on clients of the new document that meet the old server.
    pub rollback: WireEffect,
    /// The worst effect on Rust source.
    pub source: SourceEffect,
    /// The step of the crate's version.
    pub step: Step,
    /// The version of the crate at the old revision, if there is a crate.
    pub version: Option<String>,
    /// The version that follows by that step.
    pub next_version: Option<String>,
    /// The effects that fail the run.
    pub fail_on: Vec<FailOn>,
    /// Whether a finding fails the run.
    pub failed: bool,
    /// Sentences about the comparison as a whole, such as an entry of an ignore list that matches
    /// nothing.
    pub notes: Vec<String>,
}

/// A side of the comparison, as people name it.
#[derive(Clone, Debug, Default)]
pub struct Revision {
    /// The name as it was given: `HEAD~1:spec/a.yaml`.
    pub name: String,
    /// The path of the document in the repository, `/`-separated, for annotations.
    pub path: Option<String>,
    /// The text of the document.
    pub text: String,
    /// Names and texts of the files that the document refers to.
    pub siblings: Vec<(String, String)>,
}

/// A change, and what the run makes of it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The change.
    pub change: Change,
    /// Sixteen hexadecimal digits that stay the same after reordering, rewording and unrelated
    /// edits.
    pub fingerprint: String,
    /// The reason for which it is ignored.
    pub ignored: Option<String>,
    /// Whether it fails the run.
    pub fails: bool,
    /// The line and column in the old file, from one.
    pub base_line: Option<(usize, usize)>,
    /// The line and column in the new file, from one.
    pub head_line: Option<(usize, usize)>,
    /// Whether a program has shown the effect on source.
    pub proven: Option<bool>,
}
