//! Running one target.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use super::build::Programs;
use super::folders::Folders;
use super::stats::Stats;
use crate::cli::Fuzz;
use crate::fault::Fault;

/// The time and memory that one input may take.
const LIMITS: &[&str] = &["-timeout=10", "-rss_limit_mb=1024"];

/// The seconds in which a finding is made smaller.
const MINIMIZING: &str = "-max_total_time=60";

/// The bytes that one input may have.
const LONGEST: &[(&str, u32)] = &[
    ("text", 8192),
    ("edits", 64),
    ("servers", 128),
    ("streams", 1024),
];

/// The bytes of inputs of the other targets.
const USUAL: u32 = 2048;

/// Runs a target, and says whether it found nothing.
pub fn target(
    flags: &Fuzz,
    folders: &Folders,
    programs: &Programs,
    name: &str,
) -> Result<bool, Fault> {
    let program = programs.program(name);
    let findings = folders.findings(name)?;
    let failed = |error: io::Error| Fault::unreadable(&program, &error);
    if let Some(input) = &flags.input {
        let mut command = base(&program, &findings);
        let status = command.arg(input).status().map_err(failed)?;
        return Ok(status.success());
    }
    let mut command = base(&program, &findings);
    match flags.runs {
        Some(runs) => command.arg(format!("-runs={runs}")),
        None => command.arg(format!("-max_total_time={}", flags.seconds)),
    };
    let longest = LONGEST.iter().find(|(known, _)| *known == name);
    command.arg(format!(
        "-max_len={}",
        longest.map_or(USUAL, |(_, longest)| *longest)
    ));
    command.arg("-print_final_stats=1");
    if name == "text" {
        command.arg(format!(
            "-dict={}",
            folders.workspace.join("openapi.dict").display()
        ));
    }
    let corpus = folders.corpus(name)?;
    let seeds = folders.seeds(name)?;
    command
        .args([&corpus, &seeds])
        .args(folders.documents(name)?);
    let start = Instant::now();
    let log = folders.target.join(format!("{name}.log"));
    let (status, stats) = watched(&mut command, &log).map_err(failed)?;
    println!("{}", line(name, &stats, start.elapsed().as_secs()));
    if flags.keep {
        merge(&program, &findings, &seeds, &corpus).map_err(failed)?;
    }
    if status.success() {
        return Ok(true);
    }
    let finding = stats.finding.as_ref().map(PathBuf::from);
    let smallest = finding.and_then(|finding| minimize(&program, &findings, &finding));
    let why = stats.why.unwrap_or_else(|| status.to_string());
    println!("{}", found(name, &why, smallest.as_deref(), &log));
    Ok(false)
}

fn base(program: &Path, findings: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(LIMITS);
    command.arg(format!("-artifact_prefix={}/", findings.display()));
    command
        .env("RAYON_NUM_THREADS", "1")
        .env_remove("RUST_BACKTRACE");
    command
}

/// Runs to the end, reads what is printed, and keeps it in a file.
fn watched(command: &mut Command, log: &Path) -> io::Result<(ExitStatus, Stats)> {
    let mut log = File::create(log)?;
    let mut child = command
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let mut stats = Stats::default();
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).split(b'\n') {
            let line = line?;
            stats.read(&String::from_utf8_lossy(&line));
            log.write_all(&line)?;
            log.write_all(b"\n")?;
        }
    }
    Ok((child.wait()?, stats))
}

/// Makes an input smaller as long as the property does not hold. None: it cannot be made smaller,
/// or only this once it did not.
fn minimize(program: &Path, findings: &Path, finding: &Path) -> Option<PathBuf> {
    let smaller = finding.with_extension("smallest");
    let mut command = base(program, findings);
    command.args(["-minimize_crash=1", MINIMIZING]);
    command.arg(format!("-exact_artifact_path={}", smaller.display()));
    command
        .arg(finding)
        .stderr(Stdio::null())
        .stdout(Stdio::null());
    command.status().ok()?;
    Some(if smaller.exists() {
        smaller
    } else {
        finding.to_owned()
    })
}

/// Adds to the seeds what reaches more than they do.
fn merge(program: &Path, findings: &Path, seeds: &Path, corpus: &Path) -> io::Result<()> {
    let mut command = base(program, findings);
    command
        .args(["-merge=1", "-max_len=512"])
        .args([seeds, corpus]);
    command
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .status()?;
    Ok(())
}

fn line(name: &str, stats: &Stats, seconds: u64) -> String {
    let Stats {
        executions,
        per_second,
        memory,
        reached,
        ..
    } = stats;
    format!(
        "{name}: {executions} inputs in {seconds} s ({per_second} a second), {reached} places reached, {memory} MiB"
    )
}

fn found(name: &str, why: &str, input: Option<&Path>, log: &Path) -> String {
    let log = log.display();
    match input {
        Some(input) => {
            let input = input.display();
            format!(
                "{name}: found: {why}\n  input: {input}\n  log: {log}\n  again: cargo xtask fuzz {name} --input {input}"
            )
        }
        None => format!("{name}: found: {why}\n  log: {log}"),
    }
}
