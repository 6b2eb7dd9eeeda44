//! The report as a comment on a pull request.

mod details;

use std::fmt::Write;

use clientgen::compare::{SourceEffect, WireEffect};

use super::super::report::Report;
use super::findings::{Level, Sorted, group};
use super::markup::{cell, code, prose};
use super::words;
use details::{Details, headline};

/// Bytes of the whole. GitHub takes comments of fewer than 65,536 characters.
const MOST: usize = 65_000;

/// Bytes of the list of what is ignored, which is cut before what counts is.
const MOST_OF_IGNORED: usize = 6_000;

/// Notes that are shown.
const MOST_NOTES: usize = 10;

/// Changes that are listed outside of details.
const MOST_LISTED: usize = 10;

/// The mark by which a job finds its own comment, to replace it.
const MARK: &str = "<!-- clientgen diff -->";

/// Writes the report as a comment on a pull request.
pub fn render(report: &Report) -> String {
    let sorted = Sorted::of(report);
    let mut text = format!("{MARK}\n");
    let base = code(&report.base.name, words::MOST_OF_A_NAME);
    let head = code(&report.head.name, words::MOST_OF_A_NAME);
    if sorted.is_empty() {
        let _ = writeln!(text, "No changes of the API from {base} to {head}.");
        push_notes(&mut text, report);
        return text;
    }
    let _ = writeln!(text, "### Changes of the API from {base} to {head}\n");
    push_verdicts(&mut text, report, &sorted);
    push_worst(&mut text, &sorted);
    push_notes(&mut text, report);
    let mut end = ignored(report, &sorted);
    if sorted.documentation > 0 {
        let count = words::count(sorted.documentation, "change");
        let _ = writeln!(end, "\nDocumentation: {count}.");
    }
    let mut details = Details::new(report, MOST.saturating_sub(text.len() + end.len()));
    for group in group(&sorted.open) {
        details.add_group(&group);
    }
    text + &details.finish() + &end
}

fn push_verdicts(text: &mut String, report: &Report, sorted: &Sorted<'_>) {
    let version = match (&report.version, &report.next_version) {
        (Some(version), Some(next)) => format!(
            "{} → {} ({})",
            cell(version, words::MOST_OF_A_NAME),
            cell(next, words::MOST_OF_A_NAME),
            report.step
        ),
        (None, Some(next)) => {
            format!("{} ({})", cell(next, words::MOST_OF_A_NAME), report.step)
        }
        (_, None) => report.step.to_string(),
    };
    let source = words::source(report.source, sorted);
    let _ = write!(
        text,
        "| | verdict |\n\
         | --- | --- |\n\
         | deployed clients, new server | {} {} |\n\
         | new clients, old server | {} {} |\n\
         | Rust source | {} {source} |\n\
         | next version | {version} |\n",
        wire_sign(report.deployed),
        report.deployed,
        wire_sign(report.rollback),
        report.rollback,
        source_sign(report.source),
    );
    let _ = writeln!(text, "\n**{}**", words::outcome(report, sorted));
}

const fn wire_sign(effect: WireEffect) -> &'static str {
    match effect {
        WireEffect::Safe => "✅",
        WireEffect::MayBreak => "⚠️",
        WireEffect::Breaks | WireEffect::MeansSomethingElse => "❌",
    }
}

const fn source_sign(effect: SourceEffect) -> &'static str {
    match effect {
        SourceEffect::Same | SourceEffect::Adds => "✅",
        SourceEffect::Breaks | SourceEffect::Silent => "❌",
    }
}

/// Lists the worst changes, a line for each.
fn push_worst(text: &mut String, sorted: &Sorted<'_>) {
    let is_bad = |level: Level| matches!(level, Level::Error | Level::Warning);
    let open = sorted.open.iter().copied();
    let bad: Vec<_> = open.filter(|finding| is_bad(Level::of(finding))).collect();
    if bad.is_empty() {
        return;
    }
    text.push('\n');
    for finding in bad.iter().take(MOST_LISTED) {
        let change = &finding.change;
        let place = code(&change.place.subject.to_string(), words::MOST_OF_A_NAME);
        let _ = writeln!(text, "- {place}: {}", headline(finding));
    }
    if bad.len() > MOST_LISTED {
        let _ = writeln!(text, "- and {} more", bad.len() - MOST_LISTED);
    }
}

fn push_notes(text: &mut String, report: &Report) {
    if report.notes.is_empty() {
        return;
    }
    text.push('\n');
    for note in report.notes.iter().take(MOST_NOTES) {
        let _ = writeln!(text, "- Note: {}", prose(note, words::MOST_OF_A_SENTENCE));
    }
    if report.notes.len() > MOST_NOTES {
        let _ = writeln!(text, "- and {} more", report.notes.len() - MOST_NOTES);
    }
}

/// Lists what is ignored, collapsed.
fn ignored(report: &Report, sorted: &Sorted<'_>) -> String {
    if sorted.ignored.is_empty() {
        return String::new();
    }
    let mut details = Details::new(report, MOST_OF_IGNORED);
    details.add_ignored(&sorted.ignored);
    details.finish()
}
