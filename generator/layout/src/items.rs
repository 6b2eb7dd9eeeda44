//! Items: what they begin with, what they hold, and the empty lines between them.

use crate::sort::Sorted;
use crate::tape::{Kind, Role, Tape};
use crate::writer::Writer;

impl Writer<'_> {
    /// Items or statements, each on lines of its own. An item that ends with braces has an empty line around it.
    pub(crate) fn items(&mut self, from: usize, to: usize) {
        let mut at = self.inner_attributes(from, to);
        let from = at;
        let mut tall_before = false;
        let mut semicolon = from;
        while at < to {
            let end = self.item_end(at, to, &mut semicolon);
            let tall = self.is_tall(at, end);
            if at > from {
                match tall || tall_before {
                    true => self.empty_line(),
                    false => self.line(),
                }
            }
            at = match self.sorted_as(at, end) {
                Some(sorted) => self.run(sorted, (at, end), to, &mut semicolon),
                None => {
                    self.item(at, end);
                    end
                }
            };
            tall_before = tall;
        }
    }

    /// Writes attributes and documentation of everything that follows, which belong to no item.
    fn inner_attributes(&mut self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let end = attribute_end(self.tape, at);
            let inner = self.tape.is(at + 1, "!") || self.tape.text(at).starts_with("//!");
            if end == at || !inner {
                break;
            }
            self.attribute(at, end);
            if end < to {
                self.line();
            }
            at = end;
        }
        at
    }

    /// Imports or modules next to each other, in their order. Returns where they end.
    fn run(
        &mut self,
        sorted: Sorted,
        first: (usize, usize),
        to: usize,
        semicolon: &mut usize,
    ) -> usize {
        let mut items = vec![first];
        let mut at = first.1;
        while at < to {
            let end = self.item_end(at, to, semicolon);
            if self.sorted_as(at, end) != Some(sorted) {
                break;
            }
            items.push((at, end));
            at = end;
        }
        self.sort(sorted, &mut items);
        for (index, &(from, to)) in items.iter().enumerate() {
            if index > 0 {
                self.line();
            }
            self.item(from, to);
        }
        at
    }

    /// Whether an item is one that has braces.
    fn is_tall(&self, from: usize, to: usize) -> bool {
        let start = self.head(self.attributes_end(from, to), to);
        self.tape.is(to - 1, "}") && is_braced(self.tape.text(start))
    }

    /// An item or a statement.
    pub(crate) fn item(&mut self, from: usize, to: usize) {
        let start = self.attributes(from, to);
        let head = self.head(start, to);
        match self.tape.text(head) {
            "use" => self.import(start, to),
            "fn" => self.function(start, to),
            word if is_braced(word) && self.tape.kind(head) == Some(Kind::Keyword) => {
                self.braced(start, to);
            }
            _ if self.macro_end(start, to) == Some(to) => self.macro_item(start, to),
            _ => self.statement(start, to),
        }
    }

    /// Attributes and documentation, each on a line of its own, and the line that follows them.
    pub(crate) fn attributes(&mut self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let end = attribute_end(self.tape, at);
            if end == at {
                break;
            }
            self.attribute(at, end);
            if end < to {
                self.line();
            }
            at = end;
        }
        at
    }

    fn attribute(&mut self, from: usize, to: usize) {
        if self.tape.kind(from) == Some(Kind::Comment) {
            let token = self.tape.tokens[from];
            return self.write(&self.tape.text[token.start..token.end]);
        }
        if self.fits(from, to, 0) {
            return self.flat(from, to);
        }
        let inside = self.tape.mate(to - 1) + 1;
        self.flat(from, inside);
        self.generic(inside, to - 1, 1);
        self.flat(to - 1, to);
    }

    /// Finds the end of the attributes of an item.
    pub(crate) fn attributes_end(&self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let end = attribute_end(self.tape, at);
            if end == at {
                break;
            }
            at = end;
        }
        at
    }

    /// The keyword that says what an item is, behind its visibility and the like.
    pub(crate) fn head(&self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let next = self.tape.next(at);
            at = match self.tape.text(at) {
                "pub" if self.tape.is(next, "(") => self.tape.next(next),
                "pub" | "default" => next,
                "const" | "async" | "unsafe" if self.is_modifier(next) => next,
                "extern" if self.tape.kind(next) == Some(Kind::Literal) => next + 1,
                _ => return at,
            };
        }
        from
    }

    fn is_modifier(&self, next: usize) -> bool {
        ["fn", "unsafe", "extern", "impl", "trait", "async"].contains(&self.tape.text(next))
    }

    /// Finds the end of an item or a statement. The end of the next semicolon is kept from one item
    /// to the next: most items have none, and there may be thousands before it.
    fn item_end(&self, from: usize, to: usize, semicolon: &mut usize) -> usize {
        let start = self.attributes_end(from, to);
        let head = self.head(start, to);
        let keyword = self.tape.kind(head) == Some(Kind::Keyword);
        if *semicolon <= start {
            let is_semicolon = |tape: &Tape, at| tape.kind(at) == Some(Kind::Semicolon);
            let found = self.tape.find(start, to, is_semicolon);
            *semicolon = found.map_or(to, |at| at + 1);
        }
        let semicolon = *semicolon;
        if keyword && is_braced(self.tape.text(head)) {
            let brace = self.tape.find(head, semicolon, Tape::is_brace);
            return brace.map_or(semicolon, |open| self.tape.next(open));
        }
        match self.macro_end(start, semicolon) {
            Some(end) if self.tape.is(end - 1, "}") => end,
            _ => self.control_end(start, semicolon).unwrap_or(semicolon),
        }
    }

    /// Finds the end of a macro call, with the semicolon behind it.
    fn macro_end(&self, from: usize, to: usize) -> Option<usize> {
        let is_group = |tape: &Tape, at| tape.role(at).is_some_and(|role| role != Role::Angle);
        let open = self.tape.find(from, to, is_group)?;
        let named = open.checked_sub(2).filter(|bang| *bang >= from)?;
        let bang = self.tape.is(open - 1, "!") || self.tape.is(named, "!");
        let simple = self.tape.role(open) == Some(Role::Macro) && bang;
        let starts = self.tape.kind(from) == Some(Kind::Word) || self.tape.is(from, "::");
        let end = self.tape.next(open);
        let infix = self
            .tape
            .find(from, open, |tape, at| tape.kind(at) == Some(Kind::Infix));
        match self.tape.kind(end) {
            _ if !simple || !starts || infix.is_some() => None,
            Some(Kind::Semicolon) if end < to => Some(end + 1),
            _ => Some(end),
        }
    }

    /// A macro call that is an item: on one line, or with what it is given on lines of its own.
    fn macro_item(&mut self, from: usize, to: usize) {
        match self.fits(from, to, 0) {
            true => self.flat(from, to),
            false => self.generic(from, to, 0),
        }
    }

    /// `use`: names that do not fit fill lines.
    fn import(&mut self, from: usize, to: usize) {
        let is_list = |tape: &Tape, at| tape.role(at) == Some(Role::Uses);
        match self.tape.find(from, to, is_list) {
            Some(open) if !self.fits(from, to, IMPORT) => {
                let close = self.tape.mate(open);
                self.flat(from, open + 1);
                self.within(|writer| writer.fill(open + 1, close));
                self.flat(close, to);
            }
            _ => self.flat(from, to),
        }
    }

    /// An item with braces.
    fn braced(&mut self, from: usize, to: usize) {
        let Some(open) = self.tape.find(from, to, Tape::is_brace) else {
            return match self.fits(from, to, 0) {
                true => self.flat(from, to),
                false => self.generic(from, to, 0),
            };
        };
        self.header(from, open);
        self.group(open, to - open);
        self.flat(self.tape.next(open), to);
    }

    /// Writes the header of an item, up to its braces.
    fn header(&mut self, from: usize, open: usize) {
        let is_where = |tape: &Tape, at| tape.is(at, "where");
        if let Some(bounds) = self.tape.find(from, open, is_where) {
            self.generic(from, bounds, 0);
            self.bounds(bounds, open);
            return self.line();
        }
        if self.fits(from, open, " {".len()) {
            self.flat(from, open);
            return self.write(" ");
        }
        let is_impl = |tape: &Tape, at| tape.is(at, "impl");
        match self.tape.find(from, open, is_impl) {
            Some(at) => self.implementation(from, at, open),
            None => self.generic(from, open, 0),
        }
        self.line();
    }

    /// `impl … for …` that does not fit: its parts below each other.
    fn implementation(&mut self, from: usize, at: usize, to: usize) {
        let is_for = |tape: &Tape, at| tape.is(at, "for");
        let angle = self.tape.role(at + 1) == Some(Role::Angle);
        let start = if angle {
            self.tape.next(at + 1)
        } else {
            at + 1
        };
        let of = self.tape.find(start, to, is_for).unwrap_or(to);
        let beside = of < to && self.fits(from, of, 0);
        self.flat(from, if beside { of } else { start });
        self.deeper(|writer| {
            if !beside {
                writer.line();
                if writer.tape.width(start, of) > writer.room() && of < to {
                    writer.element(start, of, 0);
                    writer.write(" ");
                    return writer.flat(of, to);
                }
                writer.element(start, of, 0);
            }
            if of < to {
                writer.line();
                writer.element(of, to, 0);
            }
        });
    }
}

/// Columns that rustfmt leaves free behind a list of imports.
const IMPORT: usize = 2;

/// Whether an item that begins with this keyword may end with braces.
fn is_braced(keyword: &str) -> bool {
    matches!(
        keyword,
        "struct" | "enum" | "fn" | "impl" | "mod" | "trait" | "extern"
    )
}

/// Finds the end of an attribute or comment; the place itself if none begins there.
pub(crate) fn attribute_end(tape: &Tape, at: usize) -> usize {
    if tape.kind(at) == Some(Kind::Comment) {
        return at + 1;
    }
    let open = match tape.is(at, "#") && tape.kind(at) == Some(Kind::Mark) {
        true if tape.is(at + 1, "!") => at + 2,
        true => at + 1,
        false => return at,
    };
    match tape.role(open) {
        Some(Role::Attribute) => tape.next(open),
        _ => at,
    }
}
