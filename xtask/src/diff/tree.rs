//! Where the files of a side are: on the disk or in a commit.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::{Files, Place};
use super::git;
use super::objects::Objects;
use crate::fault::Fault;
use crate::load::Siblings;
use crate::reading;

/// The files of a side. Paths are from its top, `/`-separated.
#[derive(Clone, Debug)]
pub enum Tree {
    /// Those below a folder of the disk.
    Disk(PathBuf),
    /// Those of a commit.
    Commit(Arc<Objects>),
}

impl Tree {
    /// Reads a file. None: there is no such file.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        match self {
            Self::Disk(top) => {
                let path = top.join(path);
                match reading::read(&path) {
                    Ok(bytes) => Ok(Some(bytes)),
                    Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                    Err(error) => Err(Fault::unreadable(&path, &error)),
                }
            }
            Self::Commit(objects) => objects.read(path).map_err(|message| {
                Fault::argument(message, "name another revision or another file")
            }),
        }
    }

    /// Reads a file as text; bytes that are none are replaced.
    pub fn read_text(&self, path: &str) -> Result<Option<String>, Fault> {
        let bytes = self.read(path)?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Joins a folder and a path that is written in one of its files.
    pub fn join(&self, folder: &str, path: &str) -> Result<String, Fault> {
        match (git::join(folder, path), self) {
            (Some(joined), _) => Ok(joined),
            // The disk does not end where the folder does.
            (None, Self::Disk(_)) => Ok(Path::new(folder).join(path).display().to_string()),
            (None, Self::Commit(_)) => {
                let message = format!("`{path}` is outside of the repository");
                let help = "only what is committed has revisions: name two files to compare";
                Err(Fault::argument(message, help))
            }
        }
    }

    /// Returns the name for people of a file that was found by its path.
    pub fn name(&self, path: &str) -> String {
        match self {
            Self::Disk(_) => path.to_owned(),
            Self::Commit(objects) => format!("{}:{path}", objects.commit().name),
        }
    }

    /// Opens the files that a document may refer to: those below `root`, or its own folder. Also
    /// returns the path of the document there.
    pub fn files(&self, path: &str, root: Option<&str>) -> Result<(Files, String), Fault> {
        match (self, root) {
            (Self::Disk(top), Some(root)) => {
                let (siblings, below) = Siblings::below(&top.join(root), &top.join(path))?;
                Ok((Files::new(Place::Disk(siblings)), below))
            }
            (Self::Disk(top), None) => {
                let (_, file) = path.rsplit_once('/').unwrap_or(("", path));
                let siblings = Siblings::of(&top.join(path));
                Ok((Files::new(Place::Disk(siblings)), file.to_owned()))
            }
            (Self::Commit(objects), root) => {
                let root = root.unwrap_or_else(|| git::folder_of(path));
                let below = match root {
                    "" => Some(path),
                    root => path
                        .strip_prefix(root)
                        .and_then(|path| path.strip_prefix('/')),
                };
                let below = below.ok_or_else(|| {
                    let message = format!("the document `{path}` is not below `{root}`");
                    Fault::argument(message, "correct `root` in clientgen.toml")
                })?;
                let place = Place::Commit {
                    objects: objects.clone(),
                    root: root.to_owned(),
                };
                Ok((Files::new(place), below.to_owned()))
            }
        }
    }
}
