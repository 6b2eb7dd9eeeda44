//! Inline types that a lock keeps together, or apart.

use std::collections::BTreeMap;

use crate::ids::Id;
use crate::lock::SAME_AS;
use crate::lock::keys::TypeKeys;
use crate::model::{Kept, TypeId};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The inline types of an earlier client: those that were one still are if they only differ in what
/// is said of them, and those that were not stay apart.
#[derive(Default)]
pub(super) struct Together {
    /// The group of each type.
    pub(super) groups: UnorderedMap<TypeId, usize>,
    /// The type with the definition.
    pub(super) heads: BTreeMap<TypeId, TypeId>,
    /// The types with a definition.
    pub(super) definitions: UnorderedSet<TypeId>,
}

impl Together {
    /// Finds the types that the lines of a lock keep together.
    pub(super) fn of(kept: &Kept, type_keys: impl FnOnce() -> TypeKeys) -> Self {
        let mut together = Self::default();
        if kept.names.is_empty() {
            return together;
        }
        let type_keys = type_keys();
        let keyed = type_keys.iter();
        let keyed = keyed.filter_map(|(id, key)| Some((key.as_deref()?, id)));
        let by_key: UnorderedMap<&str, TypeId> = keyed.collect();
        for (number, (id, key)) in type_keys.iter().enumerate() {
            let Some(key) = key.as_ref().filter(|key| kept.names.contains_key(*key)) else {
                continue;
            };
            let head = kept.names.get(&format!("{key}{SAME_AS}"));
            match head.map(|head| by_key.get(head.as_str())) {
                Some(Some(&head)) => {
                    let group = *together.groups.entry(head).or_insert(number);
                    together.groups.insert(id, group);
                    together.heads.insert(id, head);
                    together.definitions.insert(head);
                }
                // It was the same as something that has no key, or is gone.
                Some(None) => {}
                None => drop(together.definitions.insert(id)),
            }
        }
        together
    }

    /// Whether anything is known of an earlier client.
    pub(super) fn is_any(&self) -> bool {
        !self.definitions.is_empty() || !self.heads.is_empty()
    }

    /// Whether others were the same as a type.
    pub(super) fn is_head(&self, id: TypeId) -> bool {
        self.groups.contains_key(&id) && !self.heads.contains_key(&id)
    }

    /// Parts types that are the same into those with a definition, each with its aliases behind it.
    pub(super) fn part(&self, members: &[TypeId], is_component: &[bool]) -> Vec<Vec<TypeId>> {
        let Some((&first, others)) = members.split_first() else {
            return Vec::new();
        };
        let stays = |id: &TypeId| is_component[id.index()] || self.definitions.contains(id);
        let mut parts = vec![vec![first]];
        parts.extend(others.iter().filter(|id| stays(id)).map(|&id| vec![id]));
        for &other in others.iter().filter(|id| !stays(id)) {
            let head = self.heads.get(&other).copied().unwrap_or(first);
            let own = parts.iter().position(|part| part.first() == Some(&head));
            if let Some(part) = parts.get_mut(own.unwrap_or_default()) {
                part.push(other);
            }
        }
        parts
    }
}
