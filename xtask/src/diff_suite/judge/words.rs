//! Words of the tables.

use clientgen::compare::{Change, Comparison, SourceEffect, Step, WireEffect};

/// A verdict that a table has a column for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Deployed clients that meet the new server.
    Deployed,
    /// Clients of the new document that meet the old server.
    Rollback,
    /// Rust source.
    Source,
    /// The step of the crate's version.
    Step,
}

impl Column {
    /// All, in the order of the tables.
    pub const ALL: [Self; 4] = [Self::Deployed, Self::Rollback, Self::Source, Self::Step];

    /// Returns the name in the head of a table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deployed => "wire_old_client_new_server",
            Self::Rollback => "wire_new_client_old_server",
            Self::Source => "source",
            Self::Step => "step",
        }
    }

    /// Returns the words that may stand in it.
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Deployed | Self::Rollback => &["safe", "may", "breaks", "means"],
            Self::Source => &["same", "adds", "breaks", "silent"],
            Self::Step => &["patch", "minor", "major"],
        }
    }

    /// Returns the word for a whole comparison.
    pub fn word(self, comparison: &Comparison) -> &'static str {
        match self {
            Self::Deployed => wire_word(comparison.deployed()),
            Self::Rollback => wire_word(comparison.rollback()),
            Self::Source => source_word(comparison.source()),
            Self::Step => step_word(comparison.step()),
        }
    }

    /// Returns the word for one change.
    pub fn word_of_change(self, change: &Change) -> &'static str {
        match self {
            Self::Deployed => wire_word(change.deployed.effect),
            Self::Rollback => wire_word(change.rollback.effect),
            Self::Source => source_word(change.source.effect),
            Self::Step => step_word(change.step),
        }
    }
}

const fn wire_word(effect: WireEffect) -> &'static str {
    match effect {
        WireEffect::Safe => "safe",
        WireEffect::MayBreak => "may",
        WireEffect::Breaks => "breaks",
        WireEffect::MeansSomethingElse => "means",
    }
}

const fn source_word(effect: SourceEffect) -> &'static str {
    match effect {
        SourceEffect::Same => "same",
        SourceEffect::Adds => "adds",
        SourceEffect::Breaks => "breaks",
        SourceEffect::Silent => "silent",
    }
}

const fn step_word(step: Step) -> &'static str {
    match step {
        Step::Patch => "patch",
        Step::Minor => "minor",
        Step::Major => "major",
    }
}
