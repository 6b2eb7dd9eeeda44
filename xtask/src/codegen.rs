//! `cargo xtask codegen`.

mod command;
mod outcome;

use std::path::Path;

use clientgen::diagnostic::{Diagnostics, Documents, Report, report_json};
use clientgen::files::Output;
use clientgen::lock::Lines;
use clientgen::source::Source;

use crate::cli::Codegen;
use crate::diff::Bump;
use crate::disk;
use crate::exit::Exit;
use crate::fault::Fault;
use crate::job::Job;
use crate::load::Siblings;
use crate::screen::Screen;

/// Writes the client of a document, or says whether it is up to date.
pub fn run(flags: &Codegen) -> Exit {
    let screen = Screen::new(flags.message_format, flags.all);
    codegen(flags, screen).unwrap_or_else(|fault| {
        screen.report(&fault.report, &fault.texts);
        Exit::Fault
    })
}

fn codegen(flags: &Codegen, screen: Screen) -> Result<Exit, Fault> {
    let job = Job::new(flags)?;
    let bump = match flags.bump {
        true => Some(Bump::prepare(flags.config.as_deref(), &job.out)?),
        false => None,
    };
    let Some(mut output) = generate(&job, flags.report.as_deref(), screen)? else {
        return Ok(Exit::Fault);
    };
    if bump.as_ref().is_some_and(Bump::is_major) {
        forget_freed(&mut output);
    }
    let plan = if flags.check {
        disk::check(&job.out, &output)?
    } else {
        disk::write(&job.out, &output)?
    };
    screen.report(&plan.report, &[]);
    let (text, object) = if flags.check {
        outcome::checked(flags, &job, &plan)
    } else {
        outcome::written(&job, &plan)
    };
    screen.outcome(&text, &object);
    if let Some(bump) = bump {
        let (text, object) = bump.write()?;
        screen.outcome(&text, &object);
    }
    Ok(if flags.check && !plan.is_empty() {
        Exit::Failed
    } else {
        Exit::Fine
    })
}

/// Lets go of the names that nothing has any more: a major version may give them to something else.
fn forget_freed(output: &mut Output) {
    if let Some(text) = &mut output.lock {
        let mut lines = Lines::parse(text, &mut Report::new());
        lines.forget_freed();
        *text = lines.to_string();
    }
}

/// The output, if the document has no error; rows are printed, and written where asked for.
fn generate(job: &Job, report: Option<&Path>, screen: Screen) -> Result<Option<Output>, Fault> {
    let bytes = job.read_spec()?;
    let name = job.spec.display().to_string();
    let (mut siblings, path) = match &job.root {
        Some(root) => {
            let (siblings, path) = Siblings::below(root, &job.spec)?;
            (siblings, Some(path))
        }
        None => (Siblings::of(&job.spec), None),
    };
    if job.allow_remote {
        siblings = siblings.with_remote();
    }
    let mut source = Source::new(&name, &bytes, &siblings);
    source.path = path.as_deref().unwrap_or(source.path);
    let generated = clientgen::generate(&source, &job.config);
    let rows = match &generated {
        Ok(output) => &output.report,
        Err(Diagnostics(rows)) => rows,
    };
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let mut texts = vec![(name, text)];
    texts.extend(siblings.into_texts());
    texts.extend(job.texts.iter().cloned());
    screen.report(rows, &texts);
    if let Some(path) = report {
        write_report(path, rows, &texts)?;
    }
    Ok(generated.ok())
}

fn write_report(path: &Path, rows: &Report, texts: &[(String, String)]) -> Result<(), Fault> {
    let texts: Vec<_> = texts
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let mut text = report_json(rows, &mut Documents::new(&texts));
    if !text.ends_with('\n') {
        text.push('\n');
    }
    disk::write_file(path, &text)
}
