//! Reports for programs.

use serde::Serialize;

use super::{Class, Diagnostic, Documents, Place, Report, Severity};

/// One line of [`render_json`].
#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    severity: &'a str,
    class: Option<&'a str>,
    message: &'a str,
    label: &'a str,
    help: Option<&'a str>,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    pointer: Option<&'a str>,
}

/// One object per line and row, with the keys
/// `code`, `severity`, `class`, `message`, `label`, `help`, `file`, `line`, `column`, `pointer`;
/// what there is none of is null.
pub fn render_json(report: &Report, documents: &mut Documents<'_>) -> String {
    let mut text = String::new();
    for row in report.iter() {
        let position = documents.position(row);
        let line = Line {
            code: row.code.id(),
            severity: report.severity(row).name(),
            class: row.class.map(Class::name),
            message: &row.message,
            label: &row.label,
            help: row.help.as_deref(),
            file: &row.document,
            line: position.as_ref().map(|position| position.line),
            column: position.as_ref().map(|position| position.column),
            pointer: pointer(row),
        };
        text.push_str(&serde_json::to_string(&line).unwrap_or_default());
        text.push('\n');
    }
    text
}

/// The whole of [`report_json`].
#[derive(Serialize)]
struct Whole<'a> {
    counts: Counts,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    represented: usize,
    documented: usize,
    untyped: usize,
    skipped: usize,
    repaired: usize,
    extension: usize,
    mistake: usize,
    edited: usize,
    untyped_replies: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    pointer: Option<&'a str>,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    code: &'a str,
    what: &'a str,
    done: &'a str,
    why: &'a str,
}

/// The report as one object: `counts` by severity and class, and `rows` of
/// `pointer`, `file`, `line`, `column`, `code`,
/// `what` (the message), `done` (the class, or `refused`) and `why` (what the code means).
pub fn report_json(report: &Report, documents: &mut Documents<'_>) -> String {
    let row = |row| whole_row(row, documents);
    let whole = Whole {
        counts: counts(report),
        rows: report.iter().map(row).collect(),
    };
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

fn whole_row<'r>(row: &'r Diagnostic, documents: &mut Documents<'_>) -> Row<'r> {
    let position = documents.position(row);
    Row {
        pointer: pointer(row),
        file: &row.document,
        line: position.as_ref().map(|position| position.line),
        column: position.as_ref().map(|position| position.column),
        code: row.code.id(),
        what: &row.message,
        done: row.class.map_or("refused", Class::name),
        why: row.code.meaning(),
    }
}

fn counts(report: &Report) -> Counts {
    Counts {
        errors: report.count(Severity::Error),
        warnings: report.count(Severity::Warning),
        represented: report.count_class(Class::Represented),
        documented: report.count_class(Class::Documented),
        untyped: report.count_class(Class::Untyped),
        skipped: report.count_class(Class::Skipped),
        repaired: report.count_class(Class::Repaired),
        extension: report.count_class(Class::Extension),
        mistake: report.count_class(Class::Mistake),
        edited: report.count_class(Class::Edited),
        untyped_replies: report.untyped_replies(),
    }
}

fn pointer(row: &Diagnostic) -> Option<&str> {
    match &row.place {
        Place::Pointer { pointer, .. } => Some(pointer),
        Place::Document | Place::Span(_) => None,
    }
}
