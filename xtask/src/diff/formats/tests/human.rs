//! Tests of the report for people.

use super::sample;
use crate::cli::Format;
use crate::diff::formats::{Colors, render, render_human};
use crate::diff::report::Revision;

fn human(report: &crate::diff::report::Report) -> String {
    render(report, Format::Human)
}

#[test]
fn the_verdict_comes_first() {
    let text = human(&sample::usual());
    let verdict = "wire: deployed clients break · rollback may break · source breaks (1 silent) · \
        next version 0.2.0 (major)\n";
    assert!(text.starts_with(verdict), "{text}");
    assert!(text.ends_with("fails: of 3 changes, 2 fail on silent, source, wire-deployed\n"));
}

#[test]
fn nothing_is_one_line() {
    let text = human(&sample::empty());
    assert_eq!(text, "HEAD~1:spec/cats.yaml → spec/cats.yaml: no changes\n");
}

#[test]
fn documentation_is_one_line() {
    let mut report = sample::usual();
    report
        .findings
        .retain(|finding| finding.change.is_documentation());
    report.failed = false;
    let text = human(&report);
    assert!(text.contains("\ndocumentation: 2 changes\n"), "{text}");
    assert!(!text.contains("the description is another one"), "{text}");
    assert!(text.contains("passes: no change counts"), "{text}");
}

#[test]
fn uses_are_cut_after_three() {
    let text = human(&sample::many(1));
    let uses = "used by: GET /cats (received), GET /cats/{id} (received), POST /cats (received), \
        and 1 more\n";
    assert!(text.contains(uses), "{text}");
}

#[test]
fn what_is_not_shown_is_counted() {
    let text = human(&sample::many(5000));
    assert!(text.lines().count() < 1200);
    assert!(text.contains("… and 4950 more changes"), "{text}");
    assert!(text.contains("    4950  property-removed\n"), "{text}");
}

#[test]
fn colors_are_there_when_asked_for() {
    let report = sample::usual();
    let colored = render_human(&report, Colors::Ansi);
    assert!(
        colored.contains("\u{1b}[1;31merror[arguments-swapped]\u{1b}[0m: "),
        "{colored}"
    );
    let mut plain = String::new();
    for part in colored.split('\u{1b}') {
        plain.push_str(
            part.split_once('m')
                .filter(|_| part.starts_with('['))
                .map_or(part, |(_, rest)| rest),
        );
    }
    assert_eq!(plain, human(&report));
}

#[test]
fn an_excerpt_points_at_the_place() {
    let text = human(&sample::many(1));
    let excerpt = "  --> base: HEAD~1:spec/cats.yaml:14:9\n   13 |       properties:\n   \
        14 |         name:\n      |         ^^^^\n   15 |           type: string\n   \
        16 |         age:\n";
    assert!(text.contains(excerpt), "{text}");
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let mut report = sample::many(1);
    report.base.text = format!(
        "{{{}\"name\":1{}}}",
        "\"k\":0,".repeat(9_000),
        ",\"l\":0".repeat(9_000)
    );
    report.findings[0].base_line = Some((1, 54_002));
    let text = human(&report);
    let line = text
        .lines()
        .find(|line| line.starts_with("   1 |"))
        .unwrap();
    assert!(
        line.contains("\"name\":1") && line.chars().count() < 120,
        "{line}"
    );
    let marks = text.lines().find(|line| line.contains('^')).unwrap();
    let at = marks.chars().position(|mark| mark == '^').unwrap();
    let marked: String = line.chars().skip(at).take(6).collect();
    assert_eq!(
        (marked.as_str(), marks.matches('^').count()),
        ("\"name\"", 6)
    );
}

#[test]
fn places_in_files_beside_the_document_are_named_from_it() {
    let mut report = sample::many(1);
    let text = "x:\n  y: 1\n".to_owned();
    report.base = Revision {
        siblings: vec![("../common/a.yaml".to_owned(), text)],
        ..report.base
    };
    let finding = &mut report.findings[0];
    finding.base_line = Some((2, 3));
    let location = finding.change.base.as_mut().unwrap();
    location.file = Some("../common/a.yaml".to_owned());
    let text = human(&report);
    assert!(text.contains("base: HEAD~1:common/a.yaml:2:3\n"), "{text}");
    assert!(text.contains("   2 |   y: 1\n"), "{text}");
}

#[test]
fn places_that_are_not_in_the_text_do_no_harm() {
    for place in [
        (0, 0),
        (usize::MAX, usize::MAX),
        (1, usize::MAX),
        (9_999, 1),
    ] {
        let mut report = sample::usual();
        for finding in &mut report.findings {
            (finding.base_line, finding.head_line) = (Some(place), Some(place));
        }
        assert!(human(&report).contains("property-removed"));
    }
}

#[test]
fn what_is_ignored_is_apart_with_its_reason() {
    let text = human(&sample::usual());
    let ignored = "\nignored: 1 change\n  property-removed [00000000000000d4] at \
        #/components/schemas/Cat › properties › name: nobody calls it\n";
    assert!(text.contains(ignored), "{text}");
}

#[test]
fn a_document_cannot_write_lines() {
    let text = human(&sample::hostile());
    let forged = text
        .lines()
        .find(|line| line.starts_with("::") || line.starts_with('/'));
    assert_eq!(forged, None);
}

#[test]
fn a_place_is_found_among_characters_of_any_width() {
    let mut report = sample::many(1);
    let cats = "猫".repeat(500);
    report.base.text = format!("\u{feff}{{\"{cats}\": 1,\t\"name\": \u{1b}2}}\r\n");
    report.findings[0].base_line = Some((1, 509));
    let text = human(&report);
    let line = text
        .lines()
        .find(|line| line.starts_with("   1 |"))
        .unwrap();
    assert!(line.ends_with(",    \"name\": \\u{1b}2}"), "{line}");
    let marks = text.lines().find(|line| line.contains('^')).unwrap();
    let place = line.chars().position(|start| start == 'n').unwrap();
    assert_eq!(
        marks.chars().position(|mark| mark == '^'),
        Some(place - 1),
        "{text}"
    );
}
