//! The items of a JSON array.
// needs: json, json_node

use std::fmt;

use super::json::{Json, Tape};
use super::json_node::Extent;

/// An iterator over the items of an array.
#[derive(Clone)]
pub struct Array<'t> {
    tape: &'t Tape<'t>,
    /// Where the next item stands.
    at: usize,
    /// Items that are left.
    len: usize,
}

impl<'t> Array<'t> {
    pub(super) fn new(tape: &'t Tape<'t>, at: usize, extent: Extent) -> Self {
        Self {
            tape,
            at,
            len: extent.len as usize,
        }
    }
}

impl<'t> Iterator for Array<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        self.len = self.len.checked_sub(1)?;
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
