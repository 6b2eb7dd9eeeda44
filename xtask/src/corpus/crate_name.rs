//! Names of clients.

use std::path::Path;

/// Names the client of a document as no crate is named that it could depend on.
pub fn crate_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let sober = |one: char| {
        if one.is_ascii_alphanumeric() {
            one
        } else {
            '-'
        }
    };
    let short = stem.chars().take(50).map(sober);
    format!("corpus-{}", short.collect::<String>())
}
