//! Names are nothing but names: with all of them replaced, the client of AnyCheck is the same but for them.

use std::collections::{BTreeMap, BTreeSet};

use clientgen::files::Output;
use clientgen_items::{leaves, line};
use quote::quote;
use serde_yaml::Value;
use syn::Item;

use crate::bijection::Bijection;
use crate::generation::{differences, document, generate, texts};
use crate::project::assert_none;
use crate::tree::{parse, print};

/// Names that are words of Rust, which are written in another form, so they are kept.
const KEYWORDS: &[&str] = &["type"];

/// The longest example, as YAML, whose members are renamed, in bytes.
const SHORT: usize = 100;

#[test]
fn names_are_nothing_but_names() {
    let tree = parse(&document());
    let mut names = BTreeSet::new();
    visit(&mut tree.clone(), &mut |name| {
        names.insert(name.to_owned());
        name.to_owned()
    });
    assert!(names.len() > 150, "only {} names were found", names.len());
    let bijection = Bijection::of(names.iter().map(String::as_str));
    let mut renamed = tree.clone();
    visit(&mut renamed, &mut |name| match KEYWORDS.contains(&name) {
        true => name.to_owned(),
        false => bijection.rename(name),
    });

    let before = generate("api", &print(&tree));
    let after = generate("api", &print(&renamed));
    let untouched = before.files.iter().map(|file| &file.contents);
    assert!(
        untouched.clone().all(|text| bijection.undo(text) == *text),
        "a fresh word occurs in the client as it is"
    );
    let before = client(&before, str::to_owned);
    let after = client(&after, |text| bijection.undo(text));
    let rule = "the client depends on what things are called";
    assert_none(rule, &differences(&borrowed(&before), &borrowed(&after)));
}

/// Paths and texts, each put through `undo`.
fn client(output: &Output, undo: impl Fn(&str) -> String) -> BTreeMap<String, String> {
    let files = texts(output).into_iter();
    files
        .map(|(path, text)| {
            let text = without_examples(&undo(text));
            (undo(path), with_sorted_imports(&text))
        })
        .collect()
}

