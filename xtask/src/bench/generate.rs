//! Writing clients.

use std::fs;
use std::path::Path;

use super::documents::{Cut, Documents};
use super::figures::{Figures, Sample};
use super::growth;
use super::setup::{Setup, sample};
use super::tools::Tool;
use crate::cli::{Bench, Part};
use crate::corpus::documents::file_name;
use crate::fault::Fault;

/// Everyone writes clients of all documents, and of the series.
pub fn run(flags: &Bench, setup: &Setup) -> Result<Figures, Fault> {
    let tools = setup.tools(flags)?;
    let documents = Documents::find(flags, &setup.root)?;
    let cuts = documents.cuts(&setup.out.join("documents"))?;
    let mut figures = setup.figures(Part::Generate, &tools);
    for path in &documents.all {
        if setup.wants(&file_name(path)) {
            one(setup, &tools, &mut figures, &file_name(path), path);
        }
    }
    let series = documents.series_name();
    for Cut { operations, path } in &cuts {
        let subject = growth::subject(&series, *operations);
        if setup.wants(&subject) || setup.wants(&growth::of_all(&series)) {
            one(setup, &tools, &mut figures, &subject, path);
        }
    }
    let operations: Vec<usize> = cuts.iter().map(|cut| cut.operations).collect();
    growth::add(&mut figures, &series, &operations);
    Ok(figures)
}

fn one(setup: &Setup, tools: &[Tool], figures: &mut Figures, subject: &str, document: &Path) {
    let out = setup.out.join("generated");
    let names = figures.tools.clone();
    let once = |index: usize| match tools[index].generate(document, &out) {
        Some(command) => {
            fresh(&out).map_err(|error| error.to_string())?;
            setup.meter.measure(&command).map(|usage| sample(&usage))
        }
        None => Ok(Sample::new()),
    };
    figures.add(subject, setup.in_turn(subject, &names, once));
}

/// An empty folder, so that everyone has to write everything.
pub fn fresh(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    fs::create_dir_all(folder)
}
