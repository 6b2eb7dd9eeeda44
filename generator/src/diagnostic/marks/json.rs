//! Ranges of JSON.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use super::Marks;
use super::builder::Builder;

/// The ranges of a text if it is JSON. Commas and colons are not looked at: the reader of values has seen to them.
pub(super) fn parse(text: &str) -> Option<Marks<'_>> {
    let bytes = text.as_bytes();
    let mut builder = Builder::default();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' => at += spaces(bytes, at),
            b'{' => builder.open(false, start, 0)?,
            b'[' => builder.open(true, start, 0)?,
            b'}' => builder.close(false, at)?,
            b']' => builder.close(true, at)?,
            b'"' => {
                at = end_of_string(bytes, at)?;
                let key = match builder.awaits_key() {
                    true => key(text.get(start..at)?)?,
                    false => Cow::Borrowed(""),
                };
                builder.scalar(key, start..at, 0)?;
            }
            _ => {
                at = end_of_word(bytes, at);
                serde_json::from_str::<IgnoredAny>(text.get(start..at)?).ok()?;
                builder.scalar(Cow::Borrowed(""), start..at, 0)?;
            }
        }
    }
    builder.finish()
}

/// Where a string ends, from behind its first quote.
fn end_of_string(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = bytes.get(at..)?;
        let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        match rest[end] {
            b'"' => return Some(at + end + 1),
            _ => at += end + 2,
        }
    }
}

/// How many spaces there are, as in a line that is indented.
fn spaces(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    rest.iter().take_while(|byte| **byte == b' ').count()
}

/// Where a number, `true`, `false` or `null` ends.
fn end_of_word(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let goes_on = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    from + rest.iter().take_while(|byte| goes_on(byte)).count()
}

/// What a string in its quotes says.
fn key(quoted: &str) -> Option<Cow<'_, str>> {
    match quoted.contains('\\') {
        true => serde_json::from_str(quoted).ok().map(Cow::Owned),
        false => Some(Cow::Borrowed(quoted.get(1..quoted.len() - 1)?)),
    }
}
