//! The report as SARIF 2.1.0, for code scanning.

use clientgen::compare::{Rule, SourceEffect, WireEffect};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::super::report::{Finding, Report};
use super::files::{Anchor, Files};
use super::findings::{Level, Sorted};
use super::json::pretty;
use super::plain::{one_line, short};
use super::words;

/// The address at which the schema of the format is published.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The name and the version of the way that fingerprints are made.
const FINGERPRINT: &str = "clientgenDiff/v1";

/// The characters that are written with `%` in a relative reference.
///
/// A colon in its first step would make that a scheme.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes the report as a log with one run.
///
/// What is ignored is suppressed; documentation is not in it.
pub fn render(report: &Report) -> String {
    let sorted = Sorted::of(report);
    let findings: Vec<&Finding> = sorted.open.iter().chain(&sorted.ignored).copied().collect();
    let rules = rules(&findings);
    let mut head = Files::new(&report.head);
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(&mut head, &rules, finding))
        .collect();
    pretty(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "clientgen",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| described(rule)).collect::<Vec<_>>(),
            }},
            "invocations": [invocation(report)],
            "columnKind": "unicodeCodePoints",
            "results": results,
            "properties": {
                "deployed": report.deployed.name(),
                "rollback": report.rollback.name(),
                "source": report.source.name(),
                "step": report.step.name(),
                "version": report.version,
                "nextVersion": report.next_version,
            },
        }],
    }))
}

/// Returns the rules that found something, by code.
fn rules(findings: &[&Finding]) -> Vec<&'static Rule> {
    let mut used: Vec<&'static Rule> = findings.iter().map(|finding| finding.change.rule).collect();
    used.sort_by_key(|rule| rule.code);
    used.dedup_by_key(|rule| rule.code);
    used
}

fn described(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": { "text": escaped(rule.summary) },
        "fullDescription": { "text": escaped(rule.explanation) },
        "help": { "text": escaped(rule.explanation) },
        "defaultConfiguration": { "level": usual_level(rule) },
    })
}

/// Returns the level of the worst that a rule can find.
fn usual_level(rule: &Rule) -> &'static str {
    let wire = rule.deployed.max(rule.rollback);
    if rule.source >= SourceEffect::Breaks || rule.deployed >= WireEffect::Breaks {
        "error"
    } else if wire > WireEffect::Safe {
        "warning"
    } else {
        "note"
    }
}

fn invocation(report: &Report) -> Value {
    let notes = report.notes.iter().map(|note| {
        let text = short(note, words::MOST_OF_A_SENTENCE);
        json!({ "level": "note", "message": { "text": escaped(&text) } })
    });
    json!({
        "executionSuccessful": true,
        "exitCode": i32::from(report.failed),
        "toolExecutionNotifications": notes.collect::<Vec<_>>(),
    })
}

fn result(head: &mut Files<'_>, rules: &[&Rule], finding: &Finding) -> Value {
    let change = &finding.change;
    let anchor = head.anchor(finding);
    let index = rules.binary_search_by_key(&change.rule.code, |rule| rule.code);
    let index = index.ok();
    let suppression = finding.ignored.as_deref().map(|reason| {
        let reason = short(reason, words::MOST_OF_A_SENTENCE);
        json!({ "kind": "external", "justification": reason })
    });
    let mut result = json!({
        "ruleId": change.rule.code,
        "ruleIndex": index,
        "level": level(finding),
        "message": { "text": escaped(&message(finding)) },
        "locations": [{
            "physicalLocation": physical(&anchor),
            "logicalLocations": [{ "fullyQualifiedName": words::place(&change.place) }],
        }],
        "partialFingerprints": { FINGERPRINT: one_line(&finding.fingerprint) },
        "properties": {
            "deployed": change.deployed.effect.name(),
            "rollback": change.rollback.effect.name(),
            "source": change.source.effect.name(),
            "step": change.step.name(),
        },
    });
    // Without any, the key says of all results that nothing is suppressed; so each says for itself.
    if let Some(object) = result.as_object_mut() {
        let suppressions = suppression.into_iter().collect::<Vec<Value>>();
        object.insert("suppressions".to_owned(), Value::Array(suppressions));
    }
    result
}

fn level(finding: &Finding) -> &'static str {
    match Level::of(finding) {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Notice => "note",
    }
}

fn physical(anchor: &Anchor) -> Value {
    let (line, column) = anchor.position.unwrap_or((1, 1));
    json!({
        "artifactLocation": {
            "uri": utf8_percent_encode(&anchor.path, ENCODED).to_string(),
            "uriBaseId": "%SRCROOT%",
        },
        "region": { "startLine": line, "startColumn": column },
    })
}

fn message(finding: &Finding) -> String {
    let change = &finding.change;
    let mut lines = vec![short(&change.message, words::MOST_OF_A_SENTENCE)];
    lines.extend(words::verdicts(finding).iter().map(words::verdict));
    lines.join("\n")
}

/// Escapes what would be a placeholder or a link within a message.
fn escaped(text: &str) -> String {
    let mut message = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '{' => message.push_str("{{"),
            '}' => message.push_str("}}"),
            '[' | ']' | '\\' => {
                message.push('\\');
                message.push(character);
            }
            other => message.push(other),
        }
    }
    message
}
