//! Why a text cannot be read, as a row.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Lines, Place};

use super::context::{Context, MAX_DEPTH, MAX_VALUES, Stop};

/// What a parser complained about.
pub(super) struct Complaint {
    pub(super) code: Code,
    /// The byte, if it is known.
    pub(super) offset: Option<usize>,
    pub(super) said: String,
}

impl Complaint {
    pub(super) fn json(text: &str, error: &serde_json::Error) -> Self {
        Self {
            code: Code::JsonSyntax,
            offset: Lines::new(text).offset(error.line(), error.column()),
            said: without_position(&error.to_string()),
        }
    }

    pub(super) fn yaml(error: &serde_yaml::Error) -> Self {
        let said = error.to_string();
        // A character that is refused before parsing has no line, only a position.
        let position = said
            .rsplit_once(" at position ")
            .and_then(|(said, position)| Some((said.to_owned(), position.parse().ok()?)));
        let (said, offset) = match position {
            Some((said, offset)) => (said, Some(offset)),
            None => (
                without_position(&said),
                error.location().map(|location| location.index()),
            ),
        };
        Self {
            code: Code::YamlSyntax,
            offset,
            said,
        }
    }
}

/// The row for a reading that ended with an error.
pub(super) fn refuse(
    name: &str,
    text: &str,
    context: &Context,
    complaint: &Complaint,
) -> Diagnostic {
    let place = match complaint.offset {
        Some(offset) => Place::Span(character_at(text, offset)),
        None => Place::value(context.trail_pointer()),
    };
    match context.stop {
        Some(Stop::Deep) => deep(name, place),
        Some(Stop::Large) => {
            let message = format!(
                "the document has more than {MAX_VALUES} values, counting what aliases repeat"
            );
            large(name, place, &message)
        }
        Some(Stop::ComplexKey) => {
            let message = "a list or a map is used as a key, which has no meaning in OpenAPI";
            Diagnostic::new(Code::ComplexKey, name, place, message)
                .label("not a key")
                .help("a key that begins with `{` or `[` needs quotes")
        }
        // The parser underneath has limits of its own, which it tells in words only.
        None if complaint.said.starts_with("repetition limit") => {
            let message =
                "aliases are used more than 100 times as often as the document has values";
            large(name, place, message)
        }
        None if complaint.said.contains("recursion limit") => deep(name, place),
        None => {
            let message = format!("{}: {}", complaint.code.meaning(), complaint.said);
            Diagnostic::new(complaint.code, name, place, message)
                .label("cannot be read on from here")
        }
    }
}

fn large(name: &str, place: Place, message: &str) -> Diagnostic {
    Diagnostic::new(Code::TooLarge, name, place, message).label("not read any further")
}

/// The row for a document whose nesting exceeds the limit.
pub(super) fn deep(name: &str, place: Place) -> Diagnostic {
    let message = format!("lists and maps are nested more than {MAX_DEPTH} deep");
    Diagnostic::new(Code::TooDeep, name, place, message).label("too deep")
}

/// The row for a file with more than one document.
pub(super) fn several(name: &str, text: &str) -> Diagnostic {
    let place = second_document(text).map_or(Place::Document, Place::Span);
    let message = "the file holds more than one YAML document";
    Diagnostic::new(Code::SeveralDocuments, name, place, message)
        .label("another document begins here")
        .help("keep one document in the file")
}

/// The row for a document that says nothing.
pub(super) fn empty(name: &str) -> Diagnostic {
    Diagnostic::new(
        Code::EmptyDocument,
        name,
        Place::Document,
        "the document is empty",
    )
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

/// Drops the first ` at line 1 column 2` of a sentence: the row says it better.
fn without_position(said: &str) -> String {
    let Some((before, after)) = said.split_once(" at line ") else {
        return said.to_owned();
    };
    let digit = |character: char| character.is_ascii_digit();
    let rest = after.trim_start_matches(digit);
    let rest = rest.strip_prefix(" column ").unwrap_or(rest);
    format!("{before}{}", rest.trim_start_matches(digit))
}

/// The `---` that begins the second document. At the beginning of a line it always is one.
fn second_document(text: &str) -> Option<Range<usize>> {
    let mut begun = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let after = line.strip_prefix("---");
        let marker =
            after.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if marker && begun {
            return Some(start..start + 3);
        }
        begun |= marker || !(line.trim().is_empty() || line.starts_with(['#', '%']));
        start += line.len();
    }
    None
}
