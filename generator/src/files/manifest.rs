//! `clientgen.manifest`: which files in a folder are ours, and what was last written into them.
//!
//! The lines are those of `sha256sum`, so `sha256sum -c clientgen.manifest` tells what was edited.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use sha2::{Digest, Sha256};

use super::{File, PathFault, check_path};
use crate::lock::LOCK;

/// The manifest's name in the crate's folder.
pub const MANIFEST: &str = "clientgen.manifest";

/// `Cargo.toml` in lower case, as names are compared; it is merged and never owned as a whole.
const CARGO_TOML: &str = "cargo.toml";

const HEADER: &str = "\
# Written by clientgen: the files in this folder that it owns, as it last wrote them.
# It replaces and removes these and no others. Check them with: sha256sum -c clientgen.manifest
";

/// The SHA-256 of a file, as 64 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hash(String);

impl Hash {
    /// The hash of some contents.
    pub fn of(contents: &[u8]) -> Self {
        let digest = Sha256::digest(contents);
        let digit = |value: u8| char::from_digit(value.into(), 16);
        let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Self(digits.filter_map(digit).collect())
    }

    fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(digit)).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The owned files of a folder, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Paths, each fit for [`check_path`], with the hash of what was written.
    entries: BTreeMap<String, Hash>,
}

impl Manifest {
    /// The manifest of a set of files.
    pub fn of(files: &[File]) -> Self {
        let entry = |file: &File| (file.path.clone(), Hash::of(file.contents.as_bytes()));
        Self {
            entries: files.par_iter().map(entry).collect(),
        }
    }

    /// Reads a manifest; nothing in it is believed before it is checked.
    pub fn parse(text: &str) -> Result<Self, ManifestError> {
        let mut manifest = Self::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let span = start..start + line.trim_end().len();
            start += line.len();
            manifest
                .parse_line(line.trim_end_matches(['\n', '\r']))
                .map_err(|fault| ManifestError { span, fault })?;
        }
        Ok(manifest)
    }

    fn parse_line(&mut self, line: &str) -> Result<(), ManifestFault> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (hash, path) = line.split_once("  ").ok_or(ManifestFault::Shape)?;
        let hash = Hash::parse(hash).ok_or(ManifestFault::Shape)?;
        check_path(path).map_err(ManifestFault::Path)?;
        if [MANIFEST, CARGO_TOML, LOCK].contains(&path.to_lowercase().as_str()) {
            return Err(ManifestFault::Never);
        }
        match self.entries.insert(path.to_owned(), hash) {
            Some(_) => Err(ManifestFault::Twice),
            None => Ok(()),
        }
    }

    /// What was last written to a path, if it is ours.
    pub fn get(&self, path: &str) -> Option<&Hash> {
        self.entries.get(path)
    }

    /// The paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// These entries, and those of `other` for paths that are not listed here.
    pub fn or(&self, other: &Self) -> Self {
        let mut entries = other.entries.clone();
        entries.extend(self.entries.clone());
        Self { entries }
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEADER)?;
        for (path, hash) in &self.entries {
            writeln!(formatter, "{hash}  {path}")?;
        }
        Ok(())
    }
}

/// A manifest that cannot be believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestError {
    /// The bytes of the line.
    pub span: Range<usize>,
    fault: ManifestFault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ManifestFault {
    Shape,
    Path(PathFault),
    Twice,
    Never,
}

impl fmt::Display for ManifestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            ManifestFault::Shape => {
                formatter.write_str("this line is not a SHA-256, two spaces and a path")
            }
            ManifestFault::Path(fault) => write!(formatter, "this path is refused: {fault}"),
            ManifestFault::Never => formatter.write_str("this file is never listed"),
            ManifestFault::Twice => formatter.write_str("this path is listed twice"),
        }
    }
}
