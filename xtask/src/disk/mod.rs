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

use clientgen::files::{Manifest, Output};

use crate::fault::Fault;

/// Compares a folder with an output.
pub fn check<'o>(root: &Path, output: &'o Output) -> Result<Plan<'o>, Fault> {
    Plan::new(root, output, &Manifest::of(&output.files))
}

/// Brings a folder to what an output says, and answers with what had to change.
pub fn write<'o>(root: &Path, output: &'o Output) -> Result<Plan<'o>, Fault> {
    let manifest = Manifest::of(&output.files);
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
