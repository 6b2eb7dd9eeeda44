//! Mutants, with a program in the place of Cargo that says what is wanted.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::{Run, World};

/// Returns the report of a run in a world in which `cargo` prints this.
fn run(world: &World, flags: &str, printed: &str) -> Run {
    world.put("cargo", &format!("#!/bin/sh\necho '{printed}'\n"));
    fs::set_permissions(world.at("cargo"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = world.command(flags);
    command.env("CARGO", world.at("cargo"));
    command.env("CARGO_TARGET_DIR", world.at("target"));
    let output = command.output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn mutants_are_counted_and_the_same_for_a_seed() {
    let world = World::new();
    let first = run(&world, "--mutate 12 --seed 7", "");
    assert_eq!((first.code, &*first.stderr), (0, ""), "{}", first.stdout);
    let start = "seed 7: 2 documents (0 unreadable), 24 mutants: ";
    assert!(first.stdout.starts_with(start), "{}", first.stdout);
    assert!(
        first.stdout.contains(" 0 too slow, 0 crashed; "),
        "{}",
        first.stdout
    );
    assert_eq!(run(&world, "--mutate 12 --seed 7", "").stdout, first.stdout);
    // Each tenth that has a client is kept, as a package of one workspace.
    let clients = fs::read_dir(world.at("out/clients")).unwrap().count();
    assert!((3..=6).contains(&clients), "{clients}");
    assert_eq!(fs::read_dir(world.at("out/crashes")).unwrap().count(), 0);
}

#[test]
fn a_client_that_does_not_compile_is_a_failure_with_its_mutations() {
    let world = World::new();
    let error = json!({
        "reason": "compiler-message",
        "target": {"name": "corpus_pets_0"},
        "message": {"level": "error", "message": "odd", "code": null, "spans": [{"file_name": "src/lib.rs", "line_start": 7}]},
    });
    let failed = run(
        &world,
        "--mutate 1 --filter pets --seed 7",
        &error.to_string(),
    );
    assert_eq!(failed.code, 1, "{}", failed.stdout);
    let line = "pets.yaml, mutant 0: uncompiled: error: odd (src/lib.rs:7)\n  ";
    assert!(failed.stdout.contains(line), "{}", failed.stdout);
    assert!(failed.stdout.contains("\"#/"), "{}", failed.stdout);
}

#[test]
fn what_is_no_document_is_counted() {
    let world = World::new();
    world.put("documents/broken.json", "{");
    let run = run(&world, "--mutate 1 --filter broken", "");
    assert_eq!(run.code, 0, "{}", run.stdout);
    let start = "seed 1: 0 documents (1 unreadable), 0 mutants: ";
    assert!(run.stdout.starts_with(start), "{}", run.stdout);
}

#[test]
fn a_folder_of_others_is_left_alone() {
    let world = World::new();
    world.put("out/clients/mine.rs", "");
    let run = run(&world, "--mutate 1", "");
    assert_eq!(run.code, 2, "{}", run.stdout);
    assert!(
        run.stderr.contains("not of an earlier run"),
        "{}",
        run.stderr
    );
    assert!(world.at("out/clients/mine.rs").is_file());
}
