//! Entries of a changelog, below a line that marks where they go. All else in the file is its
//! owner's.

use clientgen::compare::{SourceEffect, WireEffect};
use clientgen::hidden::is_hidden;

use super::ignore::place;
use super::report::{Finding, Report};
use super::version::numbers;

/// The line below which entries are added.
pub const MARKER: &str = "<!-- clientgen: entries below this line are added by codegen --bump -->";

/// How the heading of a version begins.
const HEADING: &str = "## ";

/// The lines of an entry: the worst first, and one line for documentation alone.
pub fn entries(report: &Report) -> Vec<String> {
    let findings = report.findings.iter();
    let changes = findings.filter(|finding| !finding.change.is_documentation());
    let mut lines: Vec<String> = changes.map(entry).collect();
    if lines.is_empty() && !report.findings.is_empty() {
        lines.push("- Documentation changed.".to_owned());
    }
    lines
}

/// The line of a change. What comes from the document neither ends the line nor begins a comment.
fn entry(finding: &Finding) -> String {
    let change = &finding.change;
    let label = match change.source.effect {
        SourceEffect::Silent => "**Compiles and means something else:** ",
        SourceEffect::Breaks if change.only_without_default_features => {
            "**Breaks source without default features:** "
        }
        SourceEffect::Breaks => "**Breaks source:** ",
        SourceEffect::Same | SourceEffect::Adds => match change.deployed.effect {
            WireEffect::Breaks | WireEffect::MeansSomethingElse => "**Breaks older clients:** ",
            WireEffect::Safe | WireEffect::MayBreak => "",
        },
    };
    let place = place(change).replace('`', "'");
    let line = format!("- {label}`{place}`: {}", change.message);
    let line = line.replace("<!--", "&lt;!--");
    line.replace(is_hidden, " ")
}

/// Returns a changelog with lines for a version. None: there is a changelog without the marker.
///
/// The entry of a version that is not released, because the `old` changelog does not have it, is
/// the same entry: it gets the new version, and the lines that it does not have.
pub fn add(
    text: Option<&str>,
    old: Option<&str>,
    version: &str,
    lines: &[String],
) -> Option<String> {
    let fresh = format!("# Changelog\n\n{MARKER}\n");
    let text = text.unwrap_or(&fresh);
    let mut all: Vec<String> = text.lines().map(str::to_owned).collect();
    let marker = all.iter().position(|line| line.trim() == MARKER)?;
    let old: Vec<&str> = old.unwrap_or_default().lines().collect();
    let released = |line: &str| {
        old.iter()
            .filter_map(|old| heading(old))
            .any(|one| one == line)
    };
    let start = all.iter().enumerate().skip(marker + 1);
    let mut headings = start.filter_map(|(index, line)| Some((index, heading(line)?)));
    let pending = headings.next().filter(|(_, version)| !released(version));
    match pending.map(|(index, _)| index) {
        Some(index) => extend(&mut all, index, version, lines),
        None => {
            let heading = format!("{HEADING}{version}");
            let entry = ["", &heading, ""].map(str::to_owned).into_iter();
            let entry = entry.chain(lines.iter().cloned());
            all.splice(marker + 1..marker + 1, entry);
        }
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Some(all.join(end) + end)
}

/// Gives the entry whose heading is at an index a version, and the lines that it does not have.
fn extend(all: &mut Vec<String>, index: usize, version: &str, lines: &[String]) {
    let Some(line) = all.get_mut(index) else {
        return;
    };
    if let Some(before) = heading(line).map(str::to_owned) {
        *line = line.replacen(&before, version, 1);
    }
    let rest = all.iter().enumerate().skip(index + 1);
    let mut rest = rest.filter(|(_, line)| line.starts_with("# ") || heading(line).is_some());
    let end = rest.next().map_or(all.len(), |(index, _)| index);
    let entry = all.get(index..end).unwrap_or_default();
    let missing = lines.iter().filter(|line| !entry.contains(line));
    let missing: Vec<String> = missing.cloned().collect();
    let blank = entry.iter().rev().take_while(|line| line.trim().is_empty());
    let end = end - blank.count();
    let needs_blank = end == index + 1;
    let missing = needs_blank
        .then(String::new)
        .filter(|_| !missing.is_empty())
        .into_iter()
        .chain(missing);
    let missing: Vec<String> = missing.collect();
    all.splice(end..end, missing);
}

/// The version of a line that is the heading of one: `## 0.2.0` and `## [0.2.0] - 2027-01-31`.
fn heading(line: &str) -> Option<&str> {
    let text = line.strip_prefix(HEADING)?.split_whitespace().next()?;
    let version = text.trim_start_matches('[').trim_end_matches(']');
    numbers(version).map(|_| version)
}

#[cfg(test)]
mod tests;
