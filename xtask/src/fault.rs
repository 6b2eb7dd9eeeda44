//! Why a task stops: rows like those about documents, with the texts they point into.

use std::io;
use std::path::Path;

use clientgen::diagnostic::{Code, Diagnostic, Place, Report};

/// Why a task stops.
#[derive(Debug)]
pub struct Fault {
    /// The rows, at least one of them an error.
    pub report: Report,
    /// Names and texts of the files that rows point into.
    pub texts: Vec<(String, String)>,
}

impl Fault {
    /// A fault about a file as a whole.
    pub fn new(code: Code, path: &Path, message: impl Into<String>) -> Self {
        Self::row(row(code, path, message))
    }

    /// A fault of one row.
    pub fn row(row: Diagnostic) -> Self {
        let mut report = Report::new();
        report.push(row);
        report.into()
    }

    /// An argument that is at fault.
    pub fn argument(message: impl Into<String>, help: &str) -> Self {
        let row = Diagnostic::new(Code::Argument, "command line", Place::Document, message);
        Self::row(row.help(help))
    }

    /// A file or folder that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        let message = format!("`{}` cannot be read: {error}", path.display());
        Self::new(Code::Unreadable, path, message)
    }

    /// A file or folder that cannot be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        let message = format!("`{}` cannot be written: {error}", path.display());
        Self::new(Code::Unwritable, path, message)
    }

    /// With the text of a file that rows point into.
    pub fn text(mut self, path: &Path, text: impl Into<String>) -> Self {
        self.texts.push((path.display().to_string(), text.into()));
        self
    }
}

impl From<Report> for Fault {
    fn from(report: Report) -> Self {
        Self {
            report,
            texts: Vec::new(),
        }
    }
}

/// A row about a file as a whole.
pub fn row(code: Code, path: &Path, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, path.display().to_string(), Place::Document, message)
}
