//! Another printer of Rust agrees on what the tokens are: what `syn` reads of the text that the
//! layout has written, printed by `prettyplease`, has the same tokens.
//!
//! Two things are up to a printer and not counted: a comma before a closing delimiter, and braces
//! around the only expression of an arm.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[test]
fn goldens_have_the_tokens_of_another_printer() {
    let mut files = Vec::new();
    for folder in ["../../tests/cases", "../../generated/src"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        collect(&folder, &mut files);
    }
    assert!(files.len() > 1_000, "only {} files", files.len());
    for path in files {
        let ours = fs::read_to_string(&path).unwrap();
        let file = syn::parse_file(&ours).unwrap_or_else(|error| {
            panic!("{}: {error}", path.display());
        });
        let theirs = prettyplease::unparse(&file);
        let (ours, theirs) = (tokens(&ours), tokens(&theirs));
        let same = ours
            .iter()
            .zip(&theirs)
            .take_while(|(one, other)| one == other);
        let same = same.count();
        let around =
            |all: &[String]| all[same.saturating_sub(8)..all.len().min(same + 8)].join(" ");
        let (one, other) = (around(&ours), around(&theirs));
        assert_eq!(one, other, "{}", path.display());
    }
}

#[test]
fn what_is_not_counted_is_two_things() {
    let same = [
        ("f(a, b,)", "f(a, b)"),
        ("type A = B<C, D,>;", "type A = B<C, D>;"),
        (
            "match a { b => { c }, d => e, }",
            "match a { b => c, d => { e } }",
        ),
        (
            "match a { b => {} c => {} }",
            "match a { b => {}, c => {} }",
        ),
    ];
    for (one, other) in same {
        assert_eq!(tokens(one), tokens(other));
    }
    let different = [
        ("f(a, b)", "f(a b)"),
        ("f({ a })", "f(a)"),
        ("match a { b => { c; } }", "match a { b => c }"),
        ("/// a\nfn b() {}", "/// c\nfn b() {}"),
    ];
    for (one, other) in different {
        assert_ne!(tokens(one), tokens(other));
    }
}

/// Finds the files of clients.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        match path.is_dir() {
            true if path.ends_with("src/runtime") => {}
            true => collect(&path, files),
            false => files.extend(
                path.extension()
                    .is_some_and(|end| end == "rs")
                    .then_some(path),
            ),
        }
    }
}

/// The tokens that count.
fn tokens(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    take(TokenStream::from_str(text).unwrap(), &mut all);
    all
}

fn take(stream: TokenStream, all: &mut Vec<String>) {
    for token in stream {
        let arrow = all.ends_with(&["=".to_owned(), ">".to_owned()]);
        match token {
            TokenTree::Group(group) if arrow && is_expression(&group) => {
                take(group.stream(), all);
                all.push(",".to_owned());
            }
            TokenTree::Group(group) => {
                all.push(format!("open {:?}", group.delimiter()));
                take(group.stream(), all);
                all.push("close".to_owned());
                if arrow {
                    all.push(",".to_owned());
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ',' => {
                if all.last().is_none_or(|last| last != ",") {
                    all.push(",".to_owned());
                }
            }
            TokenTree::Punct(mark) => {
                if mark.as_char() == '>' && all.last().is_some_and(|last| last == ",") {
                    all.pop();
                }
                all.push(mark.as_char().to_string());
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => all.push(token.to_string()),
        }
    }
    if all.last().is_some_and(|last| last == ",") {
        all.pop();
    }
}

/// Whether braces hold one expression.
fn is_expression(group: &proc_macro2::Group) -> bool {
    let is_semicolon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
    let mut tokens = group.stream().into_iter().peekable();
    let empty = tokens.peek().is_none();
    group.delimiter() == Delimiter::Brace && !empty && !tokens.any(|token| is_semicolon(&token))
}
