//! The order of imports and modules, which rustfmt sorts.

use std::cmp::Ordering;
use std::fmt::Write as _;

use crate::gap::Gap;
use crate::scan::Scanner;
use crate::tape::{Kind, Role, Tape};
use crate::writer::Writer;

/// The first token of a run, and the one behind its last.
type Run = (usize, usize);

/// Items that are sorted where they stand next to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sorted {
    /// `mod name;`
    Modules,
    /// `use path;`
    Imports,
}

impl Writer<'_> {
    /// Tells what an item is sorted as, if it is.
    pub(crate) fn sorted_as(&self, from: usize, to: usize) -> Option<Sorted> {
        if self.tape.kind(to - 1) != Some(Kind::Semicolon) {
            return None;
        }
        let start = self.attributes_end(from, to);
        let sorted = match self.tape.text(self.head(start, to)) {
            "mod" => Sorted::Modules,
            "use" => Sorted::Imports,
            _ => return None,
        };
        // The macros of a module are known behind it only.
        let fixed = (from..start).any(|at| self.tape.is(at, "macro_use"));
        (!fixed).then_some(sorted)
    }

    /// Brings items of a kind into their order.
    pub(crate) fn sort(&self, sorted: Sorted, items: &mut Vec<(usize, usize)>) {
        let behind = |&(from, to): &(usize, usize)| {
            let start = self.attributes_end(from, to);
            ((self.head(start, to) + 1, to - 1), (from, to))
        };
        let mut keyed: Vec<(Run, Run)> = items.iter().map(behind).collect();
        keyed.sort_by(|(one, _), (other, _)| match sorted {
            Sorted::Modules => name(self.tape, one.0).cmp(name(self.tape, other.0)),
            Sorted::Imports => by_path(self.tape, *one, *other),
        });
        items.clear();
        items.extend(keyed.into_iter().map(|(_, item)| item));
    }
}

impl Scanner<'_> {
    /// Sorts the names of a list of imports that is about to end.
    pub(crate) fn sort_names(&mut self, open: usize) {
        let tape = &*self.tape;
        let mut names: Vec<(usize, usize)> = tape.parts(open + 1, tape.tokens.len()).collect();
        let order = |one: &(usize, usize), other: &(usize, usize)| by_path(tape, *one, *other);
        if names.is_sorted_by(|one, other| order(one, other).is_le()) {
            return;
        }
        names.sort_by(order);
        self.write_again(open + 1, &names);
    }

    /// Takes tokens from the end of the tape and writes them again as parts with commas between.
    fn write_again(&mut self, at: usize, parts: &[(usize, usize)]) {
        let tokens = self.tape.tokens.split_off(at);
        let Some(&first) = tokens.first() else {
            return;
        };
        let text = self.tape.text.split_off(first.start);
        self.tape.columns = first.left;
        for (index, &(from, to)) in parts.iter().enumerate() {
            if index > 0 {
                self.push(Kind::Comma, Gap::Tight, |text| text.write_char(','));
            }
            self.glue = index == 0;
            let moved = self.tape.tokens.len();
            let mut end = 0;
            for token in &tokens[from - at..to - at] {
                let piece = &text[token.start - first.start..token.end - first.start];
                let before = Gap::free_if(token.start > end);
                self.push(token.kind, before, |text| text.write_str(piece));
                self.glue = false;
                end = token.end;
                if let Some(last) = self.tape.tokens.last_mut() {
                    last.mate = token.mate - from + moved;
                }
            }
        }
    }
}

/// The name behind a keyword, without the mark of a raw one.
fn name(tape: &Tape, at: usize) -> &str {
    let name = tape.text(at);
    name.strip_prefix("r#").unwrap_or(name)
}

/// A segment of a path; kinds are in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Itself,
    Super,
    Crate,
    Name,
    All,
    List,
}

/// Compares two paths that are imported, without their attributes and visibility.
fn by_path(tape: &Tape, one: (usize, usize), other: (usize, usize)) -> Ordering {
    let mut segments = segments(tape, other);
    for segment in self::segments(tape, one) {
        let Some(against) = segments.next() else {
            return Ordering::Greater;
        };
        let order = by_segment(tape, segment, against);
        if order.is_ne() {
            return order;
        }
    }
    match segments.next() {
        Some(_) => Ordering::Less,
        None => Ordering::Equal,
    }
}

