//! Tests of the formats of GitHub and GitLab.

use std::collections::BTreeSet;

use clientgen::compare::{SourceEffect, WireEffect};
use serde_json::Value;

use super::sample;
use crate::cli::Format;
use crate::diff::formats::render;
use crate::diff::report::Report;

fn github(report: &Report) -> String {
    render(report, Format::Github)
}

fn gitlab(report: &Report) -> Vec<Value> {
    serde_json::from_str(&render(report, Format::Gitlab)).unwrap()
}

#[test]
fn annotations_are_at_most_ten_of_a_kind() {
    let mut report = sample::many(5000);
    for finding in &mut report.findings[3000..] {
        finding.fails = false;
    }
    let text = github(&report);
    assert_eq!(text.matches("\n::error ").count(), 10);
    assert_eq!(text.matches("\n::warning ").count(), 10);
    assert!(text.contains("\n… and 2990 more errors\n"), "{text}");
    assert!(text.contains("\n… and 1990 more warnings\n"), "{text}");
}

#[test]
fn an_annotation_of_what_is_gone_is_at_what_was_around_it() {
    let text = github(&sample::many(1));
    let place = "\n::error file=spec/cats.yaml,line=13,col=7,title=breaks%3A property-removed at GET \
        /cats/0::the property `name` is removed%0Aat properties › name%0A";
    assert!(text.contains(place), "{text}");
}

#[test]
fn a_document_cannot_give_commands() {
    let text = github(&sample::hostile());
    let (notes, changes): (Vec<_>, Vec<_>) = text
        .lines()
        .filter(|line| line.starts_with("::"))
        .partition(|line| line.starts_with("::warning::"));
    assert_eq!(notes.len(), sample::hostile().notes.len(), "{text}");
    for line in changes {
        let command = line.strip_prefix("::error file=").expect(line);
        let (properties, data) = command.split_once("::").unwrap();
        let keys = properties.split(',').skip(1);
        let keys: Vec<_> = keys
            .map(|property| property.split_once('=').unwrap().0)
            .collect();
        assert_eq!(keys, ["line", "col", "title"], "{line}");
        assert!(
            !properties.contains(':') && data.contains("%0Adeployed clients"),
            "{line}"
        );
    }
    let all = 10 + notes.len();
    assert_eq!(text.matches("\n::").count(), all, "{text}");
}

#[test]
fn percent_signs_are_no_escapes_of_ours() {
    let mut report = sample::many(1);
    report.findings[0].change.message = "%0A%25,:".to_owned();
    report.head.path = Some("a%2C,b:c.yaml".to_owned());
    let text = github(&report);
    assert!(text.contains("::%250A%2525,:%0A"), "{text}");
    assert!(text.contains(" file=a%252C%2Cb%3Ac.yaml,line="), "{text}");
}

#[test]
fn nothing_is_one_line_of_the_log() {
    let text = github(&sample::empty());
    assert_eq!(text, "HEAD~1:spec/cats.yaml → spec/cats.yaml: no changes\n");
    assert_eq!(render(&sample::empty(), Format::Gitlab), "[]\n");
}

#[test]
fn entries_have_what_gitlab_asks_for() {
    let reports = [sample::usual(), sample::hostile(), sample::many(5000)];
    for report in reports {
        let entries = gitlab(&report);
        assert!(!entries.is_empty());
        for entry in &entries {
            for key in ["description", "check_name", "fingerprint", "severity"] {
                assert!(entry[key].is_string(), "{entry}");
            }
            assert!(entry["location"]["path"].is_string(), "{entry}");
            assert!(
                entry["location"]["lines"]["begin"].as_u64() > Some(0),
                "{entry}"
            );
        }
    }
    let many = gitlab(&sample::many(5000));
    let prints: BTreeSet<_> = many
        .iter()
        .map(|entry| entry["fingerprint"].as_str())
        .collect();
    assert_eq!(prints.len(), 5000);
}

#[test]
fn severities_follow_the_worst_verdict() {
    let severity = |deployed, rollback, source| {
        let mut report = sample::many(1);
        let change = &mut report.findings[0].change;
        change.deployed.effect = deployed;
        change.rollback.effect = rollback;
        change.source.effect = source;
        gitlab(&report)[0]["severity"].as_str().unwrap().to_owned()
    };
    use {SourceEffect as S, WireEffect as W};
    assert_eq!(severity(W::Safe, W::Safe, S::Silent), "blocker");
    assert_eq!(severity(W::MeansSomethingElse, W::Safe, S::Same), "blocker");
    assert_eq!(severity(W::Breaks, W::Safe, S::Same), "critical");
    assert_eq!(severity(W::Safe, W::Safe, S::Breaks), "critical");
    assert_eq!(severity(W::Safe, W::MeansSomethingElse, S::Adds), "major");
    assert_eq!(severity(W::MayBreak, W::Safe, S::Adds), "minor");
    assert_eq!(severity(W::Safe, W::Safe, S::Adds), "info");
}
