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
    /// The first names of the paths that lead out of them, those of all crates that they use
    /// included.
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

/// The numbers of the modules in [`MODULES`]: `JSON_PARSE`.
mod number {
    #![allow(dead_code, reason = "most modules are needed by others alone")]

    include!(concat!(env!("OUT_DIR"), "/numbers.rs"));
}

/// Reads times that the standard does not quite allow, in place of the module [`TIMES`].
const LENIENT_TIMES: usize = number::SCALAR_DATE_TIME_LENIENT;

const TIMES: usize = number::SCALAR_DATE_TIME;

/// The names of properties that are secret.
const SECRET_NAMES: usize = number::SECRET_NAMES;

/// Finds the modules that a client has, by their paths: `json::parse`.
pub fn modules(needs: &BTreeSet<Need>) -> BTreeSet<&'static str> {
    let chosen = choose(needs);
    let modules = chosen.iter().filter_map(|number| MODULES.get(*number));
    modules.map(|module| module.name).collect()
}

/// Chooses the modules that a client needs, with all that they need in turn.
fn choose(needs: &BTreeSet<Need>) -> BTreeSet<usize> {
    let mut chosen = BTreeSet::new();
    let mut waiting = ROOTS.to_vec();
    waiting.extend(needs.iter().flat_map(|need| roots(*need)));
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
    let modules = chosen
        .iter()
        .filter_map(|number| Some((*number, MODULES.get(*number)?)));
    for (number, module) in modules {
        crates.extend(module.outside);
        let contents = match number {
            TIMES if needs.contains(&Need::LenientTime) => MODULES[LENIENT_TIMES].text.to_owned(),
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
const ROOTS: &[usize] = &[
    number::CALL,
    number::CLIENT,
    number::CLIENT_BUILDER,
    number::CALL_DRAFT_PARAMETERS,
    number::ERROR,
    number::ERROR_BUILD,
    number::MODEL,
    number::BODY_PAYLOAD,
    number::CALL_REPLY,
    number::CALL_RESPONSE,
    number::CALL_RETRY,
    number::SECRET,
    number::AUTH,
    number::STREAM_JSON_LINES,
    number::STREAM_SERVER_EVENTS,
    number::TRANSPORT,
    number::TRANSPORT_HYPER,
    number::TRANSPORT_REQWEST,
];

fn roots(need: Need) -> &'static [usize] {
    match need {
        Need::OpenEnum => &[number::MODEL_OPEN_ENUM],
        Need::Headers => &[number::PARAMETER_HEADER_VALUE],
        Need::Union => &[number::UNION, number::MODEL_FREEFORM],
        Need::Nullable => &[number::MODEL_NULLABLE],
        Need::Uuid => &[number::SCALAR_UUID],
        Need::Time | Need::LenientTime => &[number::SCALAR_TIME],
        Need::BigInteger => &[number::SCALAR_BIG_INTEGER],
        Need::Base64 => &[number::SCALAR_BASE64],
        Need::Tuple => &[number::MODEL_TUPLE],
        Need::FreeForm => &[number::MODEL_FREEFORM],
        Need::Multipart => &[
            number::BODY_MULTIPART,
            number::BODY_FILE_PART,
            number::BODY_FILE_STREAM,
        ],
        Need::Parts => &[number::BODY_MULTIPART],
        Need::UrlEncoded => &[number::BODY_FORM],
        Need::Binary => &[
            number::BODY_PAYLOAD,
            number::BODY_FILE_PART,
            number::BODY_FILE_STREAM,
        ],
        Need::ServerEvents | Need::JsonLines => &[number::STREAM_CALL],
    }
}
