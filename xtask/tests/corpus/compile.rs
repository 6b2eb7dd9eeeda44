//! Compiling, with a program in the place of Cargo that says what is wanted.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};

use crate::World;

/// A world in which `cargo` prints these messages and ends with a code.
fn run(messages: &[Value], end: &str) -> (i32, Value) {
    let world = World::new();
    let lines: String = messages.iter().map(|line| format!("{line}\n")).collect();
    world.put("messages", &lines);
    world.put(
        "cargo",
        &format!("#!/bin/sh\necho \"$@\" > said\ncat messages\n{end}\n"),
    );
    fs::set_permissions(world.at("cargo"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = world.command("--check --json --filter pets --timeout 5");
    command.env("CARGO", world.at("cargo"));
    command.env("CARGO_TARGET_DIR", world.at("target"));
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let said = world.get("said");
    assert!(said.starts_with("check "), "{said}");
    assert!(
        said.contains("--manifest-path out/pets.yaml/Cargo.toml"),
        "{said}"
    );
    assert!(world.at("out/pets.yaml/Cargo.lock").is_file());
    let object: Value = serde_json::from_slice(&output.stdout).unwrap();
    (
        output.status.code().unwrap(),
        object["documents"][0].clone(),
    )
}

const CLIENT: &str = "path+file:///out/pets.yaml#corpus-pets@0.1.0";
const OTHER: &str = "registry+x#other@1.0.0";

fn message(package: &str, level: &str, text: &str) -> Value {
    json!({"reason": "compiler-message", "package_id": package, "message": {
        "level": level, "message": text, "code": {"code": "odd"},
        "spans": [{"is_primary": true, "file_name": "src/lib.rs", "line_start": 7}],
    }})
}

fn artifact(package: &str, fresh: bool) -> Value {
    json!({"reason": "compiler-artifact", "package_id": package, "fresh": fresh})
}

#[test]
fn warnings_of_the_client_are_counted() {
    let summary = json!({"reason": "compiler-message", "package_id": CLIENT, "message": {
        "level": "warning", "message": "2 warnings emitted", "code": null, "spans": [],
    }});
    let messages = [
        message(OTHER, "warning", "not ours"),
        artifact(OTHER, false),
        message(CLIENT, "warning", "unused"),
        message(CLIENT, "warning", "unused too"),
        summary,
        artifact(CLIENT, false),
    ];
    let (code, row) = run(&messages, "");
    assert_eq!(
        (code, &row["result"], &row["warnings"]),
        (0, &json!("ok"), &json!(2))
    );
    assert!(row["check_seconds"].is_f64());
    assert_eq!(row["detail"], "warning[odd]: unused (src/lib.rs:7)");
}

#[test]
fn a_client_that_is_fresh_has_no_time() {
    let (code, row) = run(&[artifact(OTHER, true), artifact(CLIENT, true)], "");
    assert_eq!((code, &row["warnings"]), (0, &json!(0)));
    assert_eq!(row["check_seconds"], json!(null));
}

#[test]
fn a_client_that_does_not_compile() {
    let (code, row) = run(&[message(CLIENT, "error", "no such thing")], "exit 101");
    assert_eq!((code, &row["result"]), (1, &json!("uncompiled")));
    assert_eq!(row["detail"], "error[odd]: no such thing (src/lib.rs:7)");
    assert_eq!(row["operations"], 1, "it was generated");
}

#[test]
fn dependencies_that_cannot_be_had() {
    let (code, row) = run(&[], "echo 'error: no network' >&2; exit 101");
    assert_eq!((code, &row["result"]), (1, &json!("uncompiled")));
    assert_eq!(row["detail"], "error: no network");
}

#[test]
fn a_compiler_that_hangs() {
    let (code, row) = run(&[artifact(OTHER, false)], "sleep 50");
    assert_eq!((code, &row["result"]), (1, &json!("timeout")));
    assert_eq!(row["detail"], "compiling took more than 5s");
}
