//! How a document fares.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::round_trip::RoundTrip;

/// How a document fares: a row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The name of the file.
    pub document: String,
    /// How it ended.
    pub verdict: Verdict,
    /// Why it ended so, or the first warning of the compiler.
    pub detail: Option<String>,
    /// What was generated.
    pub made: Option<Made>,
    /// What the compiler said.
    pub compiled: Option<Compiled>,
    /// What came of the examples.
    pub round_trip: Option<RoundTrip>,
}

/// What was generated of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The version of OpenAPI.
    pub version: String,
    /// Operations of the client.
    pub operations: usize,
    /// Named types of the client.
    pub types: usize,
    /// Rows of the class `untyped`.
    pub untyped: usize,
    /// Rows of the class `skipped`.
    pub skipped: usize,
    /// How long the generator took, without the disk.
    pub milliseconds: u64,
}

/// What the compiler said about a client.
#[derive(Clone, Debug, PartialEq)]
pub struct Compiled {
    /// How many warnings there are.
    pub warnings: usize,
    /// The first of them.
    pub first_warning: Option<String>,
    /// How long the client took, without its dependencies; None if it was compiled before.
    pub seconds: Option<f64>,
}

/// Why there is no client, or none that compiles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// How it ended.
    pub verdict: Verdict,
    /// Why, in one line.
    pub detail: String,
}

/// How a document ended, from good to bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The client was written, and compiles if that was asked for.
    Ok,
    /// The client does not compile.
    Uncompiled,
    /// The document has an error, or the client could not be written.
    Refused,
    /// It took too long.
    Timeout,
    /// The process gave no answer.
    Crash,
}

impl Verdict {
    const ALL: &'static [Self] = &[
        Self::Ok,
        Self::Uncompiled,
        Self::Refused,
        Self::Timeout,
        Self::Crash,
    ];

    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Uncompiled => "uncompiled",
            Self::Refused => "refused",
            Self::Timeout => "timeout",
            Self::Crash => "crash",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Verdict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|verdict| verdict.name() == text);
        found
            .copied()
            .ok_or_else(|| format!("unknown result `{text}`"))
    }
}
