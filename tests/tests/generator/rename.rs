//! No name means anything: AnyCheck under other names is the same client under other names.

use serde_yaml::{Mapping, Value};

use crate::anycheck;
use crate::words::words;

/// What is put before and behind each name. No name of the document has it, in any case.
const BEFORE: &str = "xq";
const BEHIND: &str = "qx";

#[test]
fn renaming_everything_changes_nothing_but_names() {
    let document = anycheck::document();
    assert!(
        !document.to_lowercase().contains(BEFORE),
        "choose another mark"
    );
    let original = anycheck::client_of(&document);
    let mut value: Value = serde_yaml::from_str(&document).unwrap();
    rename_document(&mut value);
    let renamed = anycheck::client_of(&serde_yaml::to_string(&value).unwrap());

    assert_eq!(original.package, renamed.package);
    let emitted = |output: clientgen::files::Output| {
        let mut files: Vec<(String, Vec<String>)> = output
            .files
            .into_iter()
            .map(|file| (unmarked(&file.path), canonical(&file.contents)))
            .collect();
        files.sort();
        files
    };
    let (original, renamed) = (emitted(original), emitted(renamed));
    let paths = |files: &[(String, Vec<String>)]| {
        files
            .iter()
            .map(|(path, _)| path.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(&original), paths(&renamed));
    for ((path, before), (_, after)) in original.iter().zip(&renamed) {
        let first = before
            .iter()
            .zip(after)
            .position(|(before, after)| before != after);
        let around = |words: &[String]| {
            first.map(|at| words[at.saturating_sub(8)..words.len().min(at + 8)].join(" "))
        };
        assert!(
            before == after,
            "{path}:\n{:?}\n{:?}",
            around(before),
            around(after)
        );
    }
}

fn rename_document(document: &mut Value) {
    rename_references(document);
    rename_keys(&mut document["paths"], rename_path);
    rename_keys(&mut document["components"]["schemas"], marked);
    visit(document, &mut |node| {
        if let Some(Value::Sequence(tags)) = node.get_mut("tags") {
            for tag in tags {
                match tag {
                    Value::String(name) => *name = marked(name),
                    tag => rename_text(tag, "name"),
                }
            }
        }
    });
    for schema in document["components"]["schemas"]
        .as_mapping_mut()
        .unwrap()
        .values_mut()
    {
        rename_properties(schema);
    }
    for section in ["parameters", "responses"] {
        visit(&mut document["components"][section], &mut rename_content);
    }
    visit(&mut document["paths"], &mut rename_content);
}

/// Something that is not a schema, but has one.
fn rename_content(node: &mut Mapping) {
    if let Some(schema) = node.get_mut("schema") {
        rename_properties(schema);
    }
}

/// The properties of a schema, in `properties` and in `required`, and those of the schemas in it.
fn rename_properties(schema: &mut Value) {
    for key in ["items", "additionalProperties"] {
        schema.get_mut(key).into_iter().for_each(rename_properties);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = schema.get_mut(key).and_then(Value::as_sequence_mut);
        parts.into_iter().flatten().for_each(rename_properties);
    }
    if let Some(Value::Mapping(properties)) = schema.get_mut("properties") {
        properties.values_mut().for_each(rename_properties);
        rename_keys(&mut schema["properties"], marked);
        let names = schema.get_mut("required").and_then(Value::as_sequence_mut);
        for name in names.into_iter().flatten() {
            *name = Value::String(marked(name.as_str().unwrap()));
        }
    }
}

fn rename_references(document: &mut Value) {
    visit(document, &mut |node| {
        if let Some(Value::String(target)) = node.get_mut("$ref")
            && let Some(name) = target.strip_prefix("#/components/schemas/")
        {
            *target = format!("#/components/schemas/{}", marked(name));
        }
    });
}

fn rename_text(node: &mut Value, key: &str) {
    if let Some(Value::String(text)) = node.get_mut(key) {
        *text = marked(text);
    }
}

fn rename_keys(node: &mut Value, rename: impl Fn(&str) -> String) {
    let Value::Mapping(mapping) = node else {
        return;
    };
    let entries = std::mem::take(mapping).into_iter();
    *mapping = entries
        .map(|(key, value)| (Value::String(rename(key.as_str().unwrap())), value))
        .collect();
}

/// Calls `see` with every map, the inner ones first.
fn visit(node: &mut Value, see: &mut dyn FnMut(&mut Mapping)) {
    match node {
        Value::Mapping(mapping) => {
            for value in mapping.values_mut() {
                visit(value, see);
            }
            see(mapping);
        }
        Value::Sequence(items) => {
            for item in items {
                visit(item, see);
            }
        }
        _ => {}
    }
}

/// Segments without a parameter get another name.
fn rename_path(path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment {
        "" => String::new(),
        parameter if parameter.contains('{') => parameter.to_owned(),
        name => marked(name),
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A name in the same case, with marks.
fn marked(name: &str) -> String {
    match name {
        name if name.contains('_') || name.starts_with(char::is_lowercase) => {
            format!("{BEFORE}_{name}_{BEHIND}")
        }
        name => format!("Xq{name}Qx"),
    }
}

/// The text without marks, in every case that they can be in.
fn unmarked(text: &str) -> String {
    ["xq_", "_qx", "XQ_", "_QX", "Xq", "Qx"]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, ""))
}

/// The words without marks, those of the lines that import something and that list modules in order.
fn canonical(text: &str) -> Vec<String> {
    let text = unmarked(text);
    let (mut imports, mut rest) = (String::new(), String::new());
    let mut importing = false;
    for line in text.lines() {
        importing |= line.starts_with("use ");
        let part = if importing { &mut imports } else { &mut rest };
        part.push_str(line);
        part.push('\n');
        importing &= !line.ends_with(';');
    }
    let mut imported = words(&imports);
    imported.sort();
    imported.extend(words(&rest));
    // A keyword with a mark is no keyword, and needs no underscore behind it.
    let escaped = |word: &String| word.trim_end_matches('_').to_owned();
    imported.iter().map(escaped).collect()
}
