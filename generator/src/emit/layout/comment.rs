//! What a literal of a string or of bytes says, for documentation that is written as a comment.

use std::borrow::Cow;

/// The value of a literal as it is written. Nothing if it is no text.
pub(super) fn value(literal: &str) -> Option<Cow<'_, str>> {
    if let Some(bytes) = literal.strip_prefix("b\"") {
        return bytes_value(bytes.strip_suffix('"')?);
    }
    if let Some(raw) = literal.strip_prefix('r') {
        let text = raw.trim_matches('#');
        let text = text.strip_prefix('"')?.strip_suffix('"')?;
        return Some(Cow::Borrowed(text));
    }
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    match text.contains('\\') {
        true => unescaped(text).map(Cow::Owned),
        false => Some(Cow::Borrowed(text)),
    }
}

fn bytes_value(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('\\') {
        return Some(Cow::Borrowed(text));
    }
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
            same @ (b'\\' | b'\'' | b'"') => (same, 1),
            _ => return None,
        };
        value.push(byte);
        rest = &escape[skipped..];
    }
    value.extend_from_slice(rest.as_bytes());
    String::from_utf8(value).ok().map(Cow::Owned)
}

fn unescaped(text: &str) -> Option<String> {
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        value.push_str(plain);
        let mut characters = escape.chars();
        let (character, skipped) = match characters.next()? {
            'n' => ('\n', 1),
            'r' => ('\r', 1),
            't' => ('\t', 1),
            '0' => ('\0', 1),
            'x' => (code(escape.get(1..3)?)?, 3),
            'u' => {
                let digits = escape.get(1..)?.strip_prefix('{')?.split_once('}')?.0;
                (code(digits)?, digits.len() + 3)
            }
            same @ ('\\' | '\'' | '"') => (same, 1),
            _ => return None,
        };
        value.push(character);
        rest = &escape[skipped..];
    }
    value.push_str(rest);
    Some(value)
}

fn code(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}
