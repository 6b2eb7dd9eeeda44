//! The names and orders that hold whatever the rules say: those of a lock, and those given by hand.

use crate::unordered::UnorderedMap;
use std::collections::BTreeMap;

/// The names and orders that hold whatever the rules say, by the keys of `lock::keys`.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The names of the lock, also of what is gone.
    pub names: BTreeMap<String, String>,
    /// The names given by hand.
    pub by_hand: BTreeMap<String, String>,
    /// The orders of arguments, and what unnamed alternatives look like.
    pub lists: BTreeMap<String, Vec<String>>,
    /// The names of the lock by the scope that they are of.
    pub scopes: UnorderedMap<String, Vec<String>>,
}

impl Kept {
    /// Whether nothing is kept, so that the rules alone decide.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.by_hand.is_empty() && self.lists.is_empty()
    }

    /// Returns the names of the lock within a scope, also of what is gone.
    pub fn scope(&self, scope: &str) -> &[String] {
        self.scopes.get(scope).map_or(&[], Vec::as_slice)
    }

    /// Whether the lock has a line with this value.
    pub fn says(&self, key: &str, value: &str) -> bool {
        self.names.get(key).is_some_and(|known| known == value)
    }
}
