//! One document, in a process of its own.

use std::path::Path;
use std::time::Instant;

use clientgen::config::Config;
use clientgen::diagnostic::{Class, Code, Diagnostics, Place, Severity};
use clientgen::files::Output;
use clientgen::source::Source;
use serde::{Deserialize, Serialize};

use super::round_trip;
use super::row::Made;
use crate::cli::{CorpusDocument, MessageFormat};
use crate::disk;
use crate::documents::file_name;
use crate::exit::Exit;
use crate::fault::Fault;
use crate::load::Siblings;
use crate::screen::Screen;
use crate::tree;

/// The beginning of the words about a refusal that names no place.
pub const PLACELESS: &str = "nowhere: ";

/// What the process says.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The client was written.
    Made(Made),
    /// The first error.
    Refused(String),
}

/// Writes one client, and prints an [`Answer`] as JSON.
pub fn generate_one(flags: &CorpusDocument) -> Exit {
    limit_memory(flags.memory);
    let answer = match made(flags) {
        Ok(made) => Answer::Made(made),
        Err(diagnostics) => Answer::Refused(refusal(flags, &diagnostics)),
    };
    let Ok(object) = serde_json::to_value(answer) else {
        return Exit::Failed;
    };
    Screen::new(MessageFormat::Json, false).outcome("", &object);
    Exit::Fine
}

/// The first error.
fn refusal(flags: &CorpusDocument, diagnostics: &Diagnostics) -> String {
    let Diagnostics(report) = diagnostics;
    let mut errors = report
        .iter()
        .filter(|row| report.severity(row) == Severity::Error);
    // A document that is none has no place that makes it so.
    let is_placed = errors.all(|row| row.place != Place::Document || row.code == Code::NotOpenApi);
    match flags.placed && !is_placed {
        true => format!("{PLACELESS}{diagnostics}"),
        false => diagnostics.to_string(),
    }
}

fn made(flags: &CorpusDocument) -> Result<Made, Diagnostics> {
    let name = file_name(&flags.document);
    let bytes = read(&flags.document)?;
    let siblings = Siblings::of(&flags.document);
    let source = Source::new(&name, &bytes, &siblings);
    let config = Config {
        name: flags.name.clone(),
        ..Config::default()
    };
    let start = Instant::now();
    let output = clientgen::generate(&source, &config)?;
    let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    if !flags.spare_disk {
        disk::write(&flags.out, &output).map_err(|fault| Diagnostics(fault.report))?;
    }
    if let Some(folder) = &flags.round_trip {
        prepare(flags, folder, &bytes, &output)?;
    }
    Ok(Made {
        version: output.summary.version,
        operations: output.summary.operations,
        types: output.summary.types,
        untyped: output.report.count_class(Class::Untyped),
        skipped: output.report.count_class(Class::Skipped),
        milliseconds,
    })
}

/// Examples are what the document says, not what the generator made of it.
fn prepare(
    flags: &CorpusDocument,
    folder: &Path,
    bytes: &[u8],
    output: &Output,
) -> Result<(), Diagnostics> {
    let document = tree::of(bytes).unwrap_or_default();
    round_trip::prepare(folder, &flags.out, &document, output)
        .map_err(|error| Diagnostics(Fault::unwritable(folder, &error).report))
}

fn read(path: &Path) -> Result<Vec<u8>, Diagnostics> {
    std::fs::read(path).map_err(|error| Diagnostics(Fault::unreadable(path, &error).report))
}

/// A document that eats all memory should end its own process, not the machine's other ones.
#[cfg(target_os = "linux")]
fn limit_memory(most: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let most = Some(most);
    // Without the limit the system has to help itself.
    let _ = setrlimit(
        Resource::Data,
        Rlimit {
            current: most,
            maximum: most,
        },
    );
}

#[cfg(not(target_os = "linux"))]
fn limit_memory(_most: u64) {}
