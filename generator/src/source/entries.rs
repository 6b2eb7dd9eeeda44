//! From entries as written to a map with unique keys.

use super::context::{Note, NoteKind};
use super::{Mapping, Value};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Up to this many entries are compared with each other, which beats hashing.
const FEW: usize = 12;

/// Keeps the last of several entries with one key, at the place of the first.
pub(super) fn mapping(mut entries: Vec<(String, Value)>, notes: &mut Vec<Note>) -> Mapping {
    if has_duplicates(&entries) {
        entries = without_duplicates(entries, notes);
    }
    entries.shrink_to_fit();
    Mapping::from_unique(entries)
}

fn has_duplicates(entries: &[(String, Value)]) -> bool {
    let mut rest = entries;
    if entries.len() > FEW {
        let mut seen = UnorderedSet::with_capacity(entries.len());
        return !entries.iter().all(|(key, _)| seen.insert(key.as_str()));
    }
    while let [(key, _), others @ ..] = rest {
        if others.iter().any(|(other, _)| other == key) {
            return true;
        }
        rest = others;
    }
    false
}

fn without_duplicates(
    entries: Vec<(String, Value)>,
    notes: &mut Vec<Note>,
) -> Vec<(String, Value)> {
    let mut indexes = UnorderedMap::with_capacity(entries.len());
    let mut kept: Vec<(String, Value)> = Vec::with_capacity(entries.len());
    let mut noted = UnorderedSet::new();
    for (key, value) in entries {
        let known = indexes
            .get(&key)
            .and_then(|index: &usize| kept.get_mut(*index));
        if let Some((_, old)) = known {
            *old = value;
            if noted.insert(key.clone()) {
                let kind = NoteKind::Duplicate;
                let path = vec![key];
                notes.push(Note { kind, path });
            }
        } else {
            indexes.insert(key.clone(), kept.len());
            kept.push((key, value));
        }
    }
    kept
}
