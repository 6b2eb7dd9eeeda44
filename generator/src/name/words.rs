//! Words of the document in the cases of Rust: ASCII only, valid, never a keyword.

use std::borrow::Cow;

use super::ascii::spell;
use super::known_words::find_end;
use crate::lock::spelling::KEYWORDS;

#[cfg(test)]
mod tests;

/// Longer names are cut: rustdoc makes a file of each, and file systems take 255 bytes.
const LONGEST: usize = 100;

/// `UpperCamelCase`, for types and variants. Digits that a sign sets off stay apart: `1.2` is
/// `N1_2`.
pub(super) fn upper_camel(text: &str) -> String {
    let name = camel_words(text);
    match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        _ => lettered(name, "N"),
    }
}

/// The same behind the name of what a thing stands in, where it may begin with a digit.
pub(super) fn upper_camel_behind(owner: &str, text: &str) -> String {
    let mut name = owner.to_owned();
    let tail = camel_words(text);
    name.push_str(joint(owner, &tail));
    name.push_str(&tail);
    name
}

/// `snake_case`, for fields, methods and modules. A keyword gets an underscore behind it.
pub(super) fn snake(text: &str) -> String {
    let name = lettered(joined(text, "_", str::to_ascii_lowercase), "n");
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => name,
    }
}

/// `SHOUTY_SNAKE_CASE`, for constants and environment variables.
pub(super) fn shouty(text: &str) -> String {
    lettered(joined(text, "_", str::to_ascii_uppercase), "N")
}

/// `kebab-case`, for Cargo features, which may begin with a digit.
pub(super) fn kebab(text: &str) -> String {
    joined(text, "-", str::to_ascii_lowercase)
}

fn camel_words(text: &str) -> String {
    let plain = spell(text);
    let mut name = String::with_capacity(plain.len());
    for word in kept_words(&plain) {
        name.push_str(joint(&name, &word));
        let (first, rest) = word.split_at(1);
        name.push_str(&first.to_ascii_uppercase());
        name.push_str(&rest.to_ascii_lowercase());
    }
    name
}

/// Returns the text between two words in `UpperCamelCase`. It is an underscore between digits,
/// which rustc's lint lets pass, else nothing.
fn joint(before: &str, behind: &str) -> &'static str {
    let ends = before.ends_with(|last: char| last.is_ascii_digit());
    let begins = behind.starts_with(|first: char| first.is_ascii_digit());
    if ends && begins { "_" } else { "" }
}

fn joined(text: &str, between: &str, case: fn(&str) -> String) -> String {
    let plain = spell(text);
    let words: Vec<String> = kept_words(&plain).map(|word| case(&word)).collect();
    words.join(between)
}

/// The words that fit into a name, all of them but in the longest ones. One that is too long for
/// any name is cut, with a number made of all of it.
fn kept_words(plain: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut length = 0;
    let fits = move |word: &&str| {
        let is_first = length == 0;
        length += word.len();
        is_first || length <= LONGEST
    };
    words(plain)
        .take_while(fits)
        .map(|word| match word.get(..LONGEST) {
            Some(start) if start.len() < word.len() => {
                let number = word.bytes().fold(0, mix) & 0xffff;
                Cow::Owned(format!("{start}{number:04x}"))
            }
            Some(_) | None => Cow::Borrowed(word),
        })
}

fn mix(number: u32, byte: u8) -> u32 {
    (number ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// The words of a text of ASCII letters, digits and spaces.
fn words(plain: &str) -> impl Iterator<Item = &str> {
    plain.split_whitespace().flat_map(|run| {
        let mut rest = run;
        std::iter::from_fn(move || {
            let (word, behind) = rest.split_at_checked(find_end(rest.as_bytes()))?;
            rest = behind;
            (!word.is_empty()).then_some(word)
        })
    })
}

/// An identifier cannot begin with a digit.
fn lettered(name: String, letter: &str) -> String {
    match name.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("{letter}{name}"),
        false => name,
    }
}
