//! The committed client is what the generator writes.

use std::collections::BTreeMap;
use std::fs;

use clientgen::files::{MANIFEST, Manifest, Placement, cargo_toml};

use crate::generation::{CLIENT, LOCK, differences, document, generate, texts};
use crate::project::{assert_none, read, root};

#[test]
fn the_committed_client_is_up_to_date() {
    let output = generate("spec/anycheck.yaml", &document());
    let folder = root().join(CLIENT);
    let on_disk = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_default();
    let cargo = on_disk("Cargo.toml");
    let merged = cargo_toml(Some(&cargo), &output.package, Placement::Member).unwrap();
    let manifest = Manifest::of(&output.files).to_string();

    let mut fresh = texts(&output);
    fresh.insert("Cargo.toml", &merged);
    fresh.insert(MANIFEST, &manifest);
    fresh.insert(LOCK, output.lock.as_deref().unwrap_or_default());
    let listed = Manifest::parse(&on_disk(MANIFEST)).unwrap();
    let paths = listed.paths().chain(["Cargo.toml", MANIFEST, LOCK]);
    let committed: BTreeMap<&str, String> = paths.map(|path| (path, on_disk(path))).collect();
    let committed = committed.iter().map(|(path, text)| (*path, &**text));

    assert_none(
        "`generated/` is out of date; `cargo xtask codegen` mends it",
        &differences(&committed.collect(), &fresh),
    );
}

#[test]
fn the_first_example_of_the_client_is_that_of_the_repository() {
    let start = read("spec/quick_start.txt");
    let example = format!("```rust,no_run\n{start}```\n");
    assert!(read("README.md").contains(&example), "{example}");
}

#[test]
fn pages_of_clients_tell_of_each_feature() {
    let output = generate("spec/anycheck.yaml", &document());
    let texts = texts(&output);
    let features = output.package.features.iter().map(|(name, _)| name);
    let public = features.filter(|name| !name.starts_with("__") && *name != "default");
    let public: Vec<&String> = public.collect();
    assert!(public.len() > 10, "{public:?}");
    for page in ["src/lib.rs", "README.md"] {
        let is_missing = |name: &&&String| !texts[page].contains(&format!("`{name}`"));
        let missing: Vec<String> = public
            .iter()
            .filter(is_missing)
            .map(|name| (**name).clone())
            .collect();
        assert_none(&format!("features that {page} does not name"), &missing);
    }
}
