//! The report as JUnit XML.

use super::super::report::{Finding, Report};
use super::files::Files;
use super::findings::Sorted;
use super::plain::short;
use super::words;
use super::xml::Xml;

/// Writes the report as a suite with a test case for each change.
///
/// A case fails where the change fails the run, and is skipped where it is ignored. Where nothing
/// changed, there is one case that passes.
pub fn render(report: &Report) -> String {
    let sorted = Sorted::of(report);
    let mut xml = Xml::new();
    let tests = report.findings.len().max(1).to_string();
    let (failures, skipped) = (
        sorted.failing().to_string(),
        sorted.ignored.len().to_string(),
    );
    let counts = [
        ("tests", tests.as_str()),
        ("failures", &failures),
        ("errors", "0"),
        ("skipped", &skipped),
    ];
    let sides = words::sides(report);
    let named = |name| {
        let mut attributes = vec![("name", name)];
        attributes.extend(counts);
        attributes
    };
    xml.open("testsuites", &named("clientgen diff"));
    xml.open("testsuite", &named(&sides));
    push_properties(&mut xml, report);
    let mut head = Files::new(&report.head);
    for finding in &report.findings {
        push_case(&mut xml, &mut head, finding);
    }
    if report.findings.is_empty() {
        xml.empty(
            "testcase",
            &[("classname", "document"), ("name", "no changes")],
        );
    }
    xml.finish()
}

fn push_properties(xml: &mut Xml, report: &Report) {
    let fail_on = words::fail_on(report);
    let mut properties = vec![
        ("deployed", report.deployed.name()),
        ("rollback", report.rollback.name()),
        ("source", report.source.name()),
        ("step", report.step.name()),
        ("fail_on", &fail_on),
    ];
    let version = report
        .version
        .as_deref()
        .map(|version| ("version", version));
    let next = report.next_version.as_deref();
    properties.extend(version);
    properties.extend(next.map(|next| ("next_version", next)));
    properties.extend(report.notes.iter().map(|note| ("note", note.as_str())));
    push_all(xml, &properties);
}

fn push_all(xml: &mut Xml, properties: &[(&str, &str)]) {
    xml.open("properties", &[]);
    for (name, value) in properties {
        xml.empty("property", &[("name", name), ("value", value)]);
    }
    xml.close();
}

fn push_case(xml: &mut Xml, head: &mut Files<'_>, finding: &Finding) {
    let change = &finding.change;
    let subject = short(&change.place.subject.to_string(), words::MOST_OF_A_NAME);
    let anchor = head.anchor(finding);
    let line = anchor.position.map_or(1, |(line, _)| line).to_string();
    let name = name(finding);
    xml.open(
        "testcase",
        &[
            ("classname", &subject),
            ("name", &name),
            ("file", &anchor.path),
            ("line", &line),
        ],
    );
    push_all(
        xml,
        &[
            ("fingerprint", &finding.fingerprint),
            ("deployed", change.deployed.effect.name()),
            ("rollback", change.rollback.effect.name()),
            ("source", change.source.effect.name()),
            ("step", change.step.name()),
        ],
    );
    let message = short(&change.message, words::MOST_OF_A_SENTENCE);
    if let Some(reason) = &finding.ignored {
        let reason = short(reason, words::MOST_OF_A_SENTENCE);
        xml.empty("skipped", &[("message", &format!("ignored: {reason}"))]);
    } else if finding.fails {
        let attributes = [("message", message.as_str()), ("type", change.rule.code)];
        xml.lines("failure", &attributes, &lines(finding));
    }
    if finding.ignored.is_some() || !finding.fails {
        let mut all = vec![message];
        all.extend(lines(finding));
        xml.lines("system-out", &[], &all);
    }
    xml.close();
}

/// Writes the code and the way from the subject on, which together tell the cases of a class apart.
fn name(finding: &Finding) -> String {
    let change = &finding.change;
    let path = words::path(&change.place);
    let space = if path.is_empty() { "" } else { " " };
    format!("{}{space}{path}", change.rule.code)
}

fn lines(finding: &Finding) -> Vec<String> {
    let verdicts = words::verdicts(finding);
    let mut lines: Vec<String> = verdicts.iter().map(words::verdict).collect();
    let uses = finding.change.uses.iter().map(words::usage);
    lines.extend(uses.map(|usage| format!("used by {usage}")));
    lines
}
