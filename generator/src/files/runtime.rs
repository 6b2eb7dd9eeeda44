//! The runtime: which of its modules a client needs, and which crates those need in turn.

use std::collections::BTreeSet;
use std::ops::Range;

use super::File;
use crate::facts::Need;

#[cfg(test)]
mod tests;

/// The part of the runtime that a client needs.
pub struct Runtime {
    /// The modules as files of the crate, the index included.
    pub files: Vec<File>,
    /// The first names of the paths that lead out of them, those of all crates that they use included.
    pub crates: BTreeSet<&'static str>,
}

/// A module of the runtime, as the build script lists it.
struct Module {
    /// The path of the module: `json::parse`.
    name: &'static str,
    /// The file, relative to the folder of the runtime.
    file: &'static str,
    text: &'static str,
    /// The modules that it needs, by their numbers in [`MODULES`].
    needs: &'static [usize],
    /// The first names of paths that lead out of the runtime: crates, and what is imported.
    outside: &'static [&'static str],
    /// The modules that it registers, each with the place of its line.
    below: &'static [(usize, Range<usize>)],
}

/// Every module of the runtime, by path.
static MODULES: &[Module] = include!(concat!(env!("OUT_DIR"), "/runtime.rs"));

/// Reads times that the standard does not quite allow, in place of the module [`TIMES`].
const LENIENT_TIMES: &str = "scalar::date_time_lenient";

const TIMES: &str = "scalar::date_time";

/// The names of properties that are secret.
const SECRET_NAMES: &str = "secret::names";

/// Finds the modules that a client has, by their paths: `json::parse`.
pub fn modules(needs: &BTreeSet<Need>) -> BTreeSet<&'static str> {
    let chosen = choose(needs);
    let modules = chosen.iter().filter_map(|number| MODULES.get(*number));
    modules.map(|module| module.name).collect()
}

/// Chooses the modules that a client needs, with all that they need in turn.
fn choose(needs: &BTreeSet<Need>) -> BTreeSet<usize> {
    let mut chosen = BTreeSet::new();
    let mut waiting: Vec<usize> = ROOTS.iter().filter_map(|name| number(name)).collect();
    let roots = needs.iter().flat_map(|need| roots(*need));
    waiting.extend(roots.filter_map(|name| number(name)));
    while let Some(number) = waiting.pop() {
        if let Some(module) = MODULES.get(number)
            && chosen.insert(number)
        {
            waiting.extend(module.needs);
        }
    }
    chosen
}

/// The part of the runtime that a client needs.
pub fn runtime(needs: &BTreeSet<Need>, secrets: &BTreeSet<String>) -> Runtime {
    let chosen = choose(needs);
    let mut files = Vec::new();
    let mut crates = BTreeSet::new();
    for module in chosen.iter().filter_map(|number| MODULES.get(*number)) {
        crates.extend(module.outside);
        let contents = match module.name {
            TIMES if needs.contains(&Need::LenientTime) => text(LENIENT_TIMES).to_owned(),
            SECRET_NAMES => with_names(module.text, secrets),
            _ => without_others(module, &chosen),
        };
        files.push(File {
            path: format!("src/runtime/{}", module.file),
            contents,
        });
    }
    Runtime { files, crates }
}

/// Finds the number of a module.
fn number(name: &str) -> Option<usize> {
    MODULES
        .binary_search_by_key(&name, |module| module.name)
        .ok()
}

fn text(name: &str) -> &'static str {
    let module = number(name).and_then(|number| MODULES.get(number));
    module.map_or("", |module| module.text)
}

/// The text of a module without the lines of those below it that are not needed.
fn without_others(module: &Module, chosen: &BTreeSet<usize>) -> String {
    let mut text = String::with_capacity(module.text.len());
    let mut end = 0;
    let others = module.below.iter();
    for (_, lines) in others.filter(|(number, _)| !chosen.contains(number)) {
        text.push_str(module.text.get(end..lines.start).unwrap_or_default());
        end = lines.end;
    }
    text + module.text.get(end..).unwrap_or_default()
}

/// The text of a module with these names in place of those of its list, which its tests use.
fn with_names(text: &str, names: &BTreeSet<String>) -> String {
    let lines: String = names
        .iter()
        .map(|name| format!("    {name:?},\n"))
        .collect();
    match text
        .split_once(" = &[\n")
        .map(|(head, rest)| (head, rest.split_once("];")))
    {
        Some((head, Some((_, tail)))) if names.is_empty() => format!("{head} = &[];{tail}"),
        Some((head, Some((_, tail)))) => format!("{head} = &[\n{lines}];{tail}"),
        _ => text.to_owned(),
    }
}

/// What emitted code of every client names, and what users may do with every reply: any of them can
/// be read as events or lines, whatever the document says.
const ROOTS: &[&str] = &[
    "call",
    "client",
    "client::builder",
    "call::draft_parameters",
    "error",
    "error::build",
    "model",
    "body::payload",
    "call::reply",
    "call::response",
    "call::retry",
    "secret",
    "auth",
    "stream::json_lines",
    "stream::server_events",
    "transport",
    "transport::hyper",
    "transport::reqwest",
];

fn roots(need: Need) -> &'static [&'static str] {
    match need {
        Need::OpenEnum => &["model::open_enum"],
        Need::Headers => &["parameter::header_value"],
        Need::Union => &["union", "model::freeform"],
        Need::Nullable => &["model::nullable"],
        Need::Uuid => &["scalar::uuid"],
        Need::Time | Need::LenientTime => &["scalar::time"],
        Need::BigInteger => &["scalar::big_integer"],
        Need::Base64 => &["scalar::base64"],
        Need::Tuple => &["model::tuple"],
        Need::FreeForm => &["model::freeform"],
        Need::Multipart => &["body::multipart", "body::file_part", "body::file_stream"],
        Need::Parts => &["body::multipart"],
        Need::UrlEncoded => &["body::form"],
        Need::Binary => &["body::payload", "body::file_part", "body::file_stream"],
        Need::ServerEvents | Need::JsonLines => &["stream::call"],
    }
}
