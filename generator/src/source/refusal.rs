//! Why a text cannot be read, as a row.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};

use super::context::{MAX_DEPTH, MAX_WAY, Stop, Worst};
use super::spent::{MAX_REPEATED, MAX_VALUES};

/// Why there is no tree, and where reading ended.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) reason: Reason,
    /// The byte, if it is known.
    pub(super) offset: Option<usize>,
}

/// Why there is no tree.
#[derive(Debug)]
pub(super) enum Reason {
    /// What the parser complained about, and the code for it.
    Syntax(Code, String),
    /// A limit.
    Stop(Stop),
    /// Another YAML document begins.
    Several,
    /// There is nothing in the document.
    Empty,
}

impl Refusal {
    /// Whether the text is not of the syntax it was read as.
    pub(super) const fn is_syntax(&self) -> bool {
        matches!(self.reason, Reason::Syntax(..))
    }

    /// Says of what there is too much, if it is something that is counted over several files.
    pub(super) fn too_much(&self) -> Option<String> {
        match self.reason {
            Reason::Stop(Stop::Large) => Some(format!("more than {MAX_VALUES} values")),
            Reason::Stop(Stop::Often(_)) => Some(format!(
                "aliases that repeat more than {MAX_REPEATED} values"
            )),
            Reason::Stop(Stop::Deep | Stop::Far)
            | Reason::Syntax(..)
            | Reason::Several
            | Reason::Empty => None,
        }
    }

    /// The row for it.
    pub(super) fn row(self, name: &str, text: &str) -> Diagnostic {
        let place = self.offset.map_or(Place::Document, |offset| {
            Place::Span(character_at(text, offset))
        });
        let row = match self.reason {
            Reason::Syntax(code, said) => {
                let message = format!("{}: {said}", code.meaning());
                Diagnostic::new(code, place, message).label("cannot be read on from here")
            }
            Reason::Stop(Stop::Deep) => {
                let message = format!("lists and maps are nested more than {MAX_DEPTH} deep");
                Diagnostic::new(Code::TooDeep, place, message).label("too deep")
            }
            Reason::Stop(Stop::Large) => {
                let message = format!(
                    "the document has more than {MAX_VALUES} values, counting what aliases repeat"
                );
                Diagnostic::new(Code::TooLarge, place, message).label("not read any further")
            }
            Reason::Stop(Stop::Far) => {
                let message = format!(
                    "the keys on the way to a value have more than {MAX_WAY} bytes together"
                );
                Diagnostic::new(Code::TooFar, place, message)
                    .label("not read any further")
                    .help("give it, or what it stands in, a shorter name")
            }
            Reason::Stop(Stop::Often(Worst { values, times, .. })) => {
                let place = self.offset.map_or(Place::Document, |offset| {
                    Place::Span(anchor_before(text, offset))
                });
                let message = format!("what aliases repeat has more than {MAX_REPEATED} values");
                let label =
                    format!("counted as {values} values, {times} times before it was too much");
                Diagnostic::new(Code::TooOften, place, message)
                    .label(label)
                    .help("write a schema once, under `components`, and refer to it with `$ref`")
            }
            Reason::Several => {
                let place = self.offset.map_or(Place::Document, |offset| {
                    Place::Span(marker_at(text, offset))
                });
                let message = "the file holds more than one YAML document";
                Diagnostic::new(Code::SeveralDocuments, place, message)
                    .label("another document begins here")
                    .help("keep one document in the file")
            }
            Reason::Empty => {
                let message = "the document is empty";
                Diagnostic::new(Code::EmptyDocument, place, message)
            }
        };
        row.of(name)
    }
}

/// The bytes of the anchor behind which something begins; without it, of its first character.
fn anchor_before(text: &str, offset: usize) -> Range<usize> {
    // Some parts begin with their anchor.
    let at = text.get(offset..).is_some_and(|rest| rest.starts_with('&'));
    let before = || text.get(..offset)?.rfind('&');
    let Some(start) = at.then_some(offset).or_else(before) else {
        return character_at(text, offset);
    };
    let name = text.get(start..).unwrap_or_default();
    let length = name.find(char::is_whitespace).unwrap_or(name.len());
    start..start + length
}

/// The bytes of the `---` with which a document begins; without it, of its first character.
fn marker_at(text: &str, offset: usize) -> Range<usize> {
    const MARKER: &str = "---";
    match text.get(offset..) {
        Some(rest) if rest.starts_with(MARKER) => offset..offset + MARKER.len(),
        Some(_) | None => character_at(text, offset),
    }
}

/// The bytes of the character in which a byte lies.
pub(super) fn character_at(text: &str, offset: usize) -> Range<usize> {
    let mut before = (0..=offset.min(text.len())).rev();
    let start = before
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or_default();
    let next = text.get(start..).and_then(|rest| rest.chars().next());
    start..start + next.map_or(0, char::len_utf8)
}
