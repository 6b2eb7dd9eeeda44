//! Rows and their collection.

use std::fmt;
use std::sync::Arc;

use super::{Class, Code, Place, Severity};
use crate::hidden::escape_hidden;
use crate::unordered::UnorderedSet;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What it is about.
    pub code: Code,
    /// The name of the document, as in [`Source`](crate::source::Source).
    pub document: Arc<str>,
    /// Where in the document.
    pub place: Place,
    /// What is the matter, in one sentence without a full stop.
    pub message: String,
    /// A few words printed beside the place; may be empty.
    pub label: Box<str>,
    /// What to do about it.
    pub help: Option<Box<str>>,
    /// The kind of what was done with the construct: as in the catalogue, unless it is most likely a mistake.
    pub class: Option<Class>,
}

impl Diagnostic {
    /// Makes a row without label and help, about a document that is not named yet.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            document: Arc::default(),
            place,
            message: message.into(),
            label: Box::default(),
            help: None,
            class: code.class(),
        }
    }

    /// Names the document.
    #[must_use]
    pub fn of(mut self, document: impl Into<Arc<str>>) -> Self {
        self.document = document.into();
        self
    }

    /// Makes the row one of another class.
    #[must_use]
    pub fn class(mut self, class: Class) -> Self {
        self.class = Some(class);
        self
    }

    /// Sets the words printed beside the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<Box<str>>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets what to do about it.
    #[must_use]
    pub fn help(self, help: impl Into<Box<str>>) -> Self {
        self.help_if_any(Some(help))
    }

    /// Sets what to do about it, if that is known.
    #[must_use]
    pub fn help_if_any(mut self, help: Option<impl Into<Box<str>>>) -> Self {
        self.help = help.map(Into::into);
        self
    }
}

/// All rows of a run, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    rows: Vec<Diagnostic>,
    denied: Vec<Class>,
    /// The number of replies that can be anything.
    untyped_replies: usize,
}

impl Report {
    /// An empty report; allocates nothing.
    pub const fn new() -> Self {
        Self {
            rows: Vec::new(),
            denied: Vec::new(),
            untyped_replies: 0,
        }
    }

    /// Turns the rows of these classes, past and future, into errors.
    pub fn deny(&mut self, classes: &[Class]) {
        self.denied.extend_from_slice(classes);
    }

    /// Adds a row.
    pub fn push(&mut self, row: Diagnostic) {
        self.rows.push(row);
    }

    /// Leaves the first of rows that say the same: what stands in the document once may be used in
    /// several places, and each of them says it.
    pub(crate) fn say_once(&mut self) {
        let mut said = UnorderedSet::with_capacity(self.rows.len());
        let is_new = self.rows.iter().map(|row| {
            let Diagnostic {
                code,
                document,
                place,
                message,
                ..
            } = row;
            said.insert((code, document, place, message))
        });
        let is_new: Vec<bool> = is_new.collect();
        let mut is_new = is_new.into_iter();
        self.rows.retain(|_| is_new.next() != Some(false));
    }

    /// Takes the rows behind the first ones, to have them put back in another order.
    pub(crate) fn take_behind(&mut self, count: usize) -> Vec<Diagnostic> {
        self.rows.split_off(count.min(self.rows.len()))
    }

    /// Marks how much has been said.
    pub(crate) fn mark(&self) -> (usize, usize) {
        (self.rows.len(), self.untyped_replies)
    }

    /// Forgets what has been said since it was marked how much that is.
    pub(crate) fn go_back(&mut self, (rows, untyped_replies): (usize, usize)) {
        self.rows.truncate(rows);
        self.untyped_replies = untyped_replies;
    }

    /// Counts a reply whose schema allows anything. It is no row, for the document says so.
    pub fn count_untyped_reply(&mut self) {
        self.untyped_replies += 1;
    }

    /// The number of replies that can be anything.
    pub fn untyped_replies(&self) -> usize {
        self.untyped_replies
    }

    /// Adds the rows of another report behind the own ones.
    pub fn append(&mut self, other: Report) {
        for row in other.rows {
            self.push(row);
        }
    }

    /// The rows in the order in which they were found.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.rows.iter()
    }

    /// The pointers of what rows say is left out or untyped.
    pub fn left_out(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|row| {
            let gone = matches!(
                row.class,
                Some(Class::Skipped | Class::Untyped | Class::Mistake)
            );
            match &row.place {
                Place::Pointer { pointer, .. } if gone => Some(pointer.as_str()),
                Place::Pointer { .. } | Place::Document | Place::Span(_) => None,
            }
        })
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Tells how bad a row is here: as in the catalogue, or an error if its class is denied.
    pub fn severity(&self, row: &Diagnostic) -> Severity {
        match row.class {
            Some(class) if self.denied.contains(&class) => Severity::Error,
            Some(_) | None => row.code.severity(),
        }
    }

    /// Whether any row is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many rows are as bad as that.
    pub fn count(&self, severity: Severity) -> usize {
        let alike = |row: &&Diagnostic| self.severity(row) == severity;
        self.rows.iter().filter(alike).count()
    }

    /// How many rows are of a class.
    pub fn count_class(&self, class: Class) -> usize {
        let alike = |row: &&Diagnostic| row.class == Some(class);
        self.rows.iter().filter(alike).count()
    }
}

/// A report with at least one error: why nothing was generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics(pub Report);

impl fmt::Display for Diagnostics {
    /// The first error in one line; [`render_human`](super::render_human) says everything.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(report) = self;
        let bad = |row: &&Diagnostic| report.severity(row) == Severity::Error;
        let mut errors = report.iter().filter(bad);
        let Some(first) = errors.next() else {
            return formatter.write_str("no error");
        };
        write!(
            formatter,
            "{}: {} [{}]",
            escape_hidden(&first.document),
            escape_hidden(&first.message),
            first.code
        )?;
        match errors.count() {
            0 => Ok(()),
            more => write!(formatter, " and {more} more"),
        }
    }
}

impl std::error::Error for Diagnostics {}
