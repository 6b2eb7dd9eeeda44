//! Tests of JUnit XML.

use roxmltree::{Document, Node};

use super::sample;
use crate::cli::Format;
use crate::diff::formats::render;
use crate::diff::report::Report;

/// Counts elements of a name.
fn count(document: &Document<'_>, name: &str) -> usize {
    let all = document.descendants();
    all.filter(|node| node.has_tag_name(name)).count()
}

fn junit(report: &Report) -> String {
    render(report, Format::Junit)
}

#[test]
fn the_numbers_are_those_of_the_cases() {
    let reports = [
        sample::empty(),
        sample::usual(),
        sample::hostile(),
        sample::many(5000),
    ];
    for report in reports {
        let text = junit(&report);
        let document = Document::parse(&text).expect(&text);
        let suite = document.root_element().first_element_child().unwrap();
        let number = |name| suite.attribute(name).unwrap().parse::<usize>().unwrap();
        assert_eq!(number("tests"), count(&document, "testcase"));
        assert_eq!(number("failures"), count(&document, "failure"));
        assert_eq!(number("skipped"), count(&document, "skipped"));
        assert_eq!(count(&document, "error"), 0);
    }
}

#[test]
fn a_case_fails_where_the_run_does() {
    let text = junit(&sample::usual());
    let document = Document::parse(&text).unwrap();
    let kind = |case: Node<'_, '_>| {
        let elements = case.children().filter(Node::is_element);
        elements
            .map(|node| node.tag_name().name().to_owned())
            .collect::<Vec<_>>()
    };
    let cases = document
        .descendants()
        .filter(|node| node.has_tag_name("testcase"));
    let kinds: Vec<_> = cases.map(kind).collect();
    assert_eq!(kinds[0], ["properties", "failure"]);
    assert_eq!(kinds[1], ["properties", "failure"]);
    assert_eq!(kinds[2], ["properties", "system-out"]);
    assert_eq!(kinds[3], ["properties", "skipped", "system-out"]);
}

#[test]
fn a_document_cannot_write_elements() {
    let text = junit(&sample::hostile());
    let document = Document::parse(&text).unwrap();
    let known = [
        "testsuites",
        "testsuite",
        "testcase",
        "properties",
        "property",
        "failure",
        "skipped",
        "system-out",
    ];
    for node in document.descendants().filter(Node::is_element) {
        assert!(known.contains(&node.tag_name().name()), "{node:?}");
    }
    assert_eq!(count(&document, "testcase"), 2 * sample::HOSTILE.len());
    let text = document
        .descendants()
        .find(|node| node.has_tag_name("failure"));
    assert!(text.unwrap().text().unwrap().contains("\\u{1b}[2J"));
}
