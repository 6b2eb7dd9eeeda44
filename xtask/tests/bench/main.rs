//! `cargo xtask bench` from outside: the built program, with a small document and generators that only look like ones.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "what panics in a test has failed")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '204': { description: OK }
";

/// A folder with a document, and a program that runs in it and finds nothing on its `PATH`.
struct World {
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let world = Self {
            folder: TempDir::new().unwrap(),
        };
        world.put("documents/pets.yaml", PETS);
        world
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, contents: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    /// A generator that does nothing but this.
    fn peer(&self, path: &str, script: &str) {
        self.put(path, &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(self.at(path), fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// The lines of a run with flags that are separated by spaces.
    #[track_caller]
    fn lines(&self, flags: &str, code: i32) -> Vec<String> {
        let ours = env!("CARGO_BIN_EXE_xtask");
        let mut command = Command::new(ours);
        command.args(["bench", "generate", "--documents", "documents"]);
        command
            .args(["--ours", ours])
            .args(flags.split_whitespace());
        if !flags.contains("--runs") {
            command.args(["--runs", "1"]);
        }
        command.env("CARGO_TARGET_DIR", self.at("target"));
        command.env("PATH", self.at("nothing"));
        let output = command.current_dir(self.folder.path()).output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{stdout}{stderr}");
        assert!(code == 2 || stderr.is_empty(), "{stderr}");
        stdout.lines().map(str::to_owned).collect()
    }
}

/// The words of the line of the document in the table below this title.
fn cells<'l>(lines: &'l [String], title: &str) -> Vec<&'l str> {
    let table = lines.iter().skip_while(|line| *line != title);
    let line = table.clone().nth(2);
    line.unwrap().split_whitespace().collect()
}

#[test]
fn generators_that_are_not_there_are_dashes() {
    let lines = World::new().lines("", 0);
    let cells = cells(&lines, "generate: on the clock, s");
    assert_eq!(cells[0], "pets.yaml");
    assert!(cells[1].parse::<f64>().unwrap() > 0.0, "{cells:?}");
    assert_eq!(cells[2..], ["-", "-", "-", "-"]);
}

#[test]
fn generators_are_found_where_the_flag_says() {
    let world = World::new();
    world.peer("peers/ploidy", "exit 0");
    world.peer(
        "peers/bin/openapi-to-rust",
        "echo 'error: not today' >&2; exit 3",
    );
    world.put("peers/.crates.toml", "[v1]\n");
    world.put(
        ".crates.toml",
        "[v1]\n\"ploidy 7.8.9 (registry+x)\" = [\"ploidy\"]\n",
    );
    let lines = world.lines("--peers peers", 0);
    let cells = cells(&lines, "generate: on the clock, s");
    let ratio: f64 = cells[5].parse().unwrap();
    assert!(
        ratio > 1.0,
        "a generator that does nothing is quicker: {cells:?}"
    );
    assert_eq!(cells[3..5], ["fails", "-"]);
    let last = lines.last().unwrap();
    assert_eq!(last, "pets.yaml, openapi-to-rust: error: not today");

    let kept = fs::read_to_string(world.at("target/bench/generate.json")).unwrap();
    let kept: Value = serde_json::from_str(&kept).unwrap();
    assert_eq!(kept["versions"]["ploidy"], "7.8.9");
}

#[test]
fn programs_get_an_object() {
    let lines = World::new().lines("--json", 0);
    let object: Value = serde_json::from_str(&lines.join("\n")).unwrap();
    assert_eq!(object["part"], "generate");
    assert_eq!(object["runs"], 1);
    assert_eq!(object["tools"][0], "clientgen");
    let row = &object["rows"][0];
    assert_eq!(
        (&row["subject"], &row["tool"]),
        (&"pets.yaml".into(), &"clientgen".into())
    );
    assert!(row["values"]["cpu"].as_f64().unwrap() > 0.0);
    assert!(row["values"]["peak"].as_f64().unwrap() > 1e6);
    assert_eq!(object["ratios"], Value::Array(Vec::new()));
}

#[test]
fn figures_of_a_part_of_it_are_not_kept() {
    let world = World::new();
    let lines = world.lines("--only pets", 0);
    assert_eq!(cells(&lines, "generate: on the clock, s")[0], "pets.yaml");
    assert!(!world.at("target/bench/generate.json").exists());
}

#[test]
fn a_budget_that_cannot_be_judged_is_not_kept() {
    let lines = World::new().lines("--budget", 1);
    let last = lines.last().unwrap();
    assert!(
        last.starts_with("budget: ") && last.ends_with("could not be measured"),
        "{last}"
    );
}

#[test]
fn ours_that_fails_is_a_failure() {
    let world = World::new();
    world.put("documents/pets.yaml", "swagger: '2.0'\n");
    let lines = world.lines("", 1);
    let last = lines.last().unwrap();
    assert!(last.starts_with("pets.yaml, clientgen: error"), "{last}");
}

#[test]
fn arguments_that_lead_nowhere_are_at_fault() {
    let world = World::new();
    world.lines("--filter nothing", 2);
    world.lines("--only nothing", 2);
    world.lines("--runs 0", 2);
}
