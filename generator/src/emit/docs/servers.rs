//! Sentences on servers and their variables. Lines for templates begin with a space, as behind
//! `///`.

use super::Rustdoc;
use crate::emit::markdown::code;
use crate::model::{Place, ServerVariable};

/// The documentation of the file.
pub(in crate::emit) const OF_FILE: &str = "The servers that the document names.";
/// The documentation of the enum.
pub(in crate::emit) const SERVER: &str = " A server.";
/// The documentation of `url`.
pub(in crate::emit) const URL: &str = " The base URL.";
/// The documentation of the parts of the URL.
pub(in crate::emit) const PARTS: &str = " The base URL in parts, with what each variable may hold.";
/// Why a server may be large.
pub(in crate::emit) const WHY_LARGE: &str = "a client has one server";

/// Says what a variable is, what it may hold and what it usually holds.
pub(in crate::emit) fn of_variable(variable: &ServerVariable) -> Rustdoc {
    let mut docs = Rustdoc::of(&variable.docs);
    for allowed in allowed(variable) {
        docs = docs.and(allowed);
    }
    docs.and(&format!("Usually {}.", code(&variable.default)))
}

/// Says what a variable may hold, unless the document does: all that its places ask for.
fn allowed(variable: &ServerVariable) -> Vec<&'static str> {
    if !variable.values.is_empty() {
        return Vec::new();
    }
    let places = variable.places.iter();
    places.filter_map(|place| allowed_at(*place)).collect()
}

fn allowed_at(place: Place) -> Option<&'static str> {
    match place {
        Place::Root => Some("An absolute URL."),
        Place::Origin => Some("An absolute URL without a port and a path."),
        Place::Scheme => Some("`http` or `https`, or what makes one of them."),
        Place::UserInfo | Place::Path | Place::OptionalPath => None,
        Place::Authority => Some("A host, or a host and a port."),
        Place::Host => Some("A host."),
        Place::Labels => Some("Labels of a host."),
        Place::Port => Some("A number from 0 to 65535."),
        Place::OptionalPort => Some("Empty, or `:` and a number from 0 to 65535."),
        Place::Tail => Some("Empty, or a path that begins with `/`."),
    }
}
