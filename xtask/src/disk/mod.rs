//! The crate's folder: what is in it, what has to change, and the change.
//!
//! `clientgen.manifest` is the only truth about which files are ours. All checks are made, and all new
//! contents lie in temporary files, before the first file is touched.

mod change;
mod lock;
mod look;
mod merge;
mod plan;
mod stage;

pub use change::Change;
pub use plan::Plan;
pub use stage::write_file;

use std::path::Path;

use clientgen::files::{Hash, MANIFEST, Manifest, Output, README};

use self::look::{Look, Seen};
use self::merge::read_manifest;
use crate::fault::Fault;

/// Compares a folder with an output.
pub fn check<'o>(root: &Path, output: &'o Output) -> Result<Plan<'o>, Fault> {
    Plan::new(root, output, &new_manifest(root, output)?)
}

/// Brings a folder to what an output says, and answers with what had to change.
pub fn write<'o>(root: &Path, output: &'o Output) -> Result<Plan<'o>, Fault> {
    let manifest = new_manifest(root, output)?;
    let plan = Plan::new(root, output, &manifest)?;
    if plan.is_empty() {
        return Ok(plan);
    }
    let _lock = lock::lock(root)?;
    // Another run may have been quicker.
    let plan = Plan::new(root, output, &manifest)?;
    stage::apply(root, &plan)?;
    Ok(plan)
}

/// Lists the files that a folder has of an output: all but a `README.md` that is somebody else's.
fn new_manifest(root: &Path, output: &Output) -> Result<Manifest, Fault> {
    let mut manifest = Manifest::of(&output.files);
    if manifest.get(README).is_none() {
        return Ok(manifest);
    }
    let mut look = Look::new(root);
    let mut bytes = |path: &str| match look.at(path) {
        Ok(Seen::File(bytes)) => Some(bytes),
        Ok(Seen::Nothing | Seen::Obstacle(_)) | Err(_) => None,
    };
    let listed = read_manifest(root, bytes(MANIFEST).as_deref())?;
    let written =
        bytes(README).is_some_and(|bytes| Some(&Hash::of(&bytes)) != manifest.get(README));
    if written && listed.get(README).is_none() {
        manifest.remove(README);
    }
    Ok(manifest)
}
