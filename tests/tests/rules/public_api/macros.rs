//! What macros write: the functions of a type with the type, implementations once per macro.

use std::collections::BTreeMap;

use clientgen_items::{MacroCall, line};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Item;

use super::items::List;

/// Lists what macros write.
pub fn add(list: &mut List<'_>) {
    let source = list.source;
    let items = || source.modules.values().flatten();
    let mut bodies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in items() {
        if let Item::Macro(item) = item
            && let Some(name) = &item.ident
        {
            let body = bodies.entry(name.to_string()).or_default();
            declarations(item.mac.tokens.clone(), body);
        }
    }
    for (module, items) in &source.modules {
        for item in items {
            if let Item::Macro(item) = item
                && let Some(call) = MacroCall::read(item)
            {
                let place = source.follow(module, std::slice::from_ref(&call.of));
                let paths = place.map(|(module, name)| list.paths(&module, &name));
                for path in paths.into_iter().flatten() {
                    list.add(&path, &format!("{}!", call.name), &item.attrs);
                    for said in bodies.get(&call.name).into_iter().flatten() {
                        if let Some((name, said)) = member(said) {
                            list.add(&format!("{path}::{name}"), &said, &item.attrs);
                        }
                    }
                }
            }
        }
    }
    for (name, body) in &bodies {
        for said in body.iter().filter(|said| member(said).is_none()) {
            list.add(&format!("{name}!"), said, &[]);
        }
    }
}

/// The name of a public function or constant, and what is said of it.
fn member(said: &str) -> Option<(&str, String)> {
    let said = said.strip_prefix("pub ")?;
    let Some((_, name)) = said.split_once("fn ") else {
        let (name, ty) = said.strip_prefix("const ")?.split_once(": ")?;
        return Some((name, format!("const {ty}")));
    };
    let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    Some((&name[..end.unwrap_or(name.len())], said.to_owned()))
}

/// Finds what is public in the body of a macro: functions, constants and implementations.
fn declarations(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |index: usize, word: &str| {
        let token = tokens.get(index);
        token.is_some_and(|token| token.to_string() == word)
    };
    for (index, token) in tokens.iter().enumerate() {
        let is_function = is(index, "pub") && (is(index + 1, "fn") || is(index + 2, "fn"));
        let is_constant = is(index, "pub") && is(index + 1, "const") && !is_function;
        if is_function || is_constant || is(index, "impl") {
            let head = tokens[index..].iter();
            let head = head.take_while(|token| !is_braces(token) && token.to_string() != "=");
            let head: TokenStream = head.cloned().collect();
            let said = line(&head);
            // An argument may say `impl` too.
            if !said.starts_with("impl") || said.contains(" for ") {
                found.push(said);
            }
        }
        if let TokenTree::Group(group) = token {
            declarations(group.stream(), found);
        }
    }
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}
