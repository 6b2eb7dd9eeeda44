//! `cargo xtask diff` from outside: the built program, in a repository of its own.

#![expect(clippy::unwrap_used, reason = "what panics in a test has failed")]

mod arguments;
mod bump;
mod explain;
mod found;
mod ignore;
mod refused;
mod revisions;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder, often a repository, and a program that runs in it.
struct World {
    folder: TempDir,
}

/// What a run said.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

/// A document with these schemas, each on one line.
fn document(schemas: &[&str]) -> String {
    let head = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
    let lines = schemas.iter().map(|schema| format!("    {schema}\n"));
    format!(
        "{head}components:\n  schemas:\n{}",
        lines.collect::<String>()
    )
}

/// A document that is none.
const BROKEN: &str = "openapi: 3.1.0\npaths: [\n";

const CONFIG: &str = "spec = \"spec/pets.yaml\"\nout = \"out\"\nname = \"pets\"\n";

impl World {
    /// An empty folder.
    fn bare() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// A repository with one commit: `clientgen.toml` and `spec/pets.yaml`.
    fn new() -> Self {
        let world = Self::bare();
        world.git(&["init", "--quiet", "--initial-branch=main"]);
        world.put("clientgen.toml", CONFIG);
        world.put("spec/pets.yaml", &document(&["Pet: {type: object}"]));
        world.commit();
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

    /// Commits everything.
    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=Change"]);
    }

    /// Runs git, which has to do well.
    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(arguments);
        let output = alone(&mut command, self.folder.path());
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {stderr}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs `diff` with arguments that are separated by spaces.
    fn diff(&self, arguments: &str) -> Run {
        self.task("", "diff", arguments)
    }

    /// Runs a task in a folder.
    fn task(&self, folder: &str, task: &str, arguments: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg(task).args(arguments.split_whitespace());
        run(&mut command, &self.at(folder))
    }

    /// A run that has to find nothing that fails, and that says both names.
    #[track_caller]
    fn fine(&self, arguments: &str, base: &str, head: &str) -> Run {
        let run = self.diff(&format!("{arguments} --format json"));
        assert_eq!((run.code, &*run.stderr), (0, ""), "{}", run.stdout);
        for name in [base, head] {
            assert!(run.stdout.contains(name), "{name}: {}", run.stdout);
        }
        run
    }

    /// A run that has to end with 2 and say all of this on stderr only.
    #[track_caller]
    fn refused(&self, arguments: &str, because: &[&str]) {
        let run = self.diff(arguments);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{}", run.stderr);
        for sentence in because {
            assert!(run.stderr.contains(sentence), "{sentence}: {}", run.stderr);
        }
    }
}

fn run(command: &mut Command, folder: &Path) -> Run {
    let output = alone(command, folder);
    Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs a command that sees nothing of the configuration of the machine, nor of a repository around
/// the tests.
fn alone(command: &mut Command, folder: &Path) -> Output {
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("GIT_CEILING_DIRECTORIES", std::env::temp_dir());
    for (name, value) in [("NAME", "Nobody"), ("EMAIL", "nobody@example.com")] {
        command.env(format!("GIT_AUTHOR_{name}"), value);
        command.env(format!("GIT_COMMITTER_{name}"), value);
    }
    command.current_dir(folder).output().unwrap()
}
