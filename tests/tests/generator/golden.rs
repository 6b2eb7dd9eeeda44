//! Comparison with what is committed, and updating it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use similar::TextDiff;

use crate::files::Tree;

/// The environment variable that has goldens written instead of compared.
const UPDATE: &str = "UPDATE_EXPECT";

/// What to do about a difference.
pub const ADVICE: &str = "If this is what it should be, run UPDATE_EXPECT=1 cargo test -p clientgen-tests --test generator, and review the diff.";

/// Compares a folder's files with what they should be and says what differs, or writes them if asked to.
pub fn compare(name: &str, folder: &Path, present: &Tree, expected: &Tree) -> String {
    if std::env::var_os(UPDATE).is_some_and(|value| value != "0") {
        update(folder, present, expected);
        return String::new();
    }
    differences(name, present, expected)
}

fn update(folder: &Path, present: &Tree, expected: &Tree) {
    for stale in present.keys().filter(|path| !expected.contains_key(*path)) {
        fs::remove_file(folder.join(stale)).unwrap();
    }
    for (path, text) in expected {
        if present.get(path) != Some(text) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
}

/// A line for each file that is stale or new, and a diff of each that differs.
pub fn differences(name: &str, present: &Tree, expected: &Tree) -> String {
    let mut text = String::new();
    for stale in present.keys().filter(|path| !expected.contains_key(*path)) {
        let _ = writeln!(text, "{name}/{stale} is no longer written");
    }
    for (path, after) in expected {
        match present.get(path) {
            None => {
                let _ = writeln!(text, "{name}/{path} is new");
            }
            Some(before) if before != after => {
                let diff = TextDiff::from_lines(before.as_str(), after.as_str());
                let mut diff = diff.unified_diff();
                let diff = diff.header("committed", "now");
                let _ = writeln!(text, "{name}/{path} differs:\n{diff}");
            }
            Some(_) => {}
        }
    }
    text
}
