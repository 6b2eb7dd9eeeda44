//! Compiling clients, and programs that use them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde_json::Value;

use super::documents::Documents;
use super::figures::{Figures, Sample};
use super::generate::fresh;
use super::growth;
use super::measure::cause;
use super::setup::{Setup, cargo, sample};
use super::tools::{Kind, Tool};
use super::unit::Measure;
use super::uses;
use crate::cli::{Bench, Part};
use crate::documents::file_name;
use crate::fault::Fault;
use crate::limited::{self, Clock};

/// What is measured of a client: the name, what Cargo is told, and what is written that is of interest.
const TASKS: &[Task] = &[
    Task {
        name: "check",
        arguments: &["check"],
        written: &[("rmeta", Measure::Rmeta)],
    },
    Task {
        name: "build",
        arguments: &["build"],
        written: &[("rmeta", Measure::Rmeta), ("rlib", Measure::Rlib)],
    },
    Task {
        name: "release",
        arguments: &["build", "--release"],
        written: &[("rmeta", Measure::Rmeta), ("rlib", Measure::Rlib)],
    },
];

/// What is measured of a program that uses a client.
const PROGRAM: Task = Task {
    name: "program",
    arguments: &["build", "--release"],
    written: &[("", Measure::Program)],
};

#[derive(Clone, Copy)]
struct Task {
    name: &'static str,
    arguments: &'static [&'static str],
    /// Extensions of files, and what their size is.
    written: &'static [(&'static str, Measure)],
}

/// A package to compile, of one tool.
pub(super) struct Package {
    /// Where it is, or why there is none; None where the tool is not there.
    pub(super) folder: Option<Result<PathBuf, String>>,
    /// Dependencies are compiled once for all packages of a tool.
    target: PathBuf,
    /// The file that changes between runs.
    root: &'static str,
}

/// Everyone's clients are compiled.
pub fn run(flags: &Bench, setup: &Setup) -> Result<Figures, Fault> {
    let tools = setup.tools(flags)?;
    let documents = Documents::find(flags, &setup.root)?;
    let cuts = documents.cuts(&setup.out.join("documents"))?;
    let mut figures = setup.figures(Part::Compile, &tools);
    for path in &documents.compiled {
        whole(setup, &tools, &mut figures, path)?;
    }
    let series = documents.series_name();
    growth::measure(
        setup,
        &mut figures,
        &series,
        &cuts,
        |figures, subject, path| {
            one(
                setup,
                &mut clients(setup, &tools, path),
                figures,
                subject,
                TASKS[0],
            )
        },
    )?;
    Ok(figures)
}

/// Everything that is compiled of one document.
fn whole(
    setup: &Setup,
    tools: &[Tool],
    figures: &mut Figures,
    document: &Path,
) -> Result<(), Fault> {
    let subject = |task: &Task| format!("{}, {}", file_name(document), task.name);
    let wanted = |task: &&Task| setup.wants(&subject(task));
    let is_program_wanted = setup.wants(&subject(&PROGRAM));
    if !is_program_wanted && !TASKS.iter().any(|task| wanted(&task)) {
        return Ok(());
    }
    let mut packages = clients(setup, tools, document);
    for task in TASKS.iter().filter(wanted) {
        one(setup, &mut packages, figures, &subject(task), *task)?;
    }
    let programs = programs(setup, tools, document, &packages);
    if let (true, Some(mut programs)) = (is_program_wanted, programs) {
        one(setup, &mut programs, figures, &subject(&PROGRAM), PROGRAM)?;
    }
    Ok(())
}

/// Everyone's client of a document.
pub(super) fn clients(setup: &Setup, tools: &[Tool], document: &Path) -> Vec<Package> {
    let client = |tool: &Tool| {
        let name = tool.kind.name();
        let folder = setup
            .out
            .join("clients")
            .join(file_name(document))
            .join(name);
        let command = tool.generate(document, &folder);
        let made = command.map(|command| {
            setup.say(&format!("{}: {name}", file_name(document)));
            fresh(&folder).map_err(|error| error.to_string())?;
            setup.meter.measure(&command)?;
            tool.complete(&folder).map_err(|error| error.to_string())?;
            lock(setup, tool, &folder).map_err(|error| error.to_string())?;
            Ok(folder)
        });
        Package {
            folder: made,
            target: setup.out.join("target").join(name),
            root: "src/lib.rs",
        }
    };
    tools.iter().map(client).collect()
}

/// Programs that use these clients. None: nobody has written any for this document.
fn programs(
    setup: &Setup,
    tools: &[Tool],
    document: &Path,
    clients: &[Package],
) -> Option<Vec<Package>> {
    let name = file_name(document);
    if !uses::is_known(&name) {
        return None;
    }
    let program = |(tool, client): (&Tool, &Package)| {
        let folder = client.folder.as_ref().and_then(|made| {
            let client = made.as_ref().ok()?;
            let folder = client.with_extension("program");
            let written = uses::write(&folder, client, &name, tool.kind)?;
            let written = written.and_then(|()| lock(setup, tool, &folder));
            Some(written.map(|()| folder).map_err(|error| error.to_string()))
        });
        Package {
            folder,
            target: client.target.clone(),
            root: "src/main.rs",
        }
    };
    Some(tools.iter().zip(clients).map(program).collect())
}

