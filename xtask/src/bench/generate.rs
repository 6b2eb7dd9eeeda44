//! Writing clients.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use super::documents::Documents;
use super::figures::{Figures, Sample};
use super::growth;
use super::setup::{Setup, sample};
use super::tools::Tool;
use crate::cli::{Bench, Part};
use crate::documents::file_name;
use crate::fault::Fault;

/// Everyone writes clients of all documents, and of the series.
pub fn run(flags: &Bench, setup: &Setup) -> Result<Figures, Fault> {
    let tools = setup.tools(flags)?;
    let documents = Documents::find(flags, &setup.root)?;
    let cuts = documents.cuts(&setup.out.join("documents"))?;
    let mut figures = setup.figures(Part::Generate, &tools);
    let scratch = flags.scratch.as_deref().unwrap_or(&setup.out);
    let scratch = std::path::absolute(scratch.join("clientgen-bench"));
    let folders = Folders::new(scratch.map_err(|error| Fault::unreadable(&setup.out, &error))?);
    for path in &documents.all {
        if setup.wants(&file_name(path)) {
            let subject = file_name(path);
            one(setup, &folders, &tools, &mut figures, (&subject, path))?;
        }
    }
    let series = documents.series_name();
    growth::measure(
        setup,
        &mut figures,
        &series,
        &cuts,
        |figures, subject, path| one(setup, &folders, &tools, figures, (subject, path)),
    )?;
    Ok(figures)
}

fn one(
    setup: &Setup,
    folders: &Folders,
    tools: &[Tool],
    figures: &mut Figures,
    (subject, document): (&str, &Path),
) -> Result<(), Fault> {
    let names = figures.tools.clone();
    let once = |index: usize| {
        let out = folders.next();
        match tools[index].generate(document, &out) {
            Some(command) => {
                fresh(&out).map_err(|error| error.to_string())?;
                setup.meter.measure(&command).map(|usage| sample(&usage))
            }
            None => Ok(Sample::new()),
        }
    };
    setup.add(figures, subject, setup.in_turn(subject, &names, once))
}

/// A folder of its own for each run. They go when all has been measured: a file system that has just removed many files
/// takes its time for new ones, and whoever writes most of them would pay for all.
struct Folders {
    root: PathBuf,
    given: Cell<usize>,
}

impl Folders {
    fn new(root: PathBuf) -> Self {
        Self {
            root,
            given: Cell::new(0),
        }
    }

    fn next(&self) -> PathBuf {
        self.given.set(self.given.get() + 1);
        self.root.join(format!("client-{}", self.given.get()))
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        // What cannot be removed is replaced the next time.
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// An empty folder, so that everyone has to write everything.
pub fn fresh(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    fs::create_dir_all(folder)
}
