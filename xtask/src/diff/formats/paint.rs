//! Colors of a terminal.

/// Whether a text has colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// Without.
    Plain,
    /// With those of ANSI terminals.
    Ansi,
}

/// A color with a meaning.
#[derive(Clone, Copy, Debug)]
pub enum Ink {
    /// Failures, and what is gone.
    Red,
    /// Whatever breaks and does not fail the run.
    Yellow,
    /// Whatever breaks nothing.
    Cyan,
    /// Things that are new.
    Green,
    /// Line numbers, arrows and bars.
    Blue,
    /// Headings.
    Bold,
}

impl Ink {
    const fn code(self) -> &'static str {
        match self {
            Self::Red => "1;31",
            Self::Yellow => "1;33",
            Self::Cyan => "1;36",
            Self::Green => "32",
            Self::Blue => "1;34",
            Self::Bold => "1",
        }
    }
}

impl Colors {
    /// Colors a text.
    pub fn paint(self, ink: Ink, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Ansi => format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code()),
        }
    }
}
