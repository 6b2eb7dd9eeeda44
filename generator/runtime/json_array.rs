//! The items of a JSON array.
// needs: json; crates: serde_json

use std::fmt;

use super::json::{Json, Node};

/// An iterator over the items of an array.
#[derive(Clone)]
pub struct Array<'t> {
    rest: &'t [Node<'t>],
    len: usize,
}

impl<'t> Array<'t> {
    pub(super) fn new(rest: &'t [Node<'t>], len: usize) -> Self {
        Self { rest, len }
    }
}

/// Shows the number of items only: what was read may be secret.
impl fmt::Debug for Array<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Array({} items)", self.len)
    }
}

impl<'t> Iterator for Array<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        let (item, rest) = Json::split(self.rest)?;
        self.rest = rest;
        self.len = self.len.saturating_sub(1);
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}

impl ExactSizeIterator for Array<'_> {}
