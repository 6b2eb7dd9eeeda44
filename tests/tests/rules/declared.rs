//! The names that a generated client declares.

use std::collections::{BTreeMap, BTreeSet};

/// Everything that a client declares: `path: Type`, `path: Type::member` and `path: Type::member = wire name`.
pub fn declared(files: &BTreeMap<&str, &str>) -> BTreeSet<String> {
    let own = files.iter().filter(|(path, _)| !path.contains("/runtime/"));
    own.flat_map(|(path, text)| {
        let names = names(text).into_iter();
        names.map(move |name| format!("{path}: {name}"))
    })
    .collect()
}

/// The names in one file, which is printed with one declaration per line and four spaces per level.
fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut item = String::new();
    let mut is_enum = false;
    for line in text.lines().filter(|line| is_code(line)) {
        if !line.starts_with([' ', '}', ')']) {
            item = head(line).to_owned();
            is_enum = line.starts_with("pub enum ");
            names.extend((!item.is_empty()).then(|| item.clone()));
        } else if let Some(member) = member(line, is_enum) {
            names.push(format!("{item}::{member}"));
        }
    }
    names
}

fn is_code(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with("//") && !line.starts_with('#')
}

/// What a line that is not indented declares, without its body.
fn head(line: &str) -> &str {
    match line.split_once(['{', '(', ';', '=']) {
        Some((head, _)) if !line.starts_with("use ") => head.trim_end(),
        Some(_) | None => "",
    }
}

/// A field, a method, a variant; the wire name of a property or a variant; the path of an operation.
fn member(line: &str, is_enum: bool) -> Option<&str> {
    let inside = line.trim();
    let starts = ["path: \"", "method: ", "name: \""];
    if inside.contains(" => \"") || starts.iter().any(|start| inside.starts_with(start)) {
        return Some(inside);
    }
    if inside.contains(": object.") {
        return inside.split_once([')', '&']).map(|(member, _)| member);
    }
    let line = line.strip_prefix("    ")?;
    let is_variant = is_enum && line.starts_with(char::is_uppercase);
    if line.starts_with("pub ") || is_variant {
        line.split(['(', ':', ',', '{']).next()
    } else {
        None
    }
}
