//! Clients have what the modules of the runtime in them need, as a lexer of Rust finds it.

use std::collections::{BTreeSet, HashMap};

use clientgen::files::{File, Output};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::case::Case;

/// The paths of modules: `["runtime", "json", "parse"]`.
type Modules = BTreeSet<Vec<String>>;

/// The paths that a source file names, by its text.
type Named = HashMap<String, Vec<Vec<String>>>;

/// No path in a client leads to a module that is not there, and whatever crate is named is there.
#[test]
fn whatever_is_named_is_there() {
    let outputs = outputs();
    let dependencies = outputs.iter().flat_map(|(_, output)| crates(output));
    let known: BTreeSet<String> = dependencies.collect();
    let registered = registered(&outputs);
    let mut named = Named::new();
    for (case, output) in &outputs {
        let client = Client::read(&output.files, &mut named);
        let others = known.difference(&crates(output)).cloned().collect();
        let lacks = client.lacks(&client.modules(), &registered, &others);
        assert!(lacks.is_empty(), "{case}: {lacks:?}");
    }
}

/// The other test sees whichever module is left out, but for those that nobody names.
#[test]
fn what_is_left_out_is_seen() {
    let outputs = outputs();
    let everything = outputs.iter().find(|(case, _)| case == "everything");
    let (_, output) = everything.unwrap();
    let registered = registered(&outputs);
    let mut named = Named::new();
    let client = Client::read(&output.files, &mut named);
    let mut unseen = Vec::new();
    for left_out in client.modules().intersection(&registered) {
        let mut modules = client.modules();
        modules.remove(left_out);
        let end = format!(" names {}", left_out.join("::"));
        let lacks = client.lacks(&modules, &registered, &BTreeSet::new());
        if !lacks.iter().any(|lack| lack.ends_with(&end)) {
            unseen.push(left_out.join("::"));
        }
    }
    // What has only implementations comes with its room or is asked for by the generator, and rooms
    // without code of their own come with what is in them.
    let named_nowhere = [
        "runtime::body::form",
        "runtime::call::draft_parameters",
        "runtime::error::kinds::display",
        "runtime::json::parse",
        "runtime::model::decode",
        "runtime::model::encode",
        "runtime::model::freeform",
        "runtime::model::number",
        "runtime::model::tuple",
        "runtime::parameter::write",
        "runtime::scalar",
        "runtime::scalar::time",
        "runtime::scalar::uuid",
        "runtime::stream",
        "runtime::union::choice",
    ];
    assert_eq!(unseen, named_nowhere);

    let others = BTreeSet::from(["httpdate".to_owned()]);
    let lacks = client.lacks(&client.modules(), &registered, &others);
    assert_eq!(lacks, ["runtime::call::retry names httpdate"]);
}

/// The source files of a client: their modules, and what those name.
struct Client<'n>(Vec<(Vec<String>, &'n [Vec<String>])>);

impl<'n> Client<'n> {
    fn read(files: &[File], named: &'n mut Named) -> Self {
        for file in files {
            named.entry(file.contents.clone()).or_insert_with(|| {
                let mut found = Vec::new();
                if file.path.ends_with(".rs") {
                    find_paths(file.contents.parse().unwrap(), &[], &mut found);
                }
                found
            });
        }
        let modules = files.iter().filter_map(|file| {
            let path = module_path(&file.path)?;
            Some((path, &*named[&file.contents]))
        });
        Self(modules.collect())
    }

    fn modules(&self) -> Modules {
        self.0.iter().map(|(path, _)| path.clone()).collect()
    }

    /// Finds what is named and not there: modules of the runtime, and `crates`.
    fn lacks(
        &self,
        modules: &Modules,
        registered: &Modules,
        crates: &BTreeSet<String>,
    ) -> Vec<String> {
        let mut lacks = BTreeSet::new();
        for (path, named) in &self.0 {
            // A single name is that of a `mod` line, or no path.
            for name in named.iter().filter(|name| name.len() > 1) {
                let lack = match follow(path, name, registered) {
                    Some(found) => {
                        let is_lack = registered.contains(&found) && !modules.contains(&found);
                        is_lack.then(|| found.join("::"))
                    }
                    None => crates.get(&name[0]).cloned(),
                };
                lacks.extend(lack.map(|lack| format!("{} names {lack}", path.join("::"))));
            }
        }
        lacks.into_iter().collect()
    }
}

/// Follows a path to the last module of the runtime on it.
fn follow(from: &[String], names: &[String], registered: &Modules) -> Option<Vec<String>> {
    let mut at = from.to_vec();
    for (index, name) in names.iter().enumerate() {
        match name.as_str() {
            "super" => drop(at.pop()),
            "self" => {}
            // Emitted files import it once, macros find it where they are called.
            "runtime" if index == 0 || names[..index] == ["self"] => at = vec![name.clone()],
            _ => {
                at.push(name.clone());
                if !registered.contains(&at) {
                    at.pop();
                    return (index > 0).then_some(at);
                }
            }
        }
    }
    Some(at)
}

/// Finds the paths in tokens, macros included; `above` is what stands before a group of imports.
fn find_paths(tokens: TokenStream, above: &[String], found: &mut Vec<Vec<String>>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let is_colons = |at: usize| {
        let is_colon =
            |at| matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':');
        is_colon(at) && is_colon(at + 1)
    };
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        at += 1;
        match tree {
            TokenTree::Group(group) => find_paths(group.stream(), &[], found),
            TokenTree::Ident(name) => {
                let mut path = [above, &[name.to_string()]].concat();
                while is_colons(at) {
                    match trees.get(at + 2) {
                        Some(TokenTree::Ident(name)) => path.push(name.to_string()),
                        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                            find_paths(group.stream(), &path, found);
                        }
                        _ => break,
                    }
                    at += 3;
                }
                found.push(path);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// What comes out of all cases, by name.
fn outputs() -> Vec<(String, Output)> {
    let cases = Case::all().into_iter();
    let outputs = cases.filter_map(|case| Some((case.name.clone(), case.run().ok()?)));
    outputs.collect()
}

/// The modules of the runtime that any client has.
fn registered(outputs: &[(String, Output)]) -> Modules {
    let files = outputs.iter().flat_map(|(_, output)| &output.files);
    let paths = files.filter_map(|file| module_path(&file.path));
    let is_runtime = |path: &Vec<String>| path.first().is_some_and(|first| first == "runtime");
    paths.filter(is_runtime).collect()
}

/// The path of the module that a file is.
fn module_path(file: &str) -> Option<Vec<String>> {
    let path = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    let names = path
        .split('/')
        .filter(|name| !["mod", "lib"].contains(name));
    Some(names.map(str::to_owned).collect())
}

/// The crates that a client depends on, as code names them.
fn crates(output: &Output) -> BTreeSet<String> {
    let dependencies = output.package.dependencies.iter();
    dependencies.map(|one| one.name.replace('-', "_")).collect()
}
