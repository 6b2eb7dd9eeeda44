//! Clients of mutants, compiled some hundred at once.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::corpus::messages::placed;
use crate::fault::Fault;
use crate::limited::{self, Clock};

/// The most time that one call of Cargo may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// The workspace of clients; the first line tells that the folder may be written anew.
const WORKSPACE: &str = "# Clients of mutants, written anew by each run.\n[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";

/// Makes a folder a workspace of all that will be in it. What another run left there goes; anything
/// else is a fault.
pub fn prepare(folder: &Path, root: &Path) -> Result<(), Fault> {
    let manifest = folder.join("Cargo.toml");
    let is_ours = fs::read_to_string(&manifest).is_ok_and(|text| text == WORKSPACE);
    if folder.exists() && !is_ours {
        let message = format!("`{}` is there and not of an earlier run", folder.display());
        return Err(Fault::argument(message, "name another folder with --out"));
    }
    let made = || -> io::Result<()> {
        if is_ours {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        fs::write(manifest, WORKSPACE)?;
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
    };
    made().map_err(|error| Fault::unwritable(folder, &error))
}

/// Compiles all packages of a folder, and gives the first error of each that does not compile, by
/// its name.
pub fn compile(folder: &Path, target: &Path) -> Result<BTreeMap<String, String>, Fault> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--quiet",
            "--message-format",
            "json",
        ])
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS");
    let mut errors = BTreeMap::new();
    let ran = limited::run(&mut command, LIMIT, |line| {
        if let Some((name, error)) = error(line) {
            errors.entry(name).or_insert(error);
        }
        Clock::Runs
    });
    let ran = ran.map_err(|error| Fault::unreadable(folder, &error))?;
    match ran.status {
        Some(status) if !status.success() && errors.is_empty() => {
            errors.insert("cargo".to_owned(), ran.errors);
        }
        Some(_) => {}
        None => {
            errors.insert("cargo".to_owned(), format!("it took more than {LIMIT:?}"));
        }
    }
    Ok(errors)
}

/// The name of a package and its error, if a line of Cargo's tells of one.
pub fn error(line: &str) -> Option<(String, String)> {
    let line: Value = serde_json::from_str(line).ok()?;
    let message = &line["message"];
    if line["reason"] != "compiler-message" || message["level"] != "error" {
        return None;
    }
    let name = line["target"]["name"].as_str()?.replace('_', "-");
    Some((name, placed(message)?))
}
