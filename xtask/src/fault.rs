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
        let row = Diagnostic::new(Code::Argument, Place::Document, message).of("command line");
        Self::row(row.help(help))
    }

    /// A file or folder that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        let message = format!("`{}` cannot be read: {}", path.display(), say(path, error));
        Self::new(Code::Unreadable, path, message)
    }

    /// A file or folder that cannot be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        let message = format!(
            "`{}` cannot be written: {}",
            path.display(),
            say(path, error)
        );
        Self::new(Code::Unwritable, path, message)
    }

    /// With the text of a file that rows point into.
    pub fn text(mut self, path: &Path, text: impl Into<String>) -> Self {
        self.texts.push((path.display().to_string(), text.into()));
        self
    }
}

/// Says what is wrong with a path. The system does not say whether a name is too long, or all of
/// it.
pub fn say(path: &Path, error: &io::Error) -> String {
    if error.kind() != io::ErrorKind::InvalidFilename {
        return error.to_string();
    }
    let longest = path.iter().map(|name| name.len()).max().unwrap_or_default();
    let all = path.as_os_str().len();
    format!(
        "the path is too long for the file system: it has {all} bytes, the longest name in it {longest}"
    )
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
    Diagnostic::new(code, Place::Document, message).of(path.display().to_string())
}