/// Finds the segments of a path. Another name for what it leads to is none.
fn segments(tape: &Tape, (from, to): (usize, usize)) -> impl Iterator<Item = usize> {
    let mut at = from;
    std::iter::from_fn(move || {
        while tape.is(at, "::") && at < to {
            at += 1;
        }
        let segment = (at < to && !tape.is(at, "as")).then_some(at);
        at = tape.next(at);
        segment
    })
}

fn by_segment(tape: &Tape, one: usize, other: usize) -> Ordering {
    let kinds = kind(tape, one).cmp(&kind(tape, other));
    if kinds.is_ne() {
        return kinds;
    }
    match kind(tape, one) {
        Segment::Name => by_version(name(tape, one), name(tape, other)),
        Segment::List => by_parts(tape, one, other),
        Segment::Itself | Segment::Super | Segment::Crate | Segment::All => Ordering::Equal,
    }
}

fn by_parts(tape: &Tape, one: usize, other: usize) -> Ordering {
    let mut parts = tape.parts(other + 1, tape.mate(other));
    for part in tape.parts(one + 1, tape.mate(one)) {
        let Some(against) = parts.next() else {
            return Ordering::Greater;
        };
        let order = by_path(tape, part, against);
        if order.is_ne() {
            return order;
        }
    }
    match parts.next() {
        Some(_) => Ordering::Less,
        None => Ordering::Equal,
    }
}

fn kind(tape: &Tape, at: usize) -> Segment {
    match tape.text(at) {
        "self" => Segment::Itself,
        "super" => Segment::Super,
        "crate" => Segment::Crate,
        "*" => Segment::All,
        _ if tape.role(at) == Some(Role::Uses) => Segment::List,
        _ => Segment::Name,
    }
}

/// A piece of a name.
#[derive(Clone, Copy)]
enum Piece<'n> {
    Underscore,
    Letters(&'n str),
    Number(&'n str, u64),
}

/// Compares names such that `a9` comes before `a10`, and `a_b` before `ab`.
fn by_version(one: &str, other: &str) -> Ordering {
    // Most names differ in a letter, before which they are the same piece by piece.
    let mut bytes = one.bytes().zip(other.bytes());
    if let Some((one, other)) = bytes.find(|(one, other)| one != other)
        && one.is_ascii_alphabetic()
        && other.is_ascii_alphabetic()
    {
        return one.cmp(&other);
    }
    let (mut one, mut other) = (one, other);
    let mut zeros = Ordering::Equal;
    loop {
        let order = match (next_piece(&mut one), next_piece(&mut other)) {
            (None, None) => return zeros,
            (Some(_), None) => Ordering::Greater,
            (None, Some(_)) => Ordering::Less,
            (Some(one), Some(other)) => by_piece(one, other, &mut zeros),
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// Compares pieces. Of equal numbers the first with more zeros before it decides, if nothing else
/// does.
fn by_piece(one: Piece<'_>, other: Piece<'_>, zeros: &mut Ordering) -> Ordering {
    match (one, other) {
        (Piece::Underscore, Piece::Underscore) => Ordering::Equal,
        (Piece::Underscore, Piece::Letters(_) | Piece::Number(..)) => Ordering::Less,
        (Piece::Letters(_) | Piece::Number(..), Piece::Underscore) => Ordering::Greater,
        (Piece::Number(one, value), Piece::Number(other, against)) => {
            let longer = other.len().cmp(&one.len());
            *zeros = zeros.then(if value == against {
                longer
            } else {
                Ordering::Equal
            });
            value.cmp(&against)
        }
        (
            Piece::Letters(one) | Piece::Number(one, _),
            Piece::Letters(other) | Piece::Number(other, _),
        ) => one.cmp(other),
    }
}

/// Takes a piece from the front of a name. A number that is too long for one is like the end.
fn next_piece<'n>(name: &mut &'n str) -> Option<Piece<'n>> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    if let Some(rest) = name.strip_prefix('_') {
        *name = rest;
        return Some(Piece::Underscore);
    }
    let numeric = name.starts_with(is_digit);
    let end = match numeric {
        true => name.find(|letter| !is_digit(letter)),
        false => name.find(|letter: char| letter == '_' || letter.is_numeric()),
    };
    let (piece, rest) = name.split_at(end.unwrap_or(name.len()));
    *name = rest;
    match numeric {
        true => piece.parse().ok().map(|value| Piece::Number(piece, value)),
        false => (!piece.is_empty()).then_some(Piece::Letters(piece)),
    }
}
