//! Keys are taken, and what is left is a row.

mod second_reader;

use std::sync::Mutex;

use crate::diagnostic::Report;
use crate::source::{self, Load, Source, Spent};
use crate::testing::{HEAD, document, rows, tree};

/// A node of every kind that a reader reads, and nothing to report.
const FULL: &str = r"
openapi: 3.0.3
info: {title: T, version: '1', contact: {name: C}, license: {name: L}}
externalDocs: {url: https://example.com}
servers: [{url: https://example.com, variables: {v: {default: a}}}]
tags: [{name: t, externalDocs: {url: https://example.com}}]
security: [{key: []}]
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      tags: [t]
      externalDocs: {url: https://example.com}
      parameters: [{name: q, in: query, content: {application/json: {schema: {type: object}}}}]
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object}, encoding: {a: {style: form}}}}}
      responses:
        '200': {description: ok, headers: {X: {schema: {type: string}}}, content: {application/json: {schema: {type: array, items: {}}}}}
      callbacks: {c: {'{$url}': {post: {responses: {default: {description: d}}}}}}
components:
  schemas: {A: {type: object, properties: {b: {type: string}}, additionalProperties: {type: string}}}
  securitySchemes: {key: {type: apiKey, in: header, name: K}}
";

#[test]
fn nothing_is_reported_of_a_document_without_fault() {
    assert_eq!(rows(&document(FULL).1), Vec::new());
}

/// Puts a key into every map of the document, one after the other. In a map of names it is an entry, which is of the
/// wrong kind or means something; in every other one it is exactly one row, at the key.
#[test]
fn a_key_that_nobody_takes_is_a_row_wherever_it_stands() {
    let tree: serde_json::Value = serde_json::from_str(&tree(FULL).to_json()).expect("JSON");
    let mut places = Vec::new();
    maps(&tree, String::new(), &mut places);
    assert!(places.len() > 40, "{}", places.len());
    for place in places {
        let mut changed = tree.clone();
        let map = changed
            .pointer_mut(&place)
            .and_then(|map| map.as_object_mut());
        map.expect("a map").insert("zzz".to_owned(), 1.into());
        let found = rows(&document(&changed.to_string()).1);
        let at = format!("{place}/zzz");
        assert!(
            found.iter().any(|(_, pointer)| pointer.starts_with(&at)) || holds_scalars(&place),
            "nothing was said about {at}: {found:?}"
        );
    }
}

/// Maps from names to texts, where any entry is as good as another.
fn holds_scalars(place: &str) -> bool {
    place.ends_with("/mapping")
}

fn maps(value: &serde_json::Value, at: String, places: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            places.push(at.clone());
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                maps(value, format!("{at}/{key}"), places);
            }
        }
        serde_json::Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                maps(item, format!("{at}/{index}"), places);
            }
        }
        _ => {}
    }
}

#[test]
fn what_is_no_openapi_3_is_an_error() {
    for (text, code) in [
        ("{}", "E0101"),
        ("- a", "E0101"),
        ("swagger: '2.0'", "E0102"),
        ("openapi: 4.0.0", "E0103"),
        ("openapi: 2.0", "E0103"),
        ("openapi: [3]", "E0103"),
    ] {
        let (read, report) = document(text);
        assert!(read.is_none(), "{text}");
        assert_eq!(
            report.iter().map(|row| row.code.id()).collect::<Vec<_>>(),
            [code],
            "{text}"
        );
    }
    for version in ["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.0"] {
        let text = format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n");
        assert!(document(&text).0.is_some(), "{version}");
    }
}

#[test]
fn spellings_of_null_become_one() {
    let schemas = "components: {schemas: {\
        A: {type: string, nullable: true}, B: {type: [string, 'null']}, C: {type: string, enum: [a, null]}, \
        D: {type: string}}}";
    let (read, report) = document(&format!("{HEAD}{schemas}"));
    let read = read.expect("a document");
    let nullable: Vec<bool> = read
        .schemas
        .iter()
        .map(|(_, schema)| schema.keywords.nullable)
        .collect();
    assert_eq!(nullable, [true, true, true, false]);
    assert_eq!(rows(&report), Vec::new());
}

#[test]
fn sloppy_values_are_repaired_with_a_row_each() {
    let text = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: 7, deprecated: 'true', tags: null, responses: {{}}}}}}}}\n"
    );
    let at = |key: &str| format!("/paths/~1a/get/{key}");
    let expected = [
        ("W0106", at("operationId")),
        ("W0105", at("tags")),
        ("W0107", at("deprecated")),
    ];
    let mut found = rows(&document(&text).1);
    found.sort();
    let mut expected = expected.to_vec();
    expected.sort();
    assert_eq!(found, expected);
}

