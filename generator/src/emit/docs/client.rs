//! Sentences on the client, its builder and security schemes. Lines for templates begin with a
//! space, as behind `///`.

use super::Rustdoc;
use crate::emit::markdown::code;
use crate::model::{Scheme, SchemeKind};
use crate::name::{Ident, SchemeNames};

/// The documentation of `builder`.
pub(in crate::emit) const BEGINS: &str = " Begins a client.";
/// The documentation of the server.
pub(in crate::emit) const SERVER: &str = " Where the client sends its calls to.";
/// The documentation of the builder.
pub(in crate::emit) const SETTINGS: &str = " Settings of a [`Client`].";
/// The reason to use a builder that was made.
pub(in crate::emit) const MUST_USE: &str = "`build` makes the client";
/// The documentation of a new builder.
pub(in crate::emit) const USUAL: &str = " The usual settings.";
/// The documentation of the setter of a server.
pub(in crate::emit) const CHOOSES: &str = " Chooses one of the document's servers.";

/// The documentation of `Result`.
pub(in crate::emit) const RESULT: &str =
    " What a call gives: the reply with its decoded body, or why there is none.";

/// Says what is in the file of the client.
pub(in crate::emit) fn of_file(title: &str) -> Rustdoc {
    Rustdoc::default().and(&format!("The client of {}.", code(title)))
}

/// Says what a client is.
pub(in crate::emit) fn of_client(title: &str) -> Rustdoc {
    Rustdoc::default()
        .and(&format!("A client of {}.", code(title)))
        .and("It is cheap to clone: clones share connections and settings.")
}

/// Says what a client reads from the environment: the credentials of these schemes, and its base
/// URL.
pub(in crate::emit) fn of_from_env<'a>(
    schemes: impl Iterator<Item = (&'a Scheme, &'a SchemeNames)>,
    base_url: &str,
) -> Rustdoc {
    let credential = |(scheme, names): (&Scheme, &SchemeNames)| {
        let form = match scheme.kind {
            SchemeKind::Basic => " as `user:password`",
            SchemeKind::ApiKey { .. } | SchemeKind::Bearer => "",
        };
        let scheme = code(&scheme.name);
        format!("`{}` (the credential of {scheme}{form})", names.variable)
    };
    let mut variables: Vec<String> = schemes.map(credential).collect();
    variables.push(format!("`{base_url}` (where the server is)"));
    Rustdoc::default()
        .and("A client with settings from the environment.")
        .and(&format!("Variables: {}.", variables.join(", ")))
        .and(
            "# Errors\n\nIf a variable holds something that cannot be used, or if the transport \
             cannot be set up.",
        )
}

/// Says what a credential is for, if the document does not.
pub(in crate::emit) fn of_credential(scheme: &Scheme) -> Rustdoc {
    let said = format!("The credential of {}.", code(&scheme.name));
    Rustdoc::of(&scheme.docs).or(&said)
}

/// Says what a source of tokens is for.
pub(in crate::emit) fn of_token_source(method: &Ident) -> String {
    format!(" Where tokens for [`{method}`](Self::{method}) come from.")
}

/// Says which security scheme something is.
pub(in crate::emit) fn of_scheme(scheme: &Scheme) -> Rustdoc {
    Rustdoc::default().and(&format!("The security scheme {}.", code(&scheme.name)))
}
