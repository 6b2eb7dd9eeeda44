//! Strings with escapes. Long ones stay as they are in the parsed text until somebody wants them.

use std::iter::repeat_n;

use super::node::{Node, Span};
use super::source::length_of_string;
use super::{Json, Tape};

/// Shorter strings with escapes, in bytes, are copied: they take less than the values that are made
/// of them.
pub(super) const SHORT: usize = 40;

/// One in each of eight bytes.
const ONES: u64 = u64::from_le_bytes([1; 8]);

impl Tape<'_> {
    /// Finds where the string of which `text` is the value stands in the source, as the next one
    /// that is not found yet. Gives where it begins behind its quote, and where its last quote is.
    pub(super) fn find_escaped(&self, text: &str) -> Option<(usize, usize)> {
        let mut at = self.read_to;
        for _ in 0..self.skipped {
            at += find(self.source.as_bytes().get(at..)?, b'"')?;
            at += length_of_string(self.source.as_bytes().get(at..)?);
        }
        // It is near, so it is looked for byte by byte.
        let mut bytes = self.source.as_bytes().get(at..)?.iter();
        let start = at + bytes.position(|byte| *byte == b'"')? + 1;
        let rest = self.source.as_bytes().get(start..)?;
        // Nothing else can stand there, but that is for others to say: so it is looked at how the
        // two begin.
        let plain = rest.get(..find(rest, b'\\')?)?;
        text.as_bytes().starts_with(plain).then_some(())?;
        let mut end = plain.len();
        loop {
            end += find(rest.get(end..)?, b'"')?;
            let before = rest.get(..end)?.iter().rev();
            if before.take_while(|byte| **byte == b'\\').count() % 2 == 0 {
                return Some((start, start + end));
            }
            end += 1;
        }
    }

    /// Whether the node is a string with escapes that stands for `wanted`.
    #[cold]
    #[inline(never)]
    pub(super) fn is_escaped(&self, node: Node, wanted: &str) -> bool {
        match node {
            Node::Escaped(span) => {
                span.len as usize == wanted.len() && self.unescape(span) == wanted
            }
            _ => false,
        }
    }

    /// The string with escapes that `node` stands for.
    ///
    /// The first one that is wanted costs as much memory as the source, for all of them. Few are:
    /// those that become strings of their own are not read here.
    #[cold]
    #[inline(never)]
    pub(super) fn unescaped_text(&self, node: Node) -> Option<&str> {
        let Node::Escaped(span) = node else {
            return None;
        };
        let start = span.start as usize;
        let text = self.unescaped.get_or_init(|| self.unescape_all());
        text.get(start..start + span.len as usize)
    }

    /// Unescapes all strings, each where it stands in the source, with blanks between them.
    fn unescape_all(&self) -> String {
        let mut all = String::new();
        for node in &self.nodes {
            if let Node::Escaped(span) = node {
                let between = (span.start as usize).saturating_sub(all.len());
                all.extend(repeat_n(' ', between));
                all.push_str(&self.unescape(*span));
            }
        }
        all
    }

    /// Unescapes the string that stands there and has so many bytes without its escapes.
    pub(super) fn unescape(&self, span: Span) -> String {
        let length = span.len as usize;
        let mut text = String::with_capacity(length);
        let mut rest = self.source.get(span.start as usize..).unwrap_or_default();
        while text.len() < length {
            let mut end = (length - text.len()).min(rest.len());
            while !rest.is_char_boundary(end) {
                end += 1;
            }
            let run = rest.get(..end).unwrap_or(rest);
            // Many escapes follow another one.
            if !run.starts_with('\\') {
                let plain = find(run.as_bytes(), b'\\').unwrap_or(run.len());
                text.push_str(run.get(..plain).unwrap_or_default());
                rest = rest.get(plain..).unwrap_or_default();
                continue;
            }
            let Some((character, escape)) = read_escape(rest) else {
                break;
            };
            text.push(character);
            rest = rest.get(escape..).unwrap_or_default();
        }
        text
    }
}

impl Json<'_> {
    /// The string on its own, if this is one.
    pub(crate) fn to_text(self) -> Option<String> {
        match self.node() {
            node @ (Node::Source(_) | Node::Copied(_)) => self.tape.text(node).map(str::to_owned),
            Node::Escaped(span) => Some(self.tape.unescape(span)),
            _ => None,
        }
    }
}

/// Finds the first byte of this kind, eight at a time.
fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    let (chunks, rest) = bytes.as_chunks();
    let mut at = 0;
    for chunk in chunks {
        // A byte of the wanted kind becomes zero here, which borrows from its highest bit when one
        // is taken off.
        let bits = u64::from_le_bytes(*chunk) ^ u64::from_le_bytes([wanted; 8]);
        let found = bits.wrapping_sub(ONES) & !bits & (ONES << 7);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += chunk.len();
    }
    let rest = rest.iter().position(|byte| *byte == wanted);
    rest.map(|position| at + position)
}

/// Reads the escape that the text begins with: what it stands for, and how long it is.
fn read_escape(text: &str) -> Option<(char, usize)> {
    let character = match text.as_bytes().get(1)? {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return read_code(text),
        other => char::from(*other),
    };
    Some((character, 2))
}

/// Reads an escape by code, or two that are one character.
fn read_code(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| u16::from_str_radix(text.get(at..at + 4)?, 16).ok();
    let first = unit(2)?;
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Some((character, 6));
    }
    let character = char::decode_utf16([first, unit(8)?]).next()?.ok()?;
    Some((character, 12))
}
