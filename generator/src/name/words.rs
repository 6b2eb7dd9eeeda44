//! Words of the document in the cases of Rust: ASCII only, valid, never a keyword.

use deunicode::deunicode_char;

use crate::lock::spelling::KEYWORDS;

/// Signs that carry the meaning of a name which has no letters or digits beside them.
const SIGNS: &[(char, &str)] = &[
    ('+', "plus"),
    ('-', "minus"),
    ('*', "star"),
    ('/', "slash"),
    ('=', "equal"),
    ('<', "less"),
    ('>', "greater"),
    ('!', "not"),
    ('%', "percent"),
    ('&', "and"),
    ('|', "or"),
    ('.', "dot"),
    (',', "comma"),
    ('$', "dollar"),
    ('#', "hash"),
    ('@', "at"),
    ('~', "tilde"),
    ('^', "caret"),
    ('?', "question"),
    (':', "colon"),
    (';', "semicolon"),
    ('_', "underscore"),
    (' ', "space"),
    ('(', "open"),
    (')', "close"),
    ('[', "open"),
    (']', "close"),
    ('{', "open"),
    ('}', "close"),
    ('\'', "quote"),
    ('"', "quote"),
    ('\\', "backslash"),
    ('`', "backtick"),
];

/// `upper camel case`, for types and variants.
pub(super) fn upper_camel(text: &str) -> String {
    let name = joined(&plain(text), "", |word, index| match index {
        0 => word.to_ascii_uppercase(),
        _ => word.to_ascii_lowercase(),
    });
    match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        _ => lettered(name, "N"),
    }
}

/// `snake_case`, for fields, methods and modules. A keyword gets an underscore behind it.
pub(super) fn snake(text: &str) -> String {
    let name = lettered(joined(&plain(text), "_", small), "n");
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => name,
    }
}

/// `SHOUTY_SNAKE_CASE`, for constants and environment variables.
pub(super) fn shouty(text: &str) -> String {
    lettered(joined(&plain(text), "_", capital), "N")
}

/// `kebab-case`, for Cargo features, which may begin with a digit.
pub(super) fn kebab(text: &str) -> String {
    joined(&plain(text), "-", small)
}

fn small(letter: u8, _: usize) -> u8 {
    letter.to_ascii_lowercase()
}

fn capital(letter: u8, _: usize) -> u8 {
    letter.to_ascii_uppercase()
}

/// The words of a plain text with something between them, and each of their letters in a case, by its index in the word.
fn joined(plain: &str, between: &str, case: fn(u8, usize) -> u8) -> String {
    let mut name = String::with_capacity(plain.len() + plain.len() / 2);
    for run in plain.split(' ') {
        let mut rest = run;
        while !rest.is_empty() {
            let (word, behind) = rest.split_at(word_length(rest.as_bytes()));
            name.push_str(if name.is_empty() { "" } else { between });
            let letters = word.bytes().enumerate();
            name.extend(letters.map(|(index, letter)| char::from(case(letter, index))));
            rest = behind;
        }
    }
    name
}

/// How long the first word of a run is: up to a capital behind a small letter, or the last of several capitals if a small
/// letter follows. A digit is of the case of what is before it.
fn word_length(run: &[u8]) -> usize {
    let (mut small, mut capital) = (false, false);
    for (index, pair) in run.windows(2).enumerate() {
        let (letter, next) = (pair[0], pair[1]);
        let after_capital = capital;
        if !letter.is_ascii_digit() {
            (small, capital) = (letter.is_ascii_lowercase(), letter.is_ascii_uppercase());
        }
        if small && next.is_ascii_uppercase() {
            return index + 1;
        }
        if after_capital && letter.is_ascii_uppercase() && next.is_ascii_lowercase() {
            return index;
        }
    }
    run.len()
}

/// An identifier cannot begin with a digit.
fn lettered(name: String, letter: &str) -> String {
    match name.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("{letter}{name}"),
        false => name,
    }
}

/// Longer names than this are cut: rustdoc makes a file of each, and file systems take 255 bytes.
const LONGEST: usize = 100;

/// The text in ASCII letters and digits with spaces between words; never without a letter or digit.
fn plain(text: &str) -> String {
    let mut words = whole(text);
    words.truncate(LONGEST);
    words
}

fn whole(text: &str) -> String {
    let text = signed(text);
    let mut words = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            _ if character.is_ascii_alphanumeric() => words.push(character),
            _ if character.is_ascii() => words.push(' '),
            // What stands for a letter joins its neighbours; what stands for a thing is a word.
            _ => match deunicode_char(character) {
                Some(ascii) if character.is_alphabetic() => words.push_str(ascii.trim()),
                Some(ascii) => words.extend([" ", ascii, " "]),
                None => words.push_str(&format!(" u{:x} ", u32::from(character))),
            },
        }
    }
    let spoken = words
        .chars()
        .any(|character| character.is_ascii_alphanumeric());
    match spoken {
        true => words.replace(|character: char| !character.is_ascii_alphanumeric(), " "),
        false if text.is_empty() => "empty".to_owned(),
        false => named_signs(&text),
    }
}

/// A sign in front of a digit counts: `+1` and `-1` differ.
fn signed(text: &str) -> String {
    let mut characters = text.chars();
    let sign = characters.next();
    let digit = characters.next().is_some_and(|next| next.is_ascii_digit());
    match sign {
        Some('+') if digit => format!("plus {}", &text[1..]),
        Some('-') if digit => format!("minus {}", &text[1..]),
        _ => text.to_owned(),
    }
}

fn named_signs(text: &str) -> String {
    let name = |character: char| {
        let known = SIGNS.iter().find(|(sign, _)| *sign == character);
        known.map_or_else(
            || format!("u{:x}", u32::from(character)),
            |(_, name)| (*name).to_owned(),
        )
    };
    text.chars().map(name).collect::<Vec<_>>().join(" ")
}
