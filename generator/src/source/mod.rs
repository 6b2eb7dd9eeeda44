//! From bytes to a tree of values, JSON and YAML alike.

mod context;
mod entries;
mod json;
mod notes;
mod number;
mod refusal;
mod syntax;
mod text;
mod value;
mod yaml;

#[cfg(test)]
mod tests;

pub use crate::diagnostic::Locator;
pub use value::{Mapping, Number, Value};

use crate::diagnostic::Report;

/// A document and the way to its siblings.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// As shown in diagnostics, such as `spec/anycheck.yaml`.
    pub name: &'a str,
    /// The path of the document below the folder that it and its siblings are in, `/`-separated: its
    /// file name, unless siblings are beside folders above it.
    pub path: &'a str,
    /// The document.
    pub bytes: &'a [u8],
    /// Reads the documents that this one refers to.
    pub load: &'a dyn Load,
}

impl<'a> Source<'a> {
    /// A document in the folder below which its siblings are.
    pub fn new(name: &'a str, bytes: &'a [u8], load: &'a dyn Load) -> Self {
        Self {
            name,
            path: name.rsplit(['/', '\\']).next().unwrap_or(name),
            bytes,
            load,
        }
    }
}

/// Reads documents that the root document refers to.
pub trait Load: Sync {
    /// Returns the bytes of a document, by its path below the root folder, `/`-separated, or by its URL.
    /// The path never leads out of that folder; whether a URL is followed is the loader's choice.
    ///
    /// # Errors
    ///
    /// A sentence for people, if there is no such document or it must not be read.
    fn load(&self, document: &str) -> Result<Vec<u8>, String>;
}

/// For a document that stands alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoSiblings;

impl Load for NoSiblings {
    fn load(&self, relative_path: &str) -> Result<Vec<u8>, String> {
        Err(format!(
            "`{relative_path}` cannot be read: only one document was given"
        ))
    }
}

/// Reads a document. `None`: it cannot be read, and the report has the error.
pub fn read(source: &Source<'_>, report: &mut Report) -> Option<Value> {
    let text = match text::decode(source) {
        Ok(text) => text,
        Err(error) => {
            report.push(error);
            return None;
        }
    };
    match syntax::parse(text) {
        Ok((value, notes)) => {
            notes::report(source.name, text, notes, report);
            Some(value)
        }
        Err(refusal) => {
            report.push(refusal.row(source.name, text));
            None
        }
    }
}
