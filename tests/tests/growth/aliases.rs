//! What aliases repeat.

use std::fmt::Write;

use crate::keys::Written;

/// What has as many aliases as it has parts, at sizes at which that is more than may be repeated.
pub(crate) const REPEATED: &[Written] = &[
    ("aliases of a wide schema", schemas),
    ("merge keys of many properties", merges),
];

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

fn schemas(size: usize) -> String {
    let uses = each(size, |index| format!("    A{index}: *b\n"));
    let schema = format!("{{type: object, properties: {{{}}}}}", properties(size));
    format!("{HEAD}components:\n  schemas:\n    B: &b {schema}\n{uses}")
}

fn merges(size: usize) -> String {
    let uses = each(size, |index| {
        format!("    A{index}: {{properties: {{<<: *b, q{index}: {{}}}}}}\n")
    });
    let properties = properties(size);
    format!("{HEAD}x-b: &b {{{properties}}}\ncomponents:\n  schemas:\n{uses}")
}

fn properties(size: usize) -> String {
    each(size, |index| format!("p{index}: {{type: string}}, "))
}

fn each(size: usize, text: impl Fn(usize) -> String) -> String {
    let mut all = String::new();
    for index in 0..size {
        let _ = write!(all, "{}", text(index));
    }
    all
}
