//! From notes taken while reading to rows.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Lines, Locator, Part, Place, Report};

use super::context::{Note, NoteKind};

/// So many lines are named of a key that is written again and again.
const MOST: usize = 5;

/// Reports each note once, also when an alias brought the same place up several times.
pub(super) fn report(name: &str, text: &str, notes: Vec<Note>, report: &mut Report) {
    if notes.is_empty() {
        return;
    }
    let name: Arc<str> = name.into();
    let lines = Lines::new(text);
    let mut locator = Locator::new(text);
    let mut places = HashSet::new();
    for note in notes {
        let pointer = note.pointer();
        let range = locator.locate(&pointer, part(&note.kind));
        if range.is_none_or(|range| places.insert((range.start, range.end))) {
            report.push(row(&name, note.kind, pointer, &lines, &mut locator));
        }
    }
}

/// Reports numbers that may have lost digits.
pub(super) fn report_lost(name: &str, pointers: Vec<String>, report: &mut Report) {
    for pointer in pointers {
        let message = "this long integer may have lost digits";
        let row = Diagnostic::new(Code::RoundedNumber, name, Place::value(pointer), message);
        report.push(
            row.label("read as a float")
                .help("write it out here instead of using an alias"),
        );
    }
}

fn row(
    name: &Arc<str>,
    kind: NoteKind,
    pointer: String,
    lines: &Lines<'_>,
    locator: &mut Locator<'_>,
) -> Diagnostic {
    let (code, message, label) = words(&kind);
    let duplicate = kind == NoteKind::Duplicate;
    let earlier = duplicate
        .then(|| earlier_lines(&pointer, lines, locator))
        .flatten();
    let part = part(&kind);
    let row = Diagnostic::new(
        code,
        Arc::clone(name),
        Place::Pointer { pointer, part },
        message,
    );
    let row = row.label(label);
    match earlier {
        Some(earlier) => row.help(format!("it is also in {earlier}")),
        None => row,
    }
}

/// What is said about a note: code, message and label.
fn words(kind: &NoteKind) -> (Code, String, &'static str) {
    match kind {
        NoteKind::Duplicate => (
            Code::DuplicateKey,
            "the key is written more than once in this map".to_owned(),
            "the last one counts",
        ),
        NoteKind::Tag(tag) => (
            Code::TagDropped,
            format!(
                "the tag `!{}` has no meaning here",
                tag.trim_start_matches('!')
            ),
            "read as if it had no tag",
        ),
        NoteKind::Merge => (
            Code::InvalidMerge,
            "the merge key `<<` holds something other than a map or a list of maps".to_owned(),
            "not merged",
        ),
    }
}

/// Which side of the entry a note is about.
const fn part(kind: &NoteKind) -> Part {
    match kind {
        NoteKind::Duplicate | NoteKind::Merge => Part::Key,
        NoteKind::Tag(_) => Part::Value,
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
