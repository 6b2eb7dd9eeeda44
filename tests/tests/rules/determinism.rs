//! The same document gives the same bytes, and the order of its maps names nothing.

use rayon::ThreadPoolBuilder;
use serde_yaml::{Mapping, Value};

use crate::declared::declared;
use crate::generation::{differences, document, generate, texts};
use crate::project::{assert_none, read};
use crate::tree::{parse, print};

#[test]
fn threads_do_not_matter() {
    let document = document();
    let with_threads = |threads| {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build();
        pool.unwrap().install(|| generate("a.yaml", &document))
    };
    let one = with_threads(1);
    for other in [with_threads(8), with_threads(8), with_threads(1)] {
        assert_none("runs differ", &differences(&texts(&one), &texts(&other)));
        let paths = |output: &clientgen::files::Output| {
            let files = output.files.iter();
            files.map(|file| file.path.clone()).collect::<Vec<_>>()
        };
        assert_eq!(paths(&one), paths(&other), "files in the same order");
        assert_eq!(one.package, other.package);
    }
}

#[test]
fn the_name_of_the_document_does_not_matter() {
    let document = document();
    let here = generate("spec/anycheck.yaml", &document);
    for name in ["/elsewhere/deep/api.yml", "C:\\api.json", ""] {
        let there = generate(name, &document);
        assert_none(name, &differences(&texts(&here), &texts(&there)));
        assert_eq!(here.package, there.package, "{name}");
    }
}

#[test]
fn the_syntax_of_the_document_does_not_matter() {
    let tree = parse(&document());
    let yaml = generate("api", &document());
    for text in [print(&tree), serde_json::to_string_pretty(&tree).unwrap()] {
        let other = generate("api", &text);
        assert_none("runs differ", &differences(&texts(&yaml), &texts(&other)));
    }
}

#[test]
fn the_order_of_maps_names_nothing() {
    let names = names_in_any_order(&document());
    assert!(names > 800, "only {names} names were found");
}

#[test]
fn the_order_of_maps_settles_no_clash() {
    let names = names_in_any_order(&read("tests/tests/rules/crowded.yaml"));
    assert!(names > 100, "only {names} names were found");
}

type Entries = Vec<(Value, Value)>;

/// Puts entries into another order.
type Arrange = fn(&mut Entries);

/// Orders of the entries of every map.
const ORDERS: &[(&str, Arrange)] = &[
    ("reversed", |entries| entries.reverse()),
    ("sorted", |entries| {
        entries.sort_by(|left, right| text(&left.0).cmp(text(&right.0)));
    }),
    ("interleaved", |entries| {
        let odd = entries.iter().skip(1).step_by(2);
        let even = entries.iter().step_by(2);
        *entries = odd.chain(even).cloned().collect();
    }),
];

/// How many names a document has, after all orders have been found to give the same ones.
fn names_in_any_order(document: &str) -> usize {
    let tree = parse(document);
    let before = generate("api", document);
    let names = declared(&texts(&before));
    for (order, arrange) in ORDERS {
        let after = generate("api", &print(&rearranged(&tree, *arrange)));
        let others = declared(&texts(&after));
        let gone = names.difference(&others).map(|name| format!("- {name}"));
        let new = others.difference(&names).map(|name| format!("+ {name}"));
        let rule = format!("names depend on the order of maps ({order})");
        assert_none(&rule, &gone.chain(new).collect::<Vec<_>>());
        assert_eq!(before.package, after.package, "{order}");
    }
    names.len()
}

fn text(key: &Value) -> &str {
    key.as_str().unwrap_or_default()
}

/// The tree with the entries of every map in another order.
fn rearranged(tree: &Value, arrange: Arrange) -> Value {
    match tree {
        Value::Mapping(map) => {
            let inside = |(key, value): (&Value, &Value)| (key.clone(), rearranged(value, arrange));
            let mut entries: Vec<_> = map.iter().map(inside).collect();
            arrange(&mut entries);
            Value::Mapping(Mapping::from_iter(entries))
        }
        Value::Sequence(items) => {
            let items = items.iter().map(|item| rearranged(item, arrange));
            Value::Sequence(items.collect())
        }
        leaf => leaf.clone(),
    }
}
