//! The report for programs.

mod object;

use std::fmt::Write;

use serde::Serialize;

use super::super::report::Report;
use super::plain::is_hidden;

/// Writes the report as the object that `diff.schema.json` describes.
pub fn render(report: &Report) -> String {
    pretty(&object::whole(report))
}

/// Writes a value as JSON.
///
/// What cannot be seen or controls a terminal is escaped, which JSON asks for with some of it only.
pub fn pretty(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut text = String::with_capacity(json.len() + 1);
    for character in json.chars() {
        // Line breaks of the JSON itself; those of strings are escaped.
        if character == '\n' || !is_hidden(character) {
            text.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text.push('\n');
    text
}
