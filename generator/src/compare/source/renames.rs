//! Items that are gone and new ones that stand for the same thing.

use super::difference::{Cause, Difference};
use super::item::Item;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Pairs items that are gone with new ones that stand for the same thing: they were renamed.
pub(super) fn pair_renamed<'s, 'a>(
    differences: Vec<Difference<'s, 'a>>,
    identity: impl Fn(bool, &Item<'a>) -> Option<String>,
) -> Vec<Difference<'s, 'a>> {
    let mut new: UnorderedMap<String, Vec<usize>> = UnorderedMap::new();
    for (index, difference) in differences.iter().enumerate() {
        if let (Cause::Added, Some(item)) = (&difference.cause, difference.head)
            && let Some(identity) = identity(false, item)
        {
            new.entry(identity).or_default().push(index);
        }
    }
    let mut renamed: UnorderedMap<usize, usize> = UnorderedMap::new();
    let mut taken = UnorderedSet::new();
    for (index, difference) in differences.iter().enumerate() {
        if let (Cause::Removed, Some(item)) = (&difference.cause, difference.base)
            && let Some(identity) = identity(true, item)
            && let Some(candidates) = new.get_mut(&identity)
            && let [only] = candidates.as_slice()
        {
            renamed.insert(index, *only);
            taken.insert(*only);
            candidates.clear();
        }
    }
    let heads: Vec<Option<&'s Item<'a>>> = differences.iter().map(|one| one.head).collect();
    let mut paired = Vec::with_capacity(differences.len());
    for (index, mut difference) in differences.into_iter().enumerate() {
        if taken.contains(&index) {
            continue;
        }
        if let Some(&other) = renamed.get(&index) {
            difference.cause = Cause::Renamed;
            difference.head = heads.get(other).copied().flatten();
        }
        paired.push(difference);
    }
    paired
}
