//! What is known of a value besides its type.

use serde_json::Value;

use crate::model::{Docs, Fact};

/// Where a value goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// An argument of a method that only reads it: `&str`, `&Pet`.
    Read,
    /// An argument of `new` or of a setter, which takes what becomes text.
    Taken,
    /// A field, or a member of a list.
    Kept,
}

/// What is known of a value besides its type.
#[derive(Clone, Copy, Default)]
pub(super) struct Hint<'h> {
    /// The name of the parameter or property.
    pub(super) name: &'h str,
    /// The value in an example of what it stands in.
    pub(super) example: Option<&'h Value>,
    /// What the document says about it.
    pub(super) docs: Option<&'h Docs>,
}

/// Whether the document gives an example of a thing.
pub(super) fn has_example(docs: &Docs) -> bool {
    let mut facts = docs.facts.iter();
    facts.any(|fact| matches!(fact, Fact::Example(..)))
}

/// Finds the first example that the document gives of a thing, if it is whole.
pub(super) fn first_example(docs: &Docs) -> Option<Value> {
    let example = docs.facts.iter().find_map(|fact| match fact {
        Fact::Example(json, _) => Some(json),
        _ => None,
    });
    serde_json::from_str(example?).ok()
}
