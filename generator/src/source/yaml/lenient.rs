//! Reads YAML that is not quite valid, as many tools do: brackets closed too far to the left, tabs between tokens.
//!
//! Another parser takes such texts. It knows neither styles nor places, so it is asked only when the first one refuses.

use super::merge;
use crate::source::context::{Note, NoteKind};
use crate::source::{Mapping, Value, entries, json};

/// Up to this many bytes times brackets the parser is done within a second: it is quadratic in open brackets.
const HARMLESS: usize = 1_000_000_000;

/// The tree of a text, and what there is to say about it. None if this parser refuses it too.
pub(super) fn read(text: &str, offset: usize, said: &str) -> Option<(Value, Vec<Note>)> {
    let brackets = text
        .bytes()
        .filter(|byte| matches!(byte, b'[' | b'{'))
        .count();
    if brackets.saturating_mul(text.len()) > HARMLESS {
        return None;
    }
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let (value, mut notes) = json::tree(documents.next()?)?;
    if documents.next().is_some() || !matches!(value, Value::Mapping(_)) {
        return None;
    }
    let value = merged(value, &mut notes);
    notes.push(Note {
        kind: NoteKind::Lenient(offset, said.to_owned()),
        path: Vec::new(),
    });
    Some((value, notes))
}

/// Applies the merge keys of a tree.
fn merged(value: Value, notes: &mut Vec<Note>) -> Value {
    match value {
        Value::Sequence(items) => {
            Value::Sequence(items.into_iter().map(|item| merged(item, notes)).collect())
        }
        Value::Mapping(mapping) => {
            let mut written = Vec::new();
            let mut merges = Vec::new();
            for (key, value) in mapping {
                let value = merged(value, notes);
                match key == merge::KEY {
                    true => merges.push((written.len(), value)),
                    false => written.push((key, value)),
                }
            }
            let all = merge::merged(written, merges, notes);
            let mapping: Mapping = entries::mapping(all, notes);
            Value::Mapping(mapping)
        }
        scalar @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => scalar,
    }
}
