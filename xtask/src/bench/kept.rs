//! Figures that are kept for the page.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::figures::Figures;
use crate::disk;
use crate::fault::Fault;

/// Keeps the figures of a whole run.
pub fn keep(path: &Path, figures: &Figures) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Fault::unwritable(folder, &error))?;
    }
    disk::write_file(path, &format!("{:#}\n", object(figures)))
}

/// Replaces figures that are kept by those of a run that measured less than there is. If they were taken in another way, they are
/// left alone, for what was left out must not be missing on the page: then the answer is false.
pub fn renew(path: &Path, figures: &Figures) -> Result<bool, Fault> {
    let earlier = read(path)?;
    match earlier.and_then(|earlier| figures.beside(&earlier)) {
        Some(all) => keep(path, &all).map(|()| true),
        None => Ok(false),
    }
}

/// Moves what is kept out of the way of a whole run, which may be stopped before it has as much: `PART.previous.json`.
pub fn set_aside(path: &Path) -> Result<(), Fault> {
    match fs::rename(path, path.with_extension("previous.json")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Fault::unwritable(path, &error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// What was kept. None: nothing was.
pub fn read(path: &Path) -> Result<Option<Figures>, Fault> {
    match fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text).map(Some).map_err(|error| {
            let message = format!("`{}` cannot be read: {error}", path.display());
            Fault::argument(message, "remove it, and measure that part again")
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::unreadable(path, &error)),
    }
}

/// Figures with the ratios that follow from them.
pub fn object(figures: &Figures) -> Value {
    let mut object = serde_json::to_value(figures).unwrap_or_default();
    object["ratios"] = json!(figures.ratios());
    object
}

#[cfg(test)]
mod tests;
