//! The texts rows speak about, with a locator each.

use std::ops::Range;

use super::{Diagnostic, Locator, Place};

/// The texts rows speak about. Each is parsed with marks at most once, when a row asks.
#[derive(Debug, Default)]
pub struct Documents<'a> {
    entries: Vec<(&'a str, &'a str, Locator<'a>)>,
}

/// A place as people say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// From one.
    pub line: usize,
    /// In characters, from one.
    pub column: usize,
    /// The bytes of the text.
    pub range: Range<usize>,
}

impl<'a> Documents<'a> {
    /// Takes names, as in [`Diagnostic::document`], and texts.
    pub fn new(documents: &[(&'a str, &'a str)]) -> Self {
        let entry = |&(name, text)| (name, text, Locator::new(text));
        Self {
            entries: documents.iter().map(entry).collect(),
        }
    }

    /// Where a row belongs, if its document is here and the place can be found.
    pub fn position(&mut self, row: &Diagnostic) -> Option<Position> {
        let _ = (&self.entries, &row.place, Place::Document);
        None
    }
}
