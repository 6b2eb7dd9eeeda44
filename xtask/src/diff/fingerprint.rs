//! Short names of changes that stay the same.

use std::collections::{BTreeMap, BTreeSet};

use clientgen::compare::{Change, Location};
use clientgen::files::Hash;

/// The digits of a fingerprint.
const DIGITS: usize = 16;

/// Returns a fingerprint for each change, all of them different.
///
/// It is made of the rule and the place, so that it is the same after reordering, rewording and
/// unrelated edits. Changes that have both in common are numbered by where they are.
pub fn fingerprints(changes: &[Change]) -> Vec<String> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        groups.entry(change.identity()).or_default().push(index);
    }
    let mut taken = BTreeSet::new();
    let mut fingerprints = vec![String::new(); changes.len()];
    for (identity, mut indexes) in groups {
        indexes.sort_by_key(|index| changes.get(*index).map(position));
        for index in indexes {
            let fingerprint = free(&identity, &mut taken);
            if let Some(slot) = fingerprints.get_mut(index) {
                *slot = fingerprint;
            }
        }
    }
    fingerprints
}

/// The first fingerprint of an identity that is not taken.
fn free(identity: &str, taken: &mut BTreeSet<String>) -> String {
    let mut fingerprint = digits(identity);
    let mut number = 1;
    while !taken.insert(fingerprint.clone()) {
        number += 1;
        fingerprint = digits(&format!("{identity}#{number}"));
    }
    fingerprint
}

fn digits(text: &str) -> String {
    let hash = Hash::of(text.as_bytes()).to_string();
    hash.chars().take(DIGITS).collect()
}

/// Where a change is; what is in one place is told apart by what is said.
fn position(change: &Change) -> (&Option<Location>, &Option<Location>, &str) {
    (&change.head, &change.base, &change.message)
}

#[cfg(test)]
mod tests;
