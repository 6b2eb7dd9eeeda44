//! The arms of a `match`.

use crate::statements::is_block;
use crate::tape::{Kind, Role, Tape};
use crate::writer::Writer;

impl Writer<'_> {
    /// Arms, each on lines of its own.
    pub(crate) fn arms(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            if at > from {
                self.line();
            }
            at = self.arm(at, to);
        }
    }

    /// One arm, and where the next one begins.
    fn arm(&mut self, from: usize, to: usize) -> usize {
        let start = self.attributes(from, to);
        let is_arrow = |tape: &Tape, at| tape.is(at, "=>");
        let is_comma = |tape: &Tape, at| tape.kind(at) == Some(Kind::Comma);
        let Some(arrow) = self.tape.find(start, to, is_arrow) else {
            self.generic(start, to, 0);
            return to;
        };
        let body = arrow + 1;
        let comma = self.tape.find(body, to, is_comma);
        let block = is_block(self.tape, body) && !self.goes_on(self.tape.next(body));
        let (end, next) = match comma {
            _ if block => {
                let end = self.tape.next(body);
                (end, if comma == Some(end) { end + 1 } else { end })
            }
            Some(comma) => (comma, comma + 1),
            None => (to, to),
        };
        match self.fits(start, body, " {".len()) {
            true => self.flat(start, body),
            false => self.pattern(start, arrow),
        }
        match block {
            true => {
                self.write(" ");
                self.group(body, 0);
            }
            false => self.arm_body(body, end),
        }
        next
    }

    /// Whether what begins here belongs to the block before it.
    fn goes_on(&self, at: usize) -> bool {
        matches!(self.tape.text(at), "." | "?")
    }

    fn pattern(&mut self, from: usize, arrow: usize) {
        self.generic(from, arrow, " => {".len());
        self.write(" ");
        self.flat(arrow, arrow + 1);
    }

    /// An expression behind `=>`: there, or in braces on a line of its own if it fits there as a whole, or broken.
    fn arm_body(&mut self, from: usize, to: usize) {
        let long = self.is_long_chain(from, to);
        let width = self.tape.width(from, to);
        let fits = self.fits(from, to, " ,".len()) && !long;
        let fits_below = width <= self.room_within() && !long;
        self.write(" ");
        if fits {
            self.flat(from, to);
            self.write(",");
        } else if !fits_below && self.can_extend(from, to) {
            self.expression(from, to, 1);
            self.write(",");
        } else {
            self.braces_around(from, to);
        }
    }

    /// Whether an expression may begin behind `=>` and go on below.
    fn can_extend(&self, from: usize, to: usize) -> bool {
        let start = self.operand_start(from, to);
        let first = match self.is_long_chain(from, to) {
            true => self.root_width(from, to),
            false => self.first_line(from, to),
        };
        let first = first <= self.room();
        let control = self.is_control(start) && !self.tape.is(start, "match");
        let ends = self
            .role_around(start, to)
            .is_some_and(|role| role != Role::Angle);
        first && !control && (ends || self.tape.is(to - 1, "?"))
    }
}
