//! The files that a document refers to, of its own revision.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use clientgen::source::Load;

use super::git;
use super::objects::Objects;
use crate::load::Siblings;

/// The files that a document may refer to.
#[derive(Debug)]
pub struct Files {
    place: Place,
    /// By name: the text, or why it cannot be read.
    asked: Mutex<BTreeMap<String, Result<String, String>>>,
}

/// Where files are.
#[derive(Debug)]
pub enum Place {
    /// On the disk.
    Disk(Siblings),
    /// Below a folder of a commit.
    Commit {
        /// The files of the commit.
        objects: Arc<Objects>,
        /// The folder.
        root: String,
    },
}

impl Files {
    /// Makes the files of a place.
    pub fn new(place: Place) -> Self {
        Self {
            place,
            asked: Mutex::default(),
        }
    }

    /// Whether they are those of a commit.
    pub fn is_committed(&self) -> bool {
        match self.place {
            Place::Disk(_) => false,
            Place::Commit { .. } => true,
        }
    }

    /// Returns names and texts of all files that were read.
    pub fn texts(&self) -> Vec<(String, String)> {
        let asked = self.asked();
        let read = asked.iter();
        read.filter_map(|(name, text)| Some((name.clone(), text.clone().ok()?)))
            .collect()
    }

    /// Returns the names of files that cannot be read, each with the reason.
    pub fn unreadable(&self) -> Vec<(String, String)> {
        let asked = self.asked();
        let failed = asked.iter();
        failed
            .filter_map(|(name, text)| Some((name.clone(), text.clone().err()?)))
            .collect()
    }

    /// Returns the name for people of a file.
    pub fn name(&self, document: &str) -> String {
        match &self.place {
            Place::Disk(siblings) => siblings.name(document),
            Place::Commit { objects, root } => {
                let path = git::join(root, document);
                let path = path.as_deref().unwrap_or(document);
                format!("{}:{path}", objects.commit().name)
            }
        }
    }

    fn asked(&self) -> MutexGuard<'_, BTreeMap<String, Result<String, String>>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Load for Files {
    fn load(&self, document: &str) -> Result<Vec<u8>, String> {
        let loaded = match &self.place {
            _ if document.contains("://") => {
                Err(format!("`{document}` is in the network, which is not read"))
            }
            Place::Disk(siblings) => siblings.load(document),
            Place::Commit { objects, root } => load(objects, root, document),
        };
        let text = match &loaded {
            Ok(bytes) => Ok(String::from_utf8_lossy(bytes).into_owned()),
            Err(reason) => Err(reason.clone()),
        };
        self.asked().insert(document.to_owned(), text);
        loaded
    }
}

/// Reads a file of a commit below a folder.
fn load(objects: &Objects, root: &str, document: &str) -> Result<Vec<u8>, String> {
    let below = git::join("", document);
    let below =
        below.ok_or_else(|| format!("`{document}` is outside `{root}`, the root folder"))?;
    let path = git::join(root, &below).unwrap_or(below);
    let commit = &objects.commit().name;
    let bytes = objects.read(&path)?;
    bytes.ok_or_else(|| format!("there is no `{path}` at `{commit}`"))
}
