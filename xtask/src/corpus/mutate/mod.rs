//! Mutants of real documents: each has a client or is refused with a place, within limits.

mod compile;
mod minimize;
mod mutation;
mod outcome;
mod places;
mod random;
mod trial;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use serde_json::Value;

use super::crate_name::crate_name;
use super::row::{Failure, Verdict};
use crate::bar::bar;
use crate::cli::Corpus;
use crate::documents::file_name;
use crate::fault::Fault;
use crate::tree;
use mutation::Mutation;
use outcome::{Failed, Outcome};
use random::Random;
use trial::{Ending, Trial};

/// The most time that one mutant may take.
const LIMIT: Duration = Duration::from_secs(10);

/// The time for which one document is made smaller.
const LONGEST: Duration = Duration::from_secs(180);

/// The memory of one mutant, in bytes.
const MEMORY: u64 = 1 << 30;

/// Each mutant whose number can be divided by this is compiled.
const COMPILED: usize = 10;

/// Documents tried to make one smaller.
const MOST_TRIALS: usize = 300;

/// A run over mutants.
#[derive(Debug)]
pub struct Mutants<'a> {
    flags: &'a Corpus,
    number: usize,
    seed: u64,
    trial: Trial,
    root: PathBuf,
    out: PathBuf,
    target: PathBuf,
}

