//! Effects on source shown by programs: what breaks compiles with one client and not with the
//! other, what means something else prints something else.

mod cargo;
mod packages;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clientgen::compare::{Change, ItemChange, SourceEffect, Witness, WitnessKind};
use clientgen::files::Output;

use super::report::Report;
use crate::fault::Fault;
use cargo::Built;
use packages::{Sources, Workspace};

/// The folder of the programs, below the folder for build results.
const FOLDER: &str = "diff-witness";

/// Two clients, and the programs that show in which ways they differ.
pub struct Job<'o> {
    /// The old client.
    pub base: &'o Output,
    /// The new client.
    pub head: &'o Output,
    /// The programs.
    pub programs: Vec<&'o Witness>,
}

/// Writes a program for each change that breaks source or means something else, builds or runs it
/// with both clients, and marks what it shows.
pub fn prove(report: &mut Report, base: &Output, head: &Output) -> Result<(), Fault> {
    let findings = report.findings.iter().enumerate();
    let chosen: Vec<(usize, Witness)> = findings
        .filter_map(|(index, finding)| Some((index, smallest(&finding.change)?.clone())))
        .collect();
    let job = Job {
        base,
        head,
        programs: chosen.iter().map(|(_, witness)| witness).collect(),
    };
    let folder = folder();
    let proven = prove_all(&[job], &folder)?;
    for ((index, _), is_proven) in chosen.iter().zip(proven.into_iter().flatten()) {
        if let Some(finding) = report.findings.get_mut(*index) {
            finding.proven = Some(is_proven);
        }
    }
    let place = folder.display();
    report.notes.push(format!("the programs are in `{place}`"));
    Ok(())
}

/// Finds out of each program of each job whether it shows a difference.
pub fn prove_all(jobs: &[Job<'_>], folder: &Path) -> Result<Vec<Vec<bool>>, Fault> {
    let mut proofs = Proofs::new(jobs, folder)?;
    proofs.compile()?;
    proofs.run()?;
    proofs.gate()?;
    Ok(proofs.verdicts())
}

/// Returns the smallest program that shows the effect of a change.
pub fn smallest(change: &Change) -> Option<&Witness> {
    let effect = change.source.effect;
    let shows = |item: &&ItemChange| item.effect == effect && effect >= SourceEffect::Breaks;
    let items = change.items.iter().filter(shows);
    let programs = items.filter_map(|item| item.witness.as_ref());
    programs.min_by_key(|witness| (witness.features.is_some(), witness.source.len()))
}

/// Returns the folder of the programs.
fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| PathBuf::from("target"));
    let target = std::path::absolute(&target).unwrap_or(target);
    target.join(FOLDER)
}

/// The programs of all jobs, each with a name of its own.
struct Proofs<'j> {
    jobs: &'j [Job<'j>],
    folder: &'j Path,
    proven: BTreeSet<String>,
}

/// The name of a program: that of its file.
fn program_name(job: usize, program: usize) -> String {
    format!("p{job}_{program}")
}

