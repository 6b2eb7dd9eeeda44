//! Text of a document, made harmless: no line breaks, and nothing that a terminal obeys.

use std::fmt::Write;

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

/// Adds a character, spelled out if it cannot be seen.
pub fn push(line: &mut String, character: char) {
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

/// Whether a character controls a terminal, ends a line, hides, or turns the direction of others.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{fffe}'
                | '\u{ffff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
