//! What is expected compiles.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clientgen::files::{Placement, cargo_toml};

use crate::case::Case;
use crate::files::{self, Tree};

/// All clients in one workspace, so that one call of Cargo builds each dependency once and all of them.
#[test]
fn every_client_compiles_without_a_warning() {
    let clients = clients();
    let workspace = workspace(&clients);
    let mut clippy = cargo(&workspace, "clippy");
    clippy.args(["--workspace", "--lib", "--examples"]);
    clippy.args(["--", "--deny", "warnings"]);
    succeed(clippy);
    // Documentation takes longest, and what a diagnostic is about leaves nothing new in it.
    let features = clients.iter().filter(|client| !client.is_of_a_diagnostic);
    let mut documentation = cargo(&workspace, "doc");
    documentation.arg("--no-deps");
    documentation.args(features.map(|client| format!("--package={}", client.name)));
    documentation.env("RUSTDOCFLAGS", "--deny warnings");
    succeed(documentation);
}

/// A case's client as a package.
struct Client {
    name: String,
    is_of_a_diagnostic: bool,
    files: Tree,
}

/// The clients of all cases that give one.
fn clients() -> Vec<Client> {
    let cases = Case::all();
    cases.iter().filter_map(client).collect()
}

fn client(case: &Case) -> Option<Client> {
    let output = case.run().ok()?;
    let manifest = cargo_toml(None, &output.package, Placement::Member).unwrap();
    let emitted = output.files.into_iter();
    let mut files: Tree = emitted.map(|file| (file.path, file.contents)).collect();
    files.insert("Cargo.toml".to_owned(), manifest);
    files.extend(
        case.user()
            .map(|text| ("examples/user.rs".to_owned(), text)),
    );
    Some(Client {
        name: case.crate_name(),
        is_of_a_diagnostic: case.name.starts_with("diagnostics/"),
        files,
    })
}

/// Writes the workspace, and gives its folder.
fn workspace(clients: &[Client]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients");
    let mut tree = Tree::new();
    for Client { name, files, .. } in clients {
        let files = files.iter();
        tree.extend(files.map(|(path, text)| (format!("{name}/{path}"), text.clone())));
    }
    let members: Vec<&str> = clients.iter().map(|client| &*client.name).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    tree.insert("Cargo.toml".to_owned(), manifest);
    // With the versions of the repository, so that nothing has to be looked up anywhere.
    let lock = fs::read_to_string(files::repository().join("Cargo.lock")).unwrap();
    tree.insert("Cargo.lock".to_owned(), lock);
    files::write(&folder, &tree);
    folder
}

fn cargo(workspace: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace)
        .arg(command)
        .args([
            "--offline",
            "--quiet",
            "--keep-going",
            "--message-format=short",
        ])
        .env(
            "CARGO_TARGET_DIR",
            workspace.with_file_name("clients-target"),
        )
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS");
    cargo
}

#[track_caller]
fn succeed(mut command: Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} says\n{said}");
}
