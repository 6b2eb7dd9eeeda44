//! Documents below the root folder, which is that of the root document unless another is named, and of
//! the network, if that is allowed.

mod remote;

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clientgen::source::Load;

use crate::fault::{self, Fault};
use crate::reading;

/// Reads documents below one folder.
#[derive(Debug)]
pub struct Siblings {
    folder: PathBuf,
    /// Whether documents of the network are read.
    allow_remote: bool,
    read: Mutex<BTreeMap<String, String>>,
}

impl Siblings {
    /// Documents in the folder of a root document and below it.
    pub fn of(document: &Path) -> Self {
        Self::in_folder(folder_of(document))
    }

    /// Documents below a folder, and the path there of the root document.
    ///
    /// # Errors
    ///
    /// If the document is not below the folder.
    pub fn below(root: &Path, document: &Path) -> Result<(Self, String), Fault> {
        let canonical = |path: &Path| {
            path.canonicalize()
                .map_err(|error| Fault::unreadable(path, &error))
        };
        let (folder, file) = (canonical(root)?, canonical(document)?);
        let Ok(path) = file.strip_prefix(&folder) else {
            let (document, root) = (document.display(), root.display());
            let message = format!("the document `{document}` is not below `{root}`");
            return Err(Fault::argument(
                message,
                "name a folder above it with --root",
            ));
        };
        let steps = path.components();
        let steps: Vec<_> = steps
            .map(|step| step.as_os_str().to_string_lossy())
            .collect();
        Ok((Self::in_folder(root), steps.join("/")))
    }

    fn in_folder(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            allow_remote: false,
            read: Mutex::default(),
        }
    }

    /// The same, with documents of the network.
    pub fn with_remote(mut self) -> Self {
        self.allow_remote = true;
        self
    }

    /// Returns the name for people of a document, from the folder that the task runs in.
    pub fn name(&self, document: &str) -> String {
        if self.folder == Path::new(".") || document.contains("://") {
            return document.to_owned();
        }
        self.folder.join(document).display().to_string()
    }

    /// Names and texts of all documents that were read.
    pub fn into_texts(self) -> BTreeMap<String, String> {
        self.read
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, relative_path: &str) -> Result<PathBuf, String> {
        let outside = || {
            let folder = self.folder.display();
            format!("`{relative_path}` is outside `{folder}`, the root folder")
        };
        if !stays_below(Path::new(relative_path)) {
            return Err(outside());
        }
        let unreadable = |error| {
            let error = fault::say(Path::new(relative_path), &error);
            format!("`{relative_path}` cannot be read: {error}")
        };
        // Symbolic links are followed, and what they lead to has to be below the folder too.
        let folder = self.folder.canonicalize().map_err(unreadable)?;
        let path = folder
            .join(relative_path)
            .canonicalize()
            .map_err(unreadable)?;
        if path.starts_with(&folder) {
            Ok(path)
        } else {
            Err(outside())
        }
    }
}

impl Load for Siblings {
    fn load(&self, document: &str) -> Result<Vec<u8>, String> {
        let bytes = if !document.contains("://") {
            let unreadable = |error| format!("`{document}` cannot be read: {error}");
            reading::read_regular(&self.find(document)?).map_err(unreadable)?
        } else if self.allow_remote {
            remote::load(document)?
        } else {
            return Err(format!("`{document}` is not read: it needs --allow-remote"));
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.insert(document.to_owned(), text);
        Ok(bytes)
    }
}

/// Whether a path is relative and never climbs above where it starts.
fn stays_below(path: &Path) -> bool {
    let mut depth = 0_usize;
    path.components().all(|component| match component {
        Component::Normal(_) => {
            depth += 1;
            true
        }
        Component::CurDir => true,
        Component::ParentDir => {
            let inside = depth > 0;
            depth = depth.saturating_sub(1);
            inside
        }
        Component::RootDir | Component::Prefix(_) => false,
    })
}

/// Returns the folder that a file is in.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    }
}

#[cfg(test)]
mod tests;
