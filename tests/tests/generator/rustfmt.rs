//! rustfmt finds nothing to change in what is written, so no client has to keep it away.
//!
//! rustfmt is a component of the toolchain, and the first step of CI: where it is missing, these
//! tests fail.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;

use clientgen::config::ConfigFile;
use clientgen::source::{NoSiblings, Source};

use crate::files::{Tree, read, relative, repository, write};

/// Documents of the corpus: one with many operations, one with long names and many features.
const DOCUMENTS: [&str; 2] = ["progenitor-github.json", "adyen-checkout-v72.json"];

/// Modules that the folders of cases may leave out.
const ELSEWHERE: [&str; 7] = [
    "auth",
    "body",
    "error",
    "json",
    "runtime",
    "stream",
    "transport",
];

#[test]
fn rustfmt_agrees_with_cases() {
    let cases = repository().join("tests/cases");
    let mut tree = Tree::new();
    let mut names = Vec::new();
    for entry in fs::read_dir(&cases).unwrap() {
        let folder = entry.unwrap().path();
        let client = read(&folder.join("expected/src"));
        if client.is_empty() {
            continue;
        }
        let name = format!("case_{}", relative(&cases, &folder));
        for (path, text) in client {
            let path = if path == "lib.rs" {
                "mod.rs".to_owned()
            } else {
                path
            };
            tree.insert(format!("src/{name}/{path}"), text);
        }
        // The runtime and what shows it are the same for all, and looked at where they stand.
        for module in ELSEWHERE {
            let path = format!("src/{name}/{module}.rs");
            let stub = || "//! Elsewhere.\n".to_owned();
            tree.entry(path).or_insert_with(stub);
        }
        names.push(name);
    }
    assert!(names.len() > 50, "only {} cases", names.len());
    names.sort();
    let root: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    tree.insert("src/lib.rs".to_owned(), root);
    tree.insert("src/rustfmt.toml".to_owned(), style());
    agrees("cases", &tree);
}

#[test]
fn rustfmt_agrees_with_the_client() {
    agrees(
        "client",
        &with_sources(read(&repository().join("generated/src"))),
    );
}

#[test]
fn rustfmt_agrees_with_documents() {
    let corpus = repository().join("../shared/corpus");
    if !corpus.is_dir() {
        let said =
            "there is no folder ../shared/corpus beside the repository, so it is not looked at";
        return writeln!(io::stderr(), "{said}").unwrap();
    }
    for name in DOCUMENTS {
        let text = fs::read(corpus.join(name)).unwrap();
        let source = Source::new(name, &text, &NoSiblings);
        let config = ConfigFile::default().config("formatted".to_owned());
        let output = clientgen::generate(&source, &config).unwrap();
        let files = output.files.into_iter();
        let tree = files.map(|file| (file.path, file.contents)).collect();
        agrees(name, &tree);
    }
}

/// The settings that a client has.
fn style() -> String {
    fs::read_to_string(repository().join("generated/src/rustfmt.toml")).unwrap()
}

/// The same files in the folder `src`.
fn with_sources(tree: Tree) -> Tree {
    let files = tree.into_iter();
    files
        .map(|(path, text)| (format!("src/{path}"), text))
        .collect()
}

/// Has rustfmt look at a crate below a folder with settings that are not to reach it.
fn agrees(name: &str, tree: &Tree) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("rustfmt")
        .join(name);
    let mut tree = tree.clone();
    tree.insert("rustfmt.toml".to_owned(), "max_width = 60\n".to_owned());
    fs::create_dir_all(&folder).unwrap();
    write(&folder, &tree);
    let program = env::var_os("RUSTFMT").unwrap_or_else(|| OsString::from("rustfmt"));
    let mut command = Command::new(program);
    command.args(["--check", "--color", "never", "--edition", "2024"]);
    command.arg(folder.join("src/lib.rs"));
    // Modules in a macro are no modules for rustfmt.
    let types = tree
        .keys()
        .filter(|path| path.contains("/types/") && !path.ends_with("/mod.rs"));
    command.args(types.map(|path| folder.join(path)));
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("rustfmt cannot be run: {error}"));
    let said = [output.stdout, output.stderr].concat();
    let said: String = String::from_utf8_lossy(&said).chars().take(4_000).collect();
    assert!(
        output.status.success() && said.is_empty(),
        "{name}:\n{said}"
    );
}
