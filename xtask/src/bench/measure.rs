//! What a command takes: CPU and memory of the process with all its children.
//!
//! The system counts these for children that have ended, and keeps the largest of all of them. So each command is run by a
//! process of its own that runs nothing else. What that process has itself cannot be told apart from what the command has, for
//! its child begins with it.

use std::ffi::OsStr;
use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::cli::{BenchMeasure, MessageFormat};
use crate::exit::Exit;
use crate::limited::{self, Clock};
use crate::screen::Screen;

/// What a command took.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of CPU; None where the system does not say.
    pub cpu: Option<f64>,
    /// The most memory that one of the processes had, in bytes; None where that is not more than measuring takes itself.
    pub peak: Option<f64>,
    /// What it printed.
    pub stdout: String,
    /// Why it failed.
    pub failed: Option<String>,
}

/// How much of what a command prints is kept.
const MOST_TEXT: usize = 64 * 1024;

/// Runs one command, and prints a [`Usage`] as JSON.
pub fn measure_one(flags: &BenchMeasure) -> Exit {
    let mut words = flags.command.iter();
    let program = words.next().map_or(OsStr::new(""), AsRef::as_ref);
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::null());
    let start = Instant::now();
    let output = command.output();
    let wall = start.elapsed().as_secs_f64();
    let (cpu, peak) = of_children();
    let (stdout, failed) = match output {
        Ok(output) => {
            let errors = String::from_utf8_lossy(&output.stderr);
            let failed = (!output.status.success()).then(|| match cause(&errors) {
                Some(line) => line,
                None => output.status.to_string(),
            });
            (beginning(&output.stdout), failed)
        }
        Err(error) => (String::new(), Some(error.to_string())),
    };
    let usage = Usage {
        wall,
        cpu,
        peak,
        stdout,
        failed,
    };
    let Ok(object) = serde_json::to_value(usage) else {
        return Exit::Failed;
    };
    Screen::new(MessageFormat::Json, false).outcome("", &object);
    Exit::Fine
}

#[cfg(unix)]
fn of_children() -> (Option<f64>, Option<f64>) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    // Linux counts in kilobytes.
    const UNIT: f64 = if cfg!(target_vendor = "apple") {
        1.0
    } else {
        1024.0
    };
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else {
        return (None, None);
    };
    let seconds = |time: TimeVal| {
        let seconds = Duration::from_secs(u64::try_from(time.tv_sec()).unwrap_or_default());
        let rest = Duration::from_micros(u64::try_from(time.tv_usec()).unwrap_or_default());
        (seconds + rest).as_secs_f64()
    };
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    let own = getrusage(UsageWho::RUSAGE_SELF).map_or(0, |own| own.max_rss());
    let is_its_own = usage.max_rss() > own + own / 8;
    let peak = is_its_own.then(|| i32::try_from(usage.max_rss()).ok());
    (Some(cpu), peak.flatten().map(|peak| f64::from(peak) * UNIT))
}

#[cfg(not(unix))]
fn of_children() -> (Option<f64>, Option<f64>) {
    (None, None)
}

fn beginning(bytes: &[u8]) -> String {
    let bytes = bytes.get(..MOST_TEXT).unwrap_or(bytes);
    String::from_utf8_lossy(bytes).into_owned()
}

/// The line that says why a command failed: what it panicked with, else the first that says `error`, else the last one.
pub fn cause(errors: &str) -> Option<String> {
    let lines = || {
        errors
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    };
    let panic = lines()
        .skip_while(|line| !line.contains(" panicked at "))
        .nth(1);
    let is_error = |line: &&str| line.to_lowercase().starts_with("error");
    let line = match panic {
        Some(message) => format!("panicked: {message}"),
        None => lines()
            .find(is_error)
            .or_else(|| lines().next_back())?
            .to_owned(),
    };
    Some(
        line.split(' ')
            .map(without_folder)
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// A word; of a path, the name of the file: the folders are those of one machine.
fn without_folder(word: &str) -> String {
    let path = word.trim_start_matches(['`', '\'', '"', '(']);
    let marks = &word[..word.len() - path.len()];
    match path.rsplit_once('/') {
        Some((_, name)) if path.starts_with('/') && !name.is_empty() => format!("{marks}{name}"),
        Some(_) | None => word.to_owned(),
    }
}

/// Runs commands and says what they took.
#[derive(Clone, Debug)]
pub struct Meter {
    /// This program.
    pub program: std::path::PathBuf,
    /// How long a command may take.
    pub limit: Duration,
}

impl Meter {
    /// What a command takes; the words say why it failed.
    pub fn measure(&self, command: &Command) -> Result<Usage, String> {
        let mut printed = String::new();
        let ran = limited::run(&mut self.wrapped(command), self.limit, |line| {
            let _ = writeln!(printed, "{line}");
            Clock::Runs
        });
        let ran = ran.map_err(|error| error.to_string())?;
        if ran.status.is_none() {
            return Err(format!("it took more than {:?}", self.limit));
        }
        let usage: Usage = serde_json::from_str(&printed).map_err(|error| {
            let why = cause(&ran.errors).unwrap_or_else(|| error.to_string());
            format!("it could not be measured: {why}")
        })?;
        match usage.failed {
            Some(why) => Err(why),
            None => Ok(usage),
        }
    }

    /// The command as what the measuring process runs.
    fn wrapped(&self, command: &Command) -> Command {
        let mut wrapped = Command::new(&self.program);
        wrapped.arg("bench-measure").arg("--");
        wrapped.arg(command.get_program()).args(command.get_args());
        if let Some(folder) = command.get_current_dir() {
            wrapped.current_dir(folder);
        }
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => wrapped.env(name, value),
                None => wrapped.env_remove(name),
            };
        }
        wrapped
    }
}

#[cfg(test)]
mod tests;
