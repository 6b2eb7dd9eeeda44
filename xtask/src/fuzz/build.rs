//! Building targets with coverage, on the stable toolchain.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::folders::Folders;

/// Passes of LLVM that count what is reached, and show comparisons to the fuzzer: what `cargo fuzz`
/// sets, but for sanitizers, which need another toolchain and look for faults that code without
/// `unsafe` has not.
const FLAGS: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "--cfg",
    "fuzzing",
];

/// The programs of targets.
#[derive(Debug)]
pub struct Programs {
    folder: PathBuf,
}

impl Programs {
    /// Builds the programs of these targets.
    pub fn build(folders: &Folders, targets: &[String]) -> Result<Self, String> {
        let host = host()?;
        let mut command = Command::new(cargo());
        command.args(["build", "--release", "--locked", "--quiet"]);
        command
            .arg("--manifest-path")
            .arg(folders.workspace.join("Cargo.toml"));
        // With a target of its own, what runs while building is built without coverage.
        command
            .args(["--target", &host])
            .arg("--target-dir")
            .arg(&folders.target);
        for target in targets {
            command.args(["--bin", target]);
        }
        command.env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
        let status = command.status().map_err(|error| error.to_string())?;
        if !status.success() {
            return Err(format!("the targets could not be built: {status}"));
        }
        Ok(Self {
            folder: folders.target.join(host).join("release"),
        })
    }

    /// The program of a target.
    pub fn program(&self, target: &str) -> PathBuf {
        self.folder
            .join(format!("{target}{}", std::env::consts::EXE_SUFFIX))
    }
}

fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The target of the machine, as the compiler calls it.
fn host() -> Result<String, String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .arg("-vV")
        .stderr(Stdio::inherit())
        .output();
    let output = output.map_err(|error| format!("rustc: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc does not say what it compiles for".to_owned())
}
