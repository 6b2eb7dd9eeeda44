//! Every word of the runtime, of what is emitted and of Rust, wherever a document can have a name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clientgen::config::ConfigFile;
use clientgen::source::{NoSiblings, Source};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::{Map, Value, json};

use crate::files;
use crate::workspace::{Client, cargo, succeed, workspace};

/// Words of Rust that need not stand in any source of ours.
const RUST: &str = "abstract as async await become box break const continue crate do dyn else enum extern false final fn \
    for gen if impl in let loop macro macro_rules match mod move mut override priv pub raw ref return safe self Self static \
    struct super trait true try type typeof union unsafe unsized use virtual where while yield \
    bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f16 f32 f64 f128 \
    alloc core proc_macro std test serde serde_json http bytes reqwest hyper tokio url uuid chrono base64 fastrand h2 \
    AsMut AsRef AsyncFn AsyncFnMut AsyncFnOnce Box Clone Copy Default DoubleEndedIterator Drop Eq Err ExactSizeIterator \
    Extend Fn FnMut FnOnce From FromIterator Future Into IntoFuture IntoIterator Iterator None Ok Option Ord PartialEq \
    PartialOrd Result Send Sized Some String Sync ToOwned ToString TryFrom TryInto Unpin Vec drop size_of align_of \
    assert cfg column compile_error concat dbg debug_assert env eprintln file format include line matches module_path \
    panic print println stringify thread_local todo unimplemented unreachable vec write writeln \
    allow automatically_derived cold deny derive deprecated doc expect forbid inline must_use non_exhaustive repr rustfmt \
    warn add bitand bitor bitxor div mul rem shl shr sub not neg index cmp eq hash next deref as_mut from_str Debug Display Hash Error Any Arc Rc Cow Pin Context Poll Duration Instant";

/// The number of path parameters of an operation, and of required properties of an object: as many
/// as are arguments.
const FEW: usize = 5;

/// The number of alternatives of a union, less than any limit.
const MANY: usize = 200;

#[test]
fn every_word_can_be_any_name() {
    let words = words();
    assert!(words.len() > 1300, "only {} words", words.len());
    assert!(words.iter().any(|word| word == "keep_raw"));
    let document = document(&words).to_string();
    let source = Source::new("openapi.json", document.as_bytes(), &NoSiblings);
    let config = ConfigFile::default().config("every-word".to_owned());
    let client = Client::of(clientgen::generate(&source, &config).unwrap());
    let workspace = workspace("words", &[client]);
    let mut clippy = cargo(&workspace, "clippy");
    clippy.args(["--lib", "--", "--deny", "warnings"]);
    succeed(clippy);
}

/// The words, each in the first of the spellings that make the same names.
fn words() -> Vec<String> {
    let generator = files::repository().join("generator");
    let mut found = BTreeMap::new();
    for path in rust_files(&generator.join("runtime")) {
        collect(tokens(&path), true, &mut found);
    }
    for path in rust_files(&generator.join("src/emit")) {
        collect(tokens(&path), false, &mut found);
    }
    RUST.split_whitespace()
        .for_each(|word| add(word, &mut found));
    found.into_values().collect()
}

/// Lists the sources below a folder, in order.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let paths = files::paths(folder).into_iter();
    let paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect();
    assert!(!paths.is_empty(), "no sources in {}", folder.display());
    paths
}

