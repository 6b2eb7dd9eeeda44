//! Expressions, and types, which are laid out in the same way.

use crate::statements::is_block;
use crate::tape::{Kind, NEVER, Role, Tape};
use crate::writer::Writer;
use crate::{LINE, TAB};

impl Writer<'_> {
    /// An expression: on one line if it fits, or broken at what holds it together.
    pub(crate) fn expression(&mut self, from: usize, to: usize, tail: usize) {
        if self.fits(from, to, tail) && !self.is_long_chain(from, to) {
            return self.flat(from, to);
        }
        let start = self.attributes(from, to);
        if start > from {
            return self.expression(start, to, tail);
        }
        if self.closure_body(from, to).is_some() {
            return self.closure(from, to, tail);
        }
        if self.is_control(from) {
            return self.control(from, to, tail);
        }
        if matches!(self.tape.text(from), "return" | "break") && from + 1 < to {
            self.flat(from, from + 1);
            self.write(" ");
            return self.expression(from + 1, to, tail);
        }
        if let Some((precedence, at)) = self.loosest(from, to) {
            return match precedence {
                0 => self.assigned(from, at, to, tail),
                _ => self.operands(from, to, precedence, tail),
            };
        }
        match self.operand_start(from, to) {
            start if start > from && start < to => {
                self.flat(from, start);
                if self.tape.tokens[start].start > self.tape.tokens[start - 1].end {
                    self.write(" ");
                }
                self.expression(start, to, tail);
            }
            _ => self.postfix(from, to, tail),
        }
    }

    /// Where an operand begins behind `&`, `*`, `mut` and the like.
    pub(crate) fn operand_start(&self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let prefix = match self.tape.kind(at) {
                Some(Kind::Mark) => ["&", "&&", "*", "-", "!"].contains(&self.tape.text(at)),
                Some(Kind::Keyword) => ["mut", "dyn", "impl"].contains(&self.tape.text(at)),
                Some(Kind::Lifetime) => at > from,
                _ => false,
            };
            if !prefix {
                break;
            }
            at += 1;
        }
        at
    }

    /// The operator that binds loosest, and where the first of its kind is.
    fn loosest(&self, from: usize, to: usize) -> Option<(u8, usize)> {
        let mut loosest = None;
        let mut at = from;
        while at < to {
            if self.tape.kind(at) == Some(Kind::Infix)
                && let Some(found) = precedence(self.tape.text(at))
                && loosest.is_none_or(|(known, _)| found < known)
            {
                loosest = Some((found, at));
            }
            at = self.tape.next(at);
        }
        loosest
    }

    fn assigned(&mut self, from: usize, at: usize, to: usize, tail: usize) {
        match self.fits(from, at + 1, 0) {
            true => self.flat(from, at),
            false => self.expression(from, at, " =".len()),
        }
        self.write(" ");
        self.flat(at, at + 1);
        self.behind(at + 1, to, tail);
    }

    /// Operands of operators that bind alike: each on a line of its own, its operator before it.
    fn operands(&mut self, from: usize, to: usize, bound: u8, tail: usize) {
        let is_operator = |tape: &Tape, at| {
            tape.kind(at) == Some(Kind::Infix) && precedence(tape.text(at)) == Some(bound)
        };
        let first = self.tape.find(from, to, is_operator).unwrap_or(to);
        self.expression(from, first, 0);
        self.deeper(|writer| {
            let mut at = first;
            while at < to {
                let next = writer.tape.find(at + 1, to, is_operator).unwrap_or(to);
                writer.line();
                writer.flat(at, at + 1);
                writer.write(" ");
                writer.expression(at + 1, next, if next == to { tail } else { 0 });
                at = next;
            }
        });
    }

    /// Where the body of a closure begins, if a closure does.
    pub(crate) fn closure_body(&self, from: usize, to: usize) -> Option<usize> {
        let mut at = from;
        while matches!(self.tape.text(at), "move" | "async") && at < to {
            at += 1;
        }
        if self.tape.kind(at) != Some(Kind::Mark) {
            return None;
        }
        let is_bar = |tape: &Tape, at| tape.is(at, "|") && tape.kind(at) == Some(Kind::Mark);
        let end = match self.tape.text(at) {
            "||" => at,
            "|" => self.tape.find(at + 1, to, is_bar)?,
            _ => return None,
        };
        let body = match self.tape.is(end + 1, "->") {
            true => self.tape.find(end + 1, to, is_block)?,
            false => end + 1,
        };
        (body < to).then_some(body)
    }

    /// A closure: what does not fit behind its parameters stands in braces.
    pub(crate) fn closure(&mut self, from: usize, to: usize, tail: usize) {
        let body = self.closure_body(from, to).unwrap_or(from);
        self.flat(from, body);
        self.write(" ");
        let braced = match self.role_around(body, to) {
            Some(Role::Fields | Role::Block | Role::Arms) => true,
            _ => self.is_control(body),
        };
        match braced || self.closure_body(body, to).is_some() {
            true => self.expression(body, to, tail),
            false => self.braces_around(body, to),
        }
    }

    /// An expression in braces that it does not have.
    pub(crate) fn braces_around(&mut self, from: usize, to: usize) {
        self.write("{");
        self.within(|writer| writer.expression(from, to, 0));
        self.write("}");
    }

    /// What group an expression ends with, and so is laid out as.
    pub(crate) fn role_around(&self, from: usize, to: usize) -> Option<Role> {
        let last = to.checked_sub(1)?;
        let open = self.tape.mate(last);
        (open < last && open >= from).then(|| self.tape.role(open))?
    }

    /// The columns of the first line of an expression that is broken within its last group.
    pub(crate) fn first_line(&self, from: usize, to: usize) -> usize {
        if let Some(body) = self.closure_body(from, to) {
            return self.tape.width(from, body) + " {".len();
        }
        let width = |end: usize| self.tape.width(from, end + 1);
        match self.breaking_group(from, to) {
            Some(open) if self.tape.width(from, open) < NEVER => width(open),
            _ if self.is_control(from) => match self.tape.find(from, to, is_block) {
                Some(open) => width(open),
                None => width(to - 1),
            },
            _ => self.tape.width(from, to).min(LINE + TAB),
        }
    }

    /// Whatever it is: groups are broken where they do not fit.
    pub(crate) fn generic(&mut self, from: usize, to: usize, tail: usize) {
        let mut at = from;
        while at < to {
            let next = self.tape.next(at).min(to);
            if at > from && self.tape.tokens[at].start > self.tape.tokens[at - 1].end {
                self.write(" ");
            }
            let is_group = next > at + 1;
            let is_open = |tape: &Tape, at| tape.mate(at) > at;
            let until = self.tape.find(next, to, is_open).unwrap_or(to);
            match is_group && !self.fits(at, until, if until == to { tail } else { 1 }) {
                true => self.group(at, tail),
                false => self.flat(at, next),
            }
            at = next;
        }
    }
}

/// How tightly an operator binds, the loosest first. Some part nothing.
fn precedence(operator: &str) -> Option<u8> {
    Some(match operator {
        "=" | "+=" | "-=" | "*=" | "/=" | "%=" | "^=" | "&=" | "|=" | "<<=" | ">>=" => 0,
        "||" => 1,
        "&&" => 2,
        "==" | "!=" | "<" | ">" | "<=" | ">=" => 3,
        "|" => 4,
        "^" => 5,
        "&" => 6,
        "<<" | ">>" => 7,
        "+" | "-" => 8,
        "*" | "/" | "%" => 9,
        _ => return None,
    })
}
