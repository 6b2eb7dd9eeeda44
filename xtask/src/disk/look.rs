//! What is at a path, without following links.

use std::collections::BTreeMap;
use std::fs::{self, FileType};
use std::io;
use std::path::Path;

/// What is at a path below a folder.
#[derive(Debug, PartialEq, Eq)]
pub enum Seen {
    /// Nothing.
    Nothing,
    /// A file with this in it.
    File(Vec<u8>),
    /// Something that is no file of ours, as a sentence about it.
    Obstacle(String),
}

/// Looks at paths below a folder, at each folder on the way once.
pub struct Look<'a> {
    root: &'a Path,
    /// The folders that were looked at, and whether they are there.
    folders: BTreeMap<String, bool>,
}

impl<'a> Look<'a> {
    /// Has not looked yet.
    pub fn new(root: &'a Path) -> Self {
        let folders = BTreeMap::new();
        Self { root, folders }
    }

    /// Looks at a `/`-separated path; a link on the way or at the end is an obstacle.
    pub fn at(&mut self, path: &str) -> io::Result<Seen> {
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            let is_there = match self.folders.get(folder) {
                Some(known) => *known,
                None => match kind(self.root, folder)? {
                    Some(kind) if !kind.is_dir() => {
                        let what = "a file where a folder has to be";
                        return Ok(obstacle(self.root, folder, kind, what));
                    }
                    found => {
                        self.folders.insert(folder.to_owned(), found.is_some());
                        found.is_some()
                    }
                },
            };
            if !is_there {
                return Ok(Seen::Nothing);
            }
        }
        match kind(self.root, path)? {
            None => Ok(Seen::Nothing),
            Some(kind) if kind.is_file() => fs::read(self.root.join(path)).map(Seen::File),
            Some(kind) => {
                let what = "a folder or a device where a file has to be";
                Ok(obstacle(self.root, path, kind, what))
            }
        }
    }
}

/// What is at a path, if there is something.
fn kind(root: &Path, path: &str) -> io::Result<Option<FileType>> {
    match fs::symlink_metadata(root.join(path)) {
        Ok(metadata) => Ok(Some(metadata.file_type())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn obstacle(root: &Path, path: &str, kind: FileType, what: &str) -> Seen {
    let what = match kind.is_symlink() {
        true => "a symbolic link, which is not followed",
        false => what,
    };
    Seen::Obstacle(format!("`{}` is {what}", root.join(path).display()))
}
