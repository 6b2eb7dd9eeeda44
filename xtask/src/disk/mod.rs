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

use clientgen::files::Output;

use crate::fault::Fault;

/// Brings a folder to what an output says, and answers with what had to change.
pub fn write(root: &Path, output: &Output) -> Result<Plan, Fault> {
    let plan = Plan::new(root, output)?;
    if plan.is_empty() {
        return Ok(plan);
    }
    let _lock = lock::lock(root)?;
    // Another run may have been quicker.
    let plan = Plan::new(root, output)?;
    stage::apply(root, &plan)?;
    Ok(plan)
}
