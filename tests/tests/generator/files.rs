//! Folders as values.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Texts by path, relative to some folder and with `/` between the parts.
pub type Tree = BTreeMap<String, String>;

/// The repository.
pub fn repository() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap().to_owned()
}

/// All files below a folder; none if it is not there.
pub fn read(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    for path in paths(folder) {
        let name = relative(folder, &path);
        tree.insert(name, fs::read_to_string(&path).unwrap());
    }
    tree
}

/// The paths of all files below a folder, in order.
pub fn paths(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(paths(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A path below a folder with `/` between its parts, on every system.
pub fn relative(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap().iter();
    let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Makes a folder hold these files and no others, touching only what changes, so that Cargo sees what is fresh.
pub fn write(folder: &Path, tree: &Tree) {
    let present = read(folder);
    for stale in present.keys().filter(|path| !tree.contains_key(*path)) {
        fs::remove_file(folder.join(stale)).unwrap();
    }
    for (path, text) in tree {
        if present.get(path) != Some(text) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
}
