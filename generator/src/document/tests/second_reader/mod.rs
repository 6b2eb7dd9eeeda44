//! Documents of OpenAPI 3.0 say the same to another reader, that of the crate `openapiv3`.

mod ours;
mod theirs;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::diagnostic::Report;
use crate::source::{self, NoSiblings, Source, Spent};

/// The keywords of schemas that are compared, besides those that hold schemas.
const KEYWORDS: &[&str] = &[
    "type",
    "format",
    "enum",
    "required",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "title",
    "description",
    "default",
    "multipleOf",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

#[test]
fn cases_say_the_same_to_openapiv3() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = fs::read_dir(root.join("tests/cases")).expect("the cases");
    let files = folders.map(|folder| folder.expect("a folder").path());
    let files = files.flat_map(|folder| ["openapi.yaml", "openapi.json"].map(|it| folder.join(it)));
    let accepted = compare(files.filter(|file| file.exists()).collect());
    assert!(accepted > 50, "{accepted} of the cases were compared");
}

#[test]
fn real_documents_say_the_same_to_openapiv3() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let Ok(files) = fs::read_dir(corpus) else {
        // What is printed is kept back where a test passes; this is not.
        let said = "skipped: there are no real documents beside the project";
        return writeln!(io::stderr(), "{said}").expect("a terminal");
    };
    let accepted = compare(files.map(|file| file.expect("a file").path()).collect());
    assert!(accepted > 45, "{accepted} real documents were compared");
}

/// Compares what both readers say of each document that the other one takes, and counts these.
fn compare(mut files: Vec<PathBuf>) -> usize {
    files.sort();
    let (mut accepted, mut wrong) = (0, String::new());
    for file in files {
        let text = fs::read_to_string(&file).expect("a text");
        let Some(theirs) = read_theirs(&text) else {
            continue;
        };
        let theirs = theirs::document(&theirs);
        let ours = ours::document(&read_ours(&text));
        let mut differences = Vec::new();
        differ(&ours, &theirs, String::new(), &mut differences);
        if !differences.is_empty() {
            let count = differences.len();
            let first: String = differences.into_iter().take(10).collect();
            wrong += &format!("{}: {count} differences\n{first}", file.display());
        }
        accepted += 1;
    }
    assert!(wrong.is_empty(), "{wrong}");
    accepted
}

fn read_theirs(text: &str) -> Option<Value> {
    let document: Option<OpenAPI> = match text.trim_start().starts_with('{') {
        true => serde_json::from_str(text).ok(),
        false => serde_yaml::from_str(text).ok(),
    };
    let document = document.filter(|document| document.openapi.starts_with("3.0"))?;
    serde_json::to_value(document).ok()
}

fn read_ours(text: &str) -> crate::document::Document {
    let mut report = Report::new();
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    let tree = source::read(&source, &mut report).expect("a tree");
    let document = crate::document::read(tree, &source, Spent::default(), &mut report);
    document.expect("a document")
}

/// Lists where two values differ, but for what the other reader does not see.
fn differ(ours: &Value, theirs: &Value, at: String, differences: &mut Vec<String>) {
    match (ours, theirs) {
        // What stands beside a reference, which is read as `allOf` with it.
        (Value::Object(our), Value::Object(their))
            if their.contains_key("$ref")
                && our.get("allOf").is_some_and(|all| all[0] == *theirs) => {}
        (Value::Object(our), Value::Object(their)) => {
            let keys = our
                .keys()
                .chain(their.keys().filter(|key| !our.contains_key(*key)));
            for key in keys {
                let [one, other] = [our, their].map(|map| map.get(key).unwrap_or(&Value::Null));
                differ(one, other, format!("{at}/{key}"), differences);
            }
        }
        (Value::Array(our), Value::Array(their)) if our.len() == their.len() => {
            for (index, (one, other)) in our.iter().zip(their).enumerate() {
                differ(one, other, format!("{at}/{index}"), differences);
            }
        }
        _ if ours == theirs => {}
        // `const` of 3.1, which is read as an enum of one value.
        (Value::Array(values), Value::Null) if at.ends_with("/enum") && values.len() == 1 => {}
        _ => differences.push(format!("{at}: {ours}, for openapiv3 {theirs}\n")),
    }
}

/// Leaves out what says nothing, and writes numbers in one way.
fn settled(map: Map<String, Value>) -> Value {
    let says = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::String(_) => true,
    };
    let kept = map.into_iter().filter(|(_, value)| says(value));
    kept.map(|(key, value)| (key, with_floats(value))).collect()
}

/// Writes all numbers as floats, as the other reader reads some of them.
fn with_floats(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(with_floats).collect(),
        Value::Object(map) => {
            let map = map.into_iter();
            map.map(|(key, value)| (key, with_floats(value))).collect()
        }
        Value::Null | Value::Bool(_) | Value::String(_) => value,
    }
}
