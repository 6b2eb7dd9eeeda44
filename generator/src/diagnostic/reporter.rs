//! Reporting what is found in one document.

use std::ops::Deref;
use std::sync::Arc;

use super::{Diagnostic, Report};

/// The mark of a check that failed, of which a row of the report says why.
#[derive(Debug)]
pub(crate) struct Reported;

/// A report with the name of the document that its next rows are about.
#[derive(Debug)]
pub(crate) struct Reporter<'r> {
    document: Arc<str>,
    report: &'r mut Report,
}

impl<'r> Reporter<'r> {
    /// Begins to report what is found in a document.
    pub(crate) fn new(document: Arc<str>, report: &'r mut Report) -> Self {
        Self { document, report }
    }

    /// Adds a row about the document, or about one that it refers to: then the pointer of its place
    /// begins with the path of that, up to a `#`.
    pub(crate) fn warn(&mut self, row: Diagnostic) {
        let (document, place) = row.place.within(&self.document);
        self.report.push(Diagnostic {
            document,
            place,
            ..row
        });
    }

    /// Puts rows back that were taken out of the report, whichever documents they name.
    pub(crate) fn put_back(&mut self, rows: impl IntoIterator<Item = Diagnostic>) {
        for row in rows {
            self.report.push(row);
        }
    }

    /// Adds the rows of another report, which name documents of their own.
    pub(crate) fn append(&mut self, other: Report) {
        self.report.append(other);
    }

    /// Takes the rows behind the first ones, to have them put back in another order.
    pub(crate) fn take_behind(&mut self, count: usize) -> Vec<Diagnostic> {
        self.report.take_behind(count)
    }

    /// Forgets what has been said since it was marked how much that is.
    pub(crate) fn go_back(&mut self, mark: (usize, usize)) {
        self.report.go_back(mark);
    }

    /// Counts a reply whose schema allows anything.
    pub(crate) fn count_untyped_reply(&mut self) {
        self.report.count_untyped_reply();
    }
}

impl Deref for Reporter<'_> {
    type Target = Report;

    fn deref(&self) -> &Report {
        self.report
    }
}
