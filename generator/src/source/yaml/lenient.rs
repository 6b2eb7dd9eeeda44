//! Reads YAML that is not quite valid, as many tools do: brackets closed too far to the left, tabs between tokens.
//!
//! Another parser takes such texts. It knows neither styles nor places, so it is asked only when the first one refuses.

use super::merge;
use crate::source::context::{Context, Note, NoteKind};
use crate::source::spent::{MAX_REPEATED, MAX_VALUES, Spent};
use crate::source::{Mapping, Value, entries, json};
use crate::unordered::UnorderedSet;

/// Up to this many bytes times brackets the parser is done within a second: it is quadratic in open brackets.
const HARMLESS: usize = 1_000_000_000;

/// The tree of a text, and what there is to say about it. None if this parser refuses it too.
///
/// It does not tell what aliases repeat, so that all of a text that may have some counts as repeated.
pub(super) fn read(
    text: &str,
    (offset, said): (usize, &str),
    spent: &mut Spent,
) -> Option<(Value, Vec<Note>)> {
    let brackets = text
        .bytes()
        .filter(|byte| matches!(byte, b'[' | b'{'))
        .count();
    if brackets.saturating_mul(text.len()) > HARMLESS {
        return None;
    }
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let before = *spent;
    let has_aliases = has_aliases(text);
    let mut context = Context::new(before);
    if has_aliases {
        // So many values are left to be repeated.
        let left = MAX_REPEATED.saturating_sub(before.repeated);
        context.spent.values = before.values.max(MAX_VALUES - left);
    }
    let start = context.spent.values;
    let (value, mut notes) = json::tree(documents.next()?, &mut context)?;
    if documents.next().is_some() || !matches!(value, Value::Mapping(_)) {
        return None;
    }
    let value = merged(value, &mut notes);
    let values = context.spent.values - start;
    spent.values += values;
    spent.repeated += if has_aliases { values } else { 0 };
    notes.push(Note {
        kind: NoteKind::Lenient(offset, said.to_owned()),
        path: Vec::new(),
    });
    Some((value, notes))
}

/// Whether a text has what looks like an anchor, and like an alias of it.
fn has_aliases(text: &str) -> bool {
    let names = |mark: char| {
        let marks = text.match_indices(mark).filter_map(move |(start, _)| {
            let before = text.get(..start)?.chars().next_back();
            let is_first =
                before.is_none_or(|before| before.is_whitespace() || "[{,:-?".contains(before));
            let name = text.get(start + mark.len_utf8()..).filter(|_| is_first)?;
            let is_name = |next: char| next.is_alphanumeric() || matches!(next, '_' | '-');
            let end = name.find(|next| !is_name(next)).unwrap_or(name.len());
            name.get(..end).filter(|name| !name.is_empty())
        });
        marks.collect::<UnorderedSet<&str>>()
    };
    names('&').count_shared(&names('*')) > 0
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
