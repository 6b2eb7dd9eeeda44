//! Cargo, asked to check and build programs.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::fault::Fault;

/// The result of a build.
#[derive(Debug, Default)]
pub struct Built {
    /// The files with errors, as side and name: `head/p0_1`.
    pub errors: BTreeSet<String>,
    /// The names of what was built, with the executable if it is one.
    pub artifacts: BTreeMap<String, Option<PathBuf>>,
}

/// Checks all packages of a workspace.
pub fn check(workspace: &Path, folder: &Path) -> Result<Built, Fault> {
    run(cargo(workspace, folder, "check"))
}

/// Builds all programs of a workspace.
pub fn build(workspace: &Path, folder: &Path) -> Result<Built, Fault> {
    run(cargo(workspace, folder, "build"))
}

/// Runs a program, and gives what it prints. None: it fails.
pub fn printed(executable: &Path) -> Option<String> {
    let output = Command::new(executable)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

fn run(mut command: Command) -> Result<Built, Fault> {
    let output = command.output().map_err(|error| {
        let message = format!("cargo cannot be started: {error}");
        Fault::argument(
            message,
            "--witness builds programs with the cargo that runs this",
        )
    })?;
    let mut built = Built::default();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Ok(line) = serde_json::from_str::<Value>(line) {
            built.read(&line);
        }
    }
    Ok(built)
}

impl Built {
    fn read(&mut self, line: &Value) {
        match line["reason"].as_str() {
            Some("compiler-artifact") => {
                let name = line["target"]["name"].as_str().unwrap_or_default();
                let executable = line["executable"].as_str().map(PathBuf::from);
                self.artifacts.insert(name.to_owned(), executable);
            }
            Some("compiler-message") if line["message"]["level"] == "error" => {
                let target = line["target"]["name"].as_str().unwrap_or_default();
                let side = target.split('_').next().unwrap_or_default();
                let spans = line["message"]["spans"].as_array().into_iter().flatten();
                for span in spans {
                    let path = Path::new(span["file_name"].as_str().unwrap_or_default());
                    let stem = path.file_stem().map(|stem| stem.to_string_lossy());
                    self.errors
                        .extend(stem.map(|stem| format!("{side}/{stem}")));
                }
            }
            _ => {}
        }
    }
}

fn cargo(workspace: &Path, folder: &Path, task: &str) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .args([
            task,
            "--quiet",
            "--keep-going",
            "--message-format=json",
            "--manifest-path",
        ])
        .arg(workspace.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null());
    command
}
