//! `cargo xtask diff`: what a change of the document does to servers, deployed clients and Rust
//! code.
//!
//! ```text
//! flags ─choice─▶ two documents ─clientgen::compare─▶ Comparison ─judge─▶ Report ─formats─▶ text
//! ```

mod argument;
mod bump;
mod changelog;
mod choice;
mod committed;
mod compared;
mod explain;
mod files;
mod fingerprint;
mod formats;
mod git;
mod ignore;
mod judge;
mod lines;
mod objects;
mod prove;
mod report;
mod settings;
#[cfg(test)]
mod testing;
mod tree;
mod version;

pub use bump::Bump;

use std::path::Path;

use clientgen::compare::Witnesses;
use formats::Colors;
use serde_json::Value;

use crate::cli::{Diff, FailOn, Format, MessageFormat};
use crate::exit::Exit;
use crate::fault::Fault;
use crate::screen::Screen;
use git::Git;

/// Compares two revisions of a document, and says whether one of the changes fails the run.
pub fn run(flags: &Diff) -> Exit {
    // What could not be compared is said to people, whatever the report is for.
    let screen = Screen::new(MessageFormat::Human, false);
    diff(flags, screen).unwrap_or_else(|fault| {
        screen.report(&fault.report, &fault.texts);
        Exit::Fault
    })
}

/// Returns the reason for which a repository has nothing to compare its last commit with, if there
/// is one.
pub fn missing_parent(folder: &Path) -> Option<String> {
    let Ok(git) = Git::at(folder) else {
        return Some("this is not a repository that git can read".to_owned());
    };
    match (git.is_shallow(), git.commit("HEAD~1")) {
        (Ok(false), Ok(_)) => None,
        (Ok(true), _) => {
            Some("the clone is shallow, which `git fetch --unshallow` changes".to_owned())
        }
        (Ok(false) | Err(_), _) => Some("there is no commit before HEAD".to_owned()),
    }
}

fn diff(flags: &Diff, screen: Screen) -> Result<Exit, Fault> {
    if let Some(code) = &flags.explain {
        screen.outcome(&explain::explain(code)?, &Value::Null);
        return Ok(Exit::Fine);
    }
    let fail_on = fail_on(&flags.fail_on)?;
    let witnesses = match flags.witness {
        true => Witnesses::Written,
        false => Witnesses::Spared,
    };
    let choice = choice::Choice::new(flags)?;
    let report = compared::compare(choice, flags.clients.into(), fail_on, witnesses)?;
    let text = match flags.format {
        Format::Human if screen.has_colors() => formats::render_human(&report, Colors::Ansi),
        format => formats::render(&report, format),
    };
    screen.page(&text);
    Ok(match report.failed {
        true => Exit::Failed,
        false => Exit::Fine,
    })
}

/// The effects that fail the run, those of the flags or the usual ones.
fn fail_on(flags: &[FailOn]) -> Result<&[FailOn], Fault> {
    if flags.is_empty() {
        return Ok(judge::FAIL_ON);
    }
    if flags.len() > 1 && flags.contains(&FailOn::Never) {
        let help = "leave out either `never` or the others";
        return Err(Fault::argument("--fail-on never excludes all others", help));
    }
    Ok(flags)
}
