//! The lists of names that the client has itself hold all that the runtime and what is emitted do
//! have.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The lists of `name/reserved.rs`.
type Lists = BTreeMap<String, BTreeSet<String>>;

fn generator() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator")
}

fn tokens(path: &Path) -> TokenStream {
    let text = fs::read_to_string(path).unwrap();
    text.parse().unwrap()
}

/// The Rust files of the runtime.
fn runtime_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let below = paths.flat_map(|path| match path.is_dir() {
        true => runtime_files(&path),
        false => vec![path],
    });
    below.collect()
}

/// The Rust files of a folder, by name.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path))
        .collect()
}

fn lists() -> Lists {
    let text = fs::read_to_string(generator().join("src/name/reserved.rs")).unwrap();
    let other = BTreeSet::from(["Other".to_owned()]);
    let mut lists = BTreeMap::from([("OTHER".to_owned(), other)]);
    for item in syn::parse_file(&text).unwrap().items {
        if let syn::Item::Const(list) = item
            && let syn::Expr::Reference(list_of) = *list.expr
            && let syn::Expr::Array(array) = *list_of.expr
        {
            let texts = array.elems.iter().map(|element| match element {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) => text.value(),
                _ => "Other".to_owned(),
            });
            lists.insert(list.ident.to_string(), texts.collect());
        }
    }
    lists
}

/// The functions and constants of an `impl`, with the tokens before its braces.
#[derive(Debug)]
struct Block {
    head: String,
    functions: Vec<String>,
    constants: Vec<String>,
}

/// Finds each `impl` in tokens, also those within macros and `quote!`.
fn blocks(tokens: TokenStream, found: &mut Vec<Block>) {
    let mut head: Option<String> = None;
    for tree in tokens {
        match (&tree, &mut head) {
            (TokenTree::Group(group), Some(text)) if group.delimiter() == Delimiter::Brace => {
                let names = |word| declared(group.stream(), word);
                found.push(Block {
                    head: std::mem::take(text),
                    functions: names("fn"),
                    constants: names("const"),
                });
                head = None;
                blocks(group.stream(), found);
            }
            (TokenTree::Group(group), None) => blocks(group.stream(), found),
            (TokenTree::Ident(word), None) if *word == "impl" => head = Some(String::new()),
            // An `impl Trait` in a signature.
            (TokenTree::Punct(sign), Some(_)) if [';', '='].contains(&sign.as_char()) => {
                head = None
            }
            (tree, Some(text)) => text.push_str(&format!(" {tree}")),
            _ => {}
        }
    }
}

/// The names behind a word in tokens, not those within functions.
fn declared(tokens: TokenStream, word: &str) -> Vec<String> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let pairs = trees.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(first), TokenTree::Ident(name)] if *first == word => {
            Some(name.to_string()).filter(|name| name != "fn")
        }
        _ => None,
    });
    pairs.collect()
}

/// Whether a head has a word behind the last `for`, or anywhere if there is none.
fn is_of(head: &str, names: &[&str]) -> bool {
    let ty = head.rsplit(" for ").next().unwrap_or(head);
    let words: Vec<&str> = ty.split_whitespace().collect();
    let name = |name: &&str| {
        let name: Vec<&str> = name.split_whitespace().collect();
        words.windows(name.len()).any(|part| part == name)
    };
    names.iter().any(name)
}

/// Fails with all names that are not in a list.
fn check(lists: &Lists, list: &str, found: &BTreeSet<String>) {
    assert!(!found.is_empty(), "nothing is found for {list}");
    let missing: Vec<&String> = found.difference(&lists[list]).collect();
    assert!(missing.is_empty(), "not in {list}: {missing:?}");
}

#[test]
fn what_the_runtime_has_is_reserved() {
    let lists = lists();
    let mut found = Vec::new();
    for path in runtime_files(&generator().join("runtime")) {
        blocks(tokens(&path), &mut found);
    }
    let functions = |names: &[&str]| -> BTreeSet<String> {
        let blocks = found.iter().filter(|block| is_of(&block.head, names));
        blocks.flat_map(|block| block.functions.clone()).collect()
    };
    let mut calls = functions(&["Call <", "StreamCall <", "$ call"]);
    // No call is ever polled: it would be a future if it was sent.
    assert!(calls.remove("poll"));
    assert!(calls.contains("open") && calls.contains("new") && calls.contains("into_future"));
    check(&lists, "CONTROLS", &calls);
    check(
        &lists,
        "BUILDER_METHODS",
        &functions(&["$ builder", "ClientBuilder"]),
    );
    // Models have what their macros implement, and what the traits bring that the files import.
    let mut models = BTreeSet::new();
    for file in ["mod", "object", "table"] {
        let mut found = Vec::new();
        let tokens = tokens(&generator().join(format!("runtime/model/{file}.rs")));
        blocks(tokens.clone(), &mut found);
        let own = found
            .into_iter()
            .filter(|block| is_of(&block.head, &["$ name"]));
        models.extend(own.flat_map(|block| block.functions));
        models.extend(methods_of_traits(tokens, &["Decode", "Encode"]));
    }
    assert!(models.contains("serialize") && models.contains("is_absent"));
    check(&lists, "MODEL_METHODS", &models);
    let enums = found.iter().filter(|block| is_of(&block.head, &["$ name"]));
    let constants: BTreeSet<String> = enums.flat_map(|block| block.constants.clone()).collect();
    check(&lists, "ENUM_MEMBERS", &constants);
}

