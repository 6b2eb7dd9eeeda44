//! Decoding and calls: programs of the package in `benches`, which has what this one should not have to be built with.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::figures::{Figures, OURS, Sample};
use super::measure::Usage;
use super::setup::{Setup, cargo, sample, unbuilt};
use super::unit::Measure;
use crate::cli::Part;
use crate::fault::Fault;

/// What is used by hand beside the client.
const BY_HAND: &str = "reqwest";

/// Calls of one run, and how many are in flight at once.
const LOADS: &[(u32, u32)] = &[(10_000, 1), (40_000, 64)];

/// Everyone decodes and encodes all payloads.
pub fn decode(setup: &Setup) -> Result<Figures, Fault> {
    let program = build(setup, "decode")?;
    let names = names(&program).ok_or_else(|| unbuilt("decode", "it does not say what it can"))?;
    let mut figures = figures(setup, Part::Decode, list(&names, "libraries"));
    let tools = figures.tools.clone();
    for direction in list(&names, "directions") {
        for payload in list(&names, "payloads") {
            let subject = format!("{direction}, {payload}");
            if !setup.wants(&subject) {
                continue;
            }
            let once = |index: usize| {
                let mut command = Command::new(&program);
                command.args([&tools[index], &direction, &payload]);
                let usage = setup.meter.measure(&command)?;
                with(&usage, |said| {
                    let speed = said["bytes"].as_f64()? / said["seconds"].as_f64()?;
                    Some(vec![(Measure::Throughput, speed)])
                })
            };
            let outcomes = setup.in_turn(&subject, &tools, once);
            setup.add(&mut figures, &subject, outcomes)?;
        }
    }
    Ok(figures)
}

/// The client and reqwest by hand call a server.
pub fn request(setup: &Setup) -> Result<Figures, Fault> {
    let program = build(setup, "request")?;
    let tools = vec![OURS.to_owned(), BY_HAND.to_owned()];
    let mut figures = figures(setup, Part::Request, tools.clone());
    let server = Server::start(&program).map_err(|why| unbuilt("request", &why))?;
    for (calls, in_flight) in LOADS {
        let subject = format!("{in_flight} in flight");
        if !setup.wants(&subject) {
            continue;
        }
        let once = |index: usize| {
            let mut command = Command::new(&program);
            command.args(["call", &tools[index], &server.url]);
            command.args([calls, in_flight].map(u32::to_string));
            let usage = setup.meter.measure(&command)?;
            with(&usage, |said| {
                let calls = said["calls"].as_f64()?;
                let mut sample = vec![(Measure::Calls, calls / said["seconds"].as_f64()?)];
                sample.extend(usage.cpu.map(|cpu| (Measure::CpuPerCall, cpu / calls)));
                Some(sample)
            })
        };
        let outcomes = setup.in_turn(&subject, &tools, once);
        setup.add(&mut figures, &subject, outcomes)?;
    }
    Ok(figures)
}

/// What a run took, and what it says itself.
pub(super) fn with(
    usage: &Usage,
    figures: impl FnOnce(&Value) -> Option<Vec<(Measure, f64)>>,
) -> Result<Sample, String> {
    let said: Value = serde_json::from_str(&usage.stdout).map_err(|error| error.to_string())?;
    let figures = figures(&said).ok_or_else(|| format!("it says `{}`", usage.stdout.trim()))?;
    let mut sample = sample(usage);
    sample.extend(figures);
    Ok(sample)
}

pub(super) fn figures(setup: &Setup, part: Part, tools: Vec<String>) -> Figures {
    let mut figures = setup.figures(part, &[]);
    let lock = std::fs::read_to_string(manifest(setup).with_file_name("Cargo.lock"));
    let lock = lock.unwrap_or_default();
    for tool in tools.iter().filter(|tool| *tool != OURS) {
        if let Some(version) = locked(&lock, tool) {
            figures
                .taken
                .versions
                .insert(tool.clone(), version.to_owned());
        }
    }
    let version = env!("CARGO_PKG_VERSION").to_owned();
    figures.taken.versions.insert(OURS.to_owned(), version);
    figures.tools = tools;
    figures
}

/// The version of a package in a lock file.
fn locked<'l>(lock: &'l str, name: &str) -> Option<&'l str> {
    let start = format!("\nname = \"{name}\"\nversion = \"");
    let (_, rest) = lock.split_once(&*start)?;
    rest.split_once('"').map(|(version, _)| version)
}

fn manifest(setup: &Setup) -> PathBuf {
    setup.root.join("benches/Cargo.toml")
}

/// Builds the programs, and says where one of them is.
pub(super) fn build(setup: &Setup, program: &str) -> Result<PathBuf, Fault> {
    setup.say("building the programs");
    let target = setup.out.join("programs");
    let mut command = cargo();
    command.args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--manifest-path",
    ]);
    command
        .arg(manifest(setup))
        .arg("--target-dir")
        .arg(&target);
    match command.status() {
        Ok(status) if status.success() => {
            let file = format!("release/{program}{}", std::env::consts::EXE_SUFFIX);
            Ok(target.join(file))
        }
        Ok(status) => Err(unbuilt(program, &status.to_string())),
        Err(error) => Err(unbuilt(program, &error.to_string())),
    }
}

fn names(program: &Path) -> Option<Value> {
    let line = super::taken::first_line(&mut Command::new(program))?;
    serde_json::from_str(&line).ok()
}

fn list(names: &Value, key: &str) -> Vec<String> {
    let names = names[key].as_array().into_iter().flatten();
    names
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}

/// The server, as long as it is needed.
pub(super) struct Server {
    process: Child,
    pub(super) url: String,
}

impl Server {
    pub(super) fn start(program: &Path) -> Result<Self, String> {
        let mut command = Command::new(program);
        command
            .arg("serve")
            .stdin(Stdio::null())
            .stdout(Stdio::piped());
        let process = command.spawn().map_err(|error| error.to_string())?;
        let mut server = Self {
            process,
            url: String::new(),
        };
        let stdout = server.process.stdout.take().ok_or("it has no stdout")?;
        let mut line = String::new();
        let read = BufReader::new(stdout).read_line(&mut line);
        read.map_err(|error| error.to_string())?;
        line.trim().clone_into(&mut server.url);
        match server.url.is_empty() {
            true => Err("the server does not listen".to_owned()),
            false => Ok(server),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn versions_are_the_locked_ones() {
    let lock = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.0.0\"\n";
    assert_eq!(locked(lock, "a"), Some("2.0.0"));
    assert_eq!(locked(lock, "c"), None);
}
