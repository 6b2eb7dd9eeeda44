//! From a byte of a text to its line and column.

use std::ops::Range;

/// Characters are counted once for each block of so many bytes.
const BLOCK: usize = 256;

/// Where the lines of a text begin, and how many characters come before each block of it,
/// so that a column is found in a line of any length at once.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// Empty if every character is one byte.
    blocks: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut starts = vec![0];
        for (index, byte) in text.bytes().enumerate() {
            if byte == b'\n' {
                starts.push(index + 1);
            }
        }
        Self {
            text,
            starts,
            blocks: if text.is_ascii() {
                Vec::new()
            } else {
                blocks(text)
            },
        }
    }

    /// Line and column of a byte, both from one; columns are characters.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        (line, self.characters(offset) - self.characters(start) + 1)
    }

    /// The bytes of a line, counted from one, without its line break.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let end_of_text = self.text.len();
        let start = self.starts.get(line - 1).copied().unwrap_or(end_of_text);
        let end = self.starts.get(line).map_or(end_of_text, |next| next - 1);
        let line = self.text.get(start..end).unwrap_or_default();
        start..start + line.strip_suffix('\r').unwrap_or(line).len()
    }

    /// The byte at a line and a column of bytes, both from one.
    pub(crate) fn offset(&self, line: usize, column: usize) -> Option<usize> {
        let start = self.starts.get(line.checked_sub(1)?)?;
        Some((start + column.saturating_sub(1)).min(self.text.len()))
    }

    /// The byte at which the character of that number, from zero, begins.
    pub(crate) fn byte_of(&self, character: usize) -> usize {
        if self.blocks.is_empty() {
            return character.min(self.text.len());
        }
        let block = self.blocks.partition_point(|before| *before <= character) - 1;
        let start = block * BLOCK;
        let missing = character - self.blocks.get(block).copied().unwrap_or_default();
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default();
        let firsts = bytes
            .iter()
            .enumerate()
            .filter(|(_, byte)| begins_character(**byte));
        firsts
            .map(|(index, _)| start + index)
            .nth(missing)
            .unwrap_or(self.text.len())
    }

    /// How many characters begin before a byte.
    fn characters(&self, offset: usize) -> usize {
        let Some(before) = self.blocks.get(offset / BLOCK) else {
            return offset;
        };
        let start = offset / BLOCK * BLOCK;
        let bytes = self.text.as_bytes().get(start..offset).unwrap_or_default();
        before + bytes.iter().filter(|byte| begins_character(**byte)).count()
    }
}

fn blocks(text: &str) -> Vec<usize> {
    let mut blocks = vec![0];
    let mut before = 0;
    for block in text.as_bytes().chunks(BLOCK) {
        // A block is short enough for a small number, which the compiler counts in many at once.
        let begun = block.iter().fold(0_u16, |begun, byte| {
            begun + u16::from(begins_character(*byte))
        });
        before += usize::from(begun);
        blocks.push(before);
    }
    blocks
}

const fn begins_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}
