//! From bytes to text.

use crate::diagnostic::{Code, Diagnostic, Place};

use super::Source;

/// The text of a document without a byte order mark, or why it is none.
pub(super) fn decode<'a>(source: &Source<'a>) -> Result<&'a str, Diagnostic> {
    if let Some(encoding) = foreign_encoding(source.bytes) {
        let message = format!("the document is {encoding} text, seen at byte 0, line 1");
        return Err(refuse(source.name, 0..0, message));
    }
    let bytes = source
        .bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(source.bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let (valid, rest) = bytes.split_at(offset);
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        let byte = rest.first().copied().unwrap_or_default();
        let skipped = source.bytes.len() - bytes.len();
        let message = format!(
            "the document is not UTF-8 text: byte {} in line {line} is 0x{byte:02x}, which cannot stand there",
            offset + skipped,
        );
        refuse(source.name, offset..offset + char::REPLACEMENT_CHARACTER.len_utf8(), message)
    })
}

fn refuse(name: &str, span: std::ops::Range<usize>, message: String) -> Diagnostic {
    Diagnostic::new(Code::NotText, Place::Span(span), message)
        .of(name)
        .help("save the document as UTF-8")
}

/// UTF-16 and UTF-32, by byte order mark or by the zero bytes of a first ASCII character.
fn foreign_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [_, 0, 0, 0, ..] | [0, 0, 0, _, ..] => {
            Some("UTF-32")
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] => Some("UTF-16"),
        _ => None,
    }
}
