//! Names of the properties that the document declares secret.

/// The names, in order.
///
/// A value without a type in the document may hold a secret under any of them, so that `Debug` and
/// errors hide what stands there. A star at an end stands for anything: the document tells by a
/// pattern how the names of some secrets begin, or end.
#[rustfmt::skip] // One name a line.
pub(crate) const NAMES: &[&str] = &[
    "*_key",
    "bare",
    "cred",
    "either",
    "keys",
    "listed",
    "otherwise",
    "password",
    "pin",
    "pw",
    "tok-*",
    "within",
];

/// Whether what stands under the name may be secret, where the document says nothing of it.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    NAMES.iter().any(|secret| match stars(secret) {
        (false, false, secret) => name == secret,
        (false, true, start) => name.starts_with(start),
        (true, false, end) => name.ends_with(end),
        (true, true, part) => name.contains(part),
    })
}

/// Whether the text may have a secret in it: JSON that is no value, a form, or words about one. It
/// has the name of a secret somewhere, or JSON's way to write any character.
#[must_use]
pub(crate) fn may_quote_secret(text: &str) -> bool {
    let has_name = |secret: &&str| {
        let (starts, ends, name) = stars(secret);
        text.match_indices(name).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + name.len()..);
            let after = after.and_then(|after| after.chars().next());
            let is_end = |next: Option<char>| !next.is_some_and(is_of_word);
            (starts || is_end(before)) && (ends || is_end(after))
        })
    };
    // What an error spells out for a terminal has a brace behind it.
    let is_escape = |(at, _): (usize, &str)| !text[at..].starts_with("\\u{");
    !NAMES.is_empty() && (text.match_indices("\\u").any(is_escape) || NAMES.iter().any(has_name))
}

/// Whether the name of a secret has a star at its start and at its end, and what it is without.
pub(super) fn stars(secret: &str) -> (bool, bool, &str) {
    let (starts, rest) = match secret.strip_prefix('*') {
        Some(rest) => (true, rest),
        None => (false, secret),
    };
    match rest.strip_suffix('*') {
        Some(name) => (starts, true, name),
        None => (starts, false, rest),
    }
}

fn is_of_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}
