//! Names before and after.

use std::collections::{BTreeMap, BTreeSet};

use clientgen::{Named, NamedKind};

/// The names of a document by their keys. Several things share a key if nothing tells them apart.
#[derive(Debug, Default)]
pub struct Names {
    by_key: BTreeMap<String, Vec<String>>,
    /// The keys of types that are other names of types.
    aliases: BTreeSet<String>,
    /// The keys of what has a name, by its scope and that name.
    holders: BTreeMap<(String, String), BTreeSet<String>>,
}

/// A change of a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The key of the thing that has the name.
    pub key: String,
    /// The name before the change.
    pub before: String,
    /// The name after the change.
    pub after: String,
    /// The kind of the change.
    pub kind: ChangeKind,
    /// The keys of what had a name that was taken over.
    pub holders: Vec<String>,
}

/// The kind of a change of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is another one.
    Renamed,
    /// Nothing has the key any more.
    Gone,
    /// Something else has the name now, so that what uses it may go on to compile.
    TakenOver,
}

impl Names {
    /// Sorts names by their keys.
    pub fn of(all: &[Named]) -> Self {
        let mut names = Self::default();
        for named in all {
            let of_key = names.by_key.entry(named.key.clone()).or_default();
            of_key.push(named.name.clone());
            if named.kind == NamedKind::Alias {
                names.aliases.insert(named.key.clone());
            }
            let place = (named.scope(), named.name.clone());
            let holders = names.holders.entry(place).or_default();
            holders.insert(named.key.clone());
        }
        for of_key in names.by_key.values_mut() {
            of_key.sort();
        }
        names
    }

    /// Compares the names of what is in both, and who has them.
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (key, before) in &self.by_key {
            let change = |kind, after: &[String]| Change {
                key: key.clone(),
                before: before.join(", "),
                after: after.join(", "),
                kind,
                holders: Vec::new(),
            };
            match after.by_key.get(key) {
                // Of several that share a key, one may have been added.
                Some(after) if before.iter().all(|name| after.contains(name)) => {}
                Some(after) => changes.push(change(ChangeKind::Renamed, after)),
                // Of several types that are the same, one has the members, under whatever name.
                None if after.is_in_alias(key) => {}
                None => changes.push(change(ChangeKind::Gone, &[])),
            }
        }
        for (place, before) in &self.holders {
            let Some(now) = after.holders.get(place) else {
                continue;
            };
            let others = now.difference(before);
            changes.extend(others.map(|other| Change {
                key: other.clone(),
                before: place.1.clone(),
                after: place.1.clone(),
                kind: ChangeKind::TakenOver,
                holders: before.iter().cloned().collect(),
            }));
        }
        changes
    }

    fn is_in_alias(&self, key: &str) -> bool {
        let mut owners = key.match_indices('/').map(|(at, _)| &key[..at]);
        owners.any(|owner| self.aliases.contains(owner))
    }
}

impl Change {
    /// Writes the change as a line.
    pub fn line(&self) -> String {
        let Self {
            key,
            before,
            after,
            kind,
            holders,
        } = self;
        match kind {
            ChangeKind::Renamed => format!("`{key}` was {before}, is {after}"),
            ChangeKind::Gone => format!("`{key}` was {before}, is gone"),
            ChangeKind::TakenOver => format!("`{key}` took {before} of {}", holders.join(", ")),
        }
    }
}
