//! Chains of methods: on one line, with only the last call broken, or with a call on each line.

use crate::TAB;
use crate::roles::LIST;
use crate::tape::NEVER;
use crate::writer::Writer;

/// A last call with this many lines is broken where it is rather than moved.
const TALL: usize = 5;

impl Writer<'_> {
    /// A chain that does not fit, or that is too long for one line.
    pub(crate) fn chain(&mut self, from: usize, to: usize, links: &[usize], tail: usize) {
        // A short root at the begin of a line takes what follows it along.
        let short = self.tape.width(from, links[0]) + self.beyond() <= TAB;
        let taken = usize::from(short);
        let Some((&last, between)) = links[taken..].split_last() else {
            return self.element(from, to, tail);
        };
        let root_end = between.first().copied().unwrap_or(last);
        if self.stays((from, last, to), links.len(), tail) {
            self.flat(from, last);
            return self.element(last, to, tail);
        }
        let links = (between, last, to);
        match self.fits(from, root_end, 0) {
            true => {
                self.flat(from, root_end);
                self.deeper(|writer| writer.links(links, tail));
            }
            // What follows a block stands where the block ends.
            false => {
                self.element(from, root_end, 0);
                self.links(links, tail);
            }
        }
    }

    /// The columns of what stands before the first link.
    pub(crate) fn root_width(&self, from: usize, to: usize) -> usize {
        let links = self.chain_of(from, to).links;
        self.tape.width(from, links.first().copied().unwrap_or(to))
    }

    /// Links, each on a line of its own.
    fn links(&mut self, (between, last, to): (&[usize], usize, usize), tail: usize) {
        for (index, &link) in between.iter().enumerate() {
            let end = between.get(index + 1).copied().unwrap_or(last);
            self.line();
            self.element(link, end, 0);
        }
        self.line();
        self.element(last, to, tail);
    }

    /// Whether all of a chain but the end of its last call stays on the line.
    fn stays(&self, (from, last, to): (usize, usize, usize), links: usize, tail: usize) -> bool {
        // On one line the chain is too long.
        if self.fits(from, to, tail) {
            return false;
        }
        let before = self.tape.width(from, last);
        let room = self.room();
        let budget = match links {
            1 => room,
            _ => room.min(LIST),
        };
        let Some(open) = self.breaking_group(last, to) else {
            return false;
        };
        if before >= NEVER || before >= budget {
            return false;
        }
        let (inside, close) = (open + 1, self.tape.mate(open));
        let hugs = self.tape.parts(inside, close).count() == 1 && self.can_hug(inside, close, true);
        let first = match hugs {
            true => self.tape.width(last, inside) + self.first_line(inside, close),
            false => self.tape.width(last, inside),
        };
        if before + first > budget {
            return false;
        }
        let fits_below = self.tape.width(last, to) + tail <= self.room_within();
        self.lines_of(open) >= TALL || !fits_below
    }
}
