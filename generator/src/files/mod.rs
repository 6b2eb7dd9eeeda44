//! The crate that comes out, as values: files, what is owned of `Cargo.toml`, and the manifest.
//!
//! Nothing here touches the disk; `xtask` writes what this room says.

mod cargo_toml;
mod dependencies;
mod entry;
mod manifest;
mod mark;
mod merge_error;
mod owned;
mod package;
mod path;
mod published;
mod runtime;
mod style;
mod type_path;

#[cfg(test)]
mod tests;

pub use cargo_toml::{Placement, cargo_toml};
pub(crate) use dependencies::{package, taken_features, ways_to};
pub use manifest::{Hash, MANIFEST, Manifest, ManifestError};
pub(crate) use mark::mark;
pub use merge_error::MergeError;
pub use package::{Dependency, Package};
pub use path::{PathFault, check_path, check_paths};
pub use published::{Keyword, Published, Readme};
pub(crate) use published::{MOST_KEYWORDS, check_address, check_file};
pub(crate) use runtime::{modules, runtime};
pub(crate) use style::style;
pub use type_path::TypePath;
pub(crate) use type_path::property;

use crate::diagnostic::Report;

/// The page that is shown where the crate is published. Unlike other files it is left alone where
/// somebody else has written one.
pub const README: &str = "README.md";

/// One file of the crate, owned as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Relative to the crate's folder, with `/` between the parts.
    pub path: String,
    /// The text.
    pub contents: String,
}

/// What comes out of a document.
#[derive(Clone, Debug)]
pub struct Output {
    /// All files but `Cargo.toml` and the manifest.
    pub files: Vec<File>,
    /// What is owned of `Cargo.toml`.
    pub package: Package,
    /// The rows, all of them warnings.
    pub report: Report,
    /// How much there is.
    pub summary: Summary,
    /// Which types stand for which schemas, by pointer.
    pub types: Vec<TypePath>,
    /// The text of the new lock, if the config has one.
    pub lock: Option<String>,
}

/// A document and its client in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The version of OpenAPI, as the document says it.
    pub version: String,
    /// The operations of the client; callbacks and webhooks are none.
    pub operations: usize,
    /// The types of the client that have a name, those of inline schemas among them.
    pub types: usize,
}