impl<'j> Proofs<'j> {
    fn new(jobs: &'j [Job<'j>], folder: &'j Path) -> Result<Self, Fault> {
        packages::write_clients(folder, jobs)?;
        Ok(Self {
            jobs,
            folder,
            proven: BTreeSet::new(),
        })
    }

    /// Returns the programs of a kind, by job.
    fn programs(&self, kind: WitnessKind) -> Vec<Sources<'j>> {
        let of_job = |(job, all): (usize, &Job<'j>)| {
            let all = all.programs.iter().enumerate();
            let chosen = all.filter(|(_, one)| one.kind == kind && one.features.is_none());
            let named = |(program, one): (usize, &&'j Witness)| (program_name(job, program), *one);
            chosen.map(named).collect()
        };
        self.jobs.iter().enumerate().map(of_job).collect()
    }

    /// Finds the modules that compile with the old client and not with the new one.
    fn compile(&mut self) -> Result<(), Fault> {
        let all = self.programs(WitnessKind::Compiles);
        if all.iter().all(BTreeMap::is_empty) {
            return Ok(());
        }
        let [with_old, with_new] = self.refused(&all)?;
        for (job, programs) in all.iter().enumerate() {
            for name in programs.keys() {
                let is_refused = |side: &Vec<Option<BTreeSet<String>>>| {
                    let refused = side.get(job)?.as_ref()?;
                    Some(refused.contains(name))
                };
                if (is_refused(&with_old), is_refused(&with_new)) == (Some(false), Some(true)) {
                    self.proven.insert(name.clone());
                }
            }
        }
        Ok(())
    }

    /// Returns the modules that do not compile, by side and job. Some errors keep the compiler from
    /// finding others, so what is refused is left out until the rest compiles. None: the client
    /// itself does not.
    fn refused(&self, all: &[Sources<'j>]) -> Result<[Vec<Option<BTreeSet<String>>>; 2], Fault> {
        let workspace = Workspace::new(self.folder, "compiles", self.jobs);
        let mut left = [all.to_vec(), all.to_vec()];
        loop {
            workspace.write_libraries(&left)?;
            let Built { errors, artifacts } = cargo::check(&workspace.folder(), self.folder)?;
            let mut is_done = true;
            for (side, jobs) in packages::SIDES.iter().zip(&mut left) {
                for programs in jobs.iter_mut() {
                    let before = programs.len();
                    programs.retain(|name, _| !errors.contains(&format!("{side}/{name}")));
                    is_done &= programs.len() == before;
                }
            }
            if is_done {
                let [old, new] = left;
                let refused = |side: &str, left: Vec<Sources<'j>>| {
                    let jobs = all.iter().zip(left).enumerate();
                    let of_job = |(job, (all, left)): (usize, (&Sources<'j>, Sources<'j>))| {
                        let is_built = artifacts.contains_key(&packages::library_name(side, job));
                        let refused = all.keys().filter(|name| !left.contains_key(*name));
                        is_built.then(|| refused.cloned().collect())
                    };
                    jobs.map(of_job).collect()
                };
                let [base, head] = packages::SIDES;
                return Ok([refused(base, old), refused(head, new)]);
            }
        }
    }

    /// Finds the programs that print something else with the new client.
    fn run(&mut self) -> Result<(), Fault> {
        let all = self.programs(WitnessKind::Runs);
        if all.iter().all(BTreeMap::is_empty) {
            return Ok(());
        }
        let workspace = Workspace::new(self.folder, "runs", self.jobs);
        workspace.write_programs(&all)?;
        let Built { artifacts, .. } = cargo::build(&workspace.folder(), self.folder)?;
        for name in all.iter().flat_map(BTreeMap::keys) {
            let printed = |side: &str| {
                let executable = artifacts.get(&format!("{side}_{name}"))?.as_ref()?;
                cargo::printed(executable)
            };
            let [base, head] = packages::SIDES;
            if let (Some(old), Some(new)) = (printed(base), printed(head))
                && old != new
            {
                self.proven.insert(name.clone());
            }
        }
        Ok(())
    }

    /// Finds the modules that compile with features of the old client and not with those of the new
    /// one. A feature that is not there stops Cargo, so each has a workspace of its own.
    fn gate(&mut self) -> Result<(), Fault> {
        for (job, all) in self.jobs.iter().enumerate() {
            for (program, witness) in all.programs.iter().enumerate() {
                let Some(features) = &witness.features else {
                    continue;
                };
                let name = program_name(job, program);
                let mut successes = Vec::with_capacity(2);
                for side in packages::SIDES {
                    let folder = format!("{name}-{side}");
                    let workspace = Workspace::new(self.folder, &folder, self.jobs);
                    workspace.write_alone(side, job, (&name, witness), features)?;
                    let built = cargo::check(&workspace.folder(), self.folder)?;
                    successes.push(
                        built
                            .artifacts
                            .contains_key(&packages::library_name(side, job)),
                    );
                }
                if successes == [true, false] {
                    self.proven.insert(name);
                }
            }
        }
        Ok(())
    }

    fn verdicts(&self) -> Vec<Vec<bool>> {
        let of_job = |(job, all): (usize, &Job<'_>)| {
            let programs = 0..all.programs.len();
            let is_proven = |program| self.proven.contains(&program_name(job, program));
            programs.map(is_proven).collect()
        };
        self.jobs.iter().enumerate().map(of_job).collect()
    }
}
