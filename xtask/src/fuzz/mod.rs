//! `cargo xtask fuzz`.

mod build;
mod folders;
mod run;
mod stats;

use std::path::Path;

use crate::cli::Fuzz;
use crate::exit::Exit;
use crate::fault::Fault;
use crate::screen::Screen;
use build::Programs;
use folders::Folders;

/// Runs targets one after another, and says what they found.
pub fn run(flags: &Fuzz) -> Exit {
    fuzz(flags).unwrap_or_else(|fault| {
        let screen = Screen::new(crate::cli::MessageFormat::Human, false);
        screen.report(&fault.report, &fault.texts);
        Exit::Fault
    })
}

fn fuzz(flags: &Fuzz) -> Result<Exit, Fault> {
    let folders = Folders::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    let targets = chosen(&folders.targets()?, &flags.targets)?;
    let programs = match Programs::build(&folders, &targets) {
        Ok(programs) => programs,
        Err(why) => {
            eprintln!("fuzz: {why}");
            return Ok(Exit::Failed);
        }
    };
    let mut exit = Exit::Fine;
    for target in &targets {
        if !run::target(flags, &folders, &programs, target)? {
            exit = Exit::Failed;
        }
    }
    Ok(exit)
}

/// The targets that were asked for, all of them if none was.
fn chosen(all: &[String], asked: &[String]) -> Result<Vec<String>, Fault> {
    if asked.is_empty() {
        return Ok(all.to_vec());
    }
    match asked.iter().find(|name| !all.contains(name)) {
        None => Ok(asked.to_vec()),
        Some(name) => {
            let help = format!("targets are {}", all.join(", "));
            Err(Fault::argument(
                format!("there is no target `{name}`"),
                &help,
            ))
        }
    }
}

#[cfg(test)]
mod tests;
