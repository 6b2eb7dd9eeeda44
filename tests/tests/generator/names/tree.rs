//! Documents as trees that keep their order.

use clientgen::diagnostic::Report;
use clientgen::source::{self, NoSiblings, Source};
use serde_yaml::{Mapping, Value};

/// Reads a document as the generator does. None: it cannot be read.
pub fn read(bytes: &[u8]) -> Option<Value> {
    let source = Source::new("document", bytes, &NoSiblings);
    let tree = source::read(&source, &mut Report::new())?;
    serde_json::from_str(&tree.to_json()).ok()
}

/// Writes a tree as a document, in its order.
pub fn write(tree: &Value) -> Vec<u8> {
    serde_json::to_vec(tree).unwrap()
}

/// Reads a part of a document that is written here.
pub fn part(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).unwrap()
}

/// Writes a text as it stands in JSON and YAML, with no characters that YAML does not take.
pub fn quote(text: &str) -> String {
    let is_plain = |one: &char| *one == ' ' || one.is_ascii_graphic();
    let quoted = Value::from(text);
    let quoted = serde_json::to_string(&quoted).unwrap();
    let units = |one: char| {
        let units: Vec<u16> = one.encode_utf16(&mut [0; 2]).to_vec();
        units.into_iter().map(|unit| format!("\\u{unit:04x}"))
    };
    let escape = |one: char| match is_plain(&one) {
        true => one.to_string(),
        false => units(one).collect(),
    };
    quoted.chars().map(escape).collect()
}

/// Finds a value by a JSON pointer.
pub fn at<'v>(tree: &'v Value, pointer: &str) -> Option<&'v Value> {
    let mut steps = pointer.split('/').skip(1);
    steps.try_fold(tree, |value, step| {
        let step = unescape(step);
        match value {
            Value::Sequence(items) => items.get(step.parse::<usize>().ok()?),
            value => value.get(step.as_str()),
        }
    })
}

/// Finds a value by a JSON pointer, to change it.
pub fn at_mut<'v>(tree: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    let mut steps = pointer.split('/').skip(1);
    steps.try_fold(tree, |value, step| {
        let step = unescape(step);
        match value {
            Value::Sequence(items) => items.get_mut(step.parse::<usize>().ok()?),
            value => value.get_mut(step.as_str()),
        }
    })
}

/// Finds the map under a key, which is made if it is not there. None: something else is there.
pub fn map_at<'v>(tree: &'v mut Value, pointer: &str, key: &str) -> Option<&'v mut Mapping> {
    let owner = at_mut(tree, pointer)?.as_mapping_mut()?;
    let map = owner.entry(key.into()).or_insert(Mapping::new().into());
    map.as_mapping_mut()
}

/// Finds the list under a key, which is made if it is not there. None: something else is there.
pub fn list_at<'v>(tree: &'v mut Value, pointer: &str, key: &str) -> Option<&'v mut Vec<Value>> {
    let owner = at_mut(tree, pointer)?.as_mapping_mut()?;
    let list = owner
        .entry(key.into())
        .or_insert(Value::Sequence(Vec::new()));
    list.as_sequence_mut()
}

/// Writes a step of a JSON pointer.
pub fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Keys of values that are data, not parts of the document.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples", "x-"];

/// Keys of maps whose keys are names.
const NAMES: &[&str] = &[
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
    "webhooks",
];

/// Whether what stands under a key is data. Under a name, nothing is.
pub fn is_data(key: &str, in_names: bool) -> bool {
    let is_key = |data: &str| key == data || (data.ends_with('-') && key.starts_with(data));
    !in_names && DATA.iter().copied().any(is_key)
}

/// Whether a map under a key has names for keys.
pub fn has_names(key: &str, in_names: bool) -> bool {
    !in_names && NAMES.contains(&key)
}

/// Finds the lists that say something of each value of an enum, in the order of the values.
pub fn parallel_lists(schema: &Mapping) -> Vec<String> {
    let keys = schema.iter().filter_map(|(key, value)| {
        let key = key.as_str()?;
        (key.starts_with("x-enum") && value.is_sequence()).then(|| key.to_owned())
    });
    keys.collect()
}