/// The methods of traits.
fn methods_of_traits(tokens: TokenStream, traits: &[&str]) -> Vec<String> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut methods = Vec::new();
    for (index, pair) in trees.windows(2).enumerate() {
        if let [TokenTree::Ident(word), TokenTree::Ident(name)] = pair
            && *word == "trait"
            && traits.iter().any(|one| name == one)
        {
            let braces = trees[index..].iter().find_map(|tree| match tree {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
                _ => None,
            });
            methods.extend(declared(braces.unwrap().stream(), "fn"));
        }
    }
    methods
}

/// The functions that are written by a file of `emit`: those within `quote!`.
fn quoted(tokens: TokenStream, is_quoted: bool, found: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else {
            continue;
        };
        let is_quote = index >= 2
            && matches!(&trees[index - 1], TokenTree::Punct(sign) if sign.as_char() == '!')
            && matches!(&trees[index - 2], TokenTree::Ident(name) if *name == "quote");
        if is_quoted || is_quote {
            found.extend(declared(group.stream(), "fn"));
        }
        quoted(group.stream(), is_quoted || is_quote, found);
    }
}

/// The lists of which one has what a file of `emit` writes. Types without setters need none.
const EMITTED: &[(&str, &[&str])] = &[
    (
        "client",
        &["CLIENT_METHODS", "BUILDER_METHODS", "SERVER_METHODS"],
    ),
    ("servers", &["SERVER_METHODS"]),
    ("operations", &["CONTROLS"]),
    ("streams", &["CONTROLS"]),
    ("forms", &["MODEL_METHODS"]),
    ("setters", &["MODEL_METHODS"]),
    ("structs", &["MODEL_METHODS"]),
];

/// Files of `emit` that write functions of types without setters and further members: enums,
/// headers.
const WITHOUT_SETTERS: &[&str] = &["by_status", "debug", "deliveries", "headers", "unions"];

#[test]
fn what_is_emitted_is_reserved() {
    let mut lists = lists();
    // Variants of the servers are no methods.
    lists.insert(
        "SERVER_METHODS".to_owned(),
        BTreeSet::from(["url".to_owned(), "parts".to_owned()]),
    );
    for (file, path) in files(&generator().join("src/emit")) {
        let mut found = BTreeSet::new();
        quoted(tokens(&path), false, &mut found);
        if found.is_empty() || WITHOUT_SETTERS.contains(&file.as_str()) {
            continue;
        }
        let known = EMITTED.iter().find(|(known, _)| *known == file);
        let (_, known) = known.unwrap_or_else(|| panic!("{file}.rs writes functions: {found:?}"));
        let all: BTreeSet<&String> = known.iter().flat_map(|list| &lists[*list]).collect();
        let missing: Vec<&String> = found.iter().filter(|name| !all.contains(name)).collect();
        assert!(
            missing.is_empty(),
            "{file}.rs: not in {known:?}: {missing:?}"
        );
    }
}

#[test]
fn what_files_import_is_reserved() {
    let lists = lists();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for (folder, list) in [("types", "TYPES"), ("api", "CALL_TYPES")] {
        let mut imported = BTreeSet::new();
        for case in fs::read_dir(&cases).unwrap() {
            let folder = case.unwrap().path().join("expected/src").join(folder);
            if !folder.is_dir() {
                continue;
            }
            for (file, path) in files(&folder) {
                // The client has a file of its own, where nothing of the document is named.
                if !["mod", "client", "server"].contains(&file.as_str()) {
                    imports(&fs::read_to_string(path).unwrap(), &mut imported);
                }
            }
        }
        check(&lists, list, &imported);
    }
}

/// The types that a file imports from the runtime, from other crates, and of the client.
fn imports(text: &str, found: &mut BTreeSet<String>) {
    for item in syn::parse_file(text).unwrap().items {
        if let syn::Item::Use(item) = item {
            let is_public = !matches!(item.vis, syn::Visibility::Inherited);
            let mut path = Vec::new();
            let mut tree = &item.tree;
            while let syn::UseTree::Path(step) = tree {
                path.push(step.ident.to_string());
                tree = &step.tree;
            }
            // Other types of the document, which have names of their own.
            let is_sibling = path == ["super"];
            if !is_public && !is_sibling {
                leaves(tree, found);
            }
        }
    }
}

fn leaves(tree: &syn::UseTree, found: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Name(name) => {
            let name = name.ident.to_string();
            let is_type = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
            found.extend(Some(name).filter(|_| is_type));
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, found)),
        syn::UseTree::Path(_) | syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}
