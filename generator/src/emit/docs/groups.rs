//! Sentences on the files of operations.

use super::Rustdoc;
use super::operations::ROOT;
use crate::emit::markdown::{self, code};
use crate::model::Tag;
use crate::name::Ident;

/// Says which type to write for a call.
const ALIASES: &str = "\
    Each is a method of the client, and has an alias for its call. The alias is the type to write \
    where a function takes or gives a call: it stays when an operation gets its first optional \
    parameter or body, or loses the last, while `Call` written in full changes.";

/// Says what is in the files of all operations, or that there are none.
pub(in crate::emit) fn of_all(title: &str, has_operations: bool) -> Rustdoc {
    let title = code(title);
    let docs = Rustdoc::default();
    match has_operations {
        true => docs
            .and(&format!("The operations of {title}, by tag."))
            .and(ALIASES),
        false => docs.and(&format!("The client of {title}, which has no operations.")),
    }
}

/// Says which operations are in a file: those of a tag, of several, or of none.
pub(in crate::emit) fn of_file(tags: &[&Tag]) -> Rustdoc {
    let names: Vec<String> = tags.iter().map(|tag| code(&tag.name)).collect();
    let docs = Rustdoc::default();
    match tags {
        [] => docs.and("Operations without a tag."),
        [tag] => docs
            .and(&format!("Operations of the tag {}.", names.concat()))
            .with(&tag.docs),
        _ => docs.and(&format!(
            "Operations of each of the tags {}.",
            names.join(", ")
        )),
    }
}

/// Adds what stands before an example of a call.
pub(in crate::emit) fn before_example(docs: Rustdoc, method: &Ident) -> Rustdoc {
    let link = format!("[`{method}`]({ROOT}::Client::{method})");
    docs.verbatim("# Example")
        .verbatim(&format!("A call of {link}:"))
}

/// Writes what stands above the methods of a file among all methods of the client: the tags.
pub(in crate::emit) fn heading(tags: &[&Tag]) -> Rustdoc {
    let names: Vec<String> = tags.iter().map(|tag| markdown::title(&tag.name)).collect();
    let names = match names.as_slice() {
        [] => "Without a tag".to_owned(),
        names => names.join(", "),
    };
    Rustdoc::default().verbatim(&format!("# {names}"))
}
