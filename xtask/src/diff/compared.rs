//! Two documents compared and judged.

use std::time::SystemTime;

use chrono::DateTime;
use clientgen::compare::{Clients, Comparison, Refusal, Side, Witnesses, compare_with};
use clientgen::config::Config;
use clientgen::diagnostic::{Code, Diagnostic, Diagnostics, Place, Report as Rows, Severity};
use clientgen::files::Output;
use clientgen::source::Source;

use super::choice::{Choice, Document};
use super::committed;
use super::ignore::Ignores;
use super::judge::Bench;
use super::prove;
use super::report::{Report, Revision};
use super::settings::plain_config;
use crate::cli::FailOn;
use crate::fault::Fault;

/// Compares two documents, each named as it ships.
pub fn compare(
    choice: Choice,
    clients: Clients,
    fail_on: &[FailOn],
    witnesses: Witnesses,
) -> Result<Report, Fault> {
    let Choice {
        mut base,
        mut head,
        notes,
    } = choice;
    // Of a commit without a configuration, there is no crate either.
    let has_crate = base.settings.is_some() || !base.files.is_committed();
    // A side without a configuration is generated as the other one is.
    base.settings = base.settings.or_else(|| head.settings.clone());
    head.settings = head.settings.or_else(|| base.settings.clone());
    let today = today();
    let settings = head.settings.clone();
    let ignores = Ignores::new(settings.as_ref(), &today)?;
    let (old, new) = (config(&base, None), config(&head, Some(&base)));
    let (old_source, new_source) = (base.source(), head.source());
    let old_side = Side {
        source: &old_source,
        config: &old,
    };
    let new_side = Side {
        source: &new_source,
        config: &new,
    };
    let (compared, note) = rayon::join(
        || compare_with(old_side, new_side, clients, witnesses),
        || has_crate.then(|| committed::note(&base, &old)).flatten(),
    );
    let comparison = match compared.and_then(meaningful) {
        Ok(comparison) => comparison,
        Err(refusal) => return Err(refused(*refusal, base, head)),
    };
    let unread = unread(&base, &head)?;
    let outputs = match witnesses {
        Witnesses::Written => Some([generated(&old_source, &old)?, generated(&new_source, &new)?]),
        Witnesses::Spared => None,
    };
    let package = base.settings.as_ref().map(|settings| &settings.package);
    let package = package.filter(|_| has_crate);
    let bench = Bench {
        fail_on,
        ignores,
        version: package.and_then(|package| package.version.clone()),
    };
    let mut report = bench.judge(comparison, revision(base), revision(head));
    report.notes.extend(unread);
    report.notes.extend(note);
    report.notes.extend(notes);
    if let Some([base, head]) = &outputs {
        prove::prove(&mut report, base, head)?;
    }
    Ok(report)
}

/// Generates a client, whatever its configuration denies.
fn generated(source: &Source<'_>, config: &Config) -> Result<Output, Fault> {
    let config = Config {
        deny: Vec::new(),
        ..config.clone()
    };
    clientgen::generate(source, &config).map_err(|Diagnostics(rows)| Fault::from(rows))
}

/// The report on documents that cannot be compared: their errors, in files that are named with
/// their revision.
fn refused(refusal: Refusal, base: Document, head: Document) -> Fault {
    let mut fault = Fault::from(Rows::new());
    let mut names = Vec::new();
    for (document, diagnostics) in [(base, refusal.base), (head, refusal.head)] {
        if let Some(diagnostics) = diagnostics {
            names.push(format!("`{}`", document.name));
            add_errors(&mut fault, diagnostics, document);
        }
    }
    let message = format!(
        "nothing was compared: {} cannot be used",
        names.join(" and ")
    );
    let help = "mend the document, or compare with another revision";
    let row = Diagnostic::new(Code::Argument, Place::Document, message).of("command line");
    fault.report.push(row.help(help));
    fault
}

/// Refuses a comparison if the new document, and not the old one, leaves open what a schema is: by a
/// reference to nothing, or a type that is none. A client can be generated, but nothing be said.
fn meaningful(comparison: Comparison) -> Result<Comparison, Box<Refusal>> {
    let is_known = |row: &Diagnostic| {
        let mut rows = comparison.base.iter();
        rows.any(|other| other.code == row.code && other.message == row.message)
    };
    let rows = comparison
        .head
        .iter()
        .filter(|row| is_meaningless(row.code));
    let mut report = Rows::new();
    for row in rows.filter(|row| !is_known(row)) {
        report.push(row.clone());
    }
    match report.is_empty() {
        true => Ok(comparison),
        false => Err(Box::new(Refusal {
            base: None,
            head: Some(Diagnostics(report)),
        })),
    }
}

fn is_meaningless(code: Code) -> bool {
    matches!(code, Code::DanglingReference | Code::UnknownType)
}

fn add_errors(fault: &mut Fault, diagnostics: Diagnostics, document: Document) {
    let Diagnostics(rows) = diagnostics;
    let read = document.files.texts();
    let errors = rows.iter();
    for row in
        errors.filter(|row| row.code.severity() == Severity::Error || is_meaningless(row.code))
    {
        let mut row = row.clone();
        if read.iter().any(|(name, _)| **name == *row.document) {
            row.document = document.files.name(&row.document).into();
        }
        fault.report.push(row);
    }
    let text = String::from_utf8_lossy(&document.bytes).into_owned();
    fault.texts.push((document.name, text));
    let read = read.into_iter();
    let read = read.map(|(name, text)| (document.files.name(&name), text));
    fault.texts.extend(read);
    let settings = document.settings;
    fault
        .texts
        .extend(settings.map(|settings| (settings.name, settings.text)));
}

/// Sentences about what could not be read on either side, and so was not compared.
///
/// A file that only the new document cannot read was forgotten: nothing could be said of what it
/// held.
fn unread(base: &Document, head: &Document) -> Result<Vec<String>, Fault> {
    let (old, new) = (base.files.unreadable(), head.files.unreadable());
    let is_new = |name: &str| !old.iter().any(|(other, _)| other == name);
    let is_file = |name: &str| !name.contains("://");
    let mut forgotten = new.iter();
    if let Some((name, reason)) = forgotten.find(|(name, _)| is_new(name) && is_file(name)) {
        let message = format!("`{}` refers to `{name}`: {reason}", head.name);
        let help = "add the file, or mend the reference: what it held cannot be compared";
        return Err(Fault::argument(message, help));
    }
    let old = old.iter().map(|one| (base, one));
    let new = new.iter().filter(|(name, _)| is_new(name));
    let all = old.chain(new.map(|one| (head, one)));
    let note = |(document, (_, reason)): (&Document, &(String, String))| {
        let name = &document.name;
        format!("{reason}: what `{name}` refers to there is not compared")
    };
    Ok(all.map(note).collect())
}

fn config(document: &Document, other: Option<&Document>) -> Config {
    let other = other.and_then(|other| other.settings.as_ref());
    let settings = document.settings.as_ref();
    settings.map_or_else(plain_config, |settings| settings.config(other))
}

fn revision(document: Document) -> Revision {
    Revision {
        text: String::from_utf8_lossy(&document.bytes).into_owned(),
        siblings: document.files.texts(),
        name: document.name,
        path: document.path,
    }
}

/// Today, by the clock of the machine, as `2027-01-31`.
fn today() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    let now = DateTime::from_timestamp(seconds.cast_signed(), 0).unwrap_or_default();
    now.format("%Y-%m-%d").to_string()
}
