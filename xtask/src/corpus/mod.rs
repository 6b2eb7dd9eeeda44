//! `cargo xtask corpus`.

mod compile;
mod crate_name;
mod expected;
mod generate;
mod messages;
mod mutate;
mod names;
mod outcome;
mod round_trip;
mod row;
mod run;
mod table;
mod worker;

pub use round_trip::judge;
pub use worker::generate_one;

use std::path::Path;

use crate::cli::{Corpus, MessageFormat};
use crate::documents;
use crate::exit::Exit;
use crate::fault::Fault;
use crate::screen::Screen;
use expected::{Comparison, Expected};
use mutate::Mutants;
use row::{Row, Verdict};
use run::Run;

/// Generates the documents of a folder, and says how they fare.
pub fn run(flags: &Corpus) -> Exit {
    let format = match flags.json {
        true => MessageFormat::Json,
        false => MessageFormat::Human,
    };
    let screen = Screen::new(format, false);
    corpus(flags, screen).unwrap_or_else(|fault| {
        screen.report(&fault.report, &fault.texts);
        Exit::Fault
    })
}

fn corpus(flags: &Corpus, screen: Screen) -> Result<Exit, Fault> {
    let documents = documents::find(&flags.folder, flags.filter.as_deref())?;
    if let Some(shown) = flags.names {
        return Ok(names::run(&documents, shown, screen));
    }
    if let Some(number) = flags.mutate {
        let outcome = Mutants::new(flags, number.get(), flags.seed)?.all(&documents)?;
        let (text, object) = outcome.say(flags.seed);
        screen.outcome(&text, &object);
        return Ok(match outcome.failures.is_empty() {
            true => Exit::Fine,
            false => Exit::Failed,
        });
    }
    let mut expected = match &flags.expect {
        Some(path) => Some((path, read_expected(path, flags.update)?)),
        None => None,
    };
    let rows = Run::new(flags)?.all(&documents)?;
    let comparison = match &expected {
        Some((_, expected)) => expected.compare(&rows, flags.filter.is_none()),
        None => Comparison::default(),
    };
    let (text, object) = outcome::of(flags, &rows, &comparison);
    screen.outcome(&text, &object);
    if let (true, Some((path, expected))) = (flags.update, &mut expected) {
        expected.update(&rows, flags.filter.is_none());
        crate::disk::write_file(path, &expected.to_string())?;
        return Ok(Exit::Fine);
    }
    let is_foretold = |row: &&Row| match &expected {
        Some((_, expected)) => expected.foretells(row),
        None => row.verdict == Verdict::Ok,
    };
    let is_lost = flags.deny_losses && round_trip::outcome::has_losses(&rows);
    let is_fine = comparison.worse.is_empty() && rows.iter().all(|row| is_foretold(&row));
    Ok(if is_fine && !is_lost {
        Exit::Fine
    } else {
        Exit::Failed
    })
}

/// A table that is to be written need not be there.
fn read_expected(path: &Path, update: bool) -> Result<Expected, Fault> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if update && error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(Expected::default());
        }
        Err(error) => return Err(Fault::unreadable(path, &error)),
    };
    text.parse().map_err(|fault: String| {
        let message = format!("`{}` is not a table of `corpus`: {fault}", path.display());
        Fault::argument(message, "write it anew with --update, from an empty file")
    })
}
