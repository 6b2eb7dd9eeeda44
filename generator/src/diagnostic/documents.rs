//! The texts rows speak about, with a locator each.

use std::ops::Range;

use super::{Diagnostic, Lines, Locator, Part, Place};

/// The texts rows speak about. Each is parsed with marks at most once, when a row asks.
#[derive(Debug, Default)]
pub struct Documents<'a> {
    entries: Vec<Document<'a>>,
}

#[derive(Debug)]
struct Document<'a> {
    name: &'a str,
    text: &'a str,
    lines: Option<Lines<'a>>,
    locator: Locator<'a>,
}

/// A place as people say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// From one.
    pub line: usize,
    /// In characters, from one.
    pub column: usize,
    /// The bytes of the text, without a leading byte order mark.
    pub range: Range<usize>,
}

impl<'a> Documents<'a> {
    /// Takes names, as in [`Diagnostic::document`], and texts.
    /// A document that is no UTF-8 text is best given as what `String::from_utf8_lossy` makes of it.
    pub fn new(documents: &[(&'a str, &'a str)]) -> Self {
        let entry = |&(name, text): &(&'a str, &'a str)| {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let locator = Locator::new(text);
            Document {
                name,
                text,
                lines: None,
                locator,
            }
        };
        Self {
            entries: documents.iter().map(entry).collect(),
        }
    }

    /// Finds where a row belongs, if its document is here and the place can be found.
    pub fn position(&mut self, row: &Diagnostic) -> Option<Position> {
        self.find(&row.document, &row.place)
    }

    /// Finds a place in a document, if that is here and has it.
    pub fn find(&mut self, name: &str, place: &Place) -> Option<Position> {
        let document = self.entries.iter_mut().find(|entry| entry.name == name)?;
        let range = match place {
            Place::Document => return None,
            Place::Pointer { pointer, part } => document.nearest(pointer, *part)?,
            Place::Span(range) => document.clip(range),
        };
        let (line, column) = document.lines().position(range.start);
        Some(Position {
            line,
            column,
            range,
        })
    }

    /// The text of a line, and its range.
    pub(super) fn line(&mut self, name: &str, line: usize) -> Option<(&'a str, Range<usize>)> {
        let document = self.entries.iter_mut().find(|entry| entry.name == name)?;
        let range = document.lines().line(line);
        Some((document.text.get(range.clone())?, range))
    }
}

impl<'a> Document<'a> {
    /// Where a pointer is, or, if it points to something that is not written there, what it would be in.
    fn nearest(&mut self, pointer: &str, part: Part) -> Option<Range<usize>> {
        if let Some(range) = self.locator.locate(pointer, part) {
            return Some(range);
        }
        let mut pointer = pointer;
        while let Some((parent, _)) = pointer.rsplit_once('/') {
            pointer = parent;
            if !pointer.is_empty()
                && let Some(range) = self.locator.locate(pointer, Part::Key)
            {
                return Some(range);
            }
        }
        None
    }

    fn lines(&mut self) -> &Lines<'a> {
        let text = self.text;
        self.lines.get_or_insert_with(|| Lines::new(text))
    }

    /// A range that is within the text and splits no character.
    fn clip(&self, range: &Range<usize>) -> Range<usize> {
        let end = self.text.len();
        let boundary = |offset: usize| {
            (offset.min(end)..=end).find(|offset| self.text.is_char_boundary(*offset))
        };
        let start = boundary(range.start).unwrap_or(end);
        start..boundary(range.end).unwrap_or(end).max(start)
    }
}
