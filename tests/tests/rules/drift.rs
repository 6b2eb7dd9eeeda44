//! The committed client is what the generator writes.

use std::collections::BTreeMap;
use std::fs;

use clientgen::files::{MANIFEST, Manifest, Placement, cargo_toml};

use crate::generation::{CLIENT, LOCK, differences, document, generate, texts};
use crate::project::{assert_none, root};

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
