//! The report of a run over mutants.

use std::fmt::Write;

use serde_json::{Value, json};

use super::mutation::Mutation;
use crate::corpus::row::{Failure, Verdict};

/// The outcome of the mutants.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Documents that were mutated.
    pub documents: usize,
    /// Documents that are no document, and so were not.
    pub unreadable: usize,
    /// Mutants that have a client.
    pub made: usize,
    /// Mutants that were refused with a place.
    pub refused: usize,
    /// Clients that were compiled.
    pub compiled: usize,
    /// The failures.
    pub failures: Vec<Failed>,
}

/// A mutant that failed.
#[derive(Clone, Debug)]
pub struct Failed {
    /// The name of the document.
    pub document: String,
    /// The number of the mutant.
    pub number: usize,
    /// The way in which it failed.
    pub failure: Failure,
    /// The changes of the document.
    pub mutations: Vec<Mutation>,
    /// The smallest document that fails so.
    pub smallest: Option<String>,
}

impl Outcome {
    /// Adds what came of another document.
    pub fn add(mut self, other: Self) -> Self {
        self.documents += other.documents;
        self.unreadable += other.unreadable;
        self.made += other.made;
        self.refused += other.refused;
        self.compiled += other.compiled;
        self.failures.extend(other.failures);
        self
    }

    fn count(&self, verdict: Verdict) -> usize {
        let failures = self.failures.iter();
        failures
            .filter(|failed| failed.failure.verdict == verdict)
            .count()
    }

    /// As text and as an object.
    pub fn say(&self, seed: u64) -> (String, Value) {
        let mutants = self.made
            + self.refused
            + self
                .failures
                .iter()
                .filter(|failed| failed.failure.verdict != Verdict::Uncompiled)
                .count();
        let counts = [Verdict::Timeout, Verdict::Crash, Verdict::Uncompiled]
            .map(|verdict| self.count(verdict));
        let [timeouts, crashes, uncompiled] = counts;
        let placeless = self.count(Verdict::Refused);
        let mut text = format!(
            "seed {seed}: {} documents ({} unreadable), {mutants} mutants: {} made, {} refused, {placeless} refused without a place, {timeouts} too slow, {crashes} crashed; {} compiled, {uncompiled} of them with errors\n",
            self.documents, self.unreadable, self.made, self.refused, self.compiled
        );
        for failed in &self.failures {
            let _ = writeln!(text, "{}", failed.line());
        }
        let object = json!({
            "seed": seed, "documents": self.documents, "mutants": mutants, "made": self.made, "refused": self.refused,
            "placeless": placeless, "timeouts": timeouts, "crashes": crashes, "compiled": self.compiled, "uncompiled": uncompiled,
            "failures": self.failures.iter().map(Failed::line).collect::<Vec<_>>(),
        });
        (text, object)
    }
}

impl Failed {
    fn line(&self) -> String {
        let Self {
            document,
            number,
            failure,
            mutations,
            smallest,
        } = self;
        let mutations: Vec<String> = mutations.iter().map(ToString::to_string).collect();
        let smallest = smallest
            .as_ref()
            .map(|path| format!("\n  smallest: {path}"));
        format!(
            "{document}, mutant {number}: {}: {}\n  {}{}",
            failure.verdict,
            failure.detail,
            mutations.join(", "),
            smallest.unwrap_or_default()
        )
    }
}
