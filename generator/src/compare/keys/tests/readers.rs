//! The keys that readers ask for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::edits::SAMPLES;
use crate::compare::tests::understood;
use crate::document::asked;

/// Returns the objects and keys that readers ask for in any document of the tests, and those of the
/// standard.
pub(super) fn keys() -> BTreeSet<(String, String)> {
    let mut found = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases"),
        &mut found,
    );
    assert!(!found.is_empty(), "no documents");
    for path in found {
        // Some are no UTF-8, so that reading them ends early.
        let bytes = fs::read(path).expect("a document");
        understood(&String::from_utf8_lossy(&bytes));
    }
    for text in SAMPLES {
        understood(text);
    }
    let mut keys = asked::asked();
    keys.extend(asked::standard());
    keys
}

/// Collects the documents of all cases.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.file_name().is_some_and(|name| name == "openapi.yaml") {
            found.push(path);
        }
    }
}
