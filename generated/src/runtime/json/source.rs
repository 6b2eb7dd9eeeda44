//! Finds the text of a number in the source of a document.

use std::cell::{Cell, RefCell};

use super::node::Node;
use super::{Json, Tape};

/// The number of nodes between two places that are kept.
const STEP: usize = 64;

/// The ends of values in the source, as far as they were looked for.
///
/// The tape does not say where numbers stand, for hardly anyone asks. So the source is gone
/// through: once, and then from the last place before the one that is asked for.
#[derive(Default)]
pub(crate) struct Places {
    /// The value that was looked for last, and where the one before it ends.
    last: Cell<(usize, usize)>,
    /// The end of the value before each [`STEP`]th one.
    kept: RefCell<Vec<u32>>,
}

impl<'t> Json<'t> {
    /// The text of a number as it stands in the source, if there is one.
    pub(crate) fn source_text(self) -> Option<&'t str> {
        let places = &self.tape.places;
        let last = places.last.get();
        let near = last.0..last.0.saturating_add(STEP);
        let start = match near.contains(&self.at) {
            true => last,
            false => (self.at - self.at % STEP, self.kept(self.at / STEP)?),
        };
        let end = self.tape.skip(start.0..self.at, start.1)?;
        places.last.set((self.at, end));
        let (text, _) = self.tape.value_behind(end, self.node())?;
        (!text.is_empty()).then_some(text)
    }

    /// Finds the end of the value before that of this step. Steps that were not needed yet are gone
    /// through.
    fn kept(self, step: usize) -> Option<usize> {
        let mut kept = self.tape.places.kept.borrow_mut();
        if kept.is_empty() {
            kept.push(0);
        }
        while kept.len() <= step {
            let from = (kept.len() - 1) * STEP;
            let end = *kept.last()? as usize;
            let end = self.tape.skip(from..from + STEP, end)?;
            kept.push(u32::try_from(end).ok()?);
        }
        kept.get(step).map(|end| *end as usize)
    }
}

impl<'a> Tape<'a> {
    /// Finds the end of the last of these values, if the one before them ends at `end`.
    fn skip(&self, values: std::ops::Range<usize>, end: usize) -> Option<usize> {
        let mut nodes = self.nodes.get(values)?.iter();
        nodes.try_fold(end, |end, node| Some(self.value_behind(end, *node)?.1))
    }

    /// The text of a value, of an array or object its bracket, and its end, if what is before ends
    /// at `start`.
    fn value_behind(&self, start: usize, node: Node) -> Option<(&'a str, usize)> {
        let rest = self.source.get(start..).filter(|rest| !rest.is_empty())?;
        let rest = rest.trim_start_matches([' ', '\t', '\r', '\n', ',', ':', ']', '}']);
        let length = match node {
            Node::Array(_) | Node::Object(_) => 1,
            Node::Source(span) => span.len as usize + 2,
            Node::Copied(_) | Node::Escaped(_) => length_of_string(rest.as_bytes()),
            _ => rest
                .find([' ', '\t', '\r', '\n', ',', ']', '}'])
                .unwrap_or(rest.len()),
        };
        let start = self.source.len() - rest.len();
        Some((rest.get(..length)?, start + length))
    }
}

/// Measures the string that the text begins with, its quotes included.
pub(super) fn length_of_string(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = text.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}
