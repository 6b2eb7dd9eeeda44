//! Lists the modules of the runtime with what each needs, so that it is written down nowhere else.
//!
//! The `mod` lines in `runtime` say which modules there are; the paths in a module say which others
//! and which crates it needs. Texts in quotes are read as code, and what follows `//` in one is not
//! read: `tests/tests/generator/needs.rs` compares with what a lexer of Rust finds.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The modules by their paths, as `["json", "parse"]`; that of the runtime itself is empty.
type Modules = BTreeMap<Vec<String>, Module>;

/// A module of the runtime.
struct Module {
    /// The file, relative to the folder of the runtime.
    file: String,
    text: String,
    below: Vec<Below>,
}

/// A line with `mod`.
struct Below {
    path: Vec<String>,
    /// The bytes of the line in the text, its attributes included.
    lines: Range<usize>,
    is_public: bool,
}

#[allow(clippy::print_stdout, reason = "this is how cargo is told things")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=runtime");
    let mut modules = Modules::new();
    read("mod.rs".to_owned(), Vec::new(), &mut modules)?;
    let rows: Vec<String> = modules.keys().map(|path| row(path, &modules)).collect();
    let table = PathBuf::from(env::var("OUT_DIR")?).join("runtime.rs");
    Ok(fs::write(table, format!("&[\n{}]\n", rows.concat()))?)
}

/// Reads a module and those below it.
fn read(file: String, path: Vec<String>, modules: &mut Modules) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(Path::new("runtime").join(&file))?;
    let mut below = Vec::new();
    let (mut at, mut start) = (0, 0);
    let mut is_open = false;
    for line in text.split_inclusive('\n') {
        at += line.len();
        let (is_public, rest) = match line.strip_prefix("pub ") {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        if let Some(name) = rest
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(";\n"))
        {
            let path = [path.as_slice(), &[name.to_owned()]].concat();
            let (leaf, folder) = (path.join("/") + ".rs", path.join("/") + "/mod.rs");
            let is_folder = Path::new("runtime").join(&folder).exists();
            read(if is_folder { folder } else { leaf }, path.clone(), modules)?;
            below.push(Below {
                path,
                lines: start..at,
                is_public,
            });
        }
        // Attributes belong to the line that follows; some are several lines long.
        match line.starts_with("#[") {
            true => is_open = !line.ends_with("]\n"),
            false if is_open => is_open = !line.starts_with(")]"),
            false => start = at,
        }
    }
    modules.insert(path, Module { file, text, below });
    Ok(())
}

/// Writes the row of a module: what is needed is the folder's own module, those below that nobody
/// names since they only implement, and whatever the paths lead to.
fn row(path: &[String], modules: &Modules) -> String {
    let number = |path: &[String]| modules.keys().take_while(|key| *key != path).count();
    let Module { file, text, below } = &modules[path];
    let above = path.split_last().map(|(_, above)| number(above));
    let silent = below.iter().filter(|below| !below.is_public);
    let silent = silent.map(|below| number(&below.path));
    let mut needs: BTreeSet<usize> = above.into_iter().chain(silent).collect();
    let mut outside = BTreeSet::new();
    for named in paths(text) {
        match follow(path, &named, modules) {
            Some(found) => needs.extend((found != path).then(|| number(&found))),
            None => outside.extend(named.into_iter().next().filter(|name| is_lower(name))),
        }
    }
    let below = below
        .iter()
        .map(|below| (number(&below.path), below.lines.clone()));
    format!(
        "    Module {{\n        name: {:?},\n        file: {file:?},\n        \
         text: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/runtime/{file}\")),\n        \
         needs: &{:?},\n        outside: &{:?},\n        below: &{:?},\n    }},\n",
        path.join("::"),
        Vec::from_iter(needs),
        Vec::from_iter(outside),
        Vec::from_iter(below),
    )
}

/// Follows a path from a module to the last module on it; a path that leads out of the runtime
/// gives nothing.
fn follow(from: &[String], named: &[String], modules: &Modules) -> Option<Vec<String>> {
    let mut at = from.to_vec();
    for (index, name) in named.iter().enumerate() {
        match name.as_str() {
            "super" => drop(at.pop()),
            "self" => {}
            // Macros name the runtime as the code does that calls them.
            "runtime" if index == 0 => at.clear(),
            name => {
                at.push(name.to_owned());
                if !modules.contains_key(&at) {
                    at.pop();
                    return (index > 0).then_some(at);
                }
            }
        }
    }
    Some(at)
}

/// Finds the paths of two names and more, those of a group in braces one by one.
fn paths(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter_map(|line| line.split("//").next());
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    let mut rest = code.as_str();
    while let Some(start) = rest.find(is_word) {
        rest = take(&rest[start..], &[], &mut found);
    }
    found.retain(|path| path.len() > 1);
    found
}

/// Takes the path that a text begins with, within a group that is behind `above`, and gives what is
/// left of the text.
fn take<'t>(text: &'t str, above: &[String], found: &mut Vec<Vec<String>>) -> &'t str {
    let mut path = above.to_vec();
    let mut rest = text;
    loop {
        let end = rest.find(|sign| !is_word(sign)).unwrap_or(rest.len());
        path.push(rest[..end].to_owned());
        rest = &rest[end..];
        match rest.strip_prefix("::") {
            Some(behind) if behind.starts_with(is_word) => rest = behind,
            Some(behind) if behind.starts_with('{') => {
                rest = behind[1..].trim_start_matches(is_between);
                while rest.starts_with(is_word) {
                    rest = take(rest, &path, found).trim_start_matches(is_between);
                }
                return rest;
            }
            Some(_) | None => break,
        }
    }
    found.push(path);
    rest
}

fn is_lower(name: &str) -> bool {
    name.starts_with(char::is_lowercase)
}

fn is_word(sign: char) -> bool {
    sign == '_' || sign.is_alphanumeric()
}

fn is_between(sign: char) -> bool {
    sign == ',' || sign.is_whitespace()
}
