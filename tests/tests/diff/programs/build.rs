//! Packages of one workspace, checked in one call of Cargo.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clientgen::files::{Output, Placement, cargo_toml};
use serde_json::Value;

/// A package.
pub struct Package {
    /// Its name.
    pub name: String,
    /// Whether something is wrong here if it does not compile.
    pub has_to_compile: bool,
    /// Its files.
    files: BTreeMap<String, String>,
}

/// What a program may name beside the client, as clients ask for it.
const DEPENDENCIES: &str = "\
bytes = \"1\"
chrono = { version = \"0.4\", default-features = false, features = [\"std\"] }
http = \"1\"
serde = \"1\"
serde_json = \"1\"
uuid = { version = \"1\", default-features = false, features = [\"std\"] }
";

impl Package {
    /// Makes the package of a client, with all features or that of one tag.
    pub fn client(name: &str, output: &Output, tag: Option<&str>) -> Self {
        let mut manifest = cargo_toml(None, &output.package, Placement::Member).unwrap();
        if let Some(tag) = tag {
            let all = "default = [\"hyper\", \"http2\", \"all\"]";
            assert!(manifest.contains(all), "{name} has other features");
            manifest = manifest.replace(all, &format!("default = [\"hyper\", \"http2\", {tag:?}]"));
        }
        let emitted = output.files.iter();
        let emitted = emitted.map(|file| (file.path.clone(), file.contents.clone()));
        let mut files: BTreeMap<String, String> = emitted.collect();
        files.insert("Cargo.toml".to_owned(), manifest);
        Self {
            name: name.to_owned(),
            has_to_compile: true,
            files,
        }
    }

    /// Makes the package of a program.
    pub fn program(name: String, client: &str, text: String, has_to_compile: bool) -> Self {
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             client = {{ package = {client:?}, path = \"../{client}\" }}\n{DEPENDENCIES}"
        );
        let files = [("Cargo.toml", manifest), ("src/main.rs", text)];
        Self {
            name,
            has_to_compile,
            files: files.map(|(path, text)| (path.to_owned(), text)).into(),
        }
    }
}

/// Checks packages. Returns the first error of each that does not compile, by name.
pub fn check(workspace: &str, packages: &[Package]) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(workspace);
    write(&folder, packages);
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(&folder)
        .args([
            "check",
            "--workspace",
            "--offline",
            "--quiet",
            "--keep-going",
        ])
        .args(["--message-format", "json"])
        // What clients depend on is built once for all tests that compile clients.
        .env("CARGO_TARGET_DIR", folder.with_file_name("clients-target"))
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("RUSTFLAGS");
    let output = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let mut failed = BTreeMap::new();
    for line in said.lines() {
        let message: Value = serde_json::from_str(line).unwrap();
        if message.pointer("/message/level") == Some(&Value::from("error"))
            && let Some(name) = package_name(&message)
            && let Some(text) = message.pointer("/message/rendered").and_then(Value::as_str)
        {
            failed.entry(name).or_insert(text.to_owned());
        }
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    let is_explained = output.status.success() || !failed.is_empty();
    assert!(is_explained, "cargo check says\n{errors}");
    failed
}

/// Returns the name of the package that a message is about: the folder, as each package is in one
/// of its name.
fn package_name(message: &Value) -> Option<String> {
    let manifest = message.get("manifest_path")?.as_str()?;
    let folder = Path::new(manifest).parent()?.file_name()?;
    Some(folder.to_string_lossy().into_owned())
}

/// Writes what differs, so that Cargo sees what is fresh, and removes sources of before.
fn write(folder: &Path, packages: &[Package]) {
    let members: Vec<&str> = packages.iter().map(|package| &*package.name).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    files.insert(folder.join("Cargo.toml"), manifest);
    files.insert(folder.join("Cargo.lock"), fs::read_to_string(lock).unwrap());
    for package in packages {
        for (path, text) in &package.files {
            files.insert(folder.join(&package.name).join(path), text.clone());
        }
    }
    for package in packages {
        remove_others(&folder.join(&package.name), &files);
    }
    // A lock that Cargo has completed is as good as new.
    for (path, text) in files {
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
        }
    }
}

/// Removes the files below a folder that are none of these: two files of one module are an error.
fn remove_others(folder: &Path, files: &BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_others(&path, files);
        } else if !files.contains_key(&path) {
            fs::remove_file(&path).unwrap();
        }
    }
}
