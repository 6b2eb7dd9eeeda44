//! The way in which names are written, for those that no rule has made.

use super::scope::{CALLS, FEATURES, SERVERS, TYPES};

/// Keywords of all editions, and those that are kept for later.
pub const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union",
];

/// Longer names fit no file system, and rustdoc makes files of them.
const LONGEST: usize = 200;

/// Checks whether a name can be that of what a key is about, in its scope.
///
/// # Errors
///
/// A sentence for people.
pub fn check(key: &str, scope: &str, name: &str) -> Result<(), String> {
    let has_only = |fits: fn(u8) -> bool| !name.is_empty() && name.bytes().all(fits);
    let first = name.bytes().next().unwrap_or_default();
    let fault = if name.len() > LONGEST {
        "is too long"
    } else if scope == FEATURES {
        match has_only(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == b'-') {
            true => return Ok(()),
            false => "is no name of a feature: small letters, digits and `-`",
        }
    } else if !has_only(|one| one.is_ascii_alphanumeric() || one == b'_') || !is_begin(first) {
        "is no identifier of ASCII letters, digits and `_`"
    } else if is_camel(key, scope) {
        match first.is_ascii_uppercase() && has_digits_apart(name) {
            true if name != "Self" => return Ok(()),
            true => "is a keyword",
            false => "is not in `UpperCamelCase`",
        }
    } else if name.bytes().any(|one| one.is_ascii_uppercase()) {
        "is not in `snake_case`"
    } else if KEYWORDS.contains(&name) {
        "is a keyword"
    } else if first == b'_' {
        "begins with `_`"
    } else {
        return Ok(());
    };
    Err(format!("the name `{name}` {fault}"))
}

fn is_begin(first: u8) -> bool {
    first.is_ascii_alphabetic() || first == b'_'
}

/// Whether each underscore stands between digits, as that of `V1_2` does.
fn has_digits_apart(name: &str) -> bool {
    let is_digit = |one: Option<u8>| one.is_some_and(|one| one.is_ascii_digit());
    name.match_indices('_').all(|(at, _)| {
        let (before, behind) = name.split_at(at);
        is_digit(before.bytes().last()) && is_digit(behind.as_bytes().get(1).copied())
    })
}

/// Whether names of a scope are those of types and variants.
fn is_camel(key: &str, scope: &str) -> bool {
    match scope {
        TYPES | CALLS | SERVERS => true,
        _ => {
            let member = super::scope::split_member(key);
            member.is_some_and(|(_, word, _)| !["properties", "headers"].contains(&word))
        }
    }
}
