//! The `rust-version` is true, as far as the dependencies say.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use serde_json::Value;

use crate::project::{assert_none, read, root};

/// The crates that users build.
const FOR_USERS: &[&str] = &["anycheck", "clientgen"];

#[test]
fn all_packages_agree() {
    let workspace = rust_version();
    let inherits = "rust-version.workspace = true";
    let packages = [
        "generator",
        "generator/layout",
        "xtask",
        "tests",
        "tests/items",
    ];
    for package in packages {
        let text = read(&format!("{package}/Cargo.toml"));
        let says = text.lines().any(|line| line == inherits);
        assert!(says, "{package}/Cargo.toml has no line `{inherits}`");
    }
    // A client stands alone, so it says its own.
    let client = read("generated/Cargo.toml");
    let line = format!("rust-version = \"{workspace}\"");
    let says = client.lines().any(|own| own == line);
    assert!(says, "generated/Cargo.toml has no line `{line}`");
}

/// A setting that nobody owns would stay for ever.
#[test]
fn the_client_owns_what_it_says_to_docs_rs() {
    let client = read("generated/Cargo.toml");
    assert!(client.ends_with("\n[package.metadata.docs.rs]\nall-features = true\n"));
    assert!(client.contains(", \"metadata.docs.rs\"]\n"));
}

#[test]
fn no_dependency_needs_a_newer_rust() {
    let metadata = metadata();
    let packages = by_id(&metadata["packages"]);
    let nodes = by_id(&metadata["resolve"]["nodes"]);
    let ours = packages.iter().filter(|(_, package)| {
        let name = package["name"].as_str().unwrap();
        package["source"].is_null() && FOR_USERS.contains(&name)
    });
    let mut ids: Vec<&str> = ours.map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), FOR_USERS.len());
    let mut seen = BTreeSet::new();
    while let Some(id) = ids.pop() {
        if seen.insert(id) {
            ids.extend(dependencies(nodes[id]));
        }
    }
    assert!(seen.len() > 50, "only {} dependencies", seen.len());
    let most = parse(&rust_version());
    let newer = seen.iter().filter_map(|id| {
        let version = packages[id]["rust_version"].as_str()?;
        (parse(version) > most).then(|| format!("{id} needs Rust {version}"))
    });
    let rule = "a dependency needs a newer Rust than `rust-version` says";
    assert_none(rule, &newer.collect::<Vec<_>>());
}

/// The `rust-version` of the workspace.
fn rust_version() -> String {
    let text = read("Cargo.toml");
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = \""));
    line.unwrap().trim_end_matches('"').to_owned()
}

/// Major, minor and patch.
fn parse(version: &str) -> [u32; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap());
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

/// What Cargo has resolved, with every feature, for the platform that the tests run on.
fn metadata() -> Value {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let version = Command::new(&cargo).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let output = Command::new(&cargo)
        .args(["metadata", "--locked", "--all-features"])
        .args(["--format-version", "1"])
        .args(["--filter-platform", host.unwrap()])
        .current_dir(root())
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo metadata: {errors}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn by_id(list: &Value) -> BTreeMap<&str, &Value> {
    let list = list.as_array().unwrap().iter();
    list.map(|item| (item["id"].as_str().unwrap(), item))
        .collect()
}

/// The normal dependencies of a package: neither those for its tests nor those of its build script.
fn dependencies(node: &Value) -> impl Iterator<Item = &str> {
    let all = node["deps"].as_array().unwrap().iter();
    let normal = all.filter(|dependency| {
        let mut kinds = dependency["dep_kinds"].as_array().unwrap().iter();
        kinds.any(|kind| kind["kind"].is_null())
    });
    normal.map(|dependency| dependency["pkg"].as_str().unwrap())
}
