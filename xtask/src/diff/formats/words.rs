//! Sentences that several formats have in common.

use clientgen::compare::{Change, Place, SourceEffect, Use, WireEffect};

use super::super::report::{Finding, Report};
use super::findings::Sorted;
use super::plain::short;
use crate::cli::FailOn;

/// Characters of a message or a reason that are shown to people.
pub const MOST_OF_A_SENTENCE: usize = 400;

/// Characters of a name that are shown to people.
pub const MOST_OF_A_NAME: usize = 160;

/// Writes the verdict of the whole comparison on one line.
pub fn verdict_line(report: &Report, sorted: &Sorted<'_>) -> String {
    format!(
        "wire: deployed clients {} · rollback {} · source {} · {}",
        deployed(report.deployed),
        report.rollback.words(),
        source(report.source, sorted),
        next_version(report),
    )
}

/// Returns the verb of deployed clients.
const fn deployed(effect: WireEffect) -> &'static str {
    match effect {
        WireEffect::Safe => "are safe",
        WireEffect::MayBreak => "may break",
        WireEffect::Breaks => "break",
        WireEffect::MeansSomethingElse => "mean something else",
    }
}

/// Writes the effect on source with the number of silent changes: `breaks (2 silent)`.
pub fn source(effect: SourceEffect, sorted: &Sorted<'_>) -> String {
    let has = |effect| move |finding: &&&Finding| finding.change.source.effect == effect;
    let silent = sorted.open.iter().filter(has(SourceEffect::Silent)).count();
    if effect < SourceEffect::Silent || silent == 0 {
        return effect.name().to_owned();
    }
    if sorted
        .open
        .iter()
        .any(|finding| has(SourceEffect::Breaks)(&finding))
    {
        format!("breaks ({silent} silent)")
    } else {
        format!("silent ({silent})")
    }
}

/// Writes `next version 0.2.0 (major)`, or the step alone where the version is not known.
pub fn next_version(report: &Report) -> String {
    let step = report.step.name();
    match &report.next_version {
        Some(next) => format!("next version {} ({step})", short(next, MOST_OF_A_NAME)),
        None => format!("step {step}"),
    }
}

/// Writes both names: `HEAD~1:spec/a.yaml → spec/a.yaml`.
pub fn sides(report: &Report) -> String {
    let name = |name: &str| short(name, MOST_OF_A_NAME);
    format!("{} → {}", name(&report.base.name), name(&report.head.name))
}

/// Writes the outcome of the run in one sentence.
pub fn outcome(report: &Report, sorted: &Sorted<'_>) -> String {
    let fail_on = fail_on(report);
    let all = count(sorted.open.len(), "change");
    if sorted.open.is_empty() {
        return "passes: no change counts".to_owned();
    }
    if !report.failed {
        return format!("passes: of {all}, none fails on {fail_on}");
    }
    let failing = sorted.failing();
    let verb = if failing == 1 { "fails" } else { "fail" };
    format!("fails: of {all}, {failing} {verb} on {fail_on}")
}

/// Writes the effects that fail the run: `silent, source, wire-deployed`.
pub fn fail_on(report: &Report) -> String {
    let names = report.fail_on.iter().copied().map(fail_on_name);
    let names = names.collect::<Vec<_>>().join(", ");
    if names.is_empty() {
        fail_on_name(FailOn::Never).to_owned()
    } else {
        names
    }
}

/// Returns the word of the command line.
pub const fn fail_on_name(effect: FailOn) -> &'static str {
    match effect {
        FailOn::Silent => "silent",
        FailOn::Source => "source",
        FailOn::WireDeployed => "wire-deployed",
        FailOn::WireRollback => "wire-rollback",
        FailOn::Any => "any",
        FailOn::Never => "never",
    }
}

/// Returns the worst of the three verdicts in one or a few words.
pub fn worst(change: &Change) -> &'static str {
    let wire = change.deployed.effect.max(change.rollback.effect);
    match (change.source.effect, wire) {
        (SourceEffect::Silent, _) => SourceEffect::Silent.name(),
        (_, WireEffect::MeansSomethingElse) => WireEffect::MeansSomethingElse.words(),
        (SourceEffect::Breaks, _) | (_, WireEffect::Breaks) => WireEffect::Breaks.words(),
        (_, WireEffect::MayBreak) => WireEffect::MayBreak.words(),
        (SourceEffect::Adds, WireEffect::Safe) => SourceEffect::Adds.name(),
        (SourceEffect::Same, WireEffect::Safe) => WireEffect::Safe.words(),
    }
}

/// Returns the three verdicts of a finding.
///
/// Each is what it is about, the effect, and the reason, which may be empty.
pub fn verdicts(finding: &Finding) -> [(&'static str, String, &str); 3] {
    let change = &finding.change;
    let mut source = change.source.effect.name().to_owned();
    if change.only_without_default_features {
        source.push_str(" without default features only");
    }
    match finding.proven {
        Some(true) => source.push_str(" (proven)"),
        Some(false) => source.push_str(" (not proven)"),
        None => {}
    }
    let wire = |effect: WireEffect| effect.words().to_owned();
    [
        (
            "deployed clients, new server",
            wire(change.deployed.effect),
            &change.deployed.reason,
        ),
        (
            "new clients, old server",
            wire(change.rollback.effect),
            &change.rollback.reason,
        ),
        ("Rust source", source, &change.source.reason),
    ]
}

/// Writes a verdict with its reason on one line.
pub fn verdict((about, effect, reason): &(&'static str, String, &str)) -> String {
    let reason = short(reason, MOST_OF_A_SENTENCE);
    let dash = if reason.is_empty() { "" } else { " – " };
    format!("{about}: {effect}{dash}{reason}")
}

/// Writes the way from the subject of a place on: `body › application/json › properties`.
pub fn path(place: &Place) -> String {
    let steps = place.path.iter().map(|step| short(step, MOST_OF_A_NAME));
    short(&steps.collect::<Vec<_>>().join(" › "), MOST_OF_A_SENTENCE)
}

/// Writes the subject of a place and the way from it on.
pub fn place(place: &Place) -> String {
    let subject = short(&place.subject.to_string(), MOST_OF_A_NAME);
    if place.path.is_empty() {
        subject
    } else {
        format!("{subject} › {}", path(place))
    }
}

/// Writes an operation and the direction: `GET /cats (received)`.
pub fn usage(usage: &Use) -> String {
    let operation = short(&usage.operation, MOST_OF_A_NAME);
    format!("{operation} ({})", usage.direction.name())
}

/// Writes `1 change`, `2 changes`.
pub fn count(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
