//! What is expected compiles.

mod words;

use crate::case::Case;
use crate::workspace::{Client, cargo, documentation, empty_documentation, succeed, workspace};

#[test]
fn every_client_compiles_without_a_warning() {
    let cases: Vec<(Case, Client)> = Case::all().into_iter().filter_map(client).collect();
    // Documentation takes longest, and what a diagnostic is about leaves nothing new in it.
    let features = cases
        .iter()
        .filter(|(case, _)| !case.name.starts_with("diagnostics/"));
    let packages: Vec<String> = features
        .map(|(_, client)| format!("--package={}", client.name))
        .collect();
    let clients: Vec<Client> = cases.into_iter().map(|(_, client)| client).collect();
    let workspace = workspace("clients", &clients);
    let mut clippy = cargo(&workspace, "clippy");
    clippy.args(["--workspace", "--lib", "--examples"]);
    // Whatever is met in a signature can be named, though the runtime is private.
    clippy.args(["--", "--deny", "warnings", "--deny", "unnameable_types"]);
    succeed(clippy);
    for packages in packages.chunks(8) {
        let _guard = empty_documentation(&workspace);
        let mut documentation = documentation(&workspace);
        documentation.args(packages);
        succeed(documentation);
    }
}

/// The client of a case, if there is one.
fn client(case: Case) -> Option<(Case, Client)> {
    let mut client = Client::of(case.run().ok()?);
    let user = case.user();
    let files = &mut client.files;
    files.extend(user.map(|text| ("examples/user.rs".to_owned(), text)));
    Some((case, client))
}
