//! All documents, some of them at once.

use clientgen::hidden::escape_hidden;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{env, thread};

use rayon::prelude::*;

use super::compile::{Build, compile};
use super::crate_name::crate_name;
use super::generate::{command, generate};
use super::round_trip::{self, Places, RoundTrip, round_trip};
use super::row::{Compiled, Failure, Made, Row, Verdict};
use crate::bar::bar;
use crate::cli::Corpus;
use crate::documents::file_name;
use crate::fault::Fault;

/// How documents are generated and compiled.
#[derive(Debug)]
pub struct Run<'a> {
    flags: &'a Corpus,
    program: PathBuf,
    root: PathBuf,
    out: PathBuf,
    target: PathBuf,
    jobs: usize,
    threads: usize,
    /// Cargo locks the target folder; who waits for it here is not timed.
    cargo: Mutex<()>,
}

impl<'a> Run<'a> {
    /// As the flags say.
    pub fn new(flags: &'a Corpus) -> Result<Self, Fault> {
        let program =
            env::current_exe().map_err(|error| Fault::unreadable(Path::new("xtask"), &error))?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let jobs = flags.jobs.map_or(cores, NonZeroUsize::get);
        Ok(Self {
            flags,
            program,
            out: flags.out.clone().unwrap_or_else(|| target.join("corpus")),
            target,
            root,
            jobs,
            threads: (cores / jobs).max(1),
            cargo: Mutex::new(()),
        })
    }

    /// The rows of all documents, in their order.
    pub fn all(&self, documents: &[PathBuf]) -> Result<Vec<Row>, Fault> {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.jobs)
            .build();
        let pool = pool.map_err(|error| {
            let message = format!(
                "{} documents cannot be worked on at once: {error}",
                self.jobs
            );
            Fault::argument(message, "give fewer --jobs")
        })?;
        let bar = bar(documents.len());
        let work = |document: &PathBuf| {
            bar.set_message(escape_hidden(&file_name(document)).into_owned());
            let row = self.row(document);
            bar.inc(1);
            row
        };
        let rows = pool.install(|| documents.par_iter().with_max_len(1).map(work).collect());
        bar.finish_and_clear();
        Ok(rows)
    }

    fn row(&self, path: &Path) -> Row {
        let document = file_name(path);
        let out = self.out.join(&document);
        let mut row = Row {
            verdict: Verdict::Ok,
            detail: None,
            made: None,
            compiled: None,
            round_trip: None,
            document,
        };
        if let Err(failure) = self.fill(&mut row, path, &out) {
            row.verdict = failure.verdict;
            row.detail = Some(failure.detail);
        }
        row
    }

    fn fill(&self, row: &mut Row, path: &Path, out: &Path) -> Result<(), Failure> {
        let name = crate_name(path);
        let folder = round_trip::folder(out);
        let mut command = command(&self.program, path, out, &name, self.threads);
        if self.flags.round_trip {
            command.arg("--round-trip").arg(&folder);
        }
        let made: Made = generate(&mut command, self.flags.timeout, &row.document)?;
        row.made = Some(made);
        if self.flags.check {
            let _alone = self.cargo.lock().unwrap_or_else(PoisonError::into_inner);
            let target = self.target.join("corpus-check");
            let task = if self.flags.clippy { "clippy" } else { "check" };
            let compiled: Compiled = compile(&self.build(task, &target), out, self.flags.timeout)?;
            row.detail.clone_from(&compiled.first_warning);
            row.compiled = Some(compiled);
        }
        if self.flags.round_trip {
            let _alone = self.cargo.lock().unwrap_or_else(PoisonError::into_inner);
            let target = self.target.join("corpus-round-trip");
            let places = Places {
                xtask: &self.program,
                document: path,
                folder: &folder,
                name: &name,
            };
            let build = self.build("build", &target);
            let trip: RoundTrip = round_trip(places, &build, self.flags.timeout)?;
            row.round_trip = Some(trip);
        }
        Ok(())
    }

    fn build<'b>(&'b self, task: &'b str, target: &'b Path) -> Build<'b> {
        Build {
            task,
            root: &self.root,
            target,
        }
    }
}
