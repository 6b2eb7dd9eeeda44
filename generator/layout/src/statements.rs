//! Statements, blocks and what is assigned.

use crate::tape::{Kind, Role, Tape};
use crate::writer::Writer;

impl Writer<'_> {
    /// A statement with its semicolon.
    pub(crate) fn statement(&mut self, from: usize, to: usize) {
        let ends = to > from && self.tape.kind(to - 1) == Some(Kind::Semicolon);
        let end = if ends { to - 1 } else { to };
        let tail = to - end;
        let is_assigned = |tape: &Tape, at| tape.is(at, "=") && tape.kind(at) == Some(Kind::Infix);
        let declares = ["let", "static", "const", "type"];
        let head = self.head(from, end);
        match self.tape.find(from, end, is_assigned) {
            Some(assigned) if declares.contains(&self.tape.text(head)) => {
                self.declared(from, assigned, " =".len());
                self.write(" =");
                self.behind(assigned + 1, end, tail);
            }
            _ => self.expression(from, end, tail),
        }
        self.flat(end, to);
    }

    /// A name and its type.
    fn declared(&mut self, from: usize, to: usize, tail: usize) {
        let is_colon = |tape: &Tape, at| tape.is(at, ":");
        match self.tape.find(from, to, is_colon) {
            Some(colon) if !self.fits(from, to, tail) && colon + 1 < to => {
                self.flat(from, colon + 1);
                match self.first_line(colon + 1, to) + 1 < self.room() {
                    true => {
                        self.write(" ");
                        self.expression(colon + 1, to, tail);
                    }
                    false => self.beside(colon + 1, to, tail),
                }
            }
            _ => self.flat(from, to),
        }
    }

    /// What stands behind `=` or a colon: on the same line, or on the next one if it fits there as a whole.
    pub(crate) fn behind(&mut self, from: usize, to: usize, tail: usize) {
        let fits = self.fits(from, to, tail + 1);
        let fits_below = self.tape.width(from, to) + tail <= self.room_within();
        match !fits && fits_below && !self.is_long_chain(from, to) {
            true => self.below(from, to, tail),
            false => self.beside(from, to, tail),
        }
    }

    /// What stands behind `=` or a colon: on the same line, or on the next one if it cannot even begin here.
    pub(crate) fn beside(&mut self, from: usize, to: usize, tail: usize) {
        let first = match self.chain_of(from, to).links.first() {
            Some(&link) => self.tape.width(from, link),
            // A literal is as it is, wherever it stands.
            None if self.tape.kind(from) == Some(Kind::Literal) && from + 1 == to => 0,
            None if self.breaking_group(from, to).is_none() => self.tape.width(from, to) + tail,
            None => self.first_line(from, to) + tail,
        };
        if first >= self.room() {
            return self.below(from, to, tail);
        }
        // rustfmt counts a question mark several times.
        let tries = usize::from(self.tape.is(to - 1, "?"));
        self.write(" ");
        self.expression(from, to, tail + 2 * tries);
    }

    fn below(&mut self, from: usize, to: usize, tail: usize) {
        self.deeper(|writer| {
            writer.line();
            writer.expression(from, to, tail);
        });
    }

    /// Where an expression with a block ends that stands as a statement.
    pub(crate) fn control_end(&self, from: usize, to: usize) -> Option<usize> {
        let labelled = self.tape.kind(from) == Some(Kind::Lifetime) && self.tape.is(from + 1, ":");
        let start = if labelled { from + 2 } else { from };
        if !self.is_control(start) {
            return None;
        }
        let mut end = self.block_end(start, to)?;
        while self.tape.is(end, "else") && end < to {
            end = self.block_end(end, to)?;
        }
        match self.tape.text(end) {
            ";" => Some(end + 1),
            "." | "?" => None,
            _ => Some(end),
        }
    }

    fn block_end(&self, from: usize, to: usize) -> Option<usize> {
        let open = self.tape.find(from, to, is_block)?;
        Some(self.tape.next(open))
    }

    /// Whether an expression begins here that has blocks.
    pub(crate) fn is_control(&self, at: usize) -> bool {
        let word = self.tape.text(at);
        matches!(word, "if" | "match" | "for" | "while" | "loop" | "unsafe")
            || is_block(self.tape, at)
    }

    /// An expression with blocks: each header on one line, then the block.
    pub(crate) fn control(&mut self, from: usize, to: usize, tail: usize) {
        let mut at = from;
        while let Some(open) = self.tape.find(at, to, is_block) {
            if at > from {
                self.write(" ");
            }
            match self.fits(at, open, " {".len()) {
                true => self.flat(at, open),
                false => self.generic(at, open, " {".len()),
            }
            if at < open {
                self.write(" ");
            }
            self.group(open, tail);
            at = self.tape.next(open);
            if !self.tape.is(at, "else") {
                break;
            }
        }
        match at > from {
            true => self.flat(at, to),
            false => self.generic(from, to, tail),
        }
    }
}

/// Whether a block or the arms of a `match` begin here.
pub(crate) fn is_block(tape: &Tape, at: usize) -> bool {
    matches!(tape.role(at), Some(Role::Block | Role::Arms))
}
