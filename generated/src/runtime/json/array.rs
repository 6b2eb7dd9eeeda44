//! The items of a JSON array.

use std::fmt;

use super::node::Extent;
use super::{Json, Tape};

/// What one value of a text takes at most when it is decoded, roughly: the field of a struct.
const BYTES_OF_A_VALUE: usize = 32;

/// An iterator over the items of an array.
#[derive(Clone)]
pub struct Array<'t> {
    tape: &'t Tape<'t>,
    /// Where the next item stands.
    at: usize,
    /// Items that are left.
    len: usize,
    /// Values in all items, with all that they hold.
    nodes: usize,
}

impl<'t> Array<'t> {
    pub(super) fn new(tape: &'t Tape<'t>, at: usize, extent: Extent) -> Self {
        Self {
            tape,
            at,
            len: extent.len as usize,
            nodes: extent.nodes as usize,
        }
    }

    /// How many items of `size` bytes there may be: all, unless that is out of proportion to what
    /// the items hold. A long list of what turns out to be something else must not cost the memory
    /// of what was expected.
    pub(crate) fn capacity(&self, size: usize) -> usize {
        let proportion = self.nodes.saturating_mul(BYTES_OF_A_VALUE);
        self.len.min(proportion / size.max(1))
    }
}

impl<'t> Iterator for Array<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        self.len = self.len.checked_sub(1)?;
        if !self.tape.goes_on(1) {
            return None;
        }
        let item = Json::new(self.tape, self.at);
        self.at += item.node().size();
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}

impl ExactSizeIterator for Array<'_> {}

/// Shows the number of items only: what was read may be secret.
impl fmt::Debug for Array<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Array({} items)", self.len)
    }
}
