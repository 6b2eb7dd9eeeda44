//! Verdicts: how bad a change is for requests, replies and Rust source.

use std::fmt;

/// An effect on requests and replies between a client and a server of two revisions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WireEffect {
    /// Everything goes on as before.
    #[default]
    Safe,
    /// The document does not say whether it works.
    MayBreak,
    /// Calls fail.
    Breaks,
    /// Calls succeed and do something else.
    MeansSomethingElse,
}

impl WireEffect {
    /// Returns the word of machine-readable formats.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::MayBreak => "may-break",
            Self::Breaks => "breaks",
            Self::MeansSomethingElse => "means-something-else",
        }
    }

    /// Returns the words for people.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::MayBreak => "may break",
            Self::Breaks => "breaks",
            Self::MeansSomethingElse => "means something else",
        }
    }
}

/// An effect on Rust source that uses the generated client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceEffect {
    /// Nothing that source can see.
    #[default]
    Same,
    /// Items are added; what compiled compiles.
    Adds,
    /// Some source no longer compiles.
    Breaks,
    /// Source compiles and means something else.
    Silent,
}

impl SourceEffect {
    /// Returns the word, for people and machine-readable formats alike.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Adds => "adds",
            Self::Breaks => "breaks",
            Self::Silent => "silent",
        }
    }
}

/// A step of the version of the generated crate (Semantic Versioning 2.0.0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Nothing that users see but documentation and behavior.
    #[default]
    Patch,
    /// Items are added or deprecated.
    Minor,
    /// Source breaks, or means something else.
    Major,
}

impl Step {
    /// Returns the word, for people and machine-readable formats alike.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// Returns the version that follows `version`, whose second number is the major one below
    /// 1.0.0. None: `version` is none of three numbers.
    pub fn next_version(self, version: &str) -> Option<String> {
        let core = version.split(['-', '+']).next()?;
        let numbers: Vec<u64> = core
            .split('.')
            .map(|number| number.parse().ok())
            .collect::<Option<_>>()?;
        let [major, minor, patch] = numbers.as_slice() else {
            return None;
        };
        Some(match (self, *major) {
            (Self::Major, 0) => format!("0.{}.0", minor + 1),
            (Self::Minor | Self::Patch, 0) => format!("0.{minor}.{}", patch + 1),
            (Self::Major, major) => format!("{}.0.0", major + 1),
            (Self::Minor, major) => format!("{major}.{}.0", minor + 1),
            (Self::Patch, major) => format!("{major}.{minor}.{}", patch + 1),
        })
    }
}

/// A verdict with its reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict<E> {
    /// The effect.
    pub effect: E,
    /// Why, in one sentence without a full stop. Empty for an effect that needs no reason.
    pub reason: String,
}

impl<E> Verdict<E> {
    /// Makes a verdict.
    pub fn new(effect: E, reason: impl Into<String>) -> Self {
        Self {
            effect,
            reason: reason.into(),
        }
    }
}

impl<E: Copy + Ord> Verdict<E> {
    /// Takes another verdict if that is worse.
    pub fn worsen(&mut self, other: Self) {
        if other.effect > self.effect {
            *self = other;
        }
    }
}

impl fmt::Display for WireEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

impl fmt::Display for SourceEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
