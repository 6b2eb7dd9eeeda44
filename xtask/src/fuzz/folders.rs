//! The folders of targets, inputs and findings.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// The folders of a repository.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The workspace of the targets.
    pub workspace: PathBuf,
    /// The folder of what is built, found and kept.
    pub target: PathBuf,
    /// The documents of the cases.
    cases: PathBuf,
}

/// Targets whose inputs are documents as they are.
const OF_DOCUMENTS: &[&str] = &["text"];

impl Folders {
    /// Those of a repository.
    pub fn new(root: &Path) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR");
        Self {
            workspace: root.join("tests/fuzz"),
            target: target
                .map_or_else(|| root.join("target"), PathBuf::from)
                .join("fuzz"),
            cases: root.join("tests/cases"),
        }
    }

    /// The names of all targets, which are those of their files.
    pub fn targets(&self) -> Result<Vec<String>, Fault> {
        let folder = self.workspace.join("fuzz_targets");
        let entries = fs::read_dir(&folder).map_err(|error| Fault::unreadable(&folder, &error))?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut names: Vec<String> = paths
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .collect();
        names.sort();
        Ok(names)
    }

    /// Inputs that reached new code.
    pub fn corpus(&self, target: &str) -> Result<PathBuf, Fault> {
        made(self.target.join("corpus").join(target))
    }

    /// Inputs on which the property does not hold.
    pub fn findings(&self, target: &str) -> Result<PathBuf, Fault> {
        made(self.target.join("findings").join(target))
    }

    /// Inputs of the repository.
    pub fn seeds(&self, target: &str) -> Result<PathBuf, Fault> {
        made(self.workspace.join("seeds").join(target))
    }

    /// The documents of the cases, if those are inputs of the target.
    pub fn documents(&self, target: &str) -> Result<Option<PathBuf>, Fault> {
        if !OF_DOCUMENTS.contains(&target) {
            return Ok(None);
        }
        let folder = made(self.target.join("documents"))?;
        let unreadable = |error| Fault::unreadable(&self.cases, &error);
        for entry in fs::read_dir(&self.cases).map_err(unreadable)? {
            let case = entry.map_err(unreadable)?;
            let name = case.file_name();
            for document in ["openapi.yaml", "openapi.json"] {
                // A case has one of them.
                if let Ok(text) = fs::read(case.path().join(document)) {
                    let path = folder.join(&name);
                    fs::write(&path, text).map_err(|error| Fault::unwritable(&path, &error))?;
                }
            }
        }
        Ok(Some(folder))
    }
}

fn made(folder: PathBuf) -> Result<PathBuf, Fault> {
    fs::create_dir_all(&folder).map_err(|error| Fault::unwritable(&folder, &error))?;
    Ok(folder)
}
