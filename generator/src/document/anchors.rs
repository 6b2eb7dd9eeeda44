//! Which nodes of a document have anchors.

use crate::diagnostic::escape;
use crate::source::Value;
use crate::unordered::UnorderedMap;

/// The anchors of the documents in which any was sought.
#[derive(Default)]
pub(super) struct Anchors {
    /// The pointers of nodes by their anchors, by document.
    found: UnorderedMap<String, UnorderedMap<String, String>>,
}

impl Anchors {
    /// Finds the node of a document that has an anchor, and returns its pointer. Whoever looks for
    /// one finds all of the document, so that it is walked through once.
    pub(super) fn find(&mut self, file: &str, tree: &Value, anchor: &str) -> Option<String> {
        if !self.found.contains_key(file) {
            let mut found = UnorderedMap::new();
            find_all(tree, &mut String::new(), &mut found);
            self.found.insert(file.to_owned(), found);
        }
        self.found.get(file)?.get(anchor).cloned()
    }
}

/// Finds the anchors of a node, whose pointer this is, and of all that is in it. The first of
/// several of one name counts.
fn find_all(node: &Value, pointer: &mut String, found: &mut UnorderedMap<String, String>) {
    match node {
        Value::Mapping(mapping) => {
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(Value::String(name)) = mapping.get(key) {
                    let at = found.entry(name.clone());
                    at.or_insert_with(|| pointer.clone());
                }
            }
            for (key, value) in mapping.iter() {
                find_below(key, value, pointer, found);
            }
        }
        Value::Sequence(items) => {
            for (index, value) in items.iter().enumerate() {
                find_below(&index.to_string(), value, pointer, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn find_below(
    step: &str,
    node: &Value,
    pointer: &mut String,
    found: &mut UnorderedMap<String, String>,
) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&escape(step));
    find_all(node, pointer, found);
    pointer.truncate(length);
}
