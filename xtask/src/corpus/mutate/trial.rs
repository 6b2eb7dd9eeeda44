//! One mutant in a process of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::corpus::generate::{command, generate};
use crate::corpus::row::{Failure, Verdict};
use crate::corpus::worker::PLACELESS;
use crate::documents::file_name;

/// The outcome of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// There is a client.
    Made,
    /// The document was refused, with a place.
    Refused,
    /// The document was refused without a place, or there was no answer.
    Failed(Failure),
}

/// The limits under which mutants are tried.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The program that generates one document.
    pub program: PathBuf,
    /// The most time that it may take.
    pub limit: Duration,
    /// The most memory that it may have, in bytes.
    pub memory: u64,
}

impl Trial {
    /// Generates the client of a document into a folder, or nowhere.
    pub fn run(&self, document: &Value, file: &Path, out: Option<&Path>, name: &str) -> Ending {
        let failed = |verdict, detail| Ending::Failed(Failure { verdict, detail });
        if let Err(error) = fs::write(file, document.to_string()) {
            return failed(Verdict::Crash, format!("{}: {error}", file.display()));
        }
        let made = generate(
            &mut self.command(file, out, name),
            self.limit,
            &file_name(file),
        );
        match made {
            Ok(_) => Ending::Made,
            Err(failure) if failure.verdict == Verdict::Refused => match failure
                .detail
                .strip_prefix(PLACELESS)
            {
                None => Ending::Refused,
                Some(why) => failed(Verdict::Refused, format!("refused without a place: {why}")),
            },
            Err(failure) => Ending::Failed(failure),
        }
    }

    fn command(&self, file: &Path, out: Option<&Path>, name: &str) -> Command {
        let mut command = command(&self.program, file, out.unwrap_or(Path::new(".")), name, 1);
        command
            .arg("--memory")
            .arg(self.memory.to_string())
            .arg("--placed");
        // What the allocator sets aside without using it counts as used.
        command.env("MIMALLOC_ARENA_RESERVE", "64MiB");
        if out.is_none() {
            command.arg("--spare-disk");
        }
        command
    }
}

/// Whether two failures are the same fault.
pub fn is_alike(left: &Failure, right: &Failure) -> bool {
    left.verdict == right.verdict && kind(&left.detail) == kind(&right.detail)
}

/// The place of a panic, or the words without their numbers.
fn kind(detail: &str) -> String {
    match detail.strip_prefix("panicked at ") {
        Some(place) => place.split(' ').next().unwrap_or_default().to_owned(),
        None => detail
            .chars()
            .filter(|letter| !letter.is_ascii_digit())
            .take(40)
            .collect(),
    }
}
