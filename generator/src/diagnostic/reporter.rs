//! Reporting what is found in one document.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::{Diagnostic, Report};

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
}

impl Deref for Reporter<'_> {
    type Target = Report;

    fn deref(&self) -> &Report {
        self.report
    }
}

impl DerefMut for Reporter<'_> {
    fn deref_mut(&mut self) -> &mut Report {
        self.report
    }
}
