//! Collapsed parts of a comment, as many as there is space for.

use std::fmt::Write;

use clientgen::compare::{Change, ItemChange};

use super::super::super::report::{Finding, Report};
use super::super::files::Files;
use super::super::findings::{Group, Level};
use super::super::markup::{block, code, html_code, prose};
use super::super::plain::short;
use super::super::words;

/// Bytes that are kept for the end: the last closing tag and the number of what is left out.
const END: usize = 200;

/// Uses and items that are shown of a finding.
const MOST_LISTED: usize = 3;

/// Characters of a declaration that are shown.
const MOST_OF_A_DECLARATION: usize = 300;

/// Collapsed parts, up to a number of bytes.
pub struct Details<'r> {
    base: Files<'r>,
    head: Files<'r>,
    text: String,
    most: usize,
    /// The number of changes that there was no space for.
    more: usize,
}

impl<'r> Details<'r> {
    /// Makes room for so many bytes.
    pub fn new(report: &'r Report, most: usize) -> Self {
        Self {
            base: Files::new(&report.base),
            head: Files::new(&report.head),
            text: String::new(),
            most,
            more: 0,
        }
    }

    /// Adds the changes of one subject.
    ///
    /// Once one does not fit, none is added any more, for the worst come first.
    pub fn add_group(&mut self, group: &Group<'_>) {
        let subject = html_code(&group.subject.to_string(), words::MOST_OF_A_NAME);
        let count = words::count(group.findings.len(), "change");
        let pieces = group.findings.iter().map(|finding| self.finding(finding));
        let pieces: Vec<String> = pieces.collect();
        self.add(&format!("{subject}: {count}"), &pieces);
    }

    /// Adds the changes that are ignored.
    pub fn add_ignored(&mut self, ignored: &[&Finding]) {
        let pieces = ignored.iter().map(|finding| {
            let place = words::place(&finding.change.place);
            let reason = finding.ignored.as_deref().unwrap_or_default();
            format!(
                "- {} at {}: {}\n",
                code(finding.change.rule.code, words::MOST_OF_A_NAME),
                code(&place, words::MOST_OF_A_SENTENCE),
                prose(reason, words::MOST_OF_A_SENTENCE),
            )
        });
        let pieces: Vec<String> = pieces.collect();
        let count = words::count(ignored.len(), "change");
        self.add(&format!("Ignored: {count}"), &pieces);
    }

    /// Returns the text, with the number of changes that there was no space for.
    pub fn finish(mut self) -> String {
        if self.more > 0 {
            let more = words::count(self.more, "more change");
            let _ = writeln!(
                self.text,
                "\n… and {more}, all of which `--format json` has."
            );
        }
        self.text
    }

    fn add(&mut self, summary: &str, pieces: &[String]) {
        let head = format!("\n<details><summary>{summary}</summary>\n\n");
        let tail = "\n</details>\n";
        let first = pieces.first().map_or(0, String::len);
        let has_space = |text: &str, bytes: usize| text.len() + bytes + END <= self.most;
        if self.more > 0 || !has_space(&self.text, head.len() + first + tail.len()) {
            self.more += pieces.len();
            return;
        }
        self.text.push_str(&head);
        let mut added = 0;
        for piece in pieces {
            if self.text.len() + piece.len() + tail.len() + END > self.most {
                break;
            }
            self.text.push_str(piece);
            added += 1;
        }
        self.text.push_str(tail);
        self.more += pieces.len() - added;
    }

    fn finding(&self, finding: &Finding) -> String {
        let change = &finding.change;
        let mut text = format!("{}\n\n", headline(finding));
        if !change.place.path.is_empty() {
            let path = code(&words::path(&change.place), words::MOST_OF_A_SENTENCE);
            let _ = writeln!(text, "- at {path}");
        }
        for (about, effect, reason) in words::verdicts(finding) {
            let reason = prose(reason, words::MOST_OF_A_SENTENCE);
            let dash = if reason.is_empty() { "" } else { " – " };
            let _ = writeln!(text, "- {about}: **{effect}**{dash}{reason}");
        }
        push_uses(&mut text, change);
        self.push_lines(&mut text, finding);
        let fingerprint = code(&finding.fingerprint, words::MOST_OF_A_NAME);
        let _ = writeln!(
            text,
            "- step: {} · fingerprint: {fingerprint}\n",
            change.step
        );
        let lines = declarations(&change.items);
        if !lines.is_empty() {
            text.push_str(&block("diff", &lines));
            text.push('\n');
        }
        text
    }

    fn push_lines(&self, text: &mut String, finding: &Finding) {
        let change = &finding.change;
        let sides = [
            ("before", &self.base, &change.base, finding.base_line),
            ("now", &self.head, &change.head, finding.head_line),
        ];
        for (word, files, location, position) in sides {
            let Some(location) = location else {
                continue;
            };
            let name = files.name(location.file.as_deref());
            let at = match position {
                Some((line, _)) => format!("{name}:{line}"),
                None => format!("{name} {}", location.pointer),
            };
            let at = code(&at, words::MOST_OF_A_SENTENCE);
            let _ = writeln!(text, "- {word}: {at}");
        }
    }
}

fn push_uses(text: &mut String, change: &Change) {
    if change.uses.is_empty() {
        return;
    }
    let uses = change.uses.iter().take(MOST_LISTED).map(|usage| {
        let operation = code(&usage.operation, words::MOST_OF_A_NAME);
        format!("{operation} ({})", usage.direction.name())
    });
    let _ = write!(text, "- used by {}", uses.collect::<Vec<_>>().join(", "));
    if change.uses.len() > MOST_LISTED {
        let _ = write!(text, ", and {} more", change.uses.len() - MOST_LISTED);
    }
    text.push('\n');
}

/// Writes what a finding is, in one line.
pub fn headline(finding: &Finding) -> String {
    let change = &finding.change;
    let sign = match Level::of(finding) {
        Level::Error => "❌",
        Level::Warning => "⚠️",
        Level::Notice => "ℹ️",
    };
    format!(
        "{sign} **{}** {}: {}",
        words::worst(change),
        code(change.rule.code, words::MOST_OF_A_NAME),
        prose(&change.message, words::MOST_OF_A_SENTENCE),
    )
}

/// Writes the items of a change as lines of a diff.
fn declarations(items: &[ItemChange]) -> Vec<String> {
    let mut lines = Vec::new();
    for item in items.iter().take(MOST_LISTED) {
        lines.push(format!(" {}", short(&item.path, words::MOST_OF_A_NAME)));
        for (sign, declaration) in [('-', &item.before), ('+', &item.after)] {
            let Some(declaration) = declaration else {
                continue;
            };
            let declaration = short(declaration, MOST_OF_A_DECLARATION);
            lines.push(format!("{sign}{declaration}"));
        }
    }
    if items.len() > MOST_LISTED {
        let more = words::count(items.len() - MOST_LISTED, "more item");
        lines.push(format!(" and {more}"));
    }
    lines
}
