//! Writes: everything into temporary files first, then one rename after the other.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clientgen::files::MANIFEST;
use tempfile::TempPath;

use super::change::Change;
use super::plan::Plan;
use crate::fault::Fault;

/// Makes the changes of a plan. Until all new contents are on the disk, nothing is changed.
pub fn apply(root: &Path, plan: &Plan) -> Result<(), Fault> {
    sweep(root, plan);
    let mut stage = Stage::default();
    let journal = match plan.manifest {
        Some(_) => Some(stage.file(root.join(MANIFEST), &plan.journal)?),
        None => None,
    };
    let mut ready = Vec::new();
    for change in plan.changes.iter().chain(&plan.manifest) {
        match change {
            Change::Create { path, after } | Change::Replace { path, after, .. } => {
                ready.push(Some(stage.file(root.join(path), after)?));
            }
            Change::Remove { .. } => ready.push(None),
        }
    }
    stage.made.clear();
    if let Some(journal) = journal {
        journal.commit()?;
    }
    for (change, ready) in plan.changes.iter().chain(&plan.manifest).zip(ready) {
        match ready {
            Some(ready) => ready.commit()?,
            None => remove(root, change.path())?,
        }
    }
    Ok(())
}

const PREFIX: &str = ".clientgen-";
const SUFFIX: &str = ".tmp";

/// Removes what a run that was killed has left: temporary files, where this one is about to make its own. Whoever calls
/// holds the lock, so they are nobody's.
fn sweep(root: &Path, plan: &Plan) {
    let changed = plan.changes.iter().map(|change| root.join(change.path()));
    let mut folders: BTreeSet<PathBuf> = changed
        .filter_map(|path| path.parent().map(Path::to_owned))
        .collect();
    folders.insert(root.to_owned());
    for entry in folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .flatten()
    {
        let name = entry.file_name();
        let ours = name
            .to_str()
            .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if ours {
            // What cannot be removed is in nobody's way.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Writes one file as a whole or not at all.
pub fn write_file(path: &Path, contents: &str) -> Result<(), Fault> {
    let mut stage = Stage::default();
    let ready = stage.file(path.to_owned(), contents)?;
    stage.made.clear();
    ready.commit()
}

/// Contents that lie beside the place they are for.
struct Ready {
    temporary: TempPath,
    path: PathBuf,
}

impl Ready {
    fn commit(self) -> Result<(), Fault> {
        let Self { temporary, path } = self;
        let persisted = temporary.persist(&path);
        persisted.map_err(|error| Fault::unwritable(&path, &error.error))
    }
}

/// The folders that contents lie in.
#[derive(Default)]
struct Stage {
    /// Those that were made on the way, which go again if not all contents could be written.
    made: Vec<PathBuf>,
    /// Those that are known to be there.
    ready: BTreeSet<PathBuf>,
}

impl Stage {
    fn file(&mut self, path: PathBuf, contents: &str) -> Result<Ready, Fault> {
        let staged = self.try_file(&path, contents);
        let temporary = staged.map_err(|error| Fault::unwritable(&path, &error))?;
        Ok(Ready { temporary, path })
    }

    fn try_file(&mut self, path: &Path, contents: &str) -> io::Result<TempPath> {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            Some(_) | None => Path::new("."),
        };
        self.make(folder)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).suffix(SUFFIX);
        let permissions = permissions(path);
        if let Some(permissions) = &permissions {
            builder.permissions(permissions.clone());
        }
        let mut file = builder.tempfile_in(folder)?;
        file.write_all(contents.as_bytes())?;
        Ok(file.into_temp_path())
    }

    fn make(&mut self, folder: &Path) -> io::Result<()> {
        if self.ready.contains(folder) {
            return Ok(());
        }
        let missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
        let missing: Vec<_> = folder.ancestors().take_while(missing).collect();
        self.made
            .extend(missing.into_iter().rev().map(Path::to_owned));
        fs::create_dir_all(folder)?;
        self.ready.insert(folder.to_owned());
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Those of the file that is there, or those that any new file gets.
#[cfg(unix)]
fn permissions(path: &Path) -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    let existing = fs::metadata(path).map(|metadata| metadata.permissions());
    Some(existing.unwrap_or_else(|_| Permissions::from_mode(0o666)))
}

#[cfg(not(unix))]
fn permissions(_path: &Path) -> Option<Permissions> {
    None
}

/// Removes a file, and the folders that it leaves empty.
fn remove(root: &Path, path: &str) -> Result<(), Fault> {
    let full = root.join(path);
    fs::remove_file(&full).map_err(|error| Fault::unwritable(&full, &error))?;
    let folders = full.ancestors().skip(1);
    for folder in folders.take_while(|folder| *folder != root) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
