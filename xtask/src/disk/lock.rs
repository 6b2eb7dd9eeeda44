//! One run at a time in a folder.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::fault::Fault;

/// Waits until no other run writes into a folder, which is made if it is not there.
///
/// The lock goes with the answer. On a file system that has no locks there is none: files are
/// still whole then, as each is renamed into its place.
pub fn lock(root: &Path) -> Result<Option<File>, Fault> {
    fs::create_dir_all(root).map_err(|error| Fault::unwritable(root, &error))?;
    let file = open(root).map_err(|error| Fault::unwritable(root, &error))?;
    Ok(file.lock().is_ok().then_some(file))
}

/// The folder itself is locked, so no lock file is left in it.
#[cfg(unix)]
fn open(root: &Path) -> io::Result<File> {
    File::open(root)
}

/// Folders cannot be locked, so a file beside the temporary ones is.
#[cfg(not(unix))]
fn open(root: &Path) -> io::Result<File> {
    let options = File::options()
        .create(true)
        .write(true)
        .truncate(false)
        .to_owned();
    options.open(root.join(".clientgen.lock.tmp"))
}