fn tokens(path: &Path) -> TokenStream {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Adds all identifiers, or those within `quote!` alone.
fn collect(tokens: TokenStream, all: bool, found: &mut BTreeMap<String, String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(word) if all => add(word.to_string().trim_start_matches("r#"), found),
            TokenTree::Group(group) => {
                let before = index.checked_sub(2).and_then(|name| trees.get(name));
                let is_quote = before.is_some_and(|name| name.to_string() == "quote");
                collect(group.stream(), all || is_quote, found);
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn add(word: &str, found: &mut BTreeMap<String, String>) {
    let same = word.to_lowercase().replace('_', "");
    if !same.is_empty() {
        found.entry(same).or_insert_with(|| word.to_owned());
    }
}

/// A document with each word at each place.
fn document(words: &[String]) -> Value {
    let text = || json!({ "type": "string" });
    let every = || named(words, |_| text());
    let mut paths: Map<String, Value> = words
        .iter()
        .enumerate()
        .map(|(index, word)| {
            let operation = json!({ "operationId": word, "tags": [word], "responses": done() });
            (format!("/operations/{index}"), json!({ "get": operation }))
        })
        .collect();
    let body = json!({ "required": true, "content": { "application/json": { "schema": {} } } });
    for (index, few) in words.chunks(FEW).enumerate() {
        let path: String = few.iter().map(|word| format!("/{{{word}}}")).collect();
        let parameters = parameters(few, "path");
        paths.insert(
            format!("/paths/{index}{path}"),
            json!({
                "get": { "parameters": parameters, "responses": done() },
                "post": { "parameters": parameters, "requestBody": body, "responses": events() },
            }),
        );
    }
    for location in ["query", "header", "cookie"] {
        let parameters = parameters(words, location);
        let get = json!({ "parameters": parameters, "responses": done() });
        let post = json!({ "parameters": parameters, "responses": events() });
        paths.insert(
            format!("/parameters/{location}"),
            json!({ "get": get, "post": post }),
        );
    }
    paths.extend(with_required(words));
    let form = json!({ "schema": { "type": "object", "properties": every() } });
    for media in ["multipart/form-data", "application/x-www-form-urlencoded"] {
        let post = json!({ "requestBody": { "content": { media: form } }, "responses": done() });
        paths.insert(format!("/forms/{media}"), json!({ "post": post }));
    }
    let headers = named(words, |_| json!({ "schema": text() }));
    let replies = json!({ "204": { "description": "", "headers": headers } });
    let security: Vec<Value> = words.iter().map(|word| json!({ word: [] })).collect();
    let delivery = json!({ "post": { "responses": done() } });
    paths.insert(
        "/headers".to_owned(),
        json!({ "get": { "security": security, "responses": replies } }),
    );
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Every word", "version": "1" },
        "servers": servers(words),
        "paths": paths,
        "webhooks": named(words, |_| delivery.clone()),
        "components": {
            "schemas": schemas(words),
            "securitySchemes": named(words, |_| json!({ "type": "http", "scheme": "bearer" })),
        },
    })
}

fn done() -> Value {
    json!({ "204": { "description": "" } })
}

fn events() -> Value {
    let events = json!({ "text/event-stream": { "schema": { "type": "string" } } });
    json!({ "200": { "description": "", "content": events } })
}

fn named(words: &[String], value: impl Fn(&str) -> Value) -> Value {
    let members = words.iter().map(|word| (word.clone(), value(word)));
    Value::Object(members.collect())
}

fn parameters(words: &[String], location: &str) -> Vec<Value> {
    let parameter = |word: &String| {
        let schema = json!({ "type": "string" });
        json!({ "name": word, "in": location, "required": location == "path", "schema": schema })
    };
    words.iter().map(parameter).collect()
}

/// Operations of which some words are required in the query, in headers and in cookies, half of
/// them with events.
fn with_required(words: &[String]) -> Map<String, Value> {
    let mut paths = Map::new();
    for (index, few) in words.chunks(FEW).enumerate() {
        // The same words in another location at each of three operations.
        for (turn, location) in ["query", "header", "cookie"].into_iter().enumerate() {
            let replies = if (index + turn) % 2 == 0 {
                done()
            } else {
                events()
            };
            let parameters = required(few, location);
            let get = json!({ "parameters": parameters, "responses": replies });
            paths.insert(
                format!("/required/{location}/{index}"),
                json!({ "get": get }),
            );
        }
    }
    paths
}

fn required(words: &[String], location: &str) -> Vec<Value> {
    let mut parameters = parameters(words, location);
    for parameter in &mut parameters {
        parameter["required"] = json!(true);
    }
    parameters
}

/// A server that is called as each word, some with variables that are, and one with all of them.
fn servers(words: &[String]) -> Vec<Value> {
    let server = |url: &str, words: &[String], description: &str| {
        let variables: String = words.iter().map(|word| format!("/{{{word}}}")).collect();
        let url = format!("{url}{variables}");
        let variables = named(words, |_| json!({ "default": "a" }));
        json!({ "url": url, "description": description, "variables": variables })
    };
    let mut servers: Vec<Value> = words
        .iter()
        .enumerate()
        .map(|(index, word)| server(&format!("https://{index}.example"), &[], word))
        .collect();
    for (index, few) in words.chunks(FEW).enumerate() {
        let name = format!("Few {index}");
        servers.push(server("https://few.example", few, &name));
    }
    servers.push(server("https://every.example", words, "Every"));
    servers
}

/// Unions whose variants are called as some words, by the value of a property, with a discriminator
/// or without one.
fn unions(words: &[String]) -> [Value; 2] {
    let alternative = |word: &String| {
        let kind = json!({ "const": word });
        json!({ "type": "object", "required": ["kind"], "properties": { "kind": kind } })
    };
    let reference = |word: &String| format!("#/components/schemas/{word}");
    let inline: Vec<Value> = words.iter().map(alternative).collect();
    let components: Vec<Value> = words
        .iter()
        .map(|word| json!({ "$ref": reference(word) }))
        .collect();
    let mapping = named(words, |word| json!(reference(&word.to_owned())));
    let discriminator = json!({ "propertyName": "kind", "mapping": mapping });
    [
        json!({ "oneOf": inline }),
        json!({ "oneOf": components, "discriminator": discriminator }),
    ]
}

/// A component for each word, objects with all of them, and an enum.
fn schemas(words: &[String]) -> Value {
    let component = |_: &str| {
        json!({ "type": "object", "required": ["list"], "properties": {
            "list": { "type": "array", "items": { "type": "string", "format": "uuid" } },
            "null": { "type": ["number", "null"] },
        } })
    };
    let mut schemas = named(words, component);
    let text = |_: &str| json!({ "type": "string" });
    schemas["EveryProperty"] = json!({ "type": "object", "properties": named(words, text) });
    schemas["EveryRequired"] =
        json!({ "type": "object", "required": words, "properties": named(words, text) });
    schemas["EveryValue"] = json!({ "enum": words });
    for (index, few) in words.chunks(FEW).enumerate() {
        let object = json!({ "type": "object", "required": few, "properties": named(few, text) });
        schemas[format!("Required{index}")] = object;
    }
    for (index, many) in words.chunks(MANY).enumerate() {
        let [inline, components] = unions(many);
        schemas[format!("ValuesOf{index}")] = inline;
        schemas[format!("TagsOf{index}")] = components;
    }
    schemas
}
