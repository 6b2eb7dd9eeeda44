//! Merge keys, which put the entries of other maps into their own.

use crate::source::context::{Note, NoteKind};
use crate::source::{Mapping, Value};
use crate::unordered::UnorderedSet;

/// The key that merges, if it stands without quotes.
pub(super) const KEY: &str = "<<";

/// Puts the entries of merged maps where the merge key stands. Written entries win over merged ones,
/// and earlier merged maps over later ones.
///
/// `merges` are what merge keys hold, each with the number of entries before it. There should be one
/// at most, with a list if there is more to merge, but what several of them mean is plain enough.
pub(super) fn merged(
    entries: Vec<(String, Value)>,
    merges: Vec<(usize, Value)>,
    notes: &mut Vec<Note>,
) -> Vec<(String, Value)> {
    if merges.is_empty() {
        return entries;
    }
    if merges.len() > 1 {
        notes.push(note(NoteKind::MergeAgain));
    }
    let mut taken: UnorderedSet<String> = entries.iter().map(|(key, _)| key.clone()).collect();
    let mut result = Vec::with_capacity(entries.len());
    let mut entries = entries.into_iter();
    let mut before = 0;
    for (place, value) in merges {
        result.extend(entries.by_ref().take(place - before));
        before = place;
        for map in maps(value, notes) {
            result.extend(map.into_iter().filter(|(key, _)| taken.insert(key.clone())));
        }
    }
    result.extend(entries);
    result
}

/// The maps a merge key holds.
fn maps(value: Value, notes: &mut Vec<Note>) -> Vec<Mapping> {
    let values = match value {
        Value::Sequence(values) => values,
        one @ (Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Mapping(_)) => vec![one],
    };
    let mut maps = Vec::with_capacity(values.len());
    for value in values {
        match value {
            Value::Mapping(map) => maps.push(map),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Sequence(_) => notes.push(note(NoteKind::Merge)),
        }
    }
    maps
}

fn note(kind: NoteKind) -> Note {
    let path = vec![KEY.to_owned()];
    Note { kind, path }
}
