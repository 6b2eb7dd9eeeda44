//! `codegen --bump`: the version that the changes ask for, and the entry of the changelog.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clientgen::compare::{Clients, Step, Witnesses};
use clientgen::diagnostic::Code;
use serde_json::{Value, json};
use toml_edit::{DocumentMut, Item};

use super::changelog::{self, MARKER};
use super::choice::Choice;
use super::compared;
use super::judge::FAIL_ON;
use super::report::Report;
use super::settings::CHANGELOG;
use super::version::numbers;
use crate::disk;
use crate::fault::Fault;

/// The version and the entry that the changes since a revision ask for.
#[derive(Debug)]
pub struct Bump {
    /// The folder of the crate.
    out: PathBuf,
    report: Report,
    /// The changelog at the old revision.
    old: Option<String>,
}

impl Bump {
    /// Compares the document of a configuration with that of where the work branched off, before
    /// the crate is written.
    ///
    /// # Errors
    ///
    /// If nothing can be compared, or something is in the way of what is to be written.
    pub fn prepare(config: Option<&Path>, out: &Path) -> Result<Self, Fault> {
        let choice = Choice::configured(config, None)?;
        let settings = choice.base.settings.as_ref();
        let old = settings.and_then(|settings| settings.package.changelog.clone());
        let report = compared::compare(choice, Clients::Generated, FAIL_ON, Witnesses::Spared)?;
        let out = out.to_owned();
        let bump = Self { out, report, old };
        bump.texts()?;
        Ok(bump)
    }

    /// Whether the changes ask for a major version.
    pub fn is_major(&self) -> bool {
        self.report.step == Step::Major
    }

    /// Writes the version and the entry, and returns what was done, as text for people and as an
    /// object for programs.
    pub fn write(&self) -> Result<(String, Value), Fault> {
        let Some(texts) = self.texts()? else {
            return Ok(self.unchanged());
        };
        for (name, text) in [("Cargo.toml", &texts.cargo), (CHANGELOG, &texts.changelog)] {
            let path = self.out.join(name);
            if read(&path)?.as_ref() != Some(text) {
                disk::write_file(&path, text)?;
            }
        }
        let (out, step) = (self.out.display(), self.report.step);
        let version = &texts.version;
        let before = self.report.version.as_deref().unwrap_or_default();
        let base = &self.report.base.name;
        let text = format!("{out}: version {version}, a {step} step from {before} of {base}");
        let object = json!({
            "outcome": "bumped",
            "out": self.out.display().to_string(),
            "base": base,
            "step": step.name(),
            "before": before,
            "version": version,
        });
        Ok((text, object))
    }

    /// What is said when there is nothing to do.
    fn unchanged(&self) -> (String, Value) {
        let (out, base) = (self.out.display(), &self.report.base.name);
        let text = match &self.report.version {
            Some(version) => format!("{out}: version {version}, nothing changed since {base}"),
            None => format!("{out}: there was no crate at {base}, so it keeps its version"),
        };
        let object = json!({
            "outcome": "not-bumped",
            "out": self.out.display().to_string(),
            "base": base,
            "version": self.report.version,
        });
        (text, object)
    }

    /// The texts that are to be written. None: the version stays.
    fn texts(&self) -> Result<Option<Texts>, Fault> {
        let (Some(before), false) = (&self.report.version, self.report.findings.is_empty()) else {
            return Ok(None);
        };
        let path = self.out.join("Cargo.toml");
        let next = self.report.next_version.as_deref();
        let next = next.ok_or_else(|| {
            let message = format!("no version follows `{before}`, which is none of three numbers");
            Fault::new(Code::CargoToml, &path, message)
        })?;
        let (cargo, version) = match read(&path)? {
            Some(text) => with_version(&path, &text, next)?,
            // It is about to be written.
            None => (String::new(), next.to_owned()),
        };
        let path = self.out.join(CHANGELOG);
        let lines = changelog::entries(&self.report);
        let text = read(&path)?;
        let text = changelog::add(text.as_deref(), self.old.as_deref(), &version, &lines);
        let changelog = text.ok_or_else(|| {
            let message = format!("`{}` has no line below which entries go", path.display());
            let fault = crate::fault::row(Code::NotOwned, &path, message);
            Fault::row(fault.help(format!("add this line to it: {MARKER}")))
        })?;
        Ok(Some(Texts {
            cargo,
            changelog,
            version,
        }))
    }
}

/// What is to be written.
struct Texts {
    cargo: String,
    changelog: String,
    version: String,
}

/// A `Cargo.toml` with a version, and the version, which is a later one if the file has that
/// already.
fn with_version(path: &Path, text: &str, next: &str) -> Result<(String, String), Fault> {
    let fault = |message: String| Fault::new(Code::CargoToml, path, message).text(path, text);
    let name = path.display();
    let mut cargo: DocumentMut = text
        .parse()
        .map_err(|error: toml_edit::TomlError| fault(format!("`{name}`: {}", error.message())))?;
    let package = cargo.get_mut("package").and_then(Item::as_table_like_mut);
    let Some(item) = package.and_then(|package| package.get_mut("version")) else {
        let message = format!("`{name}` has no version that could be raised");
        return Err(fault(message));
    };
    let current = item.as_str().map(str::to_owned);
    let (Some(current), Some(value)) = (current, item.as_value_mut()) else {
        let message = format!("`{name}` takes its version from elsewhere: raise it there");
        return Err(fault(message));
    };
    if numbers(&current) >= numbers(next) {
        return Ok((text.to_owned(), current));
    }
    let decor = value.decor().clone();
    *value = next.into();
    *value.decor_mut() = decor;
    Ok((cargo.to_string(), next.to_owned()))
}

fn read(path: &Path) -> Result<Option<String>, Fault> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::unreadable(path, &error)),
    }
}

#[cfg(test)]
mod tests;
