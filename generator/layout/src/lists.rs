//! Groups that are broken: arguments, elements, fields, statements.

use crate::roles::LIST;
use crate::tape::{Kind, NEVER, Role, Tape};
use crate::writer::Writer;

/// Elements that are all as short as this fill lines.
const SHORT: usize = 10;

impl Writer<'_> {
    /// A group that does not fit on the line.
    pub(crate) fn group(&mut self, open: usize, tail: usize) {
        let close = self.tape.mate(open);
        if open + 1 >= close {
            return self.flat(open, close + 1);
        }
        match self.tape.role(open) {
            Some(Role::Block | Role::Items) => {
                self.flat(open, open + 1);
                self.within(|writer| writer.items(open + 1, close));
            }
            Some(Role::Arms) => {
                self.flat(open, open + 1);
                self.within(|writer| writer.arms(open + 1, close));
            }
            Some(Role::Variants) => {
                self.flat(open, open + 1);
                self.within(|writer| {
                    writer.separate(open, |writer, from, to| writer.variant(from, to));
                });
            }
            Some(Role::Uses) => {
                self.flat(open, open + 1);
                self.within(|writer| writer.fill(open + 1, close));
            }
            Some(Role::Macro | Role::Attribute) => self.opaque(open),
            Some(Role::List | Role::Array) => return self.list(open, tail),
            // A type in brackets is no list.
            Some(Role::Plain) if self.tape.is(open, "[") => self.flat(open, close),
            _ => self.upright(open),
        }
        self.flat(close, close + 1);
    }

    /// The begin of a group and its parts, each on a line of its own.
    fn upright(&mut self, open: usize) {
        self.flat(open, open + 1);
        self.within(|writer| writer.lines(open));
    }

    /// The parts of a group, each on a line of its own.
    pub(crate) fn lines(&mut self, open: usize) {
        let close = self.tape.mate(open);
        let role = self.tape.role(open);
        let is_semicolon = |tape: &Tape, at| tape.kind(at) == Some(Kind::Semicolon);
        let repeats = self.tape.find(open + 1, close, is_semicolon).is_some();

        self.separate(open, |writer, from, to| {
            // Nothing may follow the rest of a struct.
            let rest = writer.tape.is(from, "..") && role == Some(Role::Fields);
            let comma = (!repeats && !rest) || to < close;
            writer.part(role, from, to, usize::from(comma));
            if comma {
                writer.write(",");
            }
        });
    }

    /// Does something for each part of a group, on lines of their own.
    fn separate(&mut self, open: usize, write: impl Fn(&mut Self, usize, usize)) {
        let (mut first, close) = (true, self.tape.mate(open));
        for (from, to) in self.tape.parts(open + 1, close) {
            if !std::mem::take(&mut first) {
                self.line();
            }
            write(self, from, to);
        }
    }

    /// Arguments or elements: the last one broken where it is, or all on lines of their own.
    fn list(&mut self, open: usize, tail: usize) {
        let close = self.tape.mate(open);
        let mut last = (open + 1, close);
        let mut count = 0;
        for part in self.tape.parts(open + 1, close) {
            last = part;
            count += 1;
        }
        if self.hugs(open, last, count) {
            self.flat(open, last.0);
            if last.0 > open + 1 {
                self.write(" ");
            }
            let is_closure = self.closure_body(last.0, last.1).is_some();
            let width = self.tape.width(last.0, last.1);
            let is_call = self.role_around(last.0, last.1) == Some(Role::List);
            let chained = !self.chain_of(last.0, last.1).links.is_empty();
            match count {
                1 if is_call && !is_closure && !chained && width > LIST => {
                    self.broken(last.0, last.1, tail + 1)
                }
                1 => self.expression(last.0, last.1, tail + 1),
                _ if is_closure => self.closure(last.0, last.1, tail + 1),
                _ => self.expression(last.0, last.1, tail + 1),
            }
        } else if self.are_short(open) {
            self.flat(open, open + 1);
            self.within(|writer| writer.fill(open + 1, close));
        } else {
            self.upright(open);
        }
        self.flat(close, close + 1);
    }

    /// Whether the last part begins on the line of the group and ends on that of its end.
    fn hugs(&self, open: usize, (from, to): (usize, usize), count: usize) -> bool {
        if !self.can_hug(from, to, count == 1) {
            return false;
        }
        if count == 1 && self.is_unbroken(from, to) {
            return false;
        }
        let before = self.tape.width(open + 1, from) + usize::from(count > 1);
        let first = self.first_line(from, to);
        before < NEVER && before + first <= LIST && before + first < self.room()
    }

    /// Whether a chain ends with a call of nothing, and so is rather moved than broken if it fits
    /// on a line of its own.
    fn is_unbroken(&self, from: usize, to: usize) -> bool {
        let chained = !self.chain_of(from, to).links.is_empty();
        chained
            && self.tape.mate(to - 1) + 2 == to
            && self.tape.width(from, to) < self.room_within()
    }

    /// Whether elements are so short and simple that they fill lines.
    fn are_short(&self, open: usize) -> bool {
        let mut parts = self.tape.parts(open + 1, self.tape.mate(open));
        parts.all(|(from, to)| {
            let start = self.operand_start(from, to);
            let kind = self.tape.kind(start);
            let simple = matches!(kind, Some(Kind::Word | Kind::Literal)) && start + 1 == to;
            simple && self.tape.width(from, to) <= SHORT
        })
    }

    /// Parts that fill lines.
    pub(crate) fn fill(&mut self, from: usize, to: usize) {
        if self.fits(from, to, 1) {
            self.flat(from, to);
            // The comma of a tuple with one value is its own.
            if !self.tape.is(to - 1, ",") {
                self.write(",");
            }
            return;
        }
        let mut first = true;
        for (from, to) in self.tape.parts(from, to) {
            if !std::mem::take(&mut first) {
                match self.fits(from, to, " , ".len()) {
                    true => self.write(" "),
                    false => self.line(),
                }
            }
            match self.fits(from, to, 1) {
                true => self.flat(from, to),
                false => self.generic(from, to, 1),
            }
            self.write(",");
        }
    }

    /// What a macro or an attribute is given: its commas are its own, and there is a line for each part.
    fn opaque(&mut self, open: usize) {
        let close = self.tape.mate(open);
        self.flat(open, open + 1);
        if let Some(inner) = self.nested(open) {
            self.flat(open + 1, inner);
            self.opaque(inner);
            return self.flat(close - 1, close);
        }
        self.within(|writer| {
            let bound = writer.tape.role(open) == Some(Role::Attribute);
            if writer.fits(open + 1, close, 0) && !bound {
                return writer.flat(open + 1, close);
            }
            let mut at = open + 1;
            while at < close {
                let ends = [Some(Kind::Comma), Some(Kind::Semicolon)];
                let end = writer
                    .tape
                    .find(at, close, |tape, at| ends.contains(&tape.kind(at)));
                let end = end.map_or(close, |end| end + 1);
                if at > open + 1 {
                    writer.line();
                }
                match writer.fits(at, end, 0) {
                    true => writer.flat(at, end),
                    false => writer.generic(at, end, 0),
                }
                at = end;
            }
        });
    }

    /// The only thing in the parentheses of an attribute, if it has parentheses itself:
    /// `any(` of `#[cfg(any(`.
    fn nested(&self, open: usize) -> Option<usize> {
        let close = self.tape.mate(open);
        let inner = self.tape.mate(close - 1);
        let attribute = self.tape.role(open) == Some(Role::Attribute);
        let alone = self.tape.parts(open + 1, close).take(2).count() == 1;
        (attribute && alone && inner > open && inner + 2 < close).then_some(inner)
    }
}
