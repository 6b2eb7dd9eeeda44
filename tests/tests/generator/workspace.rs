//! Clients as packages of one workspace, so that one call of Cargo builds each dependency once and all of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use clientgen::files::{Output, Placement, cargo_toml};

use crate::files::{self, Tree};

/// A client as a package.
pub struct Client {
    pub name: String,
    pub files: Tree,
}

impl Client {
    /// What comes out of a document, with its `Cargo.toml`.
    pub fn of(output: Output) -> Self {
        let manifest = cargo_toml(None, &output.package, Placement::Member).unwrap();
        let emitted = output.files.into_iter();
        let mut files: Tree = emitted.map(|file| (file.path, file.contents)).collect();
        files.insert("Cargo.toml".to_owned(), manifest);
        Self {
            name: output.package.name,
            files,
        }
    }
}

/// Writes the workspace of this name, and gives its folder.
pub fn workspace(name: &str, clients: &[Client]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut tree = Tree::new();
    for Client { name, files } in clients {
        let files = files.iter();
        tree.extend(files.map(|(path, text)| (format!("{name}/{path}"), text.clone())));
    }
    let members: Vec<&str> = clients.iter().map(|client| &*client.name).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    tree.insert("Cargo.toml".to_owned(), manifest);
    // The settings of Clippy are those of users, not those of the repository above.
    tree.insert("clippy.toml".to_owned(), String::new());
    // With the versions of the repository, so that nothing has to be looked up anywhere.
    let lock = fs::read_to_string(files::repository().join("Cargo.lock")).unwrap();
    tree.insert("Cargo.lock".to_owned(), lock);
    files::write(&folder, &tree);
    folder
}

/// The folder in which all workspaces share what they build.
fn shared_folder(workspace: &Path) -> PathBuf {
    workspace.with_file_name("clients-target")
}

/// A command of Cargo in a workspace. All workspaces share what they build.
pub fn cargo(workspace: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace)
        .arg(command)
        .args(["--offline", "--quiet", "--message-format=short"])
        .arg(match command {
            "test" => "--no-fail-fast",
            _ => "--keep-going",
        })
        .env("CARGO_TARGET_DIR", shared_folder(workspace))
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("RUSTFLAGS");
    cargo
}

/// Held by the test that writes documentation.
static DOCUMENTATION: Mutex<()> = Mutex::new(());

/// Empties the folder of documentation, and keeps it from other tests as long as the guard lives.
///
/// What packages have to do with a type of the standard library stands in one file of the folder,
/// which rustdoc writes anew for each of them: the documentation of many clients takes a time that
/// grows with the square of their number, unless only a few go into one folder.
pub fn empty_documentation(workspace: &Path) -> MutexGuard<'static, ()> {
    let guard = DOCUMENTATION.lock();
    let guard = guard.unwrap_or_else(PoisonError::into_inner);
    let folder = shared_folder(workspace).join("doc");
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap();
    }
    guard
}

/// Documentation of the packages themselves, in which nothing may be broken.
pub fn documentation(workspace: &Path) -> Command {
    let mut documentation = cargo(workspace, "doc");
    documentation.arg("--no-deps");
    documentation.env("RUSTDOCFLAGS", "--deny warnings");
    documentation
}

/// Runs a command, which has to succeed.
#[track_caller]
pub fn succeed(mut command: Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} says\n{said}");
}
