//! The report for people, like rustc's.

use std::collections::BTreeMap;
use std::fmt::Write;

use clientgen::compare::{ItemChange, Location};

use super::super::report::{Finding, Report};
use super::excerpt::{Row, excerpt};
use super::files::Files;
use super::findings::{Group, Level, Sorted, group};
use super::paint::{Colors, Ink};
use super::plain::short;
use super::words;

/// Findings that are shown whole; more are counted by their codes.
const MOST_SHOWN: usize = 50;

/// Uses and items that are shown of a finding.
const MOST_LISTED: usize = 3;

/// Characters of a declaration that are shown.
const MOST_OF_A_DECLARATION: usize = 200;

/// Writes the report for people.
pub fn render(report: &Report, colors: Colors) -> String {
    let sorted = Sorted::of(report);
    let mut page = Page {
        colors,
        base: Files::new(&report.base),
        head: Files::new(&report.head),
        text: String::new(),
    };
    if sorted.is_empty() {
        page.line(&format!("{}: no changes", words::sides(report)));
        page.notes(report);
        return page.text;
    }
    page.line(&colors.paint(Ink::Bold, &words::verdict_line(report, &sorted)));
    page.line(&words::sides(report));
    let (shown, rest) = sorted.open.split_at(sorted.open.len().min(MOST_SHOWN));
    for group in group(shown) {
        page.group(&group);
    }
    page.rest(rest);
    page.ignored(&sorted);
    if sorted.documentation > 0 {
        let count = words::count(sorted.documentation, "change");
        page.line(&format!("\ndocumentation: {count}"));
    }
    page.text.push('\n');
    page.notes(report);
    page.line(&words::outcome(report, &sorted));
    page.text
}

