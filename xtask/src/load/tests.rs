//! Tests of loading.

use std::fs;

use clientgen::source::Load;

use super::Siblings;
use crate::reading::{self, LONGEST};

/// `secret.yaml`, and beside it `spec/` with `root.yaml` and `parts/a.yaml`.
fn world() -> (tempfile::TempDir, Siblings) {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::create_dir_all(at("spec/parts")).unwrap();
    fs::write(at("secret.yaml"), "secret").unwrap();
    fs::write(at("spec/parts/a.yaml"), "a").unwrap();
    let siblings = Siblings::of(&at("spec/root.yaml"));
    (folder, siblings)
}

#[test]
fn documents_below_the_folder_are_read() {
    let (_folder, siblings) = world();
    for path in ["parts/a.yaml", "./parts/a.yaml", "parts/../parts/a.yaml"] {
        assert_eq!(siblings.load(path), Ok(b"a".to_vec()), "{path}");
    }
    assert_eq!(siblings.into_texts()["parts/a.yaml"], "a");
}

#[test]
fn documents_elsewhere_are_not() {
    let (folder, siblings) = world();
    let absolute = folder.path().join("secret.yaml").display().to_string();
    let paths = [
        "../secret.yaml",
        "parts/../../secret.yaml",
        "../spec/parts/a.yaml",
        &absolute,
    ];
    for path in paths {
        let refused = siblings.load(path).unwrap_err();
        assert!(refused.contains("is outside"), "{refused}");
    }
    let remote = siblings.load("https://example.org/a.yaml").unwrap_err();
    assert!(remote.contains("needs --allow-remote"), "{remote}");
    let missing = siblings.load("b.yaml").unwrap_err();
    assert!(missing.starts_with("`b.yaml` cannot be read"), "{missing}");
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere_else() {
    use std::os::unix::fs::symlink;

    let (folder, siblings) = world();
    let at = |path: &str| folder.path().join(path);
    symlink(at("secret.yaml"), at("spec/link.yaml")).unwrap();
    symlink(folder.path(), at("spec/up")).unwrap();
    symlink(at("spec/parts/a.yaml"), at("spec/inside.yaml")).unwrap();
    for path in ["link.yaml", "up/secret.yaml"] {
        let refused = siblings.load(path).unwrap_err();
        assert!(refused.contains("is outside"), "{refused}");
    }
    assert_eq!(siblings.load("inside.yaml"), Ok(b"a".to_vec()));
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_read() {
    let (folder, siblings) = world();
    let at = |path: &str| folder.path().join(path);
    let pipe = at("spec/pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    std::os::unix::fs::symlink(&pipe, at("spec/link.yaml")).unwrap();
    std::os::unix::fs::symlink(at("spec/parts/a.yaml"), at("spec/to_a.yaml")).unwrap();
    for path in ["pipe.yaml", "link.yaml", "parts"] {
        let refused = siblings.load(path).unwrap_err();
        assert!(refused.contains("it is no regular file"), "{refused}");
    }
    assert_eq!(siblings.load("to_a.yaml"), Ok(b"a".to_vec()));
    // A device is outside of every folder of documents, also behind a link.
    std::os::unix::fs::symlink("/dev/zero", at("spec/zero.yaml")).unwrap();
    assert!(
        siblings
            .load("zero.yaml")
            .unwrap_err()
            .contains("is outside")
    );
}

#[test]
fn a_document_that_is_too_long_is_not_read() {
    let (folder, siblings) = world();
    let path = folder.path().join("spec/long.yaml");
    let file = fs::File::create(&path).unwrap();
    file.set_len(LONGEST + 1).unwrap();
    let refused = siblings.load("long.yaml").unwrap_err();
    assert!(refused.ends_with("it is longer than 64 MiB"), "{refused}");
    assert!(reading::read(&path).is_err());
    file.set_len(LONGEST).unwrap();
    assert_eq!(siblings.load("long.yaml").unwrap().len() as u64, LONGEST);
}
