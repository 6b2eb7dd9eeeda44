//! From a JSON pointer to a range of bytes of the text.

use std::ops::Range;

use super::Part;

/// Finds the places of pointers in one document; parses it with marks at the first question.
#[derive(Debug)]
pub struct Locator<'a> {
    text: &'a str,
}

impl<'a> Locator<'a> {
    /// A locator for a text; does nothing yet.
    pub fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// The bytes of the key or value at a pointer, if the text can be parsed and has it.
    pub fn locate(&mut self, _pointer: &str, _part: Part) -> Option<Range<usize>> {
        let _ = self.text;
        None
    }
}
