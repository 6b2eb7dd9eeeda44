//! Characters that a terminal would obey are spelled out.

use super::super::{Code, Diagnostic, Diagnostics, Documents, Human, Place, Report, render_human};
use crate::hidden::is_hidden;

const HIDDEN: &str =
    "a\u{9b}b\u{202e}c\u{85}d\u{7f}e\u{1b}[31mf\u{200b}g\u{2066}h\u{ad}i\u{e0041}j";

#[test]
fn a_row_shows_no_character_that_cannot_be_seen() {
    let mut report = Report::new();
    let place = || Place::value(format!("/{HIDDEN}"));
    for (document, place) in [
        (HIDDEN, place()),
        ("api", place()),
        ("api", Place::Document),
    ] {
        let row = Diagnostic::new(Code::Argument, place, format!("m {HIDDEN}")).of(document);
        report.push(row.label(format!("l {HIDDEN}")).help(format!("h {HIDDEN}")));
    }
    let text = format!("{{{}: [\"{HIDDEN}\"]}}", serde_json::Value::from(HIDDEN));
    let mut documents = Documents::new(&[("api", &text)]);
    let human = render_human(&report, &mut documents, Human::default());
    for shown in [human.as_str(), &Diagnostics(report).to_string()] {
        let hidden = shown.chars().find(|one| *one != '\n' && is_hidden(*one));
        assert_eq!(hidden, None, "{shown}");
        assert!(
            shown.contains("m a\\u{9b}b\\u{202e}c\\u{85}d\\u{7f}e\\u{1b}[31m"),
            "{shown}"
        );
    }
    assert!(
        human.contains("l a\\u{9b}b") && human.contains("h a\\u{9b}b"),
        "{human}"
    );
    assert!(human.contains("[\"a\\u{9b}b"), "{human}");
}

#[test]
fn what_is_spelled_out_before_a_place_moves_no_column() {
    let text = "{\"\u{202e}\u{9b}\": 1, \"b\": 2}";
    let mut report = Report::new();
    report.push(Diagnostic::new(Code::DuplicateKey, Place::value("/b"), "odd").of("api"));
    let human = render_human(
        &report,
        &mut Documents::new(&[("api", text)]),
        Human::default(),
    );
    assert!(human.contains("api:1:16"), "{human}");
    let lines: Vec<&str> = human.lines().collect();
    let column = lines.iter().find_map(|line| line.find('^'));
    let shown = lines.iter().find(|line| line.contains("\"b\": 2"));
    assert_eq!(shown.and_then(|line| line.find("2}")), column, "{human}");
}
