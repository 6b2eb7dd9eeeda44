//! A folder of pairs, each with the verdict of another tool, which judges deployed clients that
//! validate.

use std::fs;
use std::path::Path;

use clientgen::compare::{Clients, Comparison, WireEffect};
use serde_json::Value;

use super::exceptions::Exceptions;
use super::pair::{compare, read_pair};
use super::report::Report;
use super::words::Column;

/// The file with the other tool's verdict.
const VERDICT: &str = "expected.json";

/// The verdict that may be either for us, and so is listed always.
const WARNING: &str = "warning";

/// Judges the pairs of a folder whose name has `filter` in it.
///
/// # Errors
///
/// If a verdict, a list or a document cannot be read.
pub fn judge_pairs(folder: &Path, listed: &Path, filter: &str) -> Result<Report, String> {
    let exceptions = Exceptions::read(listed)?;
    let names = read_names(folder)?;
    let mut report = Report::default();
    for name in names.iter().filter(|name| name.contains(filter)) {
        let (theirs, findings) = read_verdict(&folder.join(name))?;
        let compared = compare(&read_pair(&folder.join(name))?, Clients::Strict);
        let ours = match &compared {
            Ok(comparison) => verdict(comparison),
            Err(_) => "refused",
        };
        if ours == theirs {
            report.same += 1;
        } else if exceptions.explains(&[name], &theirs, ours) {
            report.listed += 1;
        } else {
            let mut what = format!("{name}\t{theirs}\t{ours}\n    theirs: {findings}");
            if let Err(why) = &compared {
                what = format!("{what}\n    {why}");
            }
            report.differ(&what, Column::Deployed, compared.as_ref().ok());
        }
    }
    for entry in exceptions.unused() {
        let name = entry.key.join(" ");
        let line = format!("{name}: {} is {}", entry.theirs, entry.ours);
        if !names.contains(&name) {
            report.unknown.push(line);
        } else if name.contains(filter) {
            report.faults.push(format!("stale entry: {line}"));
        }
    }
    Ok(report)
}

/// Says what `--fail-on wire-deployed` would make of a comparison.
fn verdict(comparison: &Comparison) -> &'static str {
    match comparison.deployed() {
        WireEffect::Breaks | WireEffect::MeansSomethingElse => "breaking",
        WireEffect::Safe | WireEffect::MayBreak => "compatible",
    }
}

/// Reads the other tool's verdict, and what it found as one line.
fn read_verdict(folder: &Path) -> Result<(String, String), String> {
    let path = folder.join(VERDICT);
    let failed = |why: String| format!("{}: {why}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
    let verdict = value.get("verdict").and_then(Value::as_str);
    let verdict = verdict.ok_or_else(|| failed("no verdict".to_owned()))?;
    if !["breaking", WARNING, "compatible"].contains(&verdict) {
        return Err(failed(format!("`{verdict}` is no verdict")));
    }
    let findings = value.get("findings").map(Value::to_string);
    Ok((verdict.to_owned(), findings.unwrap_or_default()))
}

fn read_names(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.path().join(VERDICT).is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
