//! A document as a tree of `serde_json`, for what is said about it from outside the generator.

use std::fs;
use std::path::Path;

use clientgen::diagnostic::Report;
use clientgen::source::{self, NoSiblings, Source};
use serde_json::Value;

/// Reads a document as the generator does.
pub fn read(path: &Path) -> Result<Value, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    of(&bytes).ok_or_else(|| "the document cannot be read".to_owned())
}

/// The tree of the bytes of a document. None: it cannot be read.
pub fn of(bytes: &[u8]) -> Option<Value> {
    let source = Source::new("document", bytes, &NoSiblings);
    let tree = source::read(&source, &mut Report::new())?;
    serde_json::from_str(&tree.to_json()).ok()
}
