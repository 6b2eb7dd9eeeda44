//! The documents of a folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::Fault;

const EXTENSIONS: &[&str] = &["json", "yaml", "yml"];

/// The documents directly in a folder with this in the name, sorted; none is a fault.
pub fn find(folder: &Path, filter: Option<&str>) -> Result<Vec<PathBuf>, Fault> {
    let unreadable = |error| Fault::unreadable(folder, &error);
    let mut documents = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if is_document(&path) && file_name(&path).contains(filter.unwrap_or_default()) {
            documents.push(path);
        }
    }
    if documents.is_empty() {
        let with = filter.map_or(String::new(), |filter| {
            format!(" with `{filter}` in its name")
        });
        let message = format!("there is no document{with} in `{}`", folder.display());
        let help = "documents are the files that end in .json, .yaml or .yml";
        return Err(Fault::argument(message, help));
    }
    documents.sort();
    Ok(documents)
}

/// What a document is called.
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is_known = extension.is_some_and(|extension| {
        let mut known = EXTENSIONS.iter();
        known.any(|known| known.eq_ignore_ascii_case(extension))
    });
    is_known && path.is_file()
}
