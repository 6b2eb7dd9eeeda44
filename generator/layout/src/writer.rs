//! Lines, columns and indentation.

use crate::tape::{Kind, NEVER, Tape};
use crate::{LINE, TAB};

/// Writes a tape as lines.
///
/// Runs of tokens are given as where they begin and where they end; `tail` is how many columns have to follow on the last line.
pub(crate) struct Writer<'t> {
    pub(crate) tape: &'t Tape,
    text: &'t mut String,
    /// The columns of the line so far.
    column: usize,
    indent: usize,
}

impl<'t> Writer<'t> {
    pub(crate) fn new(tape: &'t Tape, text: &'t mut String) -> Self {
        Self {
            tape,
            text,
            column: 0,
            indent: 0,
        }
    }

    /// Begins the first line with an indentation.
    pub(crate) fn begin(&mut self, indent: usize) {
        self.indent = indent;
        self.indent_line();
    }

    /// The columns that are left on the line.
    pub(crate) fn room(&self) -> usize {
        LINE.saturating_sub(self.column)
    }

    /// The columns before the first token of the line.
    pub(crate) fn indent(&self) -> usize {
        self.indent
    }

    /// The columns of the line beyond its indentation.
    pub(crate) fn beyond(&self) -> usize {
        self.column.saturating_sub(self.indent)
    }

    /// The columns of a line that is one level deeper.
    pub(crate) fn room_within(&self) -> usize {
        LINE.saturating_sub(self.indent + TAB)
    }

    /// Whether tokens fit on the rest of the line.
    pub(crate) fn fits(&self, from: usize, to: usize, tail: usize) -> bool {
        self.tape.width(from, to) + tail <= self.room()
    }

    /// Writes what is no token of the tape.
    pub(crate) fn write(&mut self, text: &str) {
        self.text.push_str(text);
        self.column += text.len();
    }

    /// Writes tokens on one line. Only comments end it.
    pub(crate) fn flat(&mut self, from: usize, to: usize) {
        if from >= to {
            return;
        }
        // Words are parted, whatever was written before.
        let parted = from > 0 && self.tape.tokens[from - 1].end < self.tape.tokens[from].start;
        if parted && !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
            self.write(" ");
        }
        let width = self.tape.width(from, to);
        let (first, last) = (self.tape.tokens[from], self.tape.tokens[to - 1]);
        if width < NEVER {
            self.text.push_str(&self.tape.text[first.start..last.end]);
            self.column += width;
            return;
        }
        for at in from..to {
            let token = self.tape.tokens[at];
            if at > from && token.start > self.tape.tokens[at - 1].end && self.column > self.indent
            {
                self.write(" ");
            }
            self.text.push_str(&self.tape.text[token.start..token.end]);
            match token.kind == Kind::Comment {
                true => self.line(),
                false => self.column += (token.right - token.left) % NEVER,
            }
        }
    }

    /// Begins a line.
    pub(crate) fn line(&mut self) {
        self.text.push('\n');
        self.indent_line();
    }

    fn indent_line(&mut self) {
        const SPACES: &str = "                                                                ";
        let mut left = self.indent;
        while left > 0 {
            let some = left.min(SPACES.len());
            self.text.push_str(&SPACES[..some]);
            left -= some;
        }
        self.column = self.indent;
    }

    /// Leaves a line empty and begins the next one.
    pub(crate) fn empty_line(&mut self) {
        self.text.push('\n');
        self.line();
    }

    /// Writes something one level deeper, between lines of its own.
    pub(crate) fn within(&mut self, write: impl FnOnce(&mut Self)) {
        self.indent += TAB;
        self.line();
        write(self);
        self.indent -= TAB;
        self.line();
    }

    /// Writes something one level deeper.
    pub(crate) fn deeper(&mut self, write: impl FnOnce(&mut Self)) {
        self.indent += TAB;
        write(self);
        self.indent -= TAB;
    }
}
