//! An operand and what follows it: how it parts into a root and the links of a chain.

use crate::roles::LIST;
use crate::tape::{Kind, Role};
use crate::writer::Writer;
use crate::{LINE, TAB};

/// A root and its links.
pub(crate) struct Chain {
    /// Where the links begin.
    pub(crate) links: Vec<usize>,
}

impl Writer<'_> {
    /// Parts an operand. What is none has no links.
    pub(crate) fn chain_of(&self, from: usize, to: usize) -> Chain {
        let mut links = Vec::new();
        let mut at = from;
        while at < to {
            match self.tape.kind(at) {
                Some(Kind::Mark) if self.tape.is(at, ".") && at > from => links.push(at),
                Some(Kind::Word | Kind::Literal | Kind::Mark | Kind::Open(_)) => {}
                Some(Kind::Keyword) if self.tape.is(at, "await") => {}
                _ => return Chain { links: Vec::new() },
            }
            at = self.tape.next(at);
        }
        Chain { links }
    }

    /// Whether a chain is one that is broken although it fits.
    pub(crate) fn is_long_chain(&self, from: usize, to: usize) -> bool {
        let start = self.operand_start(from, to);
        if self.tape.width(start, to) <= LIST || self.closure_body(start, to).is_some() {
            return false;
        }
        self.chain_of(start, to).links.len() > 1
    }

    /// An operand that does not fit.
    pub(crate) fn postfix(&mut self, from: usize, to: usize, tail: usize) {
        let chain = self.chain_of(from, to);
        match chain.links.is_empty() {
            true => self.element(from, to, tail),
            false => self.chain(from, to, &chain.links, tail),
        }
    }

    /// A piece without links, broken at its last group.
    pub(crate) fn element(&mut self, from: usize, to: usize, tail: usize) {
        match self.fits(from, to, tail) {
            true => self.flat(from, to),
            false => self.broken(from, to, tail),
        }
    }

    /// A piece that is broken at its last group, whether it fits or not.
    pub(crate) fn broken(&mut self, from: usize, to: usize, tail: usize) {
        let Some(open) = self.breaking_group(from, to) else {
            return self.generic(from, to, tail);
        };
        let next = self.tape.next(open);
        if self.tape.width(from, open) > LINE {
            return self.generic(from, to, tail);
        }
        self.flat(from, open);
        if open > from && self.tape.tokens[open].start > self.tape.tokens[open - 1].end {
            self.write(" ");
        }
        self.group(open, tail + self.tape.width(next, to));
        self.flat(next, to);
    }

    /// The group at which an expression is broken: the last one that is not empty, with as little as possible behind it.
    pub(crate) fn breaking_group(&self, from: usize, to: usize) -> Option<usize> {
        let mut found = None;
        let mut at = self.operand_start(from, to);
        while at < to {
            let next = self.tape.next(at);
            if next > at + 2 {
                found = Some(at);
            }
            at = next;
        }
        found
    }

    /// Whether an argument may begin on the line of the call and end on that of its parenthesis.
    pub(crate) fn can_hug(&self, from: usize, to: usize, alone: bool) -> bool {
        let start = self.operand_start(from, to);
        if self.closure_body(start, to).is_some() {
            return true;
        }
        if self.is_control(start) {
            return alone || self.tape.is(start, "{");
        }
        let plain = |at| !matches!(self.tape.kind(at), Some(Kind::Infix | Kind::Comment));
        let ends = match self.tape.is(to - 1, "?") {
            true => self.role_around(start, to - 1),
            false => self.role_around(start, to),
        };
        let is_plain = self.tape.find(start, to, |_, at| !plain(at)).is_none();
        alone && is_plain && ends.is_some_and(|role| role != Role::Angle)
    }

    /// How many lines a group takes when it is broken, roughly.
    pub(crate) fn lines_of(&self, open: usize) -> usize {
        let close = self.tape.mate(open);
        let parts = self.tape.parts(open + 1, close);
        if parts.clone().count() == 1
            && self.can_hug(open + 1, close, true)
            && let Some(inner) = self.breaking_group(open + 1, close)
        {
            return self.lines_of(inner);
        }
        let lines = parts.map(|(from, to)| match self.tape.width(from, to) <= LINE - TAB {
            true => 1,
            false => 3,
        });
        2 + lines.sum::<usize>()
    }
}
