//! `--check`.

use crate::{World, document};

#[test]
fn out_of_date_is_said_and_left() {
    let world = World::new();
    world.fine("");
    assert!(world.fine("--check").starts_with("out: up to date, "));
    let changed = world.change();
    let before = world.snapshot();
    let run = world.codegen("--check");
    assert_eq!((run.code, &*run.stderr), (1, ""));
    let head = format!(
        "out is out of date with pets.yaml: 1 file\n  changed  {changed}\n\n\
         --- {changed} (on disk)\n+++ {changed} (generated)\n@@ "
    );
    assert!(run.stdout.starts_with(&head), "{}", run.stdout);
    assert!(run.stdout.contains("\n-"), "{}", run.stdout);
    assert!(run.stdout.contains("A beast."), "{}", run.stdout);
    let end = "\n\nTo mend it, run: cargo xtask codegen\n";
    assert!(run.stdout.ends_with(end), "{}", run.stdout);
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
    let long: String = (0..500).map(|line| format!("Line {line}.\n")).collect();
    world.put("pets.yaml", &document(&long));
    let run = world.codegen("--check");
    assert_eq!(run.code, 1);
    assert!(run.stdout.lines().count() < 80, "{}", run.stdout);
    assert!(run.stdout.contains(" more lines\n"), "{}", run.stdout);
}

#[test]
fn programs_are_told_in_json() {
    let world = World::new();
    world.fine("");
    let changed = world.change();
    let run = world.codegen("--check --message-format json");
    let object: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(run.code, 1);
    assert_eq!(object["outcome"], "out-of-date");
    assert_eq!(object["changed"], serde_json::json!([changed]));
    assert_eq!(object["command"], "cargo xtask codegen");
}
