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
    /// It is an extension (`x-…`), or an annotation, that means nothing to the generator.
    Extension,
    /// It is most likely a slip of whoever wrote it: a word that is one letter off, or a reference
    /// that points to nothing.
    Mistake,
    /// A generated file was edited by hand, and is written anew.
    Edited,
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
        Self::Mistake,
        Self::Edited,
    ];

    /// All classes, worst first, by what they cost who uses the client.
    pub const WORST_FIRST: &'static [Self] = &[
        Self::Untyped,
        Self::Mistake,
        Self::Skipped,
        Self::Repaired,
        Self::Represented,
        Self::Documented,
        Self::Edited,
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
            Self::Mistake => "mistake",
            Self::Edited => "edited",
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
