//! Comparison with what is committed.

use std::path::Path;
use std::{env, fs};

use similar::TextDiff;

/// Compares a text with the committed one, or writes that if `UPDATE_EXPECT` asks for it.
pub fn compare(file: &str, text: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff/formats/tests/golden");
    let path = folder.join(file);
    if env::var_os("UPDATE_EXPECT").is_some_and(|value| value != "0") {
        fs::create_dir_all(&folder).unwrap();
        fs::write(&path, text).unwrap();
        return;
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let diff = TextDiff::from_lines(committed.as_str(), text);
    assert!(
        committed == text,
        "{file} differs. If this is what it should be, run UPDATE_EXPECT=1 cargo test -p xtask.\n{}",
        diff.unified_diff().header("committed", "now")
    );
}
