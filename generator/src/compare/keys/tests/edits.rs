//! Edits of the sample documents, and what comes of them.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use clientgen_items::bare;
use proc_macro2::TokenStream;
use serde_json::Value;

use crate::compare::keys::row::{Row, Sample};
use crate::compare::{Change, Clients, Revision, Side, Witnesses, compare_revisions, revision};
use crate::config::Config;
use crate::files::Output;
use crate::generate;
use crate::source::{NoSiblings, Source};

/// The documents that are edited: of 3.1 and of 3.0.
pub(super) const SAMPLES: [&str; 2] = [
    include_str!("../sample.yaml"),
    include_str!("../sample_30.yaml"),
];

static PARSED: LazyLock<[Value; 2]> =
    LazyLock::new(|| SAMPLES.map(|text| serde_yaml::from_str(text).expect("a sample")));

/// The text of a document.
pub(super) struct Text {
    /// The text itself.
    pub(super) text: String,
    /// All that is known of it, once somebody asks.
    revision: OnceCell<Revision>,
    /// The files that are made of it, once somebody asks.
    files: OnceCell<BTreeMap<String, String>>,
}

impl Text {
    fn revision(&self) -> &Revision {
        self.revision.get_or_init(|| {
            let (source, config) = (source(&self.text), config());
            let (source, config) = (&source, &config);
            revision(Side { source, config }).expect("a document").0
        })
    }

    fn files(&self) -> &BTreeMap<String, String> {
        self.files.get_or_init(|| generated(&self.text))
    }
}

/// The sample document with what a row says of its node.
pub(super) struct Texts {
    /// With nothing there.
    pub(super) absent: Text,
    /// With what is there before.
    pub(super) before: Text,
    /// With what is there afterwards.
    pub(super) after: Text,
}

/// Edits the sample document of a row.
pub(super) fn documents(row: &Row) -> Texts {
    let [v31, v30] = &*PARSED;
    let sample = match row.sample {
        Sample::V31 => v31,
        Sample::V30 => v30,
    };
    let edited = |value: &str| Text {
        text: edit(sample.clone(), row.pointer, value),
        revision: OnceCell::new(),
        files: OnceCell::new(),
    };
    Texts {
        absent: edited(""),
        before: edited(row.before),
        after: edited(row.after),
    }
}

/// Puts a value at a pointer, whose parent is there.
fn edit(mut document: Value, pointer: &str, value: &str) -> String {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let key = key.replace("~1", "/").replace("~0", "~");
    let parent = document.pointer_mut(parent);
    let parent = parent.unwrap_or_else(|| panic!("nothing around {pointer}"));
    let value = (!value.is_empty()).then(|| serde_yaml::from_str(value).expect("YAML"));
    match (parent, value) {
        (Value::Object(entries), Some(value)) => drop(entries.insert(key, value)),
        (Value::Object(entries), None) => drop(entries.remove(&key)),
        (Value::Array(items), Some(value)) if key == items.len().to_string() => items.push(value),
        (Value::Array(items), Some(value)) => {
            items[key.parse::<usize>().expect("an index")] = value
        }
        (Value::Array(items), None) => drop(items.remove(key.parse().expect("an index"))),
        (other, _) => panic!("{other} around {pointer}"),
    }
    document.to_string()
}

/// Compares two documents.
pub(super) fn changes(base: &Text, head: &Text) -> Vec<Change> {
    let (base, head) = (base.revision(), head.revision());
    compare_revisions(base, head, Clients::Generated, Witnesses::Spared).changes
}

/// Returns the generated files that differ in more than documentation.
pub(super) fn differing_files(base: &Text, head: &Text) -> Vec<String> {
    let (base, head) = (base.files(), head.files());
    let paths: BTreeSet<&String> = base.keys().chain(head.keys()).collect();
    let differing = paths.into_iter().filter(|&path| {
        let (old, new) = (base.get(path), head.get(path));
        old != new && old.map(|text| tokens(text)) != new.map(|text| tokens(text))
    });
    differing.cloned().collect()
}

/// Generates the Rust files of a crate, by path.
fn generated(text: &str) -> BTreeMap<String, String> {
    let Output { files, package, .. } = generate(&source(text), &config()).expect("a crate");
    let files = files.into_iter().map(|file| (file.path, file.contents));
    let mut files: BTreeMap<String, String> =
        files.filter(|(path, _)| path.ends_with(".rs")).collect();
    let parts = (package.dependencies, package.features);
    files.insert("Cargo.toml".to_owned(), format!("{parts:?}"));
    files
}

fn source(text: &str) -> Source<'_> {
    Source::new("openapi.yaml", text.as_bytes(), &NoSiblings)
}

fn config() -> Config {
    Config {
        name: "client".to_owned(),
        ..Config::default()
    }
}

/// Returns the tokens of a file without documentation.
fn tokens(text: &str) -> String {
    let tokens: TokenStream = text.parse().expect("tokens");
    bare(tokens).to_string()
}
