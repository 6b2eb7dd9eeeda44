//! The names that a generated client declares.

use std::collections::{BTreeMap, BTreeSet};

use clientgen_items::{Item, Items, Kind};
use proc_macro2::{TokenStream, TokenTree};

/// Everything that a client declares: `path: struct Type`, `path: impl Type::member`, and what is
/// called otherwise on the wire, as `path: string_enum! Type { Member => "wire name" }`.
pub fn declared(files: &BTreeMap<&str, &str>) -> BTreeSet<String> {
    let own = files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.contains("/runtime/"));
    own.flat_map(|(path, text)| {
        let items = Items::of(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let names: Vec<String> = items.iter().flat_map(names).collect();
        let names = names.into_iter();
        names.map(move |name| format!("{path}: {name}"))
    })
    .collect()
}

/// The names in an item: its own, and those of the document.
fn names(item: &Item) -> Vec<String> {
    match item.kind {
        Kind::Declaration | Kind::Import => vec![item.path.clone()],
        Kind::Entry if item.path.contains('!') => vec![item.code.clone()],
        Kind::Entry | Kind::Statement => {
            let mut found = Vec::new();
            wire_names(item.code.parse().unwrap(), &mut found);
            let names = found.into_iter();
            names.map(|name| format!("{}::{name}", item.path)).collect()
        }
    }
}

/// The name of a property, the path of an operation and its method.
fn wire_names(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => wire_names(group.stream(), found),
            TokenTree::Ident(key) if ["path", "name", "method"].iter().any(|one| key == one) => {
                let value = tokens[index + 1..].iter().map(ToString::to_string);
                let value = value.take_while(|token| token != ",");
                let value: String = value.collect();
                found.extend(value.starts_with(':').then(|| format!("{key}{value}")));
            }
            _ => {}
        }
    }
}
