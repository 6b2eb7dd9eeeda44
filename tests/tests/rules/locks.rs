//! A lock keeps all names, whatever order the document is in.

use clientgen::config::Config;
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};
use serde_yaml::Value;

use crate::declared::declared;
use crate::generation::{differences, document, texts};
use crate::project::{assert_none, read};
use crate::tree::{parse, print};

#[test]
fn a_lock_changes_nothing() {
    for document in documents() {
        let plain = generate(&document, "");
        let locked = generate(&document, plain.lock.as_deref().unwrap_or_default());
        let rule = "the client with its own lock is the same";
        assert_none(rule, &differences(&texts(&plain), &texts(&locked)));
        assert_eq!(plain.package, locked.package);
        assert_eq!(plain.lock, locked.lock);
    }
}

#[test]
fn the_order_of_maps_and_lists_changes_no_lock() {
    for document in documents() {
        let before = generate(&document, "");
        let lock = before.lock.as_deref().unwrap_or_default();
        let after = generate(&print(&reversed(&parse(&document), "")), lock);
        assert_eq!(after.lock.as_deref(), Some(lock));
        let (names, others) = (declared(&texts(&before)), declared(&texts(&after)));
        let gone = names.difference(&others).map(|name| format!("- {name}"));
        let new = others.difference(&names).map(|name| format!("+ {name}"));
        let rule = "names depend on the order of the document";
        assert_none(rule, &gone.chain(new).collect::<Vec<_>>());
    }
}

fn documents() -> [String; 2] {
    [document(), read("tests/tests/rules/crowded.yaml")]
}

fn generate(document: &str, lock: &str) -> Output {
    let source = Source::new("api", document.as_bytes(), &NoSiblings);
    let config = Config {
        name: "client".to_owned(),
        lock: Some(lock.to_owned()),
        ..Config::default()
    };
    match clientgen::generate(&source, &config) {
        Ok(output) => output,
        Err(fault) => panic!("{fault}"),
    }
}

/// The tree with the entries of all maps the other way round, and those of lists whose order means
/// nothing.
fn reversed(tree: &Value, key: &str) -> Value {
    match tree {
        Value::Mapping(map) => {
            let inside = |(key, value): (&Value, &Value)| {
                let name = key.as_str().unwrap_or_default();
                (key.clone(), reversed(value, name))
            };
            let mut entries: Vec<(Value, Value)> = map.iter().map(inside).collect();
            entries.reverse();
            Value::Mapping(entries.into_iter().collect())
        }
        Value::Sequence(items) => {
            let mut items: Vec<Value> = items.iter().map(|item| reversed(item, "")).collect();
            if ["parameters", "enum", "required", "oneOf", "anyOf"].contains(&key) {
                items.reverse();
            }
            Value::Sequence(items)
        }
        leaf => leaf.clone(),
    }
}
