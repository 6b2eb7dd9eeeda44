//! From bytes to a tree of values, JSON and YAML alike.

mod context;
mod entries;
mod json;
mod notes;
mod number;
mod refusal;
mod spent;
mod syntax;
mod text;
mod value;
mod yaml;

#[cfg(test)]
mod tests;

pub use crate::diagnostic::Locator;
pub(crate) use context::{MAX_DEPTH, TEXT_UNIT};
pub use spent::Spent;
pub(crate) use spent::{MAX_REPEATED, MAX_VALUES};
pub use value::{Mapping, Number, Value};

use crate::diagnostic::Report;
use context::Note;
use refusal::Refusal;
use spent::MAX_BYTES;

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
    read_first(source, &mut Spent::default(), report)
}

/// Reads a document, and counts what it has, so that what it refers to can be counted with it.
pub fn read_first(source: &Source<'_>, spent: &mut Spent, report: &mut Report) -> Option<Value> {
    let text = decode(source, report)?;
    // How long it may be is for the one who gives it.
    spent.add_bytes(source.bytes.len());
    let read = syntax::parse(text, spent);
    take(read, source.name, text, report)
}

/// Reads a file that a document refers to. `Ok(None)`: it cannot be read, and the report has the error.
///
/// # Errors
///
/// A sentence for people, if the document and what it refers to have too much together.
pub fn read_further(
    source: &Source<'_>,
    spent: &mut Spent,
    report: &mut Report,
) -> Result<Option<Value>, String> {
    let too_much = |what: &str| {
        let name = source.name;
        format!("with `{name}`, the document and the files that it refers to have {what}")
    };
    if spent.take_bytes(source.bytes.len()).is_none() {
        let most = MAX_BYTES / (1024 * 1024);
        return Err(too_much(&format!("more than {most} MiB")));
    }
    let Some(text) = decode(source, report) else {
        return Ok(None);
    };
    let read = syntax::parse(text, spent);
    match read.as_ref().err().and_then(Refusal::too_much) {
        Some(what) => Err(too_much(&what)),
        None => Ok(take(read, source.name, text, report)),
    }
}

fn decode<'a>(source: &Source<'a>, report: &mut Report) -> Option<&'a str> {
    text::decode(source)
        .map_err(|error| report.push(error))
        .ok()
}

/// Reports what there is to say of a text.
fn take(
    read: Result<(Value, Vec<Note>), Refusal>,
    name: &str,
    text: &str,
    report: &mut Report,
) -> Option<Value> {
    match read {
        Ok((value, notes)) => {
            notes::report(name, text, notes, report);
            Some(value)
        }
        Err(refusal) => {
            report.push(refusal.row(name, text));
            None
        }
    }
}
