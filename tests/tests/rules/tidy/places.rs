//! What is used in one place only.

use super::code::{code, has_path, is_test, rooms, rust};
use crate::project::{TextFile, assert_none, files};

/// This file, which has to name what it looks for.
const HERE: &str = "tests/tests/rules/tidy/places.rs";

/// Files of `emit` that make identifiers nevertheless: of names that the runtime or the standard library gives.
const MAKE_IDENTIFIERS: &[&str] = &[
    "generator/src/emit/arguments.rs",
    "generator/src/emit/imports.rs",
    "generator/src/emit/operations.rs",
];

/// Tokens are made where code is emitted, and where identifiers are.
#[test]
fn tokens_are_made_in_emit_and_name() {
    let mut broken = Vec::new();
    for (room, file) in rooms() {
        if !["emit", "name"].contains(&&*room) {
            let tokens = ["quote", "proc_macro2"];
            find(&file, &mut broken, |line| {
                tokens.iter().any(|name| has_path(line, name)) || line.contains("quote!")
            });
        }
    }
    let rule = "`quote` and `proc-macro2` are for `emit` and `name`";
    assert_none(rule, &broken);
}

/// Names are settled as a whole, so whoever makes another one behind the table's back may clash.
#[test]
fn identifiers_are_made_in_name() {
    let mut broken = Vec::new();
    for (room, file) in rooms() {
        if room != "name" && !MAKE_IDENTIFIERS.contains(&&*file.path) {
            let makers = ["Ident::new(", "Ident::new_raw(", "format_ident!("];
            find(&file, &mut broken, |line| {
                makers.iter().any(|maker| line.contains(maker))
            });
        }
    }
    assert_none("identifiers are made in `name`", &broken);
}

/// The libraries take and give values; only `xtask` touches the machine.
#[test]
fn the_machine_is_touched_in_xtask() {
    let places = [
        "std::fs",
        "std::env",
        "std::process",
        "std::net",
        "tokio",
        "reqwest",
    ];
    let printing = ["print!(", "println!(", "eprint!(", "eprintln!("];
    let mut broken = Vec::new();
    let layout = files("generator/layout/src", &["rs"]).into_iter();
    let rooms = rooms().into_iter().map(|(_, file)| file);
    // What these write is run by users.
    let examples = ["generator/src/emit/examples/", "generator/src/emit/guide/"];
    let rooms = rooms.filter(|file| !examples.iter().any(|place| file.path.starts_with(place)));
    for file in rooms.chain(layout.filter(|file| !is_test(&file.path))) {
        find(&file, &mut broken, |line| {
            let touches = places.iter().any(|place| uses(line, place));
            touches || printing.iter().any(|macro_call| line.contains(macro_call))
        });
    }
    let rule = "files, environment, processes and the terminal are for `xtask`";
    assert_none(rule, &broken);
}

/// A client reads the environment where it is told to, and reads files and prints nowhere.
#[test]
fn the_runtime_touches_the_environment_in_one_file() {
    let mut broken = Vec::new();
    for file in files("generator/runtime", &["rs"]) {
        let may_read = file.path.ends_with("/client/builder.rs");
        find(&file, &mut broken, |line| {
            uses(line, "std::fs")
                || uses(line, "std::process")
                || (uses(line, "std::env") && !may_read)
                || ["print!(", "println!(", "eprint!(", "eprintln!(", "dbg!("]
                    .iter()
                    .any(|macro_call| line.contains(macro_call))
        });
    }
    assert_none("the runtime leaves the machine alone", &broken);
}

/// A client can be nested as a module, so nothing in its runtime starts from the root of a crate.
#[test]
fn the_runtime_is_relative() {
    let mut broken = Vec::new();
    for folder in ["generator/runtime", "generated/src"] {
        for file in files(folder, &["rs"]) {
            find(&file, &mut broken, |line| line.contains("crate::"));
        }
    }
    assert_none("paths in a client are relative (`super::`)", &broken);
}

/// What is written has no order of a hash: maps and sets of the generator cannot be walked if they
/// have none, and those of `xtask` have one.
#[test]
fn maps_without_order_cannot_be_walked() {
    let mut broken = Vec::new();
    for file in rust() {
        let is_own = file.path == "generator/src/unordered.rs" || is_test(&file.path);
        let is_code = ["generator/src/", "xtask/src/"].map(|room| file.path.starts_with(room));
        if is_code.contains(&true) && !is_own {
            find(&file, &mut broken, |line| {
                line.contains("HashMap") || line.contains("HashSet")
            });
        }
    }
    assert_none(
        "the generator uses `UnorderedMap` and `UnorderedSet`, `xtask` maps with an order",
        &broken,
    );
}

/// Whoever silences a lint says why.
#[test]
fn lints_are_silenced_with_a_reason() {
    let mut broken = Vec::new();
    for file in rust() {
        let mut lines = code(&file).peekable();
        while let Some((number, line)) = lines.next() {
            let silences = ["[allow(", "[expect("]
                .iter()
                .any(|start| line.contains(start));
            if !silences || file.path == HERE {
                continue;
            }
            // The attribute may go on over the next lines.
            let mut whole = line.to_owned();
            while !whole.contains(")]") && lines.peek().is_some() {
                whole += lines.next().map_or("", |(_, line)| line);
            }
            if !whole.contains("reason = ") {
                broken.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert_none("`allow` and `expect` have a `reason`", &broken);
}

/// Lines of code that are `wrong`.
fn find(file: &TextFile, broken: &mut Vec<String>, wrong: impl Fn(&str) -> bool) {
    for (number, line) in code(file).filter(|(_, line)| wrong(line)) {
        broken.push(format!("{}:{number}: {}", file.path, line.trim()));
    }
}

/// Whether a line uses a module of `std` or a crate, by path or by import; what is imported in a group is not looked into, so
/// groups of modules count as uses.
fn uses(line: &str, path: &str) -> bool {
    line.contains("use std::{")
        || has_path(line, path)
        || line.trim().starts_with(&format!("use {path};"))
}

/// Every module says what it is for.
#[test]
fn modules_begin_with_documentation() {
    let undocumented = rust().into_iter().filter(|file| {
        let is_stub = is_test(&file.path) && file.text.trim().is_empty();
        let is_marked = file.text.starts_with("// @generated by clientgen from ");
        let text = match file.text.split_once("\n\n") {
            Some((_, text)) if is_marked => text,
            _ => &file.text,
        };
        !text.starts_with("//!") && !is_stub
    });
    let broken: Vec<String> = undocumented.map(|file| file.path).collect();
    assert_none("a file begins with `//!`", &broken);
}
