//! How bad a row is, and what was done about it.

use std::fmt;
use std::str::FromStr;

/// How bad a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The crate is written, and says less or other than the document does in one place.
    Warning,
}

impl Severity {
    /// The word that is printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What was done with a construct that could not simply be taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// It is in the client, in another shape than the document says.
    Represented,
    /// It is in the documentation of the client only.
    Documented,
    /// It is in the client as an untyped JSON value.
    Untyped,
    /// It is not in the client.
    Skipped,
    /// It was wrong in a way that leaves one sensible meaning, which was taken.
    Repaired,
    /// It is an extension (`x-…`) that means nothing to the generator.
    Extension,
}

impl Class {
    /// All classes, in the order in which they are counted.
    pub const ALL: &'static [Self] = &[
        Self::Represented,
        Self::Documented,
        Self::Untyped,
        Self::Skipped,
        Self::Repaired,
        Self::Extension,
    ];

    /// All classes, worst first: what is lost before what is less, and that before what is only noted.
    pub const WORST_FIRST: &'static [Self] = &[
        Self::Skipped,
        Self::Untyped,
        Self::Repaired,
        Self::Represented,
        Self::Documented,
        Self::Extension,
    ];

    /// The word for it, as printed and as given to `--deny`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Represented => "represented",
            Self::Documented => "documented",
            Self::Untyped => "untyped",
            Self::Skipped => "skipped",
            Self::Repaired => "repaired",
            Self::Extension => "extension",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Class {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|class| class.name() == text);
        found.copied().ok_or_else(|| {
            let known: Vec<_> = Self::ALL.iter().map(|class| class.name()).collect();
            format!("unknown class `{text}`, known are {}", known.join(", "))
        })
    }
}
