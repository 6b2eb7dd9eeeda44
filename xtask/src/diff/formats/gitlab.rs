//! The report as Code Quality of GitLab.

use clientgen::compare::{Change, SourceEffect, WireEffect};
use serde::Serialize;

use super::super::report::{Finding, Report};
use super::files::Files;
use super::findings::Sorted;
use super::json::pretty;
use super::plain::short;
use super::words;

/// An entry of a Code Quality report.
#[derive(Serialize)]
struct Entry<'r> {
    description: String,
    check_name: &'static str,
    fingerprint: &'r str,
    severity: &'static str,
    location: Spot,
}

#[derive(Serialize)]
struct Spot {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// Writes the report as a list of entries. What is ignored and documentation are not in it.
pub fn render(report: &Report) -> String {
    let sorted = Sorted::of(report);
    let mut head = Files::new(&report.head);
    let entries = sorted.open.iter().map(|finding| entry(&mut head, finding));
    pretty(&entries.collect::<Vec<_>>())
}

fn entry<'r>(head: &mut Files<'_>, finding: &'r Finding) -> Entry<'r> {
    let change = &finding.change;
    let anchor = head.anchor(finding);
    let message = short(&change.message, words::MOST_OF_A_SENTENCE);
    let place = words::place(&change.place);
    let verdicts = words::verdicts(finding);
    let verdicts: Vec<String> = verdicts.iter().map(words::verdict).collect();
    Entry {
        description: format!("{place}: {message} ({})", verdicts.join("; ")),
        check_name: change.rule.code,
        fingerprint: &finding.fingerprint,
        severity: severity(change),
        location: Spot {
            path: anchor.path,
            lines: Lines {
                begin: anchor.position.map_or(1, |(line, _)| line),
            },
        },
    }
}

/// Returns the severity by the worst of the three verdicts.
fn severity(change: &Change) -> &'static str {
    let (deployed, rollback) = (change.deployed.effect, change.rollback.effect);
    let source = change.source.effect;
    if source == SourceEffect::Silent || deployed == WireEffect::MeansSomethingElse {
        "blocker"
    } else if source == SourceEffect::Breaks || deployed == WireEffect::Breaks {
        "critical"
    } else if rollback >= WireEffect::Breaks {
        "major"
    } else if deployed.max(rollback) == WireEffect::MayBreak {
        "minor"
    } else {
        "info"
    }
}
