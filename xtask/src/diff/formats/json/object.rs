//! The shape of the report for programs.

use clientgen::compare::{
    ItemChange, Location, Place, SourceEffect, Subject, Use, Verdict, WireEffect,
};
use serde::Serialize;

use super::super::super::report::{Finding, Report, Revision};
use super::super::files::Files;
use super::super::findings::Sorted;
use super::super::words::fail_on_name;

/// The number of this format. It grows when something is taken away or means something else.
const FORMAT: u32 = 1;

/// The whole report.
#[derive(Serialize)]
pub struct Whole<'r> {
    format: u32,
    base: Side<'r>,
    head: Side<'r>,
    deployed: &'static str,
    rollback: &'static str,
    source: &'static str,
    step: &'static str,
    version: Option<&'r str>,
    next_version: Option<&'r str>,
    fail_on: Vec<&'static str>,
    failed: bool,
    counts: Counts,
    changes: Vec<Entry<'r>>,
    notes: &'r [String],
}

#[derive(Serialize)]
struct Side<'r> {
    name: &'r str,
    path: Option<&'r str>,
}

#[derive(Serialize)]
struct Counts {
    changes: usize,
    failing: usize,
    silent: usize,
    ignored: usize,
    documentation: usize,
}

#[derive(Serialize)]
struct Entry<'r> {
    fingerprint: &'r str,
    code: &'static str,
    place: Site<'r>,
    message: &'r str,
    deployed: Ruling<'r>,
    rollback: Ruling<'r>,
    source: Ruling<'r>,
    step: &'static str,
    only_without_default_features: bool,
    proven: Option<bool>,
    fails: bool,
    ignored: Option<&'r str>,
    documentation: bool,
    base: Option<Spot<'r>>,
    head: Option<Spot<'r>>,
    uses: Vec<Usage<'r>>,
    items: Vec<Item<'r>>,
}

#[derive(Serialize)]
struct Site<'r> {
    kind: &'static str,
    section: Option<&'r str>,
    name: Option<&'r str>,
    path: &'r [String],
}

#[derive(Serialize)]
struct Ruling<'r> {
    effect: &'static str,
    reason: &'r str,
}

#[derive(Serialize)]
struct Spot<'r> {
    file: String,
    pointer: &'r str,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct Usage<'r> {
    operation: &'r str,
    direction: &'static str,
}

#[derive(Serialize)]
struct Item<'r> {
    path: &'r str,
    effect: &'static str,
    before: Option<&'r str>,
    after: Option<&'r str>,
}

/// Makes the object of a report.
pub fn whole(report: &Report) -> Whole<'_> {
    let files = (Files::new(&report.base), Files::new(&report.head));
    let entry = |finding| entry(&files.0, &files.1, finding);
    Whole {
        format: FORMAT,
        base: side(&report.base),
        head: side(&report.head),
        deployed: report.deployed.name(),
        rollback: report.rollback.name(),
        source: report.source.name(),
        step: report.step.name(),
        version: report.version.as_deref(),
        next_version: report.next_version.as_deref(),
        fail_on: report.fail_on.iter().copied().map(fail_on_name).collect(),
        failed: report.failed,
        counts: counts(report),
        changes: report.findings.iter().map(entry).collect(),
        notes: &report.notes,
    }
}

fn side(revision: &Revision) -> Side<'_> {
    Side {
        name: &revision.name,
        path: revision.path.as_deref(),
    }
}

fn counts(report: &Report) -> Counts {
    let sorted = Sorted::of(report);
    let open = sorted.open.iter();
    let silent = open.filter(|finding| finding.change.source.effect == SourceEffect::Silent);
    Counts {
        changes: sorted.open.len(),
        failing: sorted.failing(),
        silent: silent.count(),
        ignored: sorted.ignored.len(),
        documentation: sorted.documentation,
    }
}

fn entry<'r>(base: &Files<'_>, head: &Files<'_>, finding: &'r Finding) -> Entry<'r> {
    let change = &finding.change;
    let source = &change.source;
    Entry {
        fingerprint: &finding.fingerprint,
        code: change.rule.code,
        place: place(&change.place),
        message: &change.message,
        deployed: wire(&change.deployed),
        rollback: wire(&change.rollback),
        source: Ruling {
            effect: source.effect.name(),
            reason: &source.reason,
        },
        step: change.step.name(),
        only_without_default_features: change.only_without_default_features,
        proven: finding.proven,
        fails: finding.fails,
        ignored: finding.ignored.as_deref(),
        documentation: change.is_documentation(),
        base: at(base, change.base.as_ref(), finding.base_line),
        head: at(head, change.head.as_ref(), finding.head_line),
        uses: change.uses.iter().map(usage).collect(),
        items: change.items.iter().map(item).collect(),
    }
}

fn place(place: &Place) -> Site<'_> {
    let (kind, section, name) = match &place.subject {
        Subject::Document => ("document", None, None),
        Subject::Server(url) => ("server", None, Some(url)),
        Subject::SecurityScheme(name) => ("security-scheme", None, Some(name)),
        Subject::Tag(name) => ("tag", None, Some(name)),
        Subject::Operation(name) => ("operation", None, Some(name)),
        Subject::Webhook(name) => ("webhook", None, Some(name)),
        Subject::Component(section, name) => ("component", Some(section.as_str()), Some(name)),
    };
    Site {
        kind,
        section,
        name: name.map(String::as_str),
        path: &place.path,
    }
}

fn wire(verdict: &Verdict<WireEffect>) -> Ruling<'_> {
    Ruling {
        effect: verdict.effect.name(),
        reason: &verdict.reason,
    }
}

fn at<'r>(
    files: &Files<'_>,
    location: Option<&'r Location>,
    position: Option<(usize, usize)>,
) -> Option<Spot<'r>> {
    let location = location?;
    Some(Spot {
        file: files.path(location.file.as_deref()),
        pointer: &location.pointer,
        line: position.map(|(line, _)| line),
        column: position.map(|(_, column)| column),
    })
}

fn usage(usage: &Use) -> Usage<'_> {
    Usage {
        operation: &usage.operation,
        direction: usage.direction.name(),
    }
}

fn item(item: &ItemChange) -> Item<'_> {
    Item {
        path: &item.path,
        effect: item.effect.name(),
        before: item.before.as_deref(),
        after: item.after.as_deref(),
    }
}
