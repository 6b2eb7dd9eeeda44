//! `src/lib.rs`, written as rustfmt would.

use super::Context;
use super::docs::Rustdoc;
use super::markdown::code;
use super::plan;
use super::surface::{Export, Place, Surface};
use crate::model::SchemeKind;

/// Lines without a choice of layout, so that they are written as text.
pub(super) fn library(context: Context<'_>) -> String {
    let surface = Surface::of(context);
    let mut text = head(context).comments();
    text.push_str("\n#![forbid(unsafe_code)]\n\n");
    text.push_str(&modules(context, &surface));
    text.push_str(&crates(&surface));
    text.push_str("\npub use api::client::{Client, ClientBuilder};\n");
    if plan::has_servers(context) {
        text.push_str("pub use api::server::Server;\n");
    }
    text.push_str(&lines(&surface, Place::Root, "runtime"));
    text.push_str(RESULT);
    text
}

/// What a call gives.
const RESULT: &str = "\n\
/// What a call gives: the reply with its decoded body, or why there is none.\n\
pub type Result<T, E = std::convert::Infallible> = std::result::Result<Response<T>, Error<E>>;\n";

/// Writes the lines with `mod`, in the order in which rustfmt sorts them.
fn modules(context: Context<'_>, surface: &Surface) -> String {
    let mut modules = vec!["pub mod api;\n".to_owned(), RUNTIME.to_owned()];
    let facades = surface.places().filter_map(Place::name);
    modules.extend(facades.map(|name| format!("pub mod {name};\n")));
    if plan::has_types(context) {
        modules.push("pub mod types;\n".to_owned());
    }
    modules.sort_unstable_by_key(|line| line.rsplit(' ').next().map(str::to_owned));
    modules.concat()
}

/// Users see of the runtime what the other modules show.
const RUNTIME: &str = "\
#[allow(
    dead_code,
    unused_imports,
    reason = \"a client seldom uses all that its parts can do\"
)]
mod runtime;\n";

/// Writes the lines that show crates.
fn crates(surface: &Surface) -> String {
    let lines = surface.crates().map(|(name, feature)| match feature {
        Some(feature) => format!("#[cfg(feature = {feature:?})]\npub use {name};\n"),
        None => format!("pub use {name};\n"),
    });
    format!("\n{}", lines.collect::<String>())
}

/// Writes the lines that show names of the runtime, which is at `path`: those that stand behind a
/// feature come last.
pub(super) fn lines(surface: &Surface, place: Place, path: &str) -> String {
    let line = |export: &Export| format!("pub use {path}::{}::{};\n", export.module, export.name);
    let (always, gated): (Vec<&Export>, Vec<&Export>) = surface
        .at(place)
        .partition(|export| export.feature().is_none());
    let mut text: String = always.into_iter().map(line).collect();
    for export in gated {
        let feature = export.feature().unwrap_or_default();
        text.push_str(&format!(
            "\n#[cfg(all(feature = {feature:?}, not(target_arch = \"wasm32\")))]\n{}",
            line(export)
        ));
    }
    text
}

fn head(context: Context<'_>) -> Rustdoc {
    let model = context.model;
    let title = match model.title.trim() {
        "" => "the API".to_owned(),
        title => title.to_owned(),
    };
    let mut docs =
        Rustdoc::default().and(&format!("A client of {title}, version {}.", model.version));
    docs.append(&Rustdoc::of(&model.docs));
    let docs = docs.and("# Use").verbatim(&example(context));
    match context.model.tags.len() {
        0 => docs,
        _ => docs.and(&features(context)),
    }
}

/// What the features of tags are for, by feature.
fn features(context: Context<'_>) -> String {
    let features = context.names.features.iter();
    let mut tags: Vec<(&String, String)> = features
        .map(|(tag, feature)| (feature, code(&context.model.tags[tag].name)))
        .collect();
    tags.sort_unstable();
    let line = |(feature, tag): &(&String, String)| format!("* `{feature}`: {tag}\n");
    let list: String = tags.iter().map(line).collect();
    format!(
        "# Features\n\nEach tag has a Cargo feature, which turns on its operations and the types that only those need. \
         All of them are on by default, with the feature `all`.\n\n{list}"
    )
}

fn example(context: Context<'_>) -> String {
    let library = context.library;
    // The first by name: the order of the document decides nothing.
    let scheme = context
        .names
        .schemes
        .iter()
        .min_by_key(|(_, names)| &names.method);
    let credential = scheme.map(|(id, names)| {
        let arguments = match context.model.schemes[id].kind {
            SchemeKind::ApiKey { .. } => "\"key\"",
            SchemeKind::Basic => "\"user\", \"password\"",
            SchemeKind::Bearer => "\"token\"",
        };
        format!("\n    .{}({arguments})", names.method)
    });
    let first = context.model.servers.iter().next();
    let base_url = match first {
        Some((_, server)) if !server.is_relative => "",
        Some(_) | None => "\n    .base_url(\"https://api.example.com\")",
    };
    let credential = credential.unwrap_or_default();
    format!(
        "```no_run\n# fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         let client = {library}::Client::builder(){base_url}{credential}\n    .build()?;\n\
         # drop(client);\n# Ok(())\n# }}\n```"
    )
}
