//! Functions: their signatures, bounds and bodies.

use crate::tape::{Kind, Role, Tape};
use crate::writer::Writer;

impl Writer<'_> {
    /// A function. What it takes is on one line, or each on its own.
    pub(crate) fn function(&mut self, from: usize, to: usize) {
        let body = self.tape.find(from, to, Tape::is_brace);
        let is_where = |tape: &Tape, at| tape.is(at, "where");
        let signature_end = body.unwrap_or(to - 1).max(from);
        let bounds = self.tape.find(from, signature_end, is_where);
        let end = bounds.unwrap_or(signature_end);
        let tail = match (bounds, body) {
            (Some(_), _) => 0,
            (None, Some(_)) => " {".len(),
            (None, None) => ";".len(),
        };
        let full = self.write_signature(from, end, tail);
        if let Some(bounds) = bounds {
            self.bounds(bounds, signature_end);
        }
        match (body, bounds) {
            (Some(_), Some(_)) => self.line(),
            (Some(_), None) if full => self.line(),
            (Some(_), None) => self.write(" "),
            (None, _) => {}
        }
        match body {
            Some(open) => {
                self.group(open, to - open);
                self.flat(self.tape.next(open), to);
            }
            None => self.flat(signature_end, to),
        }
    }

    /// Writes what stands before the body, and tells whether no brace can follow on the line.
    fn write_signature(&mut self, from: usize, end: usize, tail: usize) -> bool {
        let is_list = |tape: &Tape, at| tape.is(at, "(") && at > from && !tape.is(at - 1, "pub");
        match self.tape.find(from, end, is_list) {
            _ if self.fits(from, end, tail) => self.flat(from, end),
            Some(open) if open + 1 < self.tape.mate(open) => {
                let close = self.tape.mate(open);
                self.flat(from, open + 1);
                self.within(|writer| writer.lines(open));
                // rustfmt counts the indentation twice.
                let full = !self.fits(close, end, tail + self.indent());
                match self.fits(close, end, 0) {
                    true => self.flat(close, end),
                    false => self.generic(close, end, tail),
                }
                return full && tail > 0;
            }
            _ => self.generic(from, end, tail),
        }
        false
    }

    /// `where` and what follows it, on lines of their own.
    pub(crate) fn bounds(&mut self, from: usize, to: usize) {
        self.line();
        self.flat(from, from + 1);
        self.deeper(|writer| {
            for (from, to) in writer.tape.parts(from + 1, to) {
                writer.line();
                match writer.fits(from, to, 1) {
                    true => writer.flat(from, to),
                    false => writer.generic(from, to, 1),
                }
                writer.write(",");
            }
        });
    }

    /// A field, a parameter or a part of a list: attributes, a name and what stands behind the colon.
    pub(crate) fn part(&mut self, role: Option<Role>, from: usize, to: usize, tail: usize) {
        let start = self.attributes(from, to);
        let name = self.head(start, to);
        let colon = match self.tape.kind(name) == Some(Kind::Word) && self.tape.is(name + 1, ":") {
            true if name + 2 < to => name + 2,
            _ => return self.expression(start, to, tail),
        };
        self.flat(start, colon);
        match role {
            Some(Role::Fields | Role::Plain) => self.beside(colon, to, tail),
            _ => self.behind(colon, to, tail),
        }
    }

    /// A variant of an enum.
    pub(crate) fn variant(&mut self, from: usize, to: usize) {
        let start = self.attributes(from, to);
        let is_fields = |tape: &Tape, at| tape.role(at) == Some(Role::Variant);
        match self.tape.find(start, to, is_fields) {
            Some(open) if !self.fits(start, to, 1) => {
                self.flat(start, open);
                self.write(" ");
                self.group(open, 1);
            }
            _ => self.part(Some(Role::Variants), start, to, 1),
        }
        self.write(",");
    }
}
