//! Scopes: names within one are kept apart, also from those that are gone.

use super::keys::{MEMBERS, PLACES};

/// The scope of the types.
pub const TYPES: &str = "types";
/// The scope of the client's methods.
pub const METHODS: &str = "methods";
/// The scope of the types of calls.
pub const CALLS: &str = "calls";
/// The scope of the servers' variants.
pub const SERVERS: &str = "servers";
/// The scope of the builder's methods for security schemes.
pub const SCHEMES: &str = "schemes";
/// The scope of the features of tags.
pub const FEATURES: &str = "features";
/// The scope of the modules with operations.
pub const MODULES: &str = "modules";

/// Returns the scope of an operation's parameters.
pub fn parameters(operation: &str) -> String {
    format!("{operation} parameters")
}

/// Returns the scope of the fields or variants of a type.
pub fn members(owner: &str) -> String {
    format!("{owner} members")
}

/// Returns the scope of the setters of a type.
pub fn setters(owner: &str) -> String {
    format!("{owner} setters")
}

/// Returns the scope of a server's variables.
pub fn variables(server: &str) -> String {
    format!("{server} variables")
}

/// Returns the scope in which what a key is about has its name. None: the key is not about a name.
pub fn of(key: &str) -> Option<String> {
    if let Some((rest, role)) = split_role(key) {
        let word = role.split(' ').next().unwrap_or_default();
        return match word {
            "type" | "required" => Some(TYPES.to_owned()),
            "call" => Some(CALLS.to_owned()),
            "body" => Some(METHODS.to_owned()),
            "source" => Some(SCHEMES.to_owned()),
            "module" => Some(MODULES.to_owned()),
            "additional" => Some(members(rest)),
            "adder" => Some(setters(rest)),
            "setter" | "null" => split_member(rest).map(|(owner, _, _)| setters(owner)),
            "was" => of(rest),
            _ => None,
        };
    }
    if let Some(url) = key.strip_prefix("server ") {
        let server = url.rsplit_once("/variables/");
        return Some(match server {
            Some((url, _)) => variables(&format!("server {url}")),
            None => SERVERS.to_owned(),
        });
    }
    if let Some((owner, _, _)) = split_member(key) {
        return Some(members(owner));
    }
    if let Some((operation, _, _)) = split_parameter(key) {
        return Some(parameters(operation));
    }
    Some(match key {
        _ if key.starts_with("#/tags/") => FEATURES.to_owned(),
        _ if key.starts_with("#/components/securitySchemes/") => SCHEMES.to_owned(),
        _ if key.starts_with('#') => TYPES.to_owned(),
        _ => METHODS.to_owned(),
    })
}

/// Returns the key of what a key's name is within. None: it is within the client.
pub fn owner(key: &str) -> Option<&str> {
    if let Some((rest, role)) = split_role(key) {
        let word = role.split(' ').next().unwrap_or_default();
        return match word {
            "additional" | "adder" => Some(rest),
            "setter" | "null" | "was" => owner(rest),
            _ => None,
        };
    }
    if let Some(rest) = key.strip_prefix("server ") {
        let (url, _) = rest.rsplit_once("/variables/")?;
        return key.get(.."server ".len() + url.len());
    }
    let member = split_member(key).or_else(|| split_parameter(key));
    member.map(|(owner, _, _)| owner)
}

/// Splits the key of a role: `GET /cats (call)` is `GET /cats` and `call`.
pub fn split_role(key: &str) -> Option<(&str, &str)> {
    let inside = key.strip_suffix(')')?;
    let (rest, role) = inside.rsplit_once(" (").or_else(|| {
        let role = inside.strip_prefix('(')?;
        Some(("", role))
    })?;
    Some((rest, role))
}

/// Splits the key of a field or variant into that of its type, the word for it, and its name.
pub fn split_member(key: &str) -> Option<(&str, &str, &str)> {
    let (rest, name) = key.rsplit_once('/')?;
    let (owner, word) = rest.rsplit_once('/')?;
    let is_type = !is_request(owner) && owner != COMPONENTS;
    (MEMBERS.contains(&word) && is_type).then_some((owner, word, name))
}

/// The sections of the components are below it, some of which are called as members are.
const COMPONENTS: &str = "#/components";

/// Whether a key is a method and a path, and nothing behind them.
fn is_request(key: &str) -> bool {
    let method = key.split_once(' ').map_or("", |(method, _)| method);
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|one| one.is_ascii_uppercase());
    is_word(method) && !key.ends_with(')')
}

/// Splits the key of a parameter into that of its operation, its place, and its name.
pub fn split_parameter(key: &str) -> Option<(&str, &str, &str)> {
    let (operation, rest) = key.rsplit_once("/parameters/")?;
    let (at, name) = rest.split_once(' ')?;
    let known = PLACES.iter().any(|location| location.word() == at);
    (known && operation != COMPONENTS).then_some((operation, at, name))
}
