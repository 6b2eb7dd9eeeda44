//! From notes taken while reading to rows.

use std::collections::HashSet;
use std::fmt::Write;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Lines, Locator, Part, Place, Report};

use super::context::{Note, NoteKind};

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
        let part = match note.kind {
            NoteKind::Duplicate | NoteKind::Merge => Part::Key,
            NoteKind::Tag(_) => Part::Value,
        };
        let range = locator.locate(&pointer, part);
        if range.is_none_or(|range| places.insert((range.start, range.end))) {
            report.push(row(&name, note.kind, pointer, &lines, &mut locator));
        }
    }
}

fn row(
    name: &Arc<str>,
    kind: NoteKind,
    pointer: String,
    lines: &Lines<'_>,
    locator: &mut Locator<'_>,
) -> Diagnostic {
    match kind {
        NoteKind::Duplicate => {
            let earlier = earlier_lines(&pointer, lines, locator);
            let message = "the key is written more than once in this map";
            let row = Diagnostic::new(
                Code::DuplicateKey,
                Arc::clone(name),
                Place::key(pointer),
                message,
            )
            .label("the last one counts");
            match earlier {
                Some(earlier) => row.help(format!("it is also in {earlier}")),
                None => row,
            }
        }
        NoteKind::Tag(tag) => {
            let message = format!(
                "the tag `!{}` has no meaning here",
                tag.trim_start_matches('!')
            );
            Diagnostic::new(
                Code::TagDropped,
                Arc::clone(name),
                Place::value(pointer),
                message,
            )
            .label("read as if it had no tag")
        }
        NoteKind::Merge => {
            let message = "the merge key `<<` holds something other than a map or a list of maps";
            Diagnostic::new(
                Code::InvalidMerge,
                Arc::clone(name),
                Place::key(pointer),
                message,
            )
            .label("not merged")
        }
    }
}

/// `line 3` or `lines 3, 5`: where a key is written besides its last place.
fn earlier_lines(pointer: &str, lines: &Lines<'_>, locator: &mut Locator<'_>) -> Option<String> {
    let keys = locator.occurrences(pointer);
    let (_, earlier) = keys.split_last()?;
    let (first, rest) = earlier.split_first()?;
    let plural = if rest.is_empty() { "" } else { "s" };
    let mut text = format!("line{plural} {}", lines.position(first.start).0);
    for range in rest {
        let _ = write!(text, ", {}", lines.position(range.start).0);
    }
    Some(text)
}
