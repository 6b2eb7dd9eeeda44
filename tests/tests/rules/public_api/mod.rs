//! Everything that users of the committed client can name or call, as a list: a change of it is a
//! diff to review.
//!
//! The list is read from the sources, following `pub use`. Functions that macros write are listed
//! with the type, implementations once per macro, and each use of one by its name.

mod features;
mod items;
mod macros;
mod source;

use std::env;
use std::fs;

use crate::project::root;

use source::Source;

/// The environment variable that has the list written instead of compared.
const UPDATE: &str = "UPDATE_EXPECT";

#[test]
fn the_surface_of_the_client_is_as_listed() {
    let source = Source::read(&root().join("generated/src"));
    let lines = items::list(&source).lines;
    let now: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let path = root().join("tests/public_api.txt");
    if env::var_os(UPDATE).is_some_and(|value| value != "0") {
        fs::write(&path, &now).unwrap();
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    let old: Vec<&str> = before.lines().collect();
    let added = lines.iter().filter(|line| !old.contains(&line.as_str()));
    let added: Vec<&String> = added.collect();
    let removed = old.iter().filter(|line| !lines.contains(**line));
    let removed: Vec<&&str> = removed.collect();
    assert!(
        before == now,
        "added: {added:#?}\nremoved: {removed:#?}\nIf this is meant, run UPDATE_EXPECT=1 cargo test \
         -p clientgen-tests --test rules -- public_api, and review the diff."
    );
}

#[test]
fn all_that_a_user_can_meet_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lib.rs"), CRATE).unwrap();
    let lines = items::list(&Source::read(folder.path())).lines;
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    assert_eq!(lines, LISTED);
}

/// A crate with things that are seen in few others.
const CRATE: &str = "
macro_rules! settings {
    ($name:ident) => {
        impl $name {
            pub fn retry(self) -> Self { self }
            pub const MOST: u32 = 3;
        }
        impl Eq for $name {}
    };
}
pub struct Shown;
struct Own;
settings!(Shown);
settings!(Own);
impl From<Shown> for Option<u8> {}
impl From<u8> for Own {}
impl Foreign for Box<[Shown]> {}
impl Seen for Shown { type Given = u8; }
impl Seen for u16 { type Given = u8; }
#[doc(hidden)]
impl Foreign for Shown {}
pub trait Seen {
    const LIMIT: u8;
    const GIVEN: u8 = 3;
    type Given: Send;
}
#[doc(hidden)]
pub mod operation {
    pub enum Shown {}
}
";

const LISTED: &[&str] = &[
    "Seen: impl Seen for u16 { type Given = u8 }",
    "Seen: trait",
    "Seen::GIVEN: const u8 by default",
    "Seen::Given: type Send",
    "Seen::LIMIT: const u8",
    "Shown: impl Foreign for Box<[Shown]>",
    "Shown: impl From<Shown> for Option<u8>",
    "Shown: impl Seen for Shown { type Given = u8 }",
    "Shown: settings!",
    "Shown: struct",
    "Shown::MOST: const u32",
    "Shown::retry: fn retry(self) -> Self",
    "settings!: impl Eq for $name",
];

#[test]
fn what_went_wrong_is_an_error() {
    let source = Source::read(&root().join("generated/src"));
    let lines = items::list(&source).lines;
    let types = lines.iter().filter_map(|line| {
        let (path, said) = line.split_once(": ")?;
        let is_type = ["struct", "enum"].iter().any(|kind| said.starts_with(kind));
        // A reply is no error, only the whole of one.
        let is_error = path.ends_with("Error")
            || path.ends_with("Failure")
            || (path.starts_with("error::") && path != "error::Reply");
        (is_type && is_error && !path.starts_with("types::")).then_some(path)
    });
    let types: Vec<&str> = types.collect();
    assert!(types.len() > 10, "{types:?}");
    for path in types {
        for ending in ["Error for", "Display for"] {
            let is_there = |line: &&String| {
                line.strip_prefix(path)
                    .is_some_and(|said| said.starts_with(": impl") && said.contains(ending))
            };
            assert!(lines.iter().any(|line| is_there(&line)), "{ending} {path}");
        }
    }
}

#[test]
fn documentation_names_nothing_that_users_do_not_see() {
    let source = Source::read(&root().join("generated/src"));
    let private = source.private_names();
    let mut named = 0;
    for (path, said) in items::list(&source).docs {
        for code in said.split('`').skip(1).step_by(2) {
            let name = code.split("::").next().unwrap_or_default();
            named += 1;
            // A word alone may be anything; a type, or the beginning of a path, is not.
            let is_name = code.contains("::") || name.starts_with(char::is_uppercase);
            assert!(!is_name || !private.contains(name), "{path}: `{code}`");
        }
    }
    assert!(named > 300, "{named}");
}

#[test]
fn each_name_has_one_path_of_few_steps() {
    let source = Source::read(&root().join("generated/src"));
    for (found, paths) in source.public() {
        assert_eq!(paths.len(), 1, "{found:?} is found at {paths:?}");
        for path in paths {
            // A name at the root takes one step, one in a module two. A tag of `api` is a module
            // itself, whose calls take a third.
            let most = if path.starts_with("api::") { 3 } else { 2 };
            let steps = path.split("::").count();
            assert!(steps <= most, "{path}");
        }
    }
}