/// A text without examples of calls: which of them there are is settled by name.
fn without_examples(text: &str) -> String {
    let mut is_example = false;
    let lines = text.lines().filter(|line| {
        let line = line.trim_start_matches("//! ");
        is_example = match is_example {
            true => line != "```",
            false => line == "```no_run",
        };
        !is_example && !line.starts_with("A call of [")
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn borrowed(files: &BTreeMap<String, String>) -> BTreeMap<&str, &str> {
    let files = files.iter();
    files.map(|(path, text)| (&**path, &**text)).collect()
}

/// A text whose imports and modules are on one line each and sorted: names of the document sort
/// among those of the generator.
fn with_sorted_imports(text: &str) -> String {
    let parts: Vec<String> = text.split("\n\n").map(with_sorted_statements).collect();
    parts.join("\n\n")
}

/// A paragraph, sorted if there is nothing but imports and modules in it.
fn with_sorted_statements(part: &str) -> String {
    let Ok(file) = syn::parse_file(part) else {
        return part.to_owned();
    };
    let statements: Option<Vec<String>> = file.items.iter().map(statement).collect();
    let Some(mut statements) = statements.filter(|all| !all.is_empty() && file.attrs.is_empty())
    else {
        return part.to_owned();
    };
    statements.sort_unstable();
    let comments = part.lines().filter(|line| line.starts_with("//"));
    let comments = comments.map(str::to_owned);
    comments.chain(statements).collect::<Vec<_>>().join("\n")
}

/// An import with its names sorted, or a module. None: it is something else.
fn statement(item: &Item) -> Option<String> {
    match item {
        Item::Mod(module) if module.content.is_none() => Some(line(module)),
        Item::Use(import) => {
            let (attributes, visibility) = (&import.attrs, &import.vis);
            let head = line(&quote!(#(#attributes)* #visibility use));
            let leaves = leaves(&import.tree).into_iter();
            let names = leaves.map(|leaf| format!("{} as {}", leaf.path.join("::"), leaf.name));
            let names: BTreeSet<String> = names.collect();
            Some(format!("{head} {names:?}"))
        }
        _ => None,
    }
}

/// Renames inside the entries of a map or a list whose keys are names.
fn children(value: &mut Value, rename: &mut Rename<'_>) {
    items(value).for_each(|inner| visit(inner, rename));
    values(value).for_each(|inner| visit(inner, rename));
}

type Rename<'r> = dyn FnMut(&str) -> String + 'r;

/// Renames what has a name in a document; where nothing is said about a key, its value is looked into.
fn visit(node: &mut Value, rename: &mut Rename<'_>) {
    match node {
        Value::Mapping(map) => {
            for (key, value) in map.iter_mut() {
                let key = key.as_str().unwrap_or_default();
                entry(key, value, rename);
            }
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| visit(item, rename)),
        _ => {}
    }
}

fn entry(key: &str, value: &mut Value, rename: &mut Rename<'_>) {
    match key {
        "examples" | "default" | "enum" | "info" | "servers" => {}
        // Of a long one, which is cut, a part of a name may stand at the end.
        "example" if print(value).len() < SHORT => members(value, rename),
        "example" => {}
        "operationId" | "propertyName" => text(value, rename),
        "$ref" => pointer(value, rename),
        "required" => strings(value, rename),
        "tags" => {
            strings(value, rename);
            named(value, rename);
        }
        "parameters" => {
            named(value, rename);
            keys(value, rename);
            children(value, rename);
        }
        "security" => items(value).for_each(|item| keys(item, rename)),
        "mapping" => {
            keys(value, rename);
            values(value).for_each(|target| pointer(target, rename));
        }
        "callbacks" => {
            keys(value, rename);
            values(value).for_each(|callback| {
                keys(callback, rename);
                children(callback, rename);
            });
        }
        "properties" | "schemas" | "securitySchemes" | "requestBodies" | "encoding" | "paths" => {
            keys(value, rename);
            children(value, rename);
        }
        "responses" => {
            // Statuses have no letters but `default` and `2XX`, which are no names.
            keys(value, &mut |name| match is_status(name) {
                true => name.to_owned(),
                false => rename(name),
            });
            children(value, rename);
        }
        _ => visit(value, rename),
    }
}

/// Renames the members of a value: they are the properties of a schema.
fn members(value: &mut Value, rename: &mut Rename<'_>) {
    keys(value, rename);
    items(value).for_each(|inner| members(inner, rename));
    values(value).for_each(|inner| members(inner, rename));
}

fn is_status(name: &str) -> bool {
    name == "default" || name.ends_with("XX") || name.parse::<u16>().is_ok()
}

fn text(value: &mut Value, rename: &mut Rename<'_>) {
    if let Value::String(text) = value {
        *text = rename(text);
    }
}

/// Renames the last part of a reference: `#/components/<kind>/<name>`.
fn pointer(value: &mut Value, rename: &mut Rename<'_>) {
    if let Value::String(text) = value
        && let Some((kind, name)) = text.rsplit_once('/')
    {
        *text = format!("{kind}/{}", rename(name));
    }
}

fn items(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_sequence_mut().into_iter().flatten()
}

fn values(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    let map = value.as_mapping_mut().into_iter();
    map.flat_map(|map| map.iter_mut().map(|(_, value)| value))
}

fn strings(value: &mut Value, rename: &mut Rename<'_>) {
    items(value).for_each(|item| text(item, rename));
}

/// Renames tags and parameters, whose names are theirs; a header's is not the document's own.
fn named(value: &mut Value, rename: &mut Rename<'_>) {
    let items: Vec<&mut Value> = match value {
        Value::Sequence(items) => items.iter_mut().collect(),
        map => values(map).collect(),
    };
    for item in items {
        let is_ours = item.get("in").is_none_or(|location| location != "header");
        if let Some(name) = item.get_mut("name").filter(|_| is_ours) {
            text(name, rename);
        }
    }
}

/// Renames the keys of a map; in a path expression, only the words of the document.
fn keys(value: &mut Value, rename: &mut Rename<'_>) {
    if let Value::Mapping(map) = value {
        let entries = std::mem::take(map).into_iter();
        *map = entries
            .map(|(key, value)| match key {
                Value::String(name) => (Value::String(key_of(&name, rename)), value),
                other => (other, value),
            })
            .collect();
    }
}

fn key_of(name: &str, rename: &mut Rename<'_>) -> String {
    match name.split_once("#/") {
        Some((expression, path)) => format!("{expression}#/{}", rename(path)),
        None => rename(name),
    }
}
