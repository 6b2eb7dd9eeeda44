//! `src/lib.rs`, written as rustfmt would.

use super::Context;
use super::docs::Rustdoc;
use super::markdown::code;
use super::plan;
use crate::facts::Need;
use crate::model::SchemeKind;

/// A list of lines without a choice of layout, so that it is written as text.
pub(super) fn library(context: Context<'_>) -> String {
    let mut text = head(context).comments();
    text.push_str("\n#![forbid(unsafe_code)]\n\npub mod api;\npub mod runtime;\n");
    if plan::has_types(context) {
        text.push_str("pub mod types;\n");
    }
    text.push_str("\npub use api::client::{Client, ClientBuilder};\n");
    if plan::has_servers(context) {
        text.push_str("pub use api::server::Server;\n");
    }
    for (module, name) in exports(context) {
        text.push_str(&format!("pub use runtime::{module}::{name};\n"));
    }
    text
}

/// The names of the runtime that users write, by module and in order.
pub(crate) fn exports(context: Context<'_>) -> Vec<(&'static str, &'static str)> {
    let mut exports = vec![
        ("call", "Call"),
        ("error", "Error"),
        ("call::response", "Response"),
        ("call::retry", "RetryPolicy"),
        ("secret", "Masked"),
        ("secret", "Secret"),
        ("transport", "Transport"),
    ];
    let needs = &context.facts.needs;
    if needs.contains(&Need::Multipart) || needs.contains(&Need::Binary) {
        exports.push(("body::file_part", "FilePart"));
    }
    if needs.contains(&Need::Parts) {
        exports.push(("body::multipart", "Multipart"));
    }
    if needs.contains(&Need::BigInteger) {
        exports.push(("scalar::big_integer", "BigInteger"));
    }
    if needs.contains(&Need::Nullable) {
        exports.push(("model::nullable", "Nullable"));
    }
    if needs.contains(&Need::ServerEvents) {
        exports.push(("stream::server_events", "ServerEvent"));
        exports.push(("stream::server_events", "ServerEvents"));
    }
    if needs.contains(&Need::JsonLines) {
        exports.push(("stream::json_lines", "JsonLines"));
    }
    if needs.contains(&Need::ServerEvents) || needs.contains(&Need::JsonLines) {
        exports.push(("stream::call", "StreamCall"));
        exports.push(("stream::error", "StreamError"));
    }
    // As rustfmt sorts: by whole paths.
    exports.sort_unstable_by_key(|(module, name)| format!("{module}::{name}"));
    exports
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
