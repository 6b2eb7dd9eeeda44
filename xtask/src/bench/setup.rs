//! What all parts need: places, who is measured, and the way of measuring in turn.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use indicatif::ProgressBar;

use super::figures::{Figures, OURS, Outcomes, Sample, medians};
use super::kept;
use super::measure::{Meter, Usage};
use super::taken::Taken;
use super::tools::{Kind, Tool};
use super::unit::Measure;
use crate::bar::bar;
use crate::cli::{Bench, Part};
use crate::fault::Fault;

/// What all parts need.
#[derive(Debug)]
pub struct Setup {
    /// The folder of this repository.
    pub root: PathBuf,
    /// What is written on the way, and the figures.
    pub out: PathBuf,
    /// Runs commands.
    pub meter: Meter,
    /// How often.
    runs: usize,
    /// What subjects have in their name.
    only: Option<String>,
    /// Whether less is measured than there is.
    pub is_narrow: bool,
    bar: ProgressBar,
}

impl Setup {
    /// As the flags say.
    pub fn new(flags: &Bench) -> Result<Self, Fault> {
        let program =
            env::current_exe().map_err(|error| Fault::unreadable(Path::new("xtask"), &error))?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let out = std::path::absolute(target.join("bench"));
        Ok(Self {
            out: out.map_err(|error| Fault::unreadable(&target, &error))?,
            root,
            meter: Meter {
                program,
                limit: flags.timeout,
            },
            runs: flags.runs.get(),
            only: flags.only.clone(),
            is_narrow: flags.only.is_some() || flags.filter.is_some(),
            bar: bar(0),
        })
    }

    /// All generators, ours first.
    pub fn tools(&self, flags: &Bench) -> Result<Vec<Tool>, Fault> {
        let ours = match &flags.ours {
            Some(program) => program.clone(),
            None => self.release()?,
        };
        let ours = std::path::absolute(&ours).map_err(|error| Fault::unreadable(&ours, &error))?;
        if !ours.is_file() {
            let message = format!("there is no program `{}`", ours.display());
            return Err(Fault::argument(message, "give another one with --ours"));
        }
        let mut tools = vec![Tool {
            kind: Kind::Clientgen,
            program: Some(ours),
        }];
        tools.extend(Tool::peers(flags.peers.as_deref()));
        Ok(tools)
    }

    /// This program as its users have it.
    fn release(&self) -> Result<PathBuf, Fault> {
        let mut command = cargo();
        let target = self.out.join("ours");
        command.args([
            "build",
            "--quiet",
            "--locked",
            "--release",
            "--package",
            "xtask",
        ]);
        command
            .arg("--target-dir")
            .arg(&target)
            .current_dir(&self.root);
        self.say("building ours");
        match command.status() {
            Ok(status) if status.success() => {
                let file = format!("release/xtask{}", env::consts::EXE_SUFFIX);
                Ok(target.join(file))
            }
            Ok(status) => Err(unbuilt("xtask", &status.to_string())),
            Err(error) => Err(unbuilt("xtask", &error.to_string())),
        }
    }

    /// Figures of a part, without any rows.
    pub fn figures(&self, part: Part, tools: &[Tool]) -> Figures {
        let mut taken = Taken::now();
        for tool in tools {
            let version = match tool.kind {
                Kind::Clientgen => Some(env!("CARGO_PKG_VERSION").to_owned()),
                Kind::Ploidy | Kind::OpenapiToRust | Kind::Progenitor => tool.version(),
            };
            if let Some(version) = version {
                taken.versions.insert(tool.kind.name().to_owned(), version);
            }
        }
        let names = tools.iter().map(|tool| tool.kind.name().to_owned());
        Figures {
            part,
            taken,
            runs: self.runs,
            tools: names.collect(),
            rows: Vec::new(),
        }
    }

    /// Whether something is to be measured.
    pub fn wants(&self, subject: &str) -> bool {
        subject.contains(self.only.as_deref().unwrap_or_default())
    }

    /// Where the figures of a part are kept.
    pub fn figures_of(&self, part: Part) -> PathBuf {
        self.out.join(format!("{}.json", part.name()))
    }

    /// Adds what came of a subject, and keeps it at once: who measures for an hour may be stopped.
    pub fn add(
        &self,
        figures: &mut Figures,
        subject: &str,
        outcomes: Outcomes,
    ) -> Result<(), Fault> {
        let is_first = figures.rows.is_empty();
        figures.add(subject, outcomes);
        if self.is_narrow {
            return Ok(());
        }
        let path = self.figures_of(figures.part);
        if is_first {
            kept::set_aside(&path)?;
        }
        kept::keep(&path, figures)
    }

    /// Lets everyone do something in turn, again and again, and answers with the medians. Who fails is not asked again; who is
    /// not there from the start, and so has an empty sample, neither.
    pub fn in_turn(
        &self,
        subject: &str,
        tools: &[String],
        mut once: impl FnMut(usize) -> Result<Sample, String>,
    ) -> Outcomes {
        let mut samples: Vec<Result<Vec<Sample>, String>> = vec![Ok(Vec::new()); tools.len()];
        self.bar
            .inc_length(u64::try_from(self.runs).unwrap_or_default());
        for run in 0..self.runs {
            for (index, samples) in samples.iter_mut().enumerate() {
                let is_absent = |samples: &Vec<Sample>| samples.len() < run;
                if samples.as_ref().map_or(true, is_absent) {
                    continue;
                }
                self.say(&format!("{subject}: {}", tools[index]));
                match once(index) {
                    Ok(sample) if sample.is_empty() => {}
                    Ok(sample) => {
                        if let Ok(samples) = samples {
                            samples.push(sample);
                        }
                    }
                    Err(why) => *samples = Err(why),
                }
            }
            self.bar.inc(1);
        }
        let medians = |samples: Result<Vec<Sample>, String>| samples.map(|all| medians(&all));
        samples.into_iter().map(medians).collect()
    }

    /// Shows what is being done.
    pub fn say(&self, what: &str) {
        self.bar.set_message(what.to_owned());
    }

    /// Takes the bar away.
    pub fn done(&self) {
        self.bar.finish_and_clear();
    }
}

/// Cargo, with nothing of the surroundings that changes what it does.
pub fn cargo() -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_TARGET_DIR");
    command
}

/// What a process took, as a sample.
pub fn sample(usage: &Usage) -> Sample {
    let figures = [
        (Measure::Cpu, usage.cpu),
        (Measure::Wall, Some(usage.wall)),
        (Measure::Peak, usage.peak),
    ];
    let known = figures.into_iter();
    known
        .filter_map(|(measure, value)| Some((measure, value?)))
        .collect()
}

/// A program that was to be measured and does not compile.
pub fn unbuilt(name: &str, why: &str) -> Fault {
    let message = format!("`{name}` could not be built: {why}");
    Fault::argument(message, "see what Cargo says above")
}

/// Whether ours failed at anything.
pub fn ours_failed(figures: &Figures) -> bool {
    let mut rows = figures.rows.iter();
    rows.any(|row| row.tool == OURS && row.failed.is_some())
}