impl<'a> Mutants<'a> {
    /// As the flags say.
    pub fn new(flags: &'a Corpus, number: usize, seed: u64) -> Result<Self, Fault> {
        let program = std::env::current_exe();
        let program = program.map_err(|error| Fault::unreadable(Path::new("xtask"), &error))?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let target = std::env::var_os("CARGO_TARGET_DIR");
        let target = target.map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self {
            flags,
            number,
            seed,
            trial: Trial {
                program,
                limit: flags.timeout.min(LIMIT),
                memory: MEMORY,
            },
            out: flags.out.clone().unwrap_or_else(|| target.join("mutants")),
            target: target.join("corpus-check"),
            root,
        })
    }

    /// Tries the mutants of all documents, and compiles each tenth client.
    pub fn all(&self, documents: &[PathBuf]) -> Result<Outcome, Fault> {
        compile::prepare(&self.clients(), &self.root)?;
        fs::create_dir_all(self.crashes())
            .map_err(|error| Fault::unwritable(&self.crashes(), &error))?;
        let jobs = self.flags.jobs.map_or(0, std::num::NonZeroUsize::get);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
        let pool = pool.map_err(|error| Fault::argument(error.to_string(), "give fewer --jobs"))?;
        let bar = bar(documents.len() * self.number);
        let work = |path: &PathBuf| {
            bar.set_message(file_name(path));
            self.document(path, &|| bar.inc(1))
        };
        let outcomes: Vec<Outcome> =
            pool.install(|| documents.par_iter().with_max_len(1).map(work).collect());
        bar.finish_and_clear();
        let mut outcome = outcomes.into_iter().fold(Outcome::default(), Outcome::add);
        self.make_smaller(&mut outcome, documents);
        self.compiled(outcome, documents)
    }

    fn clients(&self) -> PathBuf {
        self.out.join("clients")
    }

    fn crashes(&self) -> PathBuf {
        self.out.join("crashes")
    }

    /// Tries the mutants of one document.
    fn document(&self, path: &Path, step: &dyn Fn()) -> Outcome {
        let Ok(document) = tree::read(path) else {
            return Outcome {
                unreadable: 1,
                ..Outcome::default()
            };
        };
        let mut outcome = Outcome {
            documents: 1,
            ..Outcome::default()
        };
        for number in 0..self.number {
            self.mutant(&mut outcome, path, &document, number);
            step();
        }
        outcome
    }

    fn mutant(&self, outcome: &mut Outcome, path: &Path, document: &Value, number: usize) {
        let (mutant, mutations) = self.mutated(path, document, number);
        let package = self.package(path, number);
        let is_compiled = number.is_multiple_of(COMPILED);
        let client = self.clients().join(&package);
        let out = is_compiled.then_some(&*client);
        match self.trial.run(&mutant, &self.file(&package), out, &package) {
            Ending::Made => {
                outcome.made += 1;
                outcome.compiled += usize::from(is_compiled);
            }
            Ending::Refused => outcome.refused += 1,
            Ending::Failed(failure) => outcome.failures.push(Failed {
                document: file_name(path),
                number,
                failure,
                mutations,
                smallest: None,
            }),
        }
        // What is compiled may have to be looked at.
        if !is_compiled {
            let _ = fs::remove_file(self.file(&package));
        }
    }

    /// A mutant of a document, and what was done to it.
    fn mutated(&self, path: &Path, document: &Value, number: usize) -> (Value, Vec<Mutation>) {
        let mut mutant = document.clone();
        let mut random = Random::new(self.seed, &file_name(path), number);
        let mutations = mutation::mutate(&mut mutant, &mut random);
        (mutant, mutations)
    }

    fn file(&self, package: &str) -> PathBuf {
        self.out.join(format!("{package}.json"))
    }

    fn package(&self, path: &Path, number: usize) -> String {
        format!("{}-{number}", crate_name(path))
    }

    /// Makes the first document of each fault smaller.
    fn make_smaller(&self, outcome: &mut Outcome, documents: &[PathBuf]) {
        let mut seen: Vec<Failure> = Vec::new();
        for failed in &mut outcome.failures {
            let path = documents
                .iter()
                .find(|path| file_name(path) == failed.document);
            let is_seen = seen
                .iter()
                .any(|other| trial::is_alike(other, &failed.failure));
            if let (Some(path), false) = (path, is_seen) {
                seen.push(failed.failure.clone());
                failed.smallest = self.smallest(path, failed);
            }
        }
    }

    /// Writes the smallest document that fails in the same way.
    fn smallest(&self, path: &Path, failed: &Failed) -> Option<String> {
        let (mutant, _) = self.mutated(path, &tree::read(path).ok()?, failed.number);
        let package = self.package(path, failed.number);
        let file = self.file(&package);
        let end = Instant::now() + LONGEST;
        let smallest = minimize::minimize(mutant, MOST_TRIALS, |candidate| {
            let is_in_time = Instant::now() < end;
            is_in_time
                && match self.trial.run(candidate, &file, None, &package) {
                    Ending::Failed(other) => trial::is_alike(&failed.failure, &other),
                    Ending::Made | Ending::Refused => false,
                }
        });
        let path = self.crashes().join(format!("{package}.json"));
        let text = serde_json::to_string_pretty(&smallest).ok()?;
        fs::write(&path, text).ok()?;
        Some(path.display().to_string())
    }

    /// Compiles the clients, and adds those that do not compile.
    fn compiled(&self, mut outcome: Outcome, documents: &[PathBuf]) -> Result<Outcome, Fault> {
        if outcome.compiled == 0 {
            return Ok(outcome);
        }
        let errors = compile::compile(&self.clients(), &self.target)?;
        for (package, detail) in errors {
            let number = package
                .rsplit_once('-')
                .and_then(|(_, number)| number.parse().ok());
            let number = number.unwrap_or_default();
            let path = documents
                .iter()
                .find(|path| self.package(path, number) == package);
            let document = path.and_then(|path| Some((path, tree::read(path).ok()?)));
            let mutations =
                document.map(|(path, document)| self.mutated(path, &document, number).1);
            outcome.failures.push(Failed {
                document: path.map_or(package, |path| file_name(path)),
                number,
                failure: Failure {
                    verdict: Verdict::Uncompiled,
                    detail,
                },
                mutations: mutations.unwrap_or_default(),
                smallest: None,
            });
        }
        Ok(outcome)
    }
}

#[cfg(test)]
mod tests;
