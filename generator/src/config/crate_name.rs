//! Which names a crate can have.

/// Words that cannot name a crate: keywords, and the crates that are always there.
const TAKEN: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "core",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc-macro",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// The longest name that crates.io takes.
const LONGEST: usize = 64;

/// Whether Cargo and crates.io take a name; if not, the reason.
///
/// # Errors
///
/// A sentence for people.
pub fn check_crate_name(name: &str) -> Result<(), String> {
    let fault = if name.is_empty() {
        "is empty"
    } else if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        "does not begin with a letter from a to z"
    } else if !name
        .chars()
        .all(|one| one.is_ascii_alphanumeric() || "-_".contains(one))
    {
        "has something other than letters from a to z, digits, `-` and `_` in it"
    } else if name.len() > LONGEST {
        "is longer than 64 characters"
    } else if TAKEN.contains(&name) {
        "is a word of the Rust language"
    } else if crate::files::check_path(name).is_err() {
        "is a device on Windows"
    } else {
        return Ok(());
    };
    Err(format!("the crate name `{name}` {fault}"))
}
