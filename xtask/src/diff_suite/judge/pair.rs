//! Two documents in a folder, compared.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use clientgen::compare::{Clients, Comparison, Refusal, Side};
use clientgen::config::Config;
use clientgen::diagnostic::{Diagnostics, Severity};
use clientgen::source::{Load, Source};

/// Two documents.
#[derive(Clone)]
pub struct Pair {
    /// The old one.
    pub base: Document,
    /// The new one.
    pub head: Document,
}

/// A document and the folder in which its siblings are.
#[derive(Clone)]
pub struct Document {
    /// The name of the file.
    pub name: String,
    /// The text.
    pub bytes: Vec<u8>,
    /// The folder.
    pub folder: Folder,
}

/// Reads siblings in a folder.
#[derive(Clone)]
pub struct Folder(pub PathBuf);

impl Load for Folder {
    fn load(&self, relative_path: &str) -> Result<Vec<u8>, String> {
        let read = fs::read(self.0.join(relative_path));
        read.map_err(|error| format!("`{relative_path}` cannot be read: {error}"))
    }
}

/// Reads `base.yaml`, which may be in the folder above where the pairs are, and `head.yaml`.
///
/// # Errors
///
/// If one of them is not there.
pub fn read_pair(folder: &Path) -> Result<Pair, String> {
    let own = folder.join("base.yaml");
    let common = folder.parent().and_then(Path::parent);
    let common = common.map(|above| above.join("base.yaml"));
    let base = match common {
        Some(common) if !own.is_file() => common,
        Some(_) | None => own,
    };
    Ok(Pair {
        base: Document::read(&base)?,
        head: Document::read(&folder.join("head.yaml"))?,
    })
}

impl Document {
    fn read(path: &Path) -> Result<Self, String> {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self {
            name: name.into_owned(),
            bytes,
            folder: Folder(path.parent().unwrap_or(Path::new("")).to_owned()),
        })
    }

    /// Returns the document as the generator takes it.
    pub fn source(&self) -> Source<'_> {
        Source::new(&self.name, &self.bytes, &self.folder)
    }
}

/// Compares the documents of a pair, each with the usual configuration.
///
/// # Errors
///
/// If one of them is no document that a client could be made of, or if comparing them panics.
pub fn compare(pair: &Pair, clients: Clients) -> Result<Comparison, String> {
    let config = configure();
    let (base, head) = (pair.base.source(), pair.head.source());
    let side = |source| Side {
        source,
        config: &config,
    };
    let compared = catch_unwind(AssertUnwindSafe(|| {
        let compared = clientgen::compare::compare(side(&base), side(&head), clients);
        compared.map_err(|refusal| describe(&refusal))
    }));
    compared.unwrap_or_else(|_| Err("panicked".to_owned()))
}

/// Says why two documents were not compared.
fn describe(refusal: &Refusal) -> String {
    let base = refusal
        .base
        .as_ref()
        .map(|found| first_error("base", found));
    let head = refusal
        .head
        .as_ref()
        .map(|found| first_error("head", found));
    let both: Vec<String> = base.into_iter().chain(head).collect();
    format!("refused: {}", both.join("; "))
}

/// Returns the configuration that a client has if nothing is chosen.
pub fn configure() -> Config {
    Config {
        name: "diff-client".to_owned(),
        ..Config::default()
    }
}

fn first_error(side: &str, diagnostics: &Diagnostics) -> String {
    let report = &diagnostics.0;
    let mut rows = report.iter();
    let row = rows.find(|row| report.severity(row) == Severity::Error);
    let message = row.map_or("no error is given", |row| row.message.as_str());
    format!("{side}: {message}")
}
