//! From entries as written to a map with unique keys.

use std::collections::HashSet;

use super::context::{Context, NoteKind};
use super::{Mapping, Value};

/// The key that merges other maps into its own, in YAML.
const MERGE: &str = "<<";

/// Up to this many entries are compared with each other, which beats hashing.
const FEW: usize = 12;

/// Keeps the last of several entries with one key, at the place of the first, and merges.
pub(super) fn mapping(mut entries: Vec<(String, Value)>, context: &mut Context) -> Mapping {
    if has_duplicates(&entries, context.yaml) {
        entries = without_duplicates(entries, context);
    }
    if context.yaml && entries.iter().any(|(key, _)| key == MERGE) {
        entries = merged(entries, context);
    }
    entries.shrink_to_fit();
    Mapping::from_unique(entries)
}

fn has_duplicates(entries: &[(String, Value)], merges: bool) -> bool {
    let mut rest = entries;
    if entries.len() > FEW {
        let mut seen = HashSet::with_capacity(entries.len());
        return !entries
            .iter()
            .all(|(key, _)| seen.insert(key.as_str()) || (merges && key == MERGE));
    }
    while let [(key, _), others @ ..] = rest {
        if others.iter().any(|(other, _)| other == key) && !(merges && key == MERGE) {
            return true;
        }
        rest = others;
    }
    false
}

fn without_duplicates(
    entries: Vec<(String, Value)>,
    context: &mut Context,
) -> Vec<(String, Value)> {
    let mut indexes = std::collections::HashMap::with_capacity(entries.len());
    let mut kept: Vec<(String, Value)> = Vec::with_capacity(entries.len());
    let mut noted = HashSet::new();
    for (key, value) in entries {
        if context.yaml && key == MERGE {
            kept.push((key, value));
            continue;
        }
        let known = indexes
            .get(&key)
            .and_then(|index: &usize| kept.get_mut(*index));
        if let Some((_, old)) = known {
            *old = value;
            if noted.insert(key.clone()) {
                context.note(NoteKind::Duplicate, Some(&key));
            }
        } else {
            indexes.insert(key.clone(), kept.len());
            kept.push((key, value));
        }
    }
    kept
}

/// Puts the entries of merged maps where the merge key stands. Written entries win over merged ones,
/// and earlier merged maps over later ones.
fn merged(entries: Vec<(String, Value)>, context: &mut Context) -> Vec<(String, Value)> {
    let written = |(key, _): &&(String, Value)| key != MERGE;
    let mut taken: HashSet<String> = entries
        .iter()
        .filter(written)
        .map(|(key, _)| key.clone())
        .collect();
    let mut result = Vec::with_capacity(entries.len());
    for (key, value) in entries {
        if key != MERGE {
            result.push((key, value));
            continue;
        }
        for map in maps(value, context) {
            result.extend(map.into_iter().filter(|(key, _)| taken.insert(key.clone())));
        }
    }
    result
}

/// The maps a merge key holds.
fn maps(value: Value, context: &mut Context) -> Vec<Mapping> {
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
            | Value::Sequence(_) => {
                context.note(NoteKind::Merge, Some(MERGE));
            }
        }
    }
    maps
}
