//! Emitted files and diagnostics hold no character that cannot be seen, whatever the document has.

use std::fs;
use std::path::{Path, PathBuf};

use clientgen::hidden::is_hidden;

#[test]
fn what_is_emitted_and_said_can_be_seen() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files = Vec::new();
    for case in fs::read_dir(cases).unwrap() {
        let case = case.unwrap().path();
        collect(&case.join("expected"), &mut files);
        files.extend(Some(case.join("diagnostics.txt")).filter(|file| file.is_file()));
    }
    assert!(files.len() > 1000, "only {} files", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let hidden = text.chars().find(|one| *one != '\n' && is_hidden(*one));
        assert_eq!(hidden, None, "{}", file.display());
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, files),
            false => files.push(path),
        }
    }
}
