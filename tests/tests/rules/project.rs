//! The files of the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that are not the project's own text: what is built, what others wrote, what is expected of the generator.
const LEFT_OUT: &[&str] = &[
    "target",
    "benches/target",
    "tests/fuzz/target",
    ".git",
    "tests/vendor",
    "tests/cases",
    "tests/ui/cases",
];

/// One text file.
pub struct TextFile {
    /// From the root of the repository, `/`-separated.
    pub path: String,
    pub text: String,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of a file of the repository.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below a folder of the repository (`""`: all of it) with one of these extensions, sorted.
pub fn files(folder: &str, extensions: &[&str]) -> Vec<TextFile> {
    let mut paths = Vec::new();
    collect(&root(), folder, extensions, &mut paths);
    paths.sort();
    let file = |path: String| TextFile {
        text: read(&path),
        path,
    };
    paths.into_iter().map(file).collect()
}

fn collect(root: &Path, folder: &str, extensions: &[&str], paths: &mut Vec<String>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = match folder {
            "" => name,
            _ => format!("{folder}/{name}"),
        };
        if LEFT_OUT.contains(&path.as_str()) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            collect(root, &path, extensions, paths);
        } else if path
            .rsplit_once('.')
            .is_some_and(|(_, extension)| extensions.contains(&extension))
        {
            paths.push(path);
        }
    }
}

/// Fails with the rule and all that breaks it.
pub fn assert_none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n  {}", broken.join("\n  "));
}
