//! Lines and columns of changes.

use clientgen::compare::Location;
use clientgen::diagnostic::{Documents, Place};

use super::report::Revision;

/// The document itself among the texts: no file that it refers to has this name.
const DOCUMENT: &str = "";

/// Finds lines and columns in the texts of a side.
#[derive(Debug)]
pub struct Lines<'a> {
    documents: Documents<'a>,
}

impl<'a> Lines<'a> {
    /// Takes the texts of a side; they are only read when something is asked.
    pub fn new(revision: &'a Revision) -> Self {
        let mut texts = vec![(DOCUMENT, &*revision.text)];
        let siblings = revision.siblings.iter();
        texts.extend(siblings.map(|(name, text)| (&**name, &**text)));
        Self {
            documents: Documents::new(&texts),
        }
    }

    /// Finds the line and the column of a place, both from one: of its key, or of what would hold
    /// it.
    pub fn find(&mut self, location: &Location) -> Option<(usize, usize)> {
        let document = location.file.as_deref().unwrap_or(DOCUMENT);
        let place = Place::key(&*location.pointer);
        let position = self.documents.find(document, &place)?;
        Some((position.line, position.column))
    }
}
