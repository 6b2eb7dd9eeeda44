//! From notes taken while reading to rows.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Lines, Locator, Place, Report};

use super::context::{Note, NoteKind};
use super::refusal::character_at;

/// So many lines are named of a key that is written again and again.
const MOST: usize = 5;

/// Reports the notes.
pub(super) fn report(name: &str, text: &str, notes: Vec<Note>, report: &mut Report) {
    if notes.is_empty() {
        return;
    }
    let name: Arc<str> = name.into();
    let lines = Lines::new(text);
    let mut locator = Locator::new(text);
    for note in notes {
        report.push(row(&name, text, &note, &lines, &mut locator));
    }
}

fn row(
    name: &Arc<str>,
    text: &str,
    note: &Note,
    lines: &Lines<'_>,
    locator: &mut Locator<'_>,
) -> Diagnostic {
    let pointer = note.pointer();
    let (code, message, label) = words(&note.kind);
    let help = help(&note.kind, &pointer, lines, locator);
    let place = match note.kind {
        NoteKind::ComplexKey(character) => {
            Place::Span(character_at(text, lines.byte_of(character)))
        }
        NoteKind::Lenient(byte, _) => Place::Span(character_at(text, byte)),
        NoteKind::Tag(part, _) => Place::Pointer { pointer, part },
        NoteKind::Duplicate | NoteKind::Merge | NoteKind::MergeAgain => Place::key(pointer),
        NoteKind::EndlessAlias => Place::value(pointer),
    };
    Diagnostic::new(code, place, message)
        .of(Arc::clone(name))
        .label(label)
        .help_if_any(help)
}

/// What is said about a note: code, message and label.
fn words(kind: &NoteKind) -> (Code, String, &'static str) {
    match kind {
        NoteKind::Duplicate => (
            Code::DuplicateKey,
            "the key is written more than once in this map".to_owned(),
            "the last one counts",
        ),
        NoteKind::Lenient(_, said) => (
            Code::LenientYaml,
            format!("{}: {said}", Code::LenientYaml.meaning()),
            "read as it is meant",
        ),
        NoteKind::Tag(_, tag) => (
            Code::TagDropped,
            format!("the tag `{tag}` has no meaning here"),
            "read as if it had no tag",
        ),
        NoteKind::Merge => (
            Code::InvalidMerge,
            "the merge key `<<` holds something other than a map or a list of maps".to_owned(),
            "not merged",
        ),
        NoteKind::MergeAgain => (
            Code::DuplicateKey,
            "the merge key `<<` is written more than once in this map".to_owned(),
            "all of them are merged, the first one wins",
        ),
        NoteKind::ComplexKey(_) => (
            Code::ComplexKey,
            "a list or a map is used as a key, which has no meaning in OpenAPI".to_owned(),
            "the entry is left out",
        ),
        NoteKind::EndlessAlias => (
            Code::EndlessAlias,
            "the alias stands within what it repeats, which would never end".to_owned(),
            "read as null",
        ),
    }
}

/// What else there is to say.
fn help(
    kind: &NoteKind,
    pointer: &str,
    lines: &Lines<'_>,
    locator: &mut Locator<'_>,
) -> Option<String> {
    match kind {
        NoteKind::Duplicate => {
            let earlier = earlier_lines(pointer, lines, locator)?;
            Some(format!("it is also in {earlier}"))
        }
        NoteKind::MergeAgain => Some("write one with a list: `<<: [*a, *b]`".to_owned()),
        NoteKind::ComplexKey(_) => {
            Some("a key that begins with `{` or `[` needs quotes".to_owned())
        }
        NoteKind::EndlessAlias => {
            Some("a schema that contains itself is written with `$ref`".to_owned())
        }
        NoteKind::Tag(..) | NoteKind::Merge | NoteKind::Lenient(..) => None,
    }
}

/// `line 3` or `lines 3, 5`: where a key is written besides its last place.
fn earlier_lines(pointer: &str, lines: &Lines<'_>, locator: &mut Locator<'_>) -> Option<String> {
    let keys = locator.occurrences(pointer);
    let (_, earlier) = keys.split_last()?;
    let shown = earlier.get(..MOST).unwrap_or(earlier);
    let numbers = shown
        .iter()
        .map(|range| lines.position(range.start).0.to_string());
    let numbers = numbers.collect::<Vec<_>>().join(", ");
    Some(match earlier.len() {
        0 => return None,
        1 => format!("line {numbers}"),
        2..=MOST => format!("lines {numbers}"),
        all => format!("lines {numbers} and {} more", all - MOST),
    })
}
