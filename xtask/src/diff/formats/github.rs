//! The report as annotations of GitHub Actions.

use std::fmt::Write;

use super::super::report::{Finding, Report};
use super::files::Files;
use super::findings::{Level, Sorted};
use super::plain::{one_line, short};
use super::words;

/// Annotations of each kind that GitHub shows of one step of a job.
const MOST: usize = 10;

/// Writes the report as workflow commands, with lines for the log around them.
///
/// Documentation and what is ignored are counted for the log and not annotated.
pub fn render(report: &Report) -> String {
    let sorted = Sorted::of(report);
    if sorted.is_empty() {
        return format!("{}: no changes\n", words::sides(report));
    }
    let mut text = format!("{}\n", words::verdict_line(report, &sorted));
    let mut head = Files::new(&report.head);
    for level in Level::ALL {
        let open = sorted.open.iter().copied();
        let findings: Vec<_> = open.filter(|finding| Level::of(finding) == level).collect();
        for finding in findings.iter().take(MOST) {
            push_command(&mut text, &mut head, level, finding);
        }
        if findings.len() > MOST {
            let more = findings.len() - MOST;
            let _ = writeln!(
                text,
                "… and {}",
                words::count(more, &format!("more {}", level.name()))
            );
        }
    }
    for (word, count) in [
        ("ignored", sorted.ignored.len()),
        ("documentation", sorted.documentation),
    ] {
        if count > 0 {
            let _ = writeln!(text, "{word}: {}", words::count(count, "change"));
        }
    }
    for note in &report.notes {
        let note = short(note, words::MOST_OF_A_SENTENCE);
        let _ = writeln!(text, "::warning::{}", data(&note));
    }
    let _ = writeln!(text, "{}", words::outcome(report, &sorted));
    text
}

fn push_command(text: &mut String, head: &mut Files<'_>, level: Level, finding: &Finding) {
    let change = &finding.change;
    let anchor = head.anchor(finding);
    let _ = write!(
        text,
        "::{} file={}",
        level.name(),
        property(&one_line(&anchor.path))
    );
    if let Some((line, column)) = anchor.position {
        let _ = write!(text, ",line={line},col={column}");
    }
    let subject = short(&change.place.subject.to_string(), words::MOST_OF_A_NAME);
    let title = format!(
        "{}: {} at {subject}",
        words::worst(change),
        change.rule.code
    );
    let _ = writeln!(
        text,
        ",title={}::{}",
        property(&title),
        data(&message(finding))
    );
}

/// Writes the message of an annotation, on several lines.
fn message(finding: &Finding) -> String {
    let change = &finding.change;
    let mut text = short(&change.message, words::MOST_OF_A_SENTENCE);
    if !change.place.path.is_empty() {
        let _ = write!(text, "\nat {}", words::path(&change.place));
    }
    for verdict in words::verdicts(finding) {
        let _ = write!(text, "\n{}", words::verdict(&verdict));
    }
    let step = change.step.name();
    let fingerprint = short(&finding.fingerprint, words::MOST_OF_A_NAME);
    let _ = write!(text, "\nstep: {step} · fingerprint: {fingerprint}");
    text
}

/// Escapes what stands behind the `::` of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
