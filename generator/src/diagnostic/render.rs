//! Reports as text and as JSON.

use super::{Documents, Report};

/// How a report for people looks.
#[derive(Clone, Copy, Debug)]
pub struct Human {
    /// With ANSI colours.
    pub colour: bool,
    /// Print this many rows at most, and say how many more there are.
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

/// The report for people, like rustc's, with a line of counts at the end; empty if there is no row.
pub fn render_human(report: &Report, documents: &mut Documents<'_>, human: Human) -> String {
    let _ = (report, documents, human);
    String::new()
}

/// One JSON object per line and row:
/// `code`, `severity`, `class`, `message`, `label`, `help`, `file`, `line`, `column`, `pointer`.
pub fn render_json(report: &Report, documents: &mut Documents<'_>) -> String {
    let _ = (report, documents);
    String::new()
}

/// The report as one JSON object: `counts`, and `rows` of
/// `pointer`, `file`, `line`, `column`, `code`, `what`, `done`, `why`.
pub fn report_json(report: &Report, documents: &mut Documents<'_>) -> String {
    let _ = (report, documents);
    String::new()
}
