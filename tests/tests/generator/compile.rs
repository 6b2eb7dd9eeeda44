//! What is expected compiles.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clientgen::files::{Placement, cargo_toml};

use crate::case::Case;
use crate::files::{self, Tree};

/// Cases whose client does not compile yet, each with the reason. One that does compile has to go from here.
const BROKEN: &[(&str, &str)] = &[];

/// All clients in one workspace, so that one call of Cargo builds each dependency once and all of them.
#[test]
fn every_client_compiles_without_a_warning() {
    let workspace = workspace();
    let clippy = [
        "clippy",
        "--workspace",
        "--lib",
        "--examples",
        "--keep-going",
        "--",
        "-D",
        "warnings",
    ];
    cargo(&workspace, &clippy, "");
    let documentation = ["doc", "--workspace", "--no-deps", "--keep-going"];
    cargo(&workspace, &documentation, "-D warnings");
}

/// Writes the workspace, and gives its folder.
fn workspace() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients");
    let mut tree = Tree::new();
    let mut members = String::new();
    for case in Case::all() {
        let is_broken = BROKEN.iter().any(|(name, _)| *name == case.name);
        if let (Ok(output), false) = (case.run(), is_broken) {
            let name = case.crate_name();
            let manifest = cargo_toml(None, &output.package, Placement::Member).unwrap();
            tree.insert(format!("{name}/Cargo.toml"), manifest);
            for file in output.files {
                tree.insert(format!("{name}/{}", file.path), file.contents);
            }
            if let Some(user) = case.user() {
                tree.insert(format!("{name}/examples/user.rs"), user);
            }
            let _ = write!(members, "{name:?}, ");
        }
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n");
    tree.insert("Cargo.toml".to_owned(), manifest);
    let lock = fs::read_to_string(files::repository().join("Cargo.lock")).unwrap();
    // With the versions of the repository, so that nothing has to be looked up anywhere.
    tree.insert("Cargo.lock".to_owned(), lock);
    files::write(&folder, &tree);
    folder
}

#[track_caller]
fn cargo(workspace: &Path, arguments: &[&str], rustdoc_flags: &str) {
    let (command, rest) = arguments.split_first().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace)
        .args([command, "--offline", "--quiet", "--message-format=short"])
        .args(rest)
        .env(
            "CARGO_TARGET_DIR",
            workspace.with_file_name("clients-target"),
        )
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTDOCFLAGS", rustdoc_flags)
        .env_remove("RUSTFLAGS");
    let output = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "cargo {} in {} says\n{said}",
        arguments.join(" "),
        workspace.display()
    );
}
