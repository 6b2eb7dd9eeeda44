//! The examples in the documentation of clients compile.

use crate::case::Case;
use crate::workspace::{Client, cargo, succeed, workspace};

/// Cases whose examples are compiled: bodies of all kinds, parameters, streams, secrets, unions, and
/// names of all kinds. Each takes as long as a client takes to compile.
const CASES: [&str; 8] = [
    "bodies",
    "everything",
    "hostile_operations",
    "parameters",
    "secret_places",
    "streams",
    "tags_features",
    "unions",
];

#[test]
fn examples_compile() {
    let cases = Case::all().into_iter();
    let cases = cases
        .filter(|case| std::env::var_os("ALL_DOCTESTS").is_some() || CASES.contains(&&*case.name));
    let clients: Vec<Client> = cases
        .filter_map(|case| Some(Client::of(case.run().ok()?)))
        .collect();
    assert!(clients.len() >= CASES.len());
    let workspace = workspace("doctests", &clients);
    let mut tests = cargo(&workspace, "test");
    // Without a transport, which takes long to build, and with all operations.
    tests.args(["--doc", "--workspace", "--no-default-features"]);
    for client in &clients {
        if client.files["Cargo.toml"].contains("\nall = ") {
            tests.arg(format!("--features={}/all", client.name));
        }
    }
    succeed(tests);
}
