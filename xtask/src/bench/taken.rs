//! When, where and with what something was measured.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::SystemTime;

use chrono::DateTime;
use serde::{Deserialize, Serialize};

/// When, where and with what something was measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// The day.
    pub date: String,
    /// The processor, its cores and the system.
    pub machine: String,
    /// Names and versions of what took part.
    pub versions: BTreeMap<String, String>,
}

impl Taken {
    /// Now and here.
    pub fn now() -> Self {
        let mut versions = BTreeMap::new();
        if let Some(version) = first_line(Command::new("rustc").arg("--version")) {
            let version = version.trim_start_matches("rustc ").to_owned();
            versions.insert("rustc".to_owned(), version);
        }
        Self {
            date: today(),
            machine: machine(),
            versions,
        }
    }
}

fn today() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    let now = DateTime::from_timestamp(i64::try_from(seconds).unwrap_or_default(), 0);
    now.map_or_else(String::new, |now| now.format("%Y-%m-%d").to_string())
}

fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processor = processor().unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    format!("{processor}, {cores} cores, {}", std::env::consts::OS)
}

/// As Linux calls it.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let mut lines = text.lines();
    let line = lines.find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// The first line that a command prints.
pub fn first_line(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let line = text.lines().next()?.trim().to_owned();
    output.status.success().then_some(line)
}