/// The text, as far as it is written.
struct Page<'r> {
    colors: Colors,
    base: Files<'r>,
    head: Files<'r>,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes a line behind the `=` of notes.
    fn note(&mut self, line: &str) {
        let sign = self.colors.paint(Ink::Blue, "=");
        self.line(&format!("   {sign} {line}"));
    }

    fn notes(&mut self, report: &Report) {
        for note in &report.notes {
            let note = short(note, words::MOST_OF_A_SENTENCE);
            self.line(&format!("note: {note}"));
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        let subject = short(&group.subject.to_string(), words::MOST_OF_A_NAME);
        let heading = self.colors.paint(Ink::Bold, &subject);
        self.line(&format!("\n{heading}"));
        for finding in &group.findings {
            self.text.push('\n');
            self.finding(finding);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let change = &finding.change;
        let level = Level::of(finding);
        let label = format!("{}[{}]", level.name(), change.rule.code);
        let label = self.colors.paint(ink(level), &label);
        let message = short(&change.message, words::MOST_OF_A_SENTENCE);
        self.line(&format!("{label}: {message}"));
        self.excerpts(finding);
        if !change.place.path.is_empty() {
            self.note(&format!("at: {}", words::path(&change.place)));
        }
        for verdict in words::verdicts(finding) {
            self.note(&words::verdict(&verdict));
        }
        if !change.uses.is_empty() {
            let uses = listed(change.uses.iter().map(words::usage));
            self.note(&format!("used by: {uses}"));
        }
        self.items(&change.items);
        let step = change.step.name();
        let fingerprint = short(&finding.fingerprint, words::MOST_OF_A_NAME);
        self.note(&format!("step: {step} · fingerprint: {fingerprint}"));
    }

    fn items(&mut self, items: &[ItemChange]) {
        for item in items.iter().take(MOST_LISTED) {
            let path = short(&item.path, words::MOST_OF_A_NAME);
            self.note(&format!("item: {path} ({})", item.effect.name()));
            let sides = [
                ('-', &item.before, Ink::Red),
                ('+', &item.after, Ink::Green),
            ];
            for (sign, declaration, ink) in sides {
                let Some(declaration) = declaration else {
                    continue;
                };
                let declaration = short(declaration, MOST_OF_A_DECLARATION);
                let line = self.colors.paint(ink, &format!("{sign} {declaration}"));
                self.line(&format!("       {line}"));
            }
        }
        if items.len() > MOST_LISTED {
            let more = words::count(items.len() - MOST_LISTED, "more item");
            self.note(&format!("and {more}"));
        }
    }

    /// Writes the lines of both documents around a finding.
    fn excerpts(&mut self, finding: &Finding) {
        let change = &finding.change;
        let sides = [
            ("base", &mut self.base, &change.base, finding.base_line),
            ("head", &mut self.head, &change.head, finding.head_line),
        ];
        let mut texts = Vec::new();
        for (side, files, location, position) in sides {
            // The line alone would be that of what is around a thing that is gone.
            if let Some(location) = location {
                texts.push(written(self.colors, side, files, location, position));
            }
        }
        self.text.extend(texts);
    }

    /// Counts findings that are not shown.
    fn rest(&mut self, rest: &[&Finding]) {
        if rest.is_empty() {
            return;
        }
        let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in rest {
            *codes.entry(finding.change.rule.code).or_default() += 1;
        }
        let more = words::count(rest.len(), "more change");
        self.line(&format!("\n… and {more}, all of which --format json has:"));
        for (code, count) in codes {
            self.line(&format!("  {count:>6}  {code}"));
        }
    }

    fn ignored(&mut self, sorted: &Sorted<'_>) {
        if sorted.ignored.is_empty() {
            return;
        }
        self.line(&format!(
            "\nignored: {}",
            words::count(sorted.ignored.len(), "change")
        ));
        for finding in sorted.ignored.iter().take(MOST_SHOWN) {
            let change = &finding.change;
            let reason = finding.ignored.as_deref().unwrap_or_default();
            self.line(&format!(
                "  {} [{}] at {}: {}",
                change.rule.code,
                short(&finding.fingerprint, words::MOST_OF_A_NAME),
                words::place(&change.place),
                short(reason, words::MOST_OF_A_SENTENCE),
            ));
        }
        if sorted.ignored.len() > MOST_SHOWN {
            self.line(&format!(
                "  … and {} more",
                sorted.ignored.len() - MOST_SHOWN
            ));
        }
    }
}

const fn ink(level: Level) -> Ink {
    match level {
        Level::Error => Ink::Red,
        Level::Warning => Ink::Yellow,
        Level::Notice => Ink::Cyan,
    }
}

/// Writes the first few texts, and how many more there are.
fn listed(texts: impl ExactSizeIterator<Item = String>) -> String {
    let more = texts.len().saturating_sub(MOST_LISTED);
    let mut list = texts.take(MOST_LISTED).collect::<Vec<_>>().join(", ");
    if more > 0 {
        let _ = write!(list, ", and {more} more");
    }
    list
}

/// Writes the place of one side, with an excerpt where its line is known.
fn written(
    colors: Colors,
    side: &str,
    files: &mut Files<'_>,
    location: &Location,
    position: Option<(usize, usize)>,
) -> String {
    let file = location.file.as_deref();
    let name = short(&files.name(file), words::MOST_OF_A_NAME);
    let arrow = colors.paint(Ink::Blue, "-->");
    let Some((line, column)) = position else {
        let pointer = short(&location.pointer, words::MOST_OF_A_SENTENCE);
        return format!("  {arrow} {side}: {name} at {pointer}\n");
    };
    let rows = excerpt(files, file, (line, column));
    let width = rows.last().map_or(1, |row| row.number.to_string().len());
    let mut text = format!("  {arrow} {side}: {name}:{line}:{column}\n");
    for row in rows {
        push_row(&mut text, colors, &row, width);
    }
    text
}

fn push_row(text: &mut String, colors: Colors, row: &Row, width: usize) {
    let gutter = colors.paint(Ink::Blue, &format!("{:>width$} |", row.number));
    let _ = writeln!(text, "{}", format!("   {gutter} {}", row.text).trim_end());
    if let Some(marks) = &row.marks {
        let gutter = colors.paint(Ink::Blue, &format!("{:width$} |", ""));
        let _ = writeln!(text, "   {gutter} {}", colors.paint(Ink::Yellow, marks));
    }
}
