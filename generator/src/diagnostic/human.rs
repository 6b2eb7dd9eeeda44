//! Reports for people, like rustc's.

use std::borrow::Cow;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};

use super::excerpt::{Excerpt, excerpt};
use super::worst::{Shown, by_code, worst};
use super::{Class, Diagnostic, Documents, Place, Position, Report, Severity};
use crate::hidden::escape_hidden;

/// How a report for people looks.
#[derive(Clone, Copy, Debug)]
pub struct Human {
    /// With ANSI colours.
    pub colour: bool,
    /// Print this many rows at most, the worst first. Where there are more, all are counted by their codes.
    pub most: usize,
}

impl Default for Human {
    fn default() -> Self {
        Self {
            colour: false,
            most: usize::MAX,
        }
    }
}

/// Excerpts are cut by us, so that no column is lost: this is more than one can have.
const TERMINAL: usize = 400;

/// The report for people with a line of counts at the end; empty if there is no row.
pub fn render_human(report: &Report, documents: &mut Documents<'_>, human: Human) -> String {
    if report.is_empty() && report.untyped_replies() == 0 {
        return String::new();
    }
    let renderer = if human.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(TERMINAL);
    let mut text = String::new();
    let shown = worst(report, human.most);
    let told: usize = shown.iter().map(|shown| shown.alike + 1).sum();
    for Shown { row, alike } in shown {
        text.push_str(&render_row(&renderer, report, row, alike, documents));
        text.push_str("\n\n");
    }
    let more = report.len() - told;
    if more > 0 {
        let _ = writeln!(text, "… and {}\n", counted(more, "more row"));
    }
    text.push_str(&summary(report));
    text.push('\n');
    if more > 0 {
        text.push_str(&by_code(report));
    }
    text
}

fn render_row(
    renderer: &Renderer,
    report: &Report,
    row: &Diagnostic,
    alike: usize,
    documents: &mut Documents<'_>,
) -> String {
    let level = match report.severity(row) {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    // What a document says may be meant for the terminal.
    let row = Escaped::of(row);
    let row = &row;
    let title = level
        .clone()
        .primary_title(&*row.message)
        .id(row.row.code.id());
    let position = documents.position(row.row);
    let shown = position
        .and_then(|position| Some((excerpt(documents, &row.row.document, &position)?, position)));
    let mut groups = match shown {
        Some((excerpt, position)) => placed(level, title, row, excerpt, &position),
        None => vec![unplaced(title, row)],
    };
    if alike > 0 {
        let note = format!("the same at {}", counted(alike, "more place"));
        let last = groups.pop();
        groups.extend(last.map(|group| group.element(Level::NOTE.message(note))));
    }
    if let Some(help) = &row.help {
        let last = groups.pop();
        groups.extend(last.map(|group| group.element(Level::HELP.message(&**help))));
    }
    renderer.render(&groups)
}

/// The texts of a row without what a terminal would obey.
struct Escaped<'r> {
    row: &'r Diagnostic,
    document: Cow<'r, str>,
    message: Cow<'r, str>,
    label: Cow<'r, str>,
    help: Option<Cow<'r, str>>,
    /// Empty if there is none.
    pointer: Cow<'r, str>,
}

impl<'r> Escaped<'r> {
    fn of(row: &'r Diagnostic) -> Self {
        let pointer = match &row.place {
            Place::Pointer { pointer, .. } => pointer.as_str(),
            Place::Document | Place::Span(_) => "",
        };
        Self {
            row,
            document: escape_hidden(&row.document),
            message: escape_hidden(&row.message),
            label: escape_hidden(&row.label),
            help: row.help.as_deref().map(escape_hidden),
            pointer: escape_hidden(pointer),
        }
    }
}

/// A row with the line it belongs to.
fn placed<'r>(
    level: Level<'r>,
    title: Title<'r>,
    row: &'r Escaped<'r>,
    excerpt: Excerpt,
    position: &Position,
) -> Vec<Group<'r>> {
    let label = Some(&*row.label).filter(|label| !label.is_empty());
    let annotation = AnnotationKind::Primary
        .span(excerpt.underlined)
        .label(label);
    let snippet = Snippet::source(excerpt.text)
        .line_start(position.line)
        .annotation(annotation);
    if !excerpt.shifted {
        return vec![title.element(snippet.path(&*row.document))];
    }
    // The true column is told in a group of its own, for the snippet would count within the excerpt.
    let origin = Origin::path(&*row.document)
        .line(position.line)
        .char_column(position.column);
    vec![
        title.element(origin),
        Group::with_level(level).element(snippet),
    ]
}

/// A row with its pointer, because the line cannot be found.
fn unplaced<'r>(title: Title<'r>, row: &'r Escaped<'r>) -> Group<'r> {
    let group = title.element(Origin::path(&*row.document));
    match row.pointer.is_empty() {
        true => group,
        false => group.element(Level::NOTE.with_name("at").message(&*row.pointer)),
    }
}

/// `1 error, 3 warnings (1 documented, 2 skipped)`.
fn summary(report: &Report) -> String {
    let errors = report.count(Severity::Error);
    let warnings = report.count(Severity::Warning);
    let mut parts = Vec::new();
    if errors > 0 {
        parts.push(counted(errors, "error"));
    }
    if warnings > 0 {
        parts.push(counted(warnings, "warning"));
    }
    let classes = Class::ALL
        .iter()
        .map(|class| (class, report.count_class(*class)));
    let mut classes: Vec<_> = classes
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| format!("{count} {class}"))
        .collect();
    if report.untyped_replies() > 0 {
        let replies = counted_as(report.untyped_replies(), "reply", "replies");
        classes.push(format!("{replies} that can be anything"));
    }
    if parts.is_empty() {
        return classes.join(", ");
    }
    let mut text = parts.join(", ");
    if !classes.is_empty() {
        let _ = write!(text, " ({})", classes.join(", "));
    }
    text
}

fn counted(count: usize, noun: &str) -> String {
    counted_as(count, noun, &format!("{noun}s"))
}

fn counted_as(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
