//! Characters that cannot be seen, and what a text is without them.

use std::borrow::Cow;
use std::fmt::Write;

/// Clients keep the same characters from terminals, so that the list is that of the runtime.
#[path = "../runtime/error/hidden_character.rs"]
mod hidden_character;

pub use hidden_character::is_hidden;

/// Adds a character on the same line, spelled out if it cannot be seen: `\n`, `\u{1b}`.
pub fn push_escaped(line: &mut String, character: char) {
    match character {
        '\n' => line.push_str("\\n"),
        '\r' => line.push_str("\\r"),
        '\t' => line.push_str("\\t"),
        hidden if is_hidden(hidden) => {
            let _ = write!(line, "\\u{{{:x}}}", u32::from(hidden));
        }
        seen => line.push(seen),
    }
}

/// Spells out what cannot be seen in a text for a terminal, but for line breaks and tabs.
pub fn escape_hidden(text: &str) -> Cow<'_, str> {
    let is_kept = |character: char| matches!(character, '\n' | '\t') || !is_hidden(character);
    if text.chars().all(is_kept) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match is_kept(character) {
            true => escaped.push(character),
            false => push_escaped(&mut escaped, character),
        }
    }
    Cow::Owned(escaped)
}

/// Leaves out of a text what cannot be seen, but for line breaks, and has a space for what
/// separates. The compiler refuses comments with most of these.
pub(crate) fn drop_hidden(text: &str) -> Cow<'_, str> {
    // Nearly all texts are: without an end in between, many bytes are looked at in one step.
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n');
    let is_plain = |bytes: &[u8]| bytes.iter().fold(true, |all, byte| all & is_plain(byte));
    if text.as_bytes().chunks(64).all(is_plain) {
        return Cow::Borrowed(text);
    }
    let text = match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n")),
        false => Cow::Borrowed(text),
    };
    let seen = text.chars().filter_map(|character| match character {
        '\n' => Some('\n'),
        '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        hidden if is_hidden(hidden) => None,
        seen => Some(seen),
    });
    Cow::Owned(seen.collect())
}
