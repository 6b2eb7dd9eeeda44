//! Generating a document in a process of its own.

use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use super::row::{Failure, Made, Verdict};
use super::worker::Answer;
use crate::limited::{self, Clock};

/// Runs the process of a document, and says what came of it.
pub fn generate(command: &mut Command, limit: Duration, document: &str) -> Result<Made, Failure> {
    let mut answer = None;
    let ran = limited::run(command, limit, |line| {
        answer = serde_json::from_str(line).ok().or(answer.take());
        Clock::Runs
    });
    let failed = |verdict, detail| Err(Failure { verdict, detail });
    let ran = match ran {
        Ok(ran) => ran,
        Err(error) => return failed(Verdict::Crash, error.to_string()),
    };
    let Some(status) = ran.status else {
        let detail = format!("generating took more than {limit:?}");
        return failed(Verdict::Timeout, detail);
    };
    match answer {
        Some(Answer::Made(made)) if status.success() => Ok(made),
        Some(Answer::Refused(why)) => {
            let why = why.strip_prefix(&format!("{document}: ")).unwrap_or(&why);
            failed(Verdict::Refused, why.to_owned())
        }
        Some(Answer::Made(_)) | None => failed(Verdict::Crash, cause(status, &ran.errors)),
    }
}

/// The command that generates one document.
pub fn command(program: &Path, document: &Path, out: &Path, name: &str, threads: usize) -> Command {
    let mut command = Command::new(program);
    command
        .arg("corpus-document")
        .args([document, out])
        .arg(name);
    // As many documents at once as there are cores need no more threads than that.
    command.env("RAYON_NUM_THREADS", threads.to_string());
    command.env_remove("RUST_BACKTRACE");
    command
}

/// Why a process died, by its last words.
fn cause(status: ExitStatus, errors: &str) -> String {
    let mut lines = errors
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    while let Some(line) = lines.next() {
        if let Some((_, place)) = line.split_once(" panicked at ") {
            let message = lines.next().unwrap_or_default();
            return format!("panicked at {place} {message}");
        }
        if line.contains("has overflowed its stack") {
            return "the stack overflowed".to_owned();
        }
        if line.starts_with("memory allocation of ") {
            return line.to_owned();
        }
    }
    match errors.lines().last() {
        Some(line) => format!("{status}: {line}"),
        None => status.to_string(),
    }
}

#[cfg(test)]
mod tests;
