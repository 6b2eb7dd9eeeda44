//! Writes: everything into temporary files first, then one rename after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clientgen::files::MANIFEST;
use tempfile::{TempDir, TempPath};

use super::change::Change;
use super::plan::Plan;
use crate::fault::Fault;
use crate::load::folder_of;

/// Makes the changes of a plan. Until all new contents are on the disk, nothing is changed.
pub fn apply(root: &Path, plan: &Plan<'_>) -> Result<(), Fault> {
    sweep(root, plan);
    let mut stage = Stage::default();
    let journal = match plan.manifest {
        Some(_) => Some(Ready::new(root.join(MANIFEST), &plan.journal)?),
        None => None,
    };
    let mut ready = Vec::new();
    for change in &plan.changes {
        if let Change::Create { path, after } | Change::Replace { path, after, .. } = change {
            ready.extend(stage.file(root, path, after)?);
        }
    }
    let manifest = match &plan.manifest {
        Some(Change::Create { after, .. } | Change::Replace { after, .. }) => {
            Some(Ready::new(root.join(MANIFEST), after)?)
        }
        Some(Change::Remove { .. }) | None => None,
    };
    if let Some(journal) = journal {
        journal.commit()?;
    }
    stage.commit()?;
    for ready in ready {
        ready.commit()?;
    }
    for change in &plan.changes {
        if let Change::Remove { path } = change {
            remove(root, path)?;
        }
    }
    manifest.map_or(Ok(()), Ready::commit)
}

const PREFIX: &str = ".clientgen-";
const SUFFIX: &str = ".tmp";

/// Removes what a run that was killed has left: temporary files, where this one is about to make its own. Whoever calls
/// holds the lock, so they are nobody's.
fn sweep(root: &Path, plan: &Plan<'_>) {
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
            let _ = match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                true => fs::remove_dir_all(entry.path()),
                false => fs::remove_file(entry.path()),
            };
        }
    }
}

/// Writes one file as a whole or not at all.
pub fn write_file(path: &Path, contents: &str) -> Result<(), Fault> {
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(|error| Fault::unwritable(path, &error))?;
    Ready::new(path.to_owned(), contents)?.commit()
}

/// Contents that lie beside the place they are for.
struct Ready {
    temporary: TempPath,
    path: PathBuf,
}

impl Ready {
    fn new(path: PathBuf, contents: &str) -> Result<Self, Fault> {
        let write = || {
            let mut builder = temporary();
            let permissions = permissions(&path);
            if let Some(permissions) = &permissions {
                builder.permissions(permissions.clone());
            }
            let mut file = builder.tempfile_in(folder_of(&path))?;
            file.write_all(contents.as_bytes())?;
            Ok(file.into_temp_path())
        };
        match write() {
            Ok(temporary) => Ok(Self { temporary, path }),
            Err(error) => Err(Fault::unwritable(&path, &error)),
        }
    }

    fn commit(self) -> Result<(), Fault> {
        let Self { temporary, path } = self;
        let persisted = temporary.persist(&path);
        persisted.map_err(|error| Fault::unwritable(&path, &error.error))
    }
}

fn temporary<'n>() -> tempfile::Builder<'n, 'n> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    builder
}

/// The folders that files go into.
#[derive(Default)]
struct Stage {
    /// Those that are not there yet, each with the folder beside its place that is filled first and takes it as a whole.
    new: BTreeMap<PathBuf, TempDir>,
    /// Those that are known to be there.
    known: BTreeSet<PathBuf>,
}

impl Stage {
    /// Writes a file: into a new folder, or beside its place if its folder is there.
    fn file(&mut self, root: &Path, path: &str, contents: &str) -> Result<Option<Ready>, Fault> {
        let full = root.join(path);
        let staged = self.new_folder(root, path).and_then(|folder| {
            let Some((top, folder)) = folder else {
                return Ok(false);
            };
            let inside = folder.join(full.strip_prefix(top).unwrap_or(&full));
            let folder = folder_of(&inside);
            if !self.known.contains(folder) {
                fs::create_dir_all(folder)?;
                self.known.insert(folder.to_owned());
            }
            File::create_new(&inside)?.write_all(contents.as_bytes())?;
            Ok(true)
        });
        match staged {
            Ok(true) => Ok(None),
            Ok(false) => Ready::new(full, contents).map(Some),
            Err(error) => Err(Fault::unwritable(&full, &error)),
        }
    }

    /// The outermost folder on the way to a file that is not there, and what takes its place, if there is one.
    fn new_folder(&mut self, root: &Path, path: &str) -> io::Result<Option<(PathBuf, PathBuf)>> {
        for (end, _) in path.match_indices('/') {
            let folder = root.join(&path[..end]);
            if let Some(staged) = self.new.get(&folder) {
                let staged = staged.path().to_owned();
                return Ok(Some((folder, staged)));
            }
            if self.known.contains(&folder) {
                continue;
            }
            if fs::exists(&folder)? {
                self.known.insert(folder);
                continue;
            }
            let staged = folder_permissions(&mut temporary()).tempdir_in(folder_of(&folder))?;
            let path = staged.path().to_owned();
            self.new.insert(folder.clone(), staged);
            return Ok(Some((folder, path)));
        }
        Ok(None)
    }

    /// Puts the new folders into their places.
    fn commit(self) -> Result<(), Fault> {
        for (folder, staged) in self.new {
            let renamed = fs::rename(staged.path(), &folder);
            renamed.map_err(|error| Fault::unwritable(&folder, &error))?;
            // It is not there any more, and must not be removed.
            let _ = staged.keep();
        }
        Ok(())
    }
}

/// Those that any new folder gets.
#[cfg(unix)]
fn folder_permissions<'b, 'n>(
    builder: &'b mut tempfile::Builder<'n, 'n>,
) -> &'b mut tempfile::Builder<'n, 'n> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(Permissions::from_mode(0o777))
}

#[cfg(not(unix))]
fn folder_permissions<'b, 'n>(
    builder: &'b mut tempfile::Builder<'n, 'n>,
) -> &'b mut tempfile::Builder<'n, 'n> {
    builder
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
