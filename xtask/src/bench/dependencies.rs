//! Counts the crates that are built with a client.

use std::collections::BTreeSet;
use std::path::Path;

use super::compile::clients;
use super::documents::Documents;
use super::figures::{Figures, Sample};
use super::setup::{Setup, cargo};
use super::unit::Measure;
use crate::cli::{Bench, Part};
use crate::documents::file_name;
use crate::fault::Fault;

/// Everyone's clients are counted, with the features that are on by default.
pub fn run(flags: &Bench, setup: &Setup) -> Result<Figures, Fault> {
    let tools = setup.tools(flags)?;
    let documents = Documents::find(flags, &setup.root)?;
    let mut figures = setup.figures(Part::Dependencies, &tools);
    figures.runs = 1;
    for path in &documents.compiled {
        let subject = file_name(path);
        if !setup.wants(&subject) {
            continue;
        }
        let clients = clients(setup, &tools, path).into_iter();
        let outcomes = clients.map(|client| match client.folder {
            Some(folder) => counted(&folder?),
            None => Ok(Sample::new()),
        });
        setup.add(&mut figures, &subject, outcomes.collect())?;
    }
    Ok(figures)
}

/// Counts what Cargo has resolved for a package: what is linked, and what build scripts and macros
/// need.
fn counted(folder: &Path) -> Result<Sample, String> {
    let mut command = cargo();
    command.args([
        "tree",
        "--quiet",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
    ]);
    command.current_dir(folder);
    let output = command.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(Sample::from([(Measure::Crates, f64::from(crates(&text)))]))
}

/// The different crates of a tree, but for its root. What is shown for the second time has a mark
/// behind its version.
fn crates(tree: &str) -> u32 {
    let name = |line: &str| {
        let mut words = line.split_whitespace();
        Some((words.next()?.to_owned(), words.next()?.to_owned()))
    };
    let crates: BTreeSet<_> = tree.lines().skip(1).filter_map(name).collect();
    u32::try_from(crates.len()).unwrap_or(u32::MAX)
}

#[test]
fn a_crate_counts_once_and_the_client_does_not() {
    let tree = "me v0.1.0 (a place)\na v1.0.0\nb v1.0.0 (proc-macro)\na v1.0.0 (*)\na v2.0.0\n\n";
    assert_eq!(crates(tree), 3);
}
