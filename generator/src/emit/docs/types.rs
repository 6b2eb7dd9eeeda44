//! Sentences on types, their members and methods. Lines for templates begin with a space, as
//! behind `///`.

use super::{Rustdoc, one_line};
use crate::emit::markdown::code;
use crate::model::{Alternative, Arm, Delivery, Docs, Home, StatusMatch, WireName};
use crate::name::Ident;

/// The documentation of an enum by status.
pub(in crate::emit) const BY_STATUS: &str = "What the server replies, by status.";
/// The documentation of a payload of an unknown name.
pub(in crate::emit) const OTHER_DELIVERY: &str =
    " What came by a name that the document does not have.";
/// The documentation of `read`, line by line.
pub(in crate::emit) const READS_DELIVERY: [&str; 6] = [
    " Reads the body of a request that came in. `name` is the name in the document, and says",
    " what is read.",
    "",
    " # Errors",
    "",
    " If the body is not what the document says.",
];
/// The documentation of a value that is not listed.
pub(in crate::emit) const OTHER_VALUE: &str = " A value that the document does not list.";
/// The documentation of an alternative that is not listed.
pub(in crate::emit) const OTHER_ALTERNATIVE: &str = " None of these, as received.";
/// The documentation of further properties.
pub(in crate::emit) const FURTHER_PROPERTIES: &str = " Properties that the document does not name.";
/// The documentation of further parts.
pub(in crate::emit) const FURTHER_PARTS: &str =
    " Parts that the document allows without naming them.";
/// The documentation of the parts of a form.
pub(in crate::emit) const PARTS: &str = " The parts as they are sent.";
/// The documentation of `read` of headers.
pub(in crate::emit) const READS_HEADERS: &str = " Reads the headers of a reply.";
/// The documentation of a `new` that asks for nothing.
pub(in crate::emit) const NOTHING_SET: &str = " With nothing set.";
/// The documentation of a `new` that asks for nothing and sets something.
pub(in crate::emit) const PRESETS_SET: &str =
    " With nothing set but the values that it always has.";
/// Says that a thing should not be used any more.
pub(in crate::emit) const DEPRECATED: &str = "**Deprecated.**";
/// Says that `new` sets a member.
pub(in crate::emit) const SET_BY_NEW: &str = "Set by `new`.";
/// Says that a member is secret.
pub(in crate::emit) const SECRET: &str =
    "A secret: `Debug` hides it, and serializing writes it, as it is sent.";
/// Why deprecated members may be used.
pub(in crate::emit) const WHY_DEPRECATED: &str = "a deprecated property is still read and written";
/// Why a function `new` may stand at a type called so.
pub(in crate::emit) const WHY_NEW: &str = "the document calls the type so";
/// Says which of two properties of one name is taken.
pub(in crate::emit) const NAMED_WINS: &str =
    " One that the document names wins over another of its name.";

const WHY_NO_SETTERS: &str = "What can be sent has setters besides `new`. What is only received has \
    none: its fields are public, as all are.";

/// Says what is in the module of types.
pub(in crate::emit) fn of_all(title: &str, has_received: bool) -> Rustdoc {
    let mut docs = Rustdoc::default().and(&format!("The types of {}.", code(title)));
    if has_received {
        docs.paragraph(WHY_NO_SETTERS);
    }
    docs
}

/// Says which types are in a file.
pub(in crate::emit) fn of_home(home: &Home) -> Rustdoc {
    let title = code(&home.title);
    Rustdoc::default().and(&match &home.part {
        Some(part) => format!("Types of {} of {title}.", code(part)),
        None => format!("Types of {title}."),
    })
}

/// Says which replies a variant is for.
pub(in crate::emit) fn of_arm(arm: &Arm) -> Rustdoc {
    let status = match arm.status {
        StatusMatch::Code(code) => format!("Status {code}."),
        StatusMatch::Range(hundreds) => format!("Status {hundreds}00 to {hundreds}99."),
        StatusMatch::Default => "Any other status.".to_owned(),
    };
    Rustdoc::default()
        .and(&status)
        .and(arm.docs.description.as_deref().unwrap_or_default())
}

/// Says which payloads a variant is for.
pub(in crate::emit) fn of_delivery(delivery: &Delivery) -> Rustdoc {
    Rustdoc::default()
        .verbatim(&format!("Named {}.", code(&delivery.name)))
        .and(&one_line(&delivery.docs))
}

/// Says what an alternative is, and by which values of a tag it is known.
pub(in crate::emit) fn of_alternative(
    tag: Option<&WireName>,
    alternative: &Alternative,
) -> Rustdoc {
    let mut docs = Rustdoc::of(&alternative.docs);
    if let Some(tag) = tag {
        let tags: Vec<String> = alternative.tags.iter().map(|tag| code(tag)).collect();
        docs.paragraph(&format!("If {} is {}.", code(&tag.0), tags.join(" or ")));
    }
    docs
}

/// Adds what the document says of the headers of a part.
pub(in crate::emit) fn add_part_headers(docs: &mut Rustdoc, headers: &[(WireName, Docs)]) {
    let header =
        |(name, about): &(WireName, Docs)| format!("* {}: {}\n", code(&name.0), one_line(about));
    let headers: String = headers.iter().map(header).collect();
    if !headers.is_empty() {
        docs.paragraph(&format!(
            "Headers of the part, which are not sent:\n\n{headers}"
        ));
    }
}

/// Says what the method does that adds a part without a field.
pub(in crate::emit) fn adds_part(field: &Ident) -> String {
    format!(
        " Adds a part that the document does not name to {}.",
        link(field)
    )
}

/// Says what a setter does.
pub(in crate::emit) fn sets(field: &Ident, setter: &Ident) -> String {
    format!(" Sets {}.", link_beside(field, setter))
}

/// Says what a setter does that sets null.
pub(in crate::emit) fn sets_null(field: &Ident, setter: &Ident) -> String {
    format!(" Sets {} to null.", link_beside(field, setter))
}

/// Says what the setter of all further properties does.
pub(in crate::emit) fn sets_all(field: &Ident) -> String {
    format!(" Sets {} as a whole.", link(field))
}

/// Says what the setter of one further property does.
pub(in crate::emit) fn adds_property(field: &Ident) -> String {
    format!(" Adds a property to {}.", link(field))
}

/// Says what `new` gives.
pub(in crate::emit) fn with_required(name: &Ident) -> String {
    format!(" A `{name}` with what is required.")
}

/// Says what a struct is that holds the arguments of `new`.
pub(in crate::emit) fn needed_by_new(name: &Ident) -> String {
    format!(" What [`{name}::new`] needs.")
}

/// Writes the link to a field, which must say so if the setter has the same name.
fn link_beside(field: &Ident, setter: &Ident) -> String {
    match field.as_str() == setter.as_str() {
        true => link(field),
        false => format!("[`{field}`](Self::{field})"),
    }
}

/// Writes the link to a field, which must say so: a method has the same name.
fn link(field: &Ident) -> String {
    format!("[`{field}`](field@Self::{field})")
}
