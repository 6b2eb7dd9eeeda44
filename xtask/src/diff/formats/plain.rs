//! Text of a document, made harmless: no line breaks, and nothing that a terminal obeys.

pub use clientgen::hidden::is_hidden;
pub use clientgen::hidden::push_escaped as push;

/// The sign for the rest of a text.
const CUT: char = '…';

/// Writes a text on one line, with characters that cannot be seen spelled out: `\n`, `\u{1b}`.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut line, character);
    }
    line
}

/// Writes the beginning of a text on one line, and says so where something is missing.
pub fn short(text: &str, most: usize) -> String {
    let mut line = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == most {
            line.push(CUT);
            break;
        }
        push(&mut line, character);
    }
    line
}
