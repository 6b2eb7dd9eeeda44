//! `--check`.

use crate::{SMALLER, World};

const STALE: &str = "\
out is out of date with pets.yaml: 1 file
  changed  src/types/mod.rs

--- src/types/mod.rs (on disk)
+++ src/types/mod.rs (generated)
@@ -2,4 +2,4 @@
 //! info:
 //!   title: Pets
-//!   version: '1'
+//!   version: '2'
 //! paths: {}

To mend it, run: cargo xtask codegen
";

#[test]
fn out_of_date_is_said_and_left() {
    let world = World::new();
    world.fine("");
    assert_eq!(world.fine("--check"), "out: up to date, 3 files\n");
    world.put("pets.yaml", SMALLER);
    let before = world.snapshot();
    let run = world.codegen("--check");
    assert_eq!((run.code, &*run.stdout, &*run.stderr), (1, STALE, ""));
    assert_eq!(world.snapshot(), before);
}

#[test]
fn a_missing_crate_is_out_of_date() {
    let world = World::new();
    let before = world.snapshot();
    let run = world.codegen("--check --spec pets.yaml --out it's --name pets");
    assert_eq!(run.code, 1);
    assert!(
        run.stdout.contains("  new      Cargo.toml\n"),
        "{}",
        run.stdout
    );
    let command = r"run: cargo xtask codegen --spec pets.yaml --out 'it'\''s' --name pets";
    assert!(run.stdout.contains(command), "{}", run.stdout);
    assert_eq!(world.snapshot(), before);
}

#[test]
fn a_long_diff_is_cut() {
    let world = World::new();
    world.fine("");
    let long: String = (0..500).map(|line| format!("# {line}\n")).collect();
    world.put("pets.yaml", &format!("openapi: 3.0.3\n{long}"));
    let run = world.codegen("--check");
    assert_eq!(run.code, 1);
    assert!(run.stdout.lines().count() < 80, "{}", run.stdout);
    assert!(run.stdout.contains(" more lines\n"), "{}", run.stdout);
}

#[test]
fn programs_are_told_in_json() {
    let world = World::new();
    world.fine("");
    world.put("pets.yaml", SMALLER);
    let run = world.codegen("--check --message-format json");
    let object: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(run.code, 1);
    assert_eq!(object["outcome"], "out-of-date");
    assert_eq!(object["changed"], serde_json::json!(["src/types/mod.rs"]));
    assert_eq!(object["command"], "cargo xtask codegen");
}
