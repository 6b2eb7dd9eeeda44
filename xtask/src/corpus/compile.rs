//! Compiling a client, or what uses it.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::messages::Messages;
use super::row::{Compiled, Failure, Verdict};
use crate::limited;

/// The lock file of this repository: clients get the versions that are known to work, and nothing has to be looked up.
const LOCK: &str = "Cargo.lock";

/// The settings of Clippy.
const CLIPPY: &str = "clippy.toml";

/// How something is compiled.
#[derive(Clone, Copy, Debug)]
pub struct Build<'a> {
    /// `check`, `clippy` or `build`.
    pub task: &'a str,
    /// The folder of this repository.
    pub root: &'a Path,
    /// Dependencies are compiled once for all that share this folder.
    pub target: &'a Path,
}

/// Compiles a package.
pub fn compile(build: &Build<'_>, package: &Path, limit: Duration) -> Result<Compiled, Failure> {
    let failed = |verdict, detail| Failure { verdict, detail };
    fs::copy(build.root.join(LOCK), package.join(LOCK))
        .map_err(|error| failed(Verdict::Uncompiled, format!("{LOCK}: {error}")))?;
    // The settings of Clippy are those of users, not those of the repository around the folder.
    fs::write(package.join(CLIPPY), "")
        .map_err(|error| failed(Verdict::Uncompiled, format!("{CLIPPY}: {error}")))?;
    let mut messages = Messages::default();
    let ran = limited::run(&mut command(build, package), limit, |line| {
        messages.read(line)
    });
    let ran = ran.map_err(|error| failed(Verdict::Uncompiled, error.to_string()))?;
    let Some(status) = ran.status else {
        let detail = format!("compiling took more than {limit:?}");
        return Err(failed(Verdict::Timeout, detail));
    };
    if status.success() {
        return Ok(messages.finish());
    }
    let detail = messages.first_error.or_else(|| first_error(&ran.errors));
    Err(failed(
        Verdict::Uncompiled,
        detail.unwrap_or_else(|| status.to_string()),
    ))
}

fn command(build: &Build<'_>, package: &Path) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .args([build.task, "--quiet", "--message-format", "json"])
        .arg("--manifest-path")
        .arg(package.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(build.target)
        // What is measured and counted should depend on the client alone.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS");
    command
}

/// What Cargo itself complains about, such as a dependency that does not compile.
fn first_error(errors: &str) -> Option<String> {
    let mut lines = errors.lines();
    let line = lines.find(|line| line.starts_with("error"))?;
    Some(line.to_owned())
}
