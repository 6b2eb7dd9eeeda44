//! The documents with everything, the places in them, and what is reported when they are changed.

use std::collections::BTreeSet;

use clientgen::config::Config;
use clientgen::diagnostic::{Diagnostics, Place, Report};
use clientgen::source::{NoSiblings, Source};
use serde_json::{Map, Value};

use crate::objects::{Holds, Objects};

/// A document with every object, of one version.
pub struct Document {
    pub version: &'static str,
    pub tree: Value,
    /// What is reported of it as it is.
    pub rows: Rows,
}

/// A place of a document.
#[derive(Clone, Debug)]
pub struct Node {
    pub pointer: String,
    pub holds: Holds,
}

/// Codes, pointers and messages of a report.
pub type Rows = BTreeSet<(&'static str, String, String)>;

/// The document of each version.
pub fn documents() -> [Document; 2] {
    let both = include_str!("everything.yaml");
    [
        ("3.0", include_str!("only_30.yaml")),
        ("3.1", include_str!("only_31.yaml")),
    ]
    .map(|(version, only)| {
        let mut tree: Value = serde_yaml::from_str(both).unwrap();
        merge(&mut tree, serde_yaml::from_str(only).unwrap());
        let rows = rows(&tree);
        Document {
            version,
            tree,
            rows,
        }
    })
}

fn merge(tree: &mut Value, more: Value) {
    match (tree, more) {
        (Value::Object(tree), Value::Object(more)) => {
            for (key, value) in more {
                merge(tree.entry(key).or_insert(Value::Null), value);
            }
        }
        (tree, more) => *tree = more,
    }
}

impl Document {
    /// All places, from the root on.
    pub fn nodes(&self, objects: &Objects) -> Vec<Node> {
        let mut nodes = Vec::new();
        let root = Holds::Object("Document".to_owned());
        self.walk((&self.tree, String::new()), &root, objects, &mut nodes);
        nodes
    }

    fn walk(
        &self,
        (value, pointer): (&Value, String),
        holds: &Holds,
        objects: &Objects,
        nodes: &mut Vec<Node>,
    ) {
        nodes.push(Node {
            pointer: pointer.clone(),
            holds: holds.clone(),
        });
        if self.is_left_as_it_is(&pointer) {
            return;
        }
        let mut below = |key: &str, value: &Value, holds: &Holds| {
            let pointer = child(&pointer, key);
            self.walk((value, pointer), holds, objects, nodes);
        };
        match (value, holds.meant(value)) {
            (Value::Array(items), Holds::List(of, _)) => {
                for (index, item) in items.iter().enumerate() {
                    below(&index.to_string(), item, of);
                }
            }
            (Value::Object(map), Holds::Map(of)) => {
                for (key, value) in map {
                    below(key, value, of);
                }
            }
            (Value::Object(map), Holds::Object(name)) => {
                for (key, value) in map {
                    below(key, value, &self.field(name, map, key, objects));
                }
            }
            _ => {}
        }
    }

    /// Whether there is a row already on a place with all that is in it.
    pub fn is_left_as_it_is(&self, pointer: &str) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|(code, at, _)| ["W0101", "W0110"].contains(code) && at == pointer)
    }

    /// What a key of an object holds.
    fn field(&self, name: &str, map: &Map<String, Value>, key: &str, objects: &Objects) -> Holds {
        if key == "$ref" {
            return Holds::Plain("ref".to_owned());
        }
        let mut fields = objects.fields(name, map, self.version);
        let field = fields.find(|field| field.name == key || field.name == "*");
        let missing = || panic!("{name} has no {key} in {}", self.version);
        field.unwrap_or_else(missing).holds.clone()
    }
}

/// The pointer of something one step further down.
pub fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Whether a pointer leads to a place or to something in it.
pub fn is_within(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What is reported of a document, which must give a crate. Each row leads to something that is there.
pub fn rows(tree: &Value) -> Rows {
    let bytes = serde_json::to_vec(tree).unwrap();
    let source = Source::new("openapi.json", &bytes, &NoSiblings);
    match clientgen::generate(&source, &Config::default()) {
        Ok(output) => {
            let rows = codes(&output.report);
            for row in &rows {
                assert!(tree.pointer(&row.1).is_some(), "{row:?} leads nowhere");
            }
            rows
        }
        Err(Diagnostics(report)) => panic!("nothing was generated: {:?}", codes(&report)),
    }
}

fn codes(report: &Report) -> Rows {
    let row = |place: &Place| match place {
        Place::Pointer { pointer, .. } => pointer.clone(),
        Place::Document | Place::Span(_) => String::new(),
    };
    let rows = report.iter();
    rows.map(|it| (it.code.id(), row(&it.place), it.message.clone()))
        .collect()
}

/// Whether the document uses all that it is meant to show.
#[test]
fn the_documents_have_every_field_of_every_object() {
    let objects = Objects::read();
    for document in documents() {
        let mut met: BTreeSet<(String, String)> = BTreeSet::new();
        for node in document.nodes(&objects) {
            let value = document.tree.pointer(&node.pointer).unwrap();
            if let (Holds::Object(name), Value::Object(map)) = (&node.holds, value) {
                met.extend(map.keys().map(|key| (name.clone(), key.clone())));
            }
        }
        for (name, object) in &objects.0 {
            let fields = object.fields.iter().filter(|it| it.is_in(document.version));
            let missing: Vec<&str> = fields
                .map(|field| field.name.as_str())
                .filter(|key| *key != "*" && !met.contains(&(name.clone(), (*key).to_owned())))
                .collect();
            assert!(
                missing.is_empty(),
                "{}: {name} {missing:?}",
                document.version
            );
        }
    }
}

/// The rows of the unspoilt documents are known, so that a row too many is seen too.
#[test]
fn of_the_documents_as_they_are_only_this_is_reported() {
    // Keywords that only check are documented, and so are the headers of a part.
    let both = ["W0110", "W0326"];
    // Besides, 3.1 has tuples, and mutual TLS is the transport's.
    let more = ["W0111", "W0312"];
    for (document, more) in documents().iter().zip([&[][..], &more]) {
        let found: BTreeSet<&str> = document.rows.iter().map(|(code, ..)| *code).collect();
        let expected: BTreeSet<&str> = both.iter().chain(more).copied().collect();
        assert_eq!(
            found, expected,
            "{}: {:#?}",
            document.version, document.rows
        );
    }
}
