//! The targets of nodes that are references although the standard has none there.

use crate::source::MAX_DEPTH;
use crate::unordered::UnorderedMap;

/// The targets of nodes that are references, by their pointers.
#[derive(Clone, Debug, Default)]
pub struct Leads(pub(super) UnorderedMap<String, String>);

impl Leads {
    /// Returns the pointer under which something was read that lies behind such a node.
    pub fn follow(&self, key: &str) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let mut key = key.to_owned();
        // More of them are not read in each other, and whatever leads into itself would never end.
        for _ in 0..MAX_DEPTH {
            let Some(next) = self.step(&key) else {
                break;
            };
            key = next;
        }
        Some(key)
    }

    /// The longest part of a pointer that leads elsewhere counts.
    fn step(&self, key: &str) -> Option<String> {
        let ends = std::iter::once(key.len()).chain(key.rmatch_indices('/').map(|(at, _)| at));
        let mut parts = ends.filter_map(|end| key.split_at_checked(end));
        parts.find_map(|(node, rest)| Some(format!("{}{rest}", self.0.get(node)?)))
    }
}
