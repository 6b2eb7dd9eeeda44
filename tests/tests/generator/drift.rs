//! `generated/` is what the generator makes of `spec/anycheck.yaml` today.

use std::fs;

use clientgen::files::{MANIFEST, Manifest, Placement, cargo_toml};

use crate::files::{Tree, repository};
use crate::{anycheck, golden};

const CARGO_TOML: &str = "Cargo.toml";

#[test]
fn the_committed_client_is_up_to_date() {
    let folder = repository().join("generated");
    let read = |path: &str| fs::read_to_string(folder.join(path)).ok();
    let output = anycheck::client_of(&anycheck::document());
    let before = read(CARGO_TOML);
    let merged = cargo_toml(before.as_deref(), &output.package, Placement::Member).unwrap();
    let manifest = Manifest::of(&output.files).to_string();
    let mut expected: Tree = output
        .files
        .into_iter()
        .map(|file| (file.path, file.contents))
        .collect();
    expected.insert(CARGO_TOML.to_owned(), merged);
    expected.insert(MANIFEST.to_owned(), manifest);

    // What is there: everything that the generator once wrote and everything that it would write now.
    let owned = Manifest::parse(&read(MANIFEST).unwrap_or_default()).unwrap();
    let paths = owned
        .paths()
        .map(str::to_owned)
        .chain(expected.keys().cloned());
    let present: Tree = paths
        .filter_map(|path| Some((path.clone(), read(&path)?)))
        .collect();
    let differences = golden::differences("generated", &present, &expected);
    assert!(
        differences.is_empty(),
        "{differences}\ngenerated/ is not what spec/anycheck.yaml gives. To mend it, run: cargo xtask codegen"
    );
}
