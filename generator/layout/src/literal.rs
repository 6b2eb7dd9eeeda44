//! The text that a literal of a string or of bytes says, for documentation that is written as a
//! comment.

use std::borrow::Cow;

/// The value of a literal as it is written. Nothing if it is no text.
pub(crate) fn value(literal: &str) -> Option<Cow<'_, str>> {
    if let Some(raw) = literal.strip_prefix('r') {
        let text = raw.trim_matches('#');
        let text = text.strip_prefix('"')?.strip_suffix('"')?;
        return Some(Cow::Borrowed(text));
    }
    let text = literal.strip_prefix('b').unwrap_or(literal);
    let text = text.strip_prefix('"')?.strip_suffix('"')?;
    match text.contains('\\') {
        true => unescaped(text).map(Cow::Owned),
        false => Some(Cow::Borrowed(text)),
    }
}

/// An escape is a byte, of which several may make up a character, or a character.
fn unescaped(text: &str) -> Option<String> {
    let mut value = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        value.extend_from_slice(plain.as_bytes());
        let (byte, skipped) = match *escape.as_bytes().first()? {
            b'n' => (b'\n', 1),
            b'r' => (b'\r', 1),
            b't' => (b'\t', 1),
            b'0' => (b'\0', 1),
            b'x' => (u8::from_str_radix(escape.get(1..3)?, 16).ok()?, 3),
            b'u' => {
                let (digits, behind) = escape.get(1..)?.strip_prefix('{')?.split_once('}')?;
                let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
                value.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                rest = behind;
                continue;
            }
            same @ (b'\\' | b'\'' | b'"') => (same, 1),
            _ => return None,
        };
        value.push(byte);
        rest = &escape[skipped..];
    }
    value.extend_from_slice(rest.as_bytes());
    String::from_utf8(value).ok()
}
