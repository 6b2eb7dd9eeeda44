//! Edits of a document, with what they do by the words of OpenAPI, HTTP and Rust.
//!
//! A label follows from the edit and from where it is made. It knows nothing of the rules that are
//! judged by it.

mod label;
mod operations;
mod parameters;
mod properties;
mod replies;
mod rewrites;
mod shuffles;
mod values;
mod wrappings;

pub use label::Label;

use fastrand::Rng;
use serde_json::Value;

use crate::reach::{self, Map};
use label::of_nothing;

/// A document that is edited.
pub struct Api {
    /// The document.
    pub document: Value,
    /// Its schemas and operations.
    pub map: Map,
}

/// A document that was edited.
pub struct Edit {
    /// The kind.
    pub kind: &'static str,
    /// The place, as a pointer.
    pub place: String,
    /// The new document.
    pub head: Head,
    /// The verdicts that are right.
    pub label: Label,
    /// The schema that validates other values now, which is at the same place before and after.
    pub schema: Option<String>,
}

/// A new document.
pub enum Head {
    /// A tree.
    Tree(Value),
    /// A text, for what a tree does not tell apart.
    Text(Vec<u8>),
}

/// Makes an edit of one kind somewhere. None: there is no place for it.
type Make = fn(&Api, &mut Rng) -> Option<Edit>;

impl Api {
    /// Looks at a document.
    pub fn new(document: Value) -> Self {
        let map = reach::map(&document);
        Self { document, map }
    }

    /// Whether the document is of OpenAPI 3.1.
    pub fn is_31(&self) -> bool {
        let version = self.document.get("openapi").and_then(Value::as_str);
        version.is_some_and(|version| version.starts_with("3.1"))
    }
}

impl Head {
    /// Returns the document as it is written.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Tree(tree) => serde_json::to_vec(tree).unwrap(),
            Self::Text(text) => text.clone(),
        }
    }
}

/// Edits that change something.
const CHANGES: &[&[(&str, Make)]] = &[
    properties::KINDS,
    values::KINDS,
    parameters::KINDS,
    operations::KINDS,
    replies::KINDS,
];

/// Edits that change nothing but documentation.
const REWRITINGS: &[&[(&str, Make)]] = &[rewrites::KINDS, wrappings::KINDS, shuffles::KINDS];

/// Makes edits that change something, kind by kind in turn, until there are as many as wanted.
pub fn changes(api: &Api, seed: u64, most: usize) -> impl Iterator<Item = Edit> {
    in_turn(api, CHANGES.concat(), seed, most)
}

/// Makes edits that change nothing but documentation, kind by kind in turn, until there are as many
/// as wanted.
pub fn rewritings(api: &Api, seed: u64, most: usize) -> impl Iterator<Item = Edit> {
    in_turn(api, REWRITINGS.concat(), seed, most)
}

/// Returns the names of all kinds.
pub fn kinds() -> Vec<&'static str> {
    let all = CHANGES.iter().chain(REWRITINGS).copied();
    all.flatten().map(|(kind, _)| *kind).collect()
}

fn in_turn(
    api: &Api,
    kinds: Vec<(&'static str, Make)>,
    seed: u64,
    most: usize,
) -> impl Iterator<Item = Edit> {
    let mut rng = Rng::with_seed(seed);
    // Kinds that find no place are passed over, so that some more turns than edits are needed.
    let turns = kinds.into_iter().cycle().take(most * 40);
    let edits = turns.filter_map(move |(kind, make)| {
        let edit = make(api, &mut rng)?;
        assert!(edit.kind == kind, "{kind} makes {}", edit.kind);
        Some(edit)
    });
    edits.take(most)
}

/// Chooses one of several.
fn choose<T>(rng: &mut Rng, all: Vec<T>) -> Option<T> {
    rng.choice(all)
}

/// Makes an edit that changes nothing.
fn nothing(kind: &'static str, place: String, head: Value) -> Edit {
    Edit {
        kind,
        place,
        head: Head::Tree(head),
        label: of_nothing(),
        schema: None,
    }
}
