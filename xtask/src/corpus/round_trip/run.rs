//! Builds and runs the program of one document, and has it judged.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::RoundTrip;
use super::scratch::{TEXTS, TRIPS, program_name};
use crate::corpus::compile::{Build, compile};
use crate::corpus::row::{Failure, Verdict};
use crate::limited::{self, Clock};

/// Where everything is.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    /// This program.
    pub xtask: &'a Path,
    /// The document.
    pub document: &'a Path,
    /// The folder of the program to build.
    pub folder: &'a Path,
    /// The name of the client.
    pub name: &'a str,
}

/// What came of the examples; each of the steps may take so long.
pub fn round_trip(
    places: Places<'_>,
    build: &Build<'_>,
    limit: Duration,
) -> Result<RoundTrip, Failure> {
    compile(build, places.folder, limit)?;
    let program = program_name(places.name);
    let program = build.target.join("debug").join(program);
    let files = [TEXTS, TRIPS].map(|file| places.folder.join(file));
    let mut trips = Command::new(program);
    trips.args(&files);
    run(&mut trips, "decoding the examples", limit)?;
    let mut judge = Command::new(places.xtask);
    judge
        .arg("corpus-judge")
        .args([places.document, places.folder]);
    let said = run(&mut judge, "judging the examples", limit)?;
    let said: Value = serde_json::from_str(&said).unwrap_or_default();
    if let Value::String(why) = said {
        return Err(crash(why));
    }
    serde_json::from_value(said).map_err(|error| crash(error.to_string()))
}

/// The last line that a command prints.
fn run(command: &mut Command, doing: &str, limit: Duration) -> Result<String, Failure> {
    let mut last = String::new();
    let ran = limited::run(command, limit, |line| {
        line.clone_into(&mut last);
        Clock::Runs
    });
    let ran = ran.map_err(|error| crash(format!("{doing}: {error}")))?;
    match ran.status {
        Some(status) if status.success() => Ok(last),
        Some(status) => {
            let line = ran.errors.lines().last().unwrap_or_default();
            Err(crash(format!("{doing}: {status}: {line}")))
        }
        None => Err(Failure {
            verdict: Verdict::Timeout,
            detail: format!("{doing} took more than {limit:?}"),
        }),
    }
}

fn crash(detail: String) -> Failure {
    Failure {
        verdict: Verdict::Crash,
        detail,
    }
}

/// Where the program of a document goes: beside its client, not into it.
pub fn folder(client: &Path) -> PathBuf {
    let mut name = client.as_os_str().to_owned();
    name.push(".round-trip");
    PathBuf::from(name)
}
