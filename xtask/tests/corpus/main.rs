//! `cargo xtask corpus` from outside: the built program, with documents of its own.

#![expect(clippy::unwrap_used, reason = "what panics in a test has failed")]

#[cfg(unix)]
mod compile;
mod expect;
mod generate;
#[cfg(unix)]
mod mutate;
mod names;
mod round_trip;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// One operation, two types, a row that is untyped and one that is skipped.
const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      odd: 1
      properties:
        name: { type: string }
        kind: { contentMediaType: image/png }
    Owner:
      type: object
      properties:
        name: { type: string }
";

const EMPTY: &str =
    r#"{"openapi": "3.1.1", "info": {"title": "Empty", "version": "1"}, "paths": {}}"#;

/// A folder of documents, and a program that runs beside it.
struct World {
    folder: TempDir,
}

/// What a run said.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

impl World {
    /// With two documents that are well, and something that is no document.
    fn new() -> Self {
        let world = Self {
            folder: TempDir::new().unwrap(),
        };
        world.put("documents/pets.yaml", PETS);
        world.put("documents/empty.json", EMPTY);
        world.put("documents/README.md", "No document.");
        world
    }

    /// And one that is at fault.
    fn broken() -> Self {
        let world = Self::new();
        world.put("documents/broken.yml", "swagger: '2.0'\n");
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

    fn get(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// A run with flags that are separated by spaces.
    fn corpus(&self, flags: &str) -> Run {
        let output = self.command(flags).output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn command(&self, flags: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["corpus", "documents", "--out", "out"]);
        command.args(flags.split_whitespace());
        command.current_dir(self.folder.path());
        command
    }

    /// The lines of a run that ends with a code, and prints no bar where there is no terminal.
    #[track_caller]
    fn lines(&self, flags: &str, code: i32) -> Vec<String> {
        let run = self.corpus(flags);
        assert_eq!((run.code, &*run.stderr), (code, ""), "{}", run.stdout);
        run.stdout.lines().map(str::to_owned).collect()
    }

    #[track_caller]
    fn json(&self, flags: &str, code: i32) -> Value {
        let lines = self.lines(&format!("{flags} --json"), code);
        serde_json::from_str(&lines.join("\n")).unwrap()
    }
}

/// The words of a line.
fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}
