//! Maps and sets that can be asked and not walked, so that their order, which is another one in
//! each run, gets nowhere.

use std::borrow::Borrow;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::Hash;
use std::ops::Index;

/// A map without an order.
#[derive(Clone)]
pub(crate) struct UnorderedMap<K, V>(HashMap<K, V>);

/// A set without an order.
#[derive(Clone)]
pub(crate) struct UnorderedSet<T>(HashSet<T>);

impl<K: Eq + Hash, V> UnorderedMap<K, V> {
    /// Makes an empty map.
    pub(crate) fn new() -> Self {
        Self(HashMap::new())
    }

    /// Makes an empty map with room for so many keys.
    pub(crate) fn with_capacity(count: usize) -> Self {
        Self(HashMap::with_capacity(count))
    }

    /// Returns the value of a key.
    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(key)
    }

    /// Returns the value of a key, to be changed.
    pub(crate) fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.0.get_mut(key)
    }

    /// Whether a key has a value.
    pub(crate) fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.0.contains_key(key)
    }

    /// Gives a key a value, and returns the one that it had.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.0.insert(key, value)
    }

    /// Takes the value of a key out.
    pub(crate) fn remove<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.remove(key)
    }

    /// Returns the place of a key, whether it has a value or not.
    pub(crate) fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        self.0.entry(key)
    }

    /// Takes everything out.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Makes another map of the entries that are kept; these come in any order.
    pub(crate) fn filter_map<L: Eq + Hash, W>(
        self,
        keep: impl Fn((K, V)) -> Option<(L, W)>,
    ) -> UnorderedMap<L, W> {
        self.0.into_iter().filter_map(keep).collect()
    }

    /// Keeps the keys alone.
    pub(crate) fn into_keys(self) -> UnorderedSet<K> {
        self.0.into_keys().collect()
    }

    /// Counts the keys.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no keys.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Eq + Hash> UnorderedSet<T> {
    /// Makes an empty set.
    pub(crate) fn new() -> Self {
        Self(HashSet::new())
    }

    /// Makes an empty set with room for so many things.
    pub(crate) fn with_capacity(count: usize) -> Self {
        Self(HashSet::with_capacity(count))
    }

    /// Whether something is in it.
    pub(crate) fn contains<Q: Eq + Hash + ?Sized>(&self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.contains(item)
    }

    /// Adds something, and says whether it is new.
    pub(crate) fn insert(&mut self, item: T) -> bool {
        self.0.insert(item)
    }

    /// Takes something out, and says whether it was in it.
    pub(crate) fn remove<Q: Eq + Hash + ?Sized>(&mut self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.remove(item)
    }

    /// Returns what is in it and equal to something.
    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, item: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
    {
        self.0.get(item)
    }

    /// Takes everything out.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps what fits; it comes in any order.
    pub(crate) fn retain(&mut self, fits: impl Fn(&T) -> bool) {
        self.0.retain(fits);
    }

    /// Adds all of another set.
    pub(crate) fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Counts what is in another set too.
    pub(crate) fn count_shared(&self, other: &Self) -> usize {
        self.0.intersection(&other.0).count()
    }

    /// Counts what is in it.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Eq + Hash> PartialEq for UnorderedSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq + Hash, const N: usize> From<[T; N]> for UnorderedSet<T> {
    fn from(items: [T; N]) -> Self {
        Self(HashSet::from(items))
    }
}

impl<K, V> Default for UnorderedMap<K, V> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<T> Default for UnorderedSet<T> {
    fn default() -> Self {
        Self(HashSet::default())
    }
}

impl<K: Eq + Hash, V> FromIterator<(K, V)> for UnorderedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<T: Eq + Hash> FromIterator<T> for UnorderedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<K: Eq + Hash, V> Extend<(K, V)> for UnorderedMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        self.0.extend(entries);
    }
}

impl<T: Eq + Hash> Extend<T> for UnorderedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items);
    }
}

impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, V> Index<&Q> for UnorderedMap<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        &self.0[key]
    }
}

impl<K, V> fmt::Debug for UnorderedMap<K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "UnorderedMap({})", self.0.len())
    }
}

impl<T> fmt::Debug for UnorderedSet<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "UnorderedSet({})", self.0.len())
    }
}