/// Ours gets the versions that are known to work; the others those that Cargo finds.
fn lock(setup: &Setup, tool: &Tool, folder: &Path) -> std::io::Result<()> {
    if tool.kind == Kind::Clientgen {
        fs::copy(setup.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    }
    Ok(())
}

/// Compiles dependencies and all once, and then the packages alone in turn. A package that does not compile is not tried again.
fn one(
    setup: &Setup,
    packages: &mut [Package],
    figures: &mut Figures,
    subject: &str,
    task: Task,
) -> Result<(), Fault> {
    let mut sizes: Vec<Sample> = Vec::new();
    for (package, tool) in packages.iter_mut().zip(&figures.tools) {
        setup.say(&format!("{subject}: {tool} with its dependencies"));
        let compiled = match &package.folder {
            Some(Ok(folder)) => compiled(setup, package, folder, task),
            Some(Err(_)) | None => Ok(Sample::new()),
        };
        match compiled {
            Ok(sample) => sizes.push(sample),
            Err(why) => {
                package.folder = Some(Err(format!("does not compile: {why}")));
                sizes.push(Sample::new());
            }
        }
    }
    let once = |index: usize| {
        let package = &packages[index];
        let folder = match &package.folder {
            Some(Ok(folder)) => folder,
            Some(Err(why)) => return Err(why.clone()),
            None => return Ok(Sample::new()),
        };
        touch(&folder.join(package.root)).map_err(|error| error.to_string())?;
        let mut command = command(package, folder, task);
        let usage = setup
            .meter
            .measure(command.args(["--offline", "--quiet"]))?;
        let mut sample = sample(&usage);
        sample.extend(&sizes[index]);
        Ok(sample)
    };
    let outcomes = setup.in_turn(subject, &figures.tools, once);
    setup.add(figures, subject, outcomes)
}

/// Compiles a package with all that it depends on, and says how large that is which comes out.
fn compiled(setup: &Setup, package: &Package, folder: &Path, task: Task) -> Result<Sample, String> {
    let mut command = command(package, folder, task);
    command.args(["--quiet", "--message-format", "json"]);
    let (mut files, mut first_error) = (Vec::new(), None);
    let ran = limited::run(&mut command, setup.meter.limit, |line| {
        let line: Value = serde_json::from_str(line).unwrap_or_default();
        let message = &line["message"];
        if line["reason"] == "compiler-artifact" {
            let names = line["filenames"].as_array().into_iter().flatten();
            files = names.filter_map(Value::as_str).map(PathBuf::from).collect();
            // A package is done; the next one has the whole time.
            return Clock::Restarts;
        } else if message["level"] == "error" {
            first_error = first_error.take().or_else(|| said(message));
        }
        Clock::Runs
    });
    let ran = ran.map_err(|error| error.to_string())?;
    match ran.status {
        Some(status) if status.success() => Ok(weighed(&files, task)),
        Some(status) => {
            let why = first_error.or_else(|| cause(&ran.errors));
            Err(why.unwrap_or_else(|| status.to_string()))
        }
        None => Err(format!("it took more than {:?}", setup.meter.limit)),
    }
}

/// An error in one line.
fn said(message: &Value) -> Option<String> {
    let code = message["code"]["code"].as_str().unwrap_or("error");
    let line = message["message"].as_str()?.lines().next()?;
    Some(format!("{code}: {line}"))
}

/// The sizes of the files that a task is to write. The client is compiled last, so they are those of the last artifact.
fn weighed(files: &[PathBuf], task: Task) -> Sample {
    let size = |(extension, measure): &(&str, Measure)| {
        let is_it = |path: &&PathBuf| {
            let own = path.extension().and_then(|own| own.to_str());
            own.unwrap_or_default() == *extension || path.ends_with("program.exe")
        };
        let size = fs::metadata(files.iter().find(is_it)?).ok()?.len();
        Some((*measure, f64::from(u32::try_from(size).ok()?)))
    };
    task.written.iter().filter_map(size).collect()
}

fn command(package: &Package, folder: &Path, task: Task) -> Command {
    let mut command = cargo();
    let manifest = OsString::from(folder.join("Cargo.toml"));
    command
        .args(task.arguments)
        .arg("--manifest-path")
        .arg(manifest);
    command.arg("--target-dir").arg(&package.target);
    command
}

/// Makes Cargo believe that a file was edited.
fn touch(path: &Path) -> std::io::Result<()> {
    let file = fs::File::options().append(true).open(path)?;
    file.set_modified(SystemTime::now())
}
