//! The examples in the documentation of clients compile, and documentation says which feature turns
//! something on.

use std::fs;

use crate::case::Case;
use crate::files::Tree;
use crate::workspace::{Client, cargo, documentation, succeed, workspace};

/// Cases whose examples are compiled: bodies of all kinds, parameters, streams, secrets,
/// credentials, unions, and names of all kinds. Each takes as long as a client takes to compile.
const CASES: [&str; 8] = [
    "bodies",
    "examples_of_calls",
    "everything",
    "hostile_operations",
    "security",
    "streams",
    "tags_features",
    "unions",
];

/// The case whose client is a module of another crate, too, where no example compiles.
const NESTED: &str = "tags_features";

#[test]
fn examples_compile_and_those_of_nested_clients_are_nothing() {
    let mut clients: Vec<Client> = cases().collect();
    assert_eq!(clients.len(), CASES.len());
    let nested = clients
        .iter()
        .find(|client| client.name == crate_name(NESTED));
    let host = host(nested.unwrap());
    clients.push(host);
    let workspace = workspace("doctests", &clients);
    let mut tests = cargo(&workspace, "test");
    // Without a transport, which takes long to build, and with all operations.
    tests.args(["--doc", "--workspace", "--no-default-features"]);
    tests.args(clients.iter().filter_map(all));
    succeed(tests);
}

#[test]
fn documentation_says_which_feature_turns_something_on() {
    let clients: Vec<Client> = cases()
        .filter(|client| client.name == crate_name(NESTED))
        .collect();
    let workspace = workspace("docsrs", &clients);
    let mut docs = documentation(&workspace);
    // As docs.rs does it, with what only an unstable compiler takes.
    docs.env("RUSTC_BOOTSTRAP", "1");
    docs.env("RUSTDOCFLAGS", "--deny warnings --cfg docsrs");
    // Apart from what the other tests share: dependencies are built anew for such a compiler.
    let target = workspace.with_file_name("docsrs-target");
    docs.env("CARGO_TARGET_DIR", &target);
    docs.arg("--no-default-features")
        .args(clients.iter().filter_map(all));
    succeed(docs);
    let folder = target.join("doc");
    let name = crate_name(NESTED).replace('-', "_");
    let page = fs::read_to_string(folder.join(name).join("types/struct.Ticket.html")).unwrap();
    assert!(page.contains("Available on"), "{page}");
    assert!(page.contains("<code>pets</code>"), "{page}");
}

fn cases() -> impl Iterator<Item = Client> {
    let cases = Case::all().into_iter();
    let cases = cases.filter(|case| CASES.contains(&&*case.name));
    cases.map(|case| Client::of(case.run().unwrap()))
}

fn crate_name(case: &str) -> String {
    format!("case-{}", case.replace('_', "-"))
}

/// The flag that turns on all operations of a client.
fn all(client: &Client) -> Option<String> {
    let has_tags = client.files["Cargo.toml"].contains("\nall = ");
    has_tags.then(|| format!("--features={}/all", client.name))
}

/// A crate with the client as a module that nobody else sees.
fn host(client: &Client) -> Client {
    let mut files = Tree::new();
    for (path, text) in &client.files {
        let path = match path.strip_prefix("src/") {
            Some("lib.rs") => "src/client/mod.rs".to_owned(),
            Some(path) => format!("src/client/{path}"),
            None => path.clone(),
        };
        files.insert(path, text.clone());
    }
    let manifest = files.get_mut("Cargo.toml").unwrap();
    *manifest = manifest.replacen(&client.name, "host", 1);
    files.insert("src/lib.rs".to_owned(), "mod client;\n".to_owned());
    Client {
        name: "host".to_owned(),
        files,
    }
}
