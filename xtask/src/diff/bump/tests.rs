//! Tests of the version and the entry of the changelog.

use std::fs;

use clientgen::compare::{Change, Comparison, SourceEffect, Step, WireEffect};

use super::{Bump, MARKER, numbers};
use crate::diff::ignore::Ignores;
use crate::diff::judge::{Bench, FAIL_ON};
use crate::diff::report::Revision;
use crate::diff::testing::{change, documentation, with};

const CARGO: &str = "[package]\nname = \"pets\"\nversion = \"0.1.0\" # released\n";

/// A crate at version 0.1.0, and what the changes since then ask for.
fn bump(changes: Vec<Change>) -> (tempfile::TempDir, Bump) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), CARGO).unwrap();
    let bench = Bench {
        fail_on: FAIL_ON,
        ignores: Ignores::new(None, "2026-06-15").unwrap(),
        version: Some("0.1.0".to_owned()),
    };
    let base = Revision {
        name: "HEAD:pets.yaml".to_owned(),
        ..Revision::default()
    };
    let bump = Bump {
        out: folder.path().to_owned(),
        report: bench.judge(
            Comparison {
                changes,
                ..Comparison::default()
            },
            base,
            Revision::default(),
        ),
        old: None,
    };
    (folder, bump)
}

fn major() -> Change {
    let mut change = with(
        change("GET /cats", "query owner"),
        WireEffect::Breaks,
        WireEffect::Safe,
        SourceEffect::Silent,
    );
    change.message = "owner` is\n<!-- gone".to_owned();
    change.step = Step::Major;
    change
}

#[test]
fn version_and_entry_are_written_once() {
    let (folder, bump) = bump(vec![documentation(), major()]);
    let get = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    for _ in 0..2 {
        let (text, object) = bump.write().unwrap();
        assert!(text.ends_with("version 0.2.0, a major step from 0.1.0 of HEAD:pets.yaml"));
        assert_eq!(object["version"], "0.2.0");
        assert_eq!(get("Cargo.toml"), CARGO.replace("0.1.0", "0.2.0"));
        let line = "- **Compiles and means something else:** `GET /cats/query owner`: owner` is &lt;!-- gone";
        let expected = format!("# Changelog\n\n{MARKER}\n\n## 0.2.0\n\n{line}\n");
        assert_eq!(get("CHANGELOG.md"), expected);
    }
}

#[test]
fn a_later_version_stays() {
    let (folder, bump) = bump(vec![documentation()]);
    let cargo = folder.path().join("Cargo.toml");
    let later = CARGO.replace("0.1.0", "0.10.0");
    fs::write(&cargo, &later).unwrap();
    bump.write().unwrap();
    assert_eq!(fs::read_to_string(&cargo).unwrap(), later);
    let changelog = fs::read_to_string(folder.path().join("CHANGELOG.md")).unwrap();
    assert!(
        changelog.ends_with("\n## 0.10.0\n\n- Documentation changed.\n"),
        "{changelog}"
    );
}

#[test]
fn nothing_to_do() {
    let (folder, bump) = bump(Vec::new());
    assert!(
        bump.write()
            .unwrap()
            .0
            .contains("nothing changed since HEAD")
    );
    assert!(!folder.path().join("CHANGELOG.md").exists());
}

#[test]
fn what_is_in_the_way() {
    let (folder, bump) = bump(vec![major()]);
    let refused = |because: &str| {
        let fault = bump.write().unwrap_err();
        let mut rows = fault.report.iter();
        assert!(
            rows.any(|row| row.message.contains(because)),
            "{because}: {:?}",
            fault.report
        );
    };
    fs::write(folder.path().join("CHANGELOG.md"), "# Mine\n").unwrap();
    refused("has no line below which entries go");
    let cargo = folder.path().join("Cargo.toml");
    fs::write(&cargo, "[package]\nversion.workspace = true\n").unwrap();
    refused("takes its version from elsewhere");
    fs::write(&cargo, "[package]\n").unwrap();
    refused("has no version that could be raised");
    fs::write(&cargo, "[package\n").unwrap();
    refused("Cargo.toml`: ");
}

#[test]
fn versions_are_compared_as_numbers() {
    assert!(numbers("0.10.0") > numbers("0.9.9"));
    assert_eq!(numbers("1.2.3-rc.1"), Some([1, 2, 3]));
    for odd in ["", "1", "1.2", "1.2.x", "1.2.3.4"] {
        assert_eq!(numbers(odd), None, "{odd}");
    }
}
