//! The runtime: which of its modules a client needs, and which crates those need in turn.

use std::collections::{BTreeMap, BTreeSet};

use super::File;
use crate::facts::Need;

/// The part of the runtime that a client needs.
pub struct Runtime {
    /// The modules as files of the crate, the index included.
    pub files: Vec<File>,
    /// The crates that they use.
    pub crates: BTreeSet<&'static str>,
}

/// The modules that a client needs, with all that they need in turn.
pub fn runtime(needs: &BTreeSet<Need>, secrets: &BTreeSet<String>) -> Runtime {
    let modules = modules();
    let mut chosen: BTreeSet<&str> = BTreeSet::new();
    let mut crates = BTreeSet::new();
    let mut waiting: Vec<&str> = ROOTS.to_vec();
    waiting.extend(needs.iter().flat_map(|need| roots(*need)));
    while let Some(name) = waiting.pop() {
        if let Some(text) = modules.get(name)
            && chosen.insert(name)
        {
            let wanted = wanted(text);
            waiting.extend(wanted.modules);
            crates.extend(wanted.crates);
        }
    }
    let mut files = vec![file("mod", index(&chosen))];
    for (name, text) in MODULES {
        if chosen.contains(name) {
            let text = match *name {
                "date_time" if needs.contains(&Need::LenientTime) => LENIENT_TIME.to_owned(),
                "secret_names" => with_names(text, secrets),
                _ => (*text).to_owned(),
            };
            files.push(file(name, text));
        }
    }
    Runtime { files, crates }
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

fn file(module: &str, contents: String) -> File {
    File {
        path: format!("src/runtime/{module}.rs"),
        contents,
    }
}

/// What the second comment of a module says: `// needs: json, model; crates: serde`.
struct Wanted {
    modules: Vec<&'static str>,
    crates: Vec<&'static str>,
}

fn wanted(text: &'static str) -> Wanted {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("// needs: "))
        .unwrap_or_default();
    let (modules, crates) = line.split_once("; crates: ").unwrap_or((line, ""));
    let names = |list: &'static str| {
        let words = list
            .split(',')
            .map(|name| name.trim().split(' ').next().unwrap_or_default());
        words
            .filter(|name| !matches!(*name, "" | "none" | "nothing"))
            .collect()
    };
    Wanted {
        modules: names(modules),
        crates: names(crates),
    }
}

/// The index, without the lines of modules that are not needed.
fn index(chosen: &BTreeSet<&str>) -> String {
    let mut text = String::new();
    // Attributes wait until it is known whether their module is needed.
    let mut attributes = String::new();
    for line in INDEX.lines() {
        let module = line
            .strip_prefix("pub mod ")
            .and_then(|rest| rest.strip_suffix(';'));
        match module {
            _ if line.starts_with("#[") => {
                attributes.push_str(line);
                attributes.push('\n');
                continue;
            }
            Some(name) if !chosen.contains(name) => {}
            _ => {
                text.push_str(&attributes);
                text.push_str(line);
                text.push('\n');
            }
        }
        attributes.clear();
    }
    text
}

fn modules() -> BTreeMap<&'static str, &'static str> {
    MODULES.iter().copied().collect()
}

/// What emitted code of every client names.
const ROOTS: &[&str] = &[
    "call",
    "client",
    "client_builder",
    "draft_parameters",
    "error",
    "error_build",
    "model",
    "payload",
    "reply",
    "response",
    "retry",
    "secret",
    "security",
    "transport",
    "transport_hyper",
    "transport_reqwest",
];

fn roots(need: Need) -> &'static [&'static str] {
    match need {
        Need::OpenEnum => &["open_enum"],
        Need::Headers => &["header_value"],
        Need::Union => &["union", "freeform"],
        Need::Nullable => &["nullable"],
        Need::Uuid => &["scalar_uuid"],
        Need::Time | Need::LenientTime => &["scalar_time"],
        Need::BigInteger => &["big_integer"],
        Need::Base64 => &["scalar_base64"],
        Need::Tuple => &["tuple"],
        Need::FreeForm => &["freeform"],
        Need::Multipart => &["multipart", "file_part", "file_stream"],
        Need::Parts => &["multipart"],
        Need::UrlEncoded => &["form"],
        Need::Binary => &["payload", "file_part", "file_stream"],
        Need::ServerEvents => &["server_events", "stream_call"],
        Need::JsonLines => &["json_lines", "stream_call"],
    }
}

macro_rules! modules {
    ($($name:literal)*) => {
        /// Every module and its text.
        const MODULES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../runtime/", $name, ".rs"))),)*
        ];
    };
}

/// Reads times that the standard does not quite allow, in place of the module `date_time`.
const LENIENT_TIME: &str = include_str!("../../runtime/date_time_lenient.rs");

const INDEX: &str = include_str!("../../runtime/mod.rs");

modules! {
    "big_integer"
    "blocking"
    "body"
    "byte_stream"
    "call"
    "client"
    "client_builder"
    "content_decoder"
    "content_encoding"
    "date_time"
    "deadline"
    "draft"
    "draft_parameters"
    "encode_serde"
    "encode_text"
    "error"
    "error_build"
    "error_decode"
    "error_kinds"
    "event_blocks"
    "exchange"
    "file_part"
    "file_stream"
    "form"
    "freeform"
    "header_field"
    "header_value"
    "hidden_character"
    "item_decoding"
    "json"
    "json_array"
    "json_bounds"
    "json_escape"
    "json_lines"
    "json_node"
    "json_object"
    "json_parse"
    "json_refuse"
    "json_source"
    "json_texts"
    "json_visit"
    "maybe_send"
    "model"
    "model_decode"
    "model_encode"
    "model_number"
    "model_object"
    "model_table"
    "multipart"
    "multipart_stream"
    "nullable"
    "open_enum"
    "operation"
    "parameter"
    "parameter_escape"
    "parameter_style"
    "parameter_write"
    "path_template"
    "payload"
    "pending"
    "redirect"
    "reply"
    "request"
    "response"
    "retry"
    "scalar_base64"
    "scalar_time"
    "scalar_uuid"
    "secret"
    "secret_names"
    "secret_shown"
    "security"
    "security_apply"
    "server_events"
    "server_place"
    "server_url"
    "status"
    "stream_call"
    "stream_error"
    "stream_lines"
    "streaming"
    "timeout"
    "transport"
    "transport_body"
    "transport_connect"
    "transport_headers"
    "transport_hyper"
    "transport_reqwest"
    "transport_tls"
    "tuple"
    "union"
    "union_choice"
    "union_compare"
    "union_notes"
    "union_readings"
    "union_records"
    "union_tag"
    "union_weight"
}