/// What a key loses to another one beside it is said.
#[test]
fn of_two_keys_that_exclude_each_other_one_is_a_row() {
    let schema = "/components/schemas/A";
    let example = "/components/examples/A";
    for (kind, node, row) in [
        (
            "schemas",
            "{enum: [a, b], const: a}",
            ("W0308", format!("{schema}/enum")),
        ),
        (
            "schemas",
            "{prefixItems: [{}], items: [{}]}",
            ("W0103", format!("{schema}/items")),
        ),
        (
            "schemas",
            "{$ref: '#/components/schemas/A/not', $dynamicRef: '#a'}",
            ("W0101", format!("{schema}/$dynamicRef")),
        ),
        (
            "examples",
            "{value: 1, externalValue: https://example.com}",
            ("W0101", format!("{example}/externalValue")),
        ),
    ] {
        let text = format!("{HEAD}components: {{{kind}: {{A: {node}}}}}");
        let mut found = rows(&document(&text).1);
        found.retain(|(code, _)| *code != "W0111");
        assert_eq!(found, [row], "{node}");
    }
}

/// A loader of files of this text, which counts how often each way is asked. `missing.yaml` is not
/// there.
#[derive(Default)]
struct Files {
    text: String,
    asked: Mutex<Vec<String>>,
}

impl Load for Files {
    fn load(&self, document: &str) -> Result<Vec<u8>, String> {
        self.asked.lock().unwrap().push(document.to_owned());
        match document {
            "missing.yaml" => Err("there is no such file".to_owned()),
            _ => Ok(self.text.clone().into_bytes()),
        }
    }
}

/// Reads a document whose schemas are references to these files. Returns the codes of the rows and how
/// many files were asked for.
fn read_with(files: &Files, targets: &[String]) -> (Vec<(&'static str, String)>, usize) {
    let schemas = targets.iter().enumerate();
    let schemas = schemas.map(|(index, target)| format!("A{index}: {{$ref: '{target}'}}"));
    let schemas = schemas.collect::<Vec<_>>().join(", ");
    let text = format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}\n");
    let source = Source::new("openapi.yaml", text.as_bytes(), files);
    let (mut report, mut spent) = (Report::new(), Spent::default());
    let tree = source::read_first(&source, &mut spent, &mut report).expect("a tree");
    super::read(tree, &source, spent, &mut report);
    (rows(&report), files.asked.lock().unwrap().len())
}

#[test]
fn all_files_of_a_document_have_a_limit_together() {
    // Of 30,000 values that aliases repeat, three are fine and four are not.
    let list = vec!["0"; 300].join(", ");
    let aliases = vec!["*a"; 100].join(", ");
    let files = Files {
        text: format!("x-a: &a [{list}]\nx-b: [{aliases}]\nA: {{type: string}}\n"),
        ..Files::default()
    };
    let targets = |count| (0..count).map(|index| format!("{index}.yaml#/A"));
    let (found, asked) = read_with(&files, &targets(3).collect::<Vec<_>>());
    assert_eq!((found, asked), (Vec::new(), 3));
    let (found, asked) = read_with(&files, &targets(20).collect::<Vec<_>>());
    // Files are read in the order of their names.
    let place = "/components/schemas/A11/$ref".to_owned();
    assert_eq!((found, asked), (vec![("E0007", place)], 3 + 4));
}

#[test]
fn a_file_that_cannot_be_read_is_asked_for_once() {
    let targets = ["a", "b", "c"].map(|name| format!("missing.yaml#/{name}"));
    let (found, asked) = read_with(&Files::default(), &targets);
    let codes: Vec<_> = found.iter().map(|(code, _)| *code).collect();
    assert_eq!((codes, asked), (vec!["W0203"; 3], 1));
}

/// What holds others is read once, with them, whatever is referred to first.
#[test]
fn what_stands_in_each_other_in_a_file_is_read_once() {
    let inner = "{properties: {b: {properties: {c: {type: string}}}}}";
    let files = Files {
        text: format!("x: {{properties: {{a: {inner}}}}}\n"),
        ..Files::default()
    };
    let steps = ["", "/properties/a", "/properties/a/properties/b"];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let schemas = order.map(|at| format!("S{at}: {{$ref: 'b.yaml#/x{}'}}", steps[at]));
        let schemas = schemas.join(", ");
        let text = format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}\n");
        let source = Source::new("openapi.yaml", text.as_bytes(), &files);
        let (mut report, mut spent) = (Report::new(), Spent::default());
        let tree = source::read_first(&source, &mut spent, &mut report).expect("a tree");
        let read = super::read(tree, &source, spent, &mut report).expect("a document");
        // The three that refer, and each of the four once.
        assert_eq!(read.schemas.len(), 3 + 4, "{order:?}");
        let names = read
            .components
            .schemas
            .iter()
            .map(|(name, _)| name.as_str());
        assert_eq!(names.skip(3).collect::<Vec<_>>(), ["x"], "{order:?}");
    }
}

#[test]
fn anchors_are_found_in_files() {
    let files = Files {
        text: "x: {a: {$anchor: one, type: string}, b: [{$dynamicAnchor: two, type: string}]}\n"
            .to_owned(),
        ..Files::default()
    };
    let targets = ["one", "two", "three"].map(|name| format!("b.yaml#{name}"));
    let place = "/components/schemas/A2/$ref".to_owned();
    assert_eq!(read_with(&files, &targets), (vec![("W0203", place)], 1));
}
