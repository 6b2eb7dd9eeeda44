//! The members of a JSON object, taken by name.

use std::fmt;

use super::bounds::EVERY;
use super::node::Extent;
use super::{Json, Tape};

/// The members of an object.
///
/// A lookup begins where the last one ended and wraps round, so that taking the members in the
/// order of the text, which is mostly that of the schema, needs one comparison each. Properties are
/// taken once: those that have been taken in that order are not looked at again. If a key occurs
/// more than once, it is not specified which of its values is found.
#[derive(Clone)]
pub struct Object<'t> {
    tape: &'t Tape<'t>,
    /// Where the members begin and end on the tape.
    start: usize,
    end: usize,
    /// The member behind the last hit.
    next: usize,
    /// All members before this one have been taken.
    rest: usize,
    len: usize,
}

impl<'t> Object<'t> {
    pub(super) fn new(tape: &'t Tape<'t>, start: usize, extent: Extent) -> Self {
        let end = start.saturating_add(extent.nodes as usize);
        Self {
            tape,
            start,
            end,
            next: start,
            rest: start,
            len: extent.len as usize,
        }
    }

    /// The object itself.
    pub(crate) fn json(&self) -> Json<'t> {
        Json::new(self.tape, self.start.wrapping_sub(1))
    }

    /// The property `name` as it is in the document.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Json<'t>> {
        let key = self.find(name, self.start, self.end)?;
        Some(Json::new(self.tape, key + 1))
    }

    /// Takes the property `name` as it is in the document.
    pub(crate) fn take(&mut self, name: &str) -> Option<Json<'t>> {
        let key = self
            .find(name, self.next, self.end)
            .or_else(|| self.find(name, self.rest, self.next))?;
        let value = Json::new(self.tape, key + 1);
        self.next = key + 1 + value.node().size();
        if key == self.rest {
            self.rest = self.next;
        }
        Some(value)
    }

    /// Where the key `name` stands between the members at `at` and `end`.
    fn find(&self, name: &str, at: usize, end: usize) -> Option<usize> {
        let mut members = self.tape.nodes.get(at..end)?;
        if members.len() > EVERY && !self.tape.goes_on(members.len()) {
            return None;
        }
        while let [key, value, ..] = members {
            if self.tape.is_key(*key, name) {
                return Some(end - members.len());
            }
            members = members.get(1 + value.size()..)?;
        }
        None
    }

    /// The number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// All values in the order of the text.
    #[allow(dead_code, reason = "a document may have no unions")]
    pub(crate) fn values(&self) -> impl Iterator<Item = Json<'t>> + use<'t> {
        let Self {
            tape,
            start: mut at,
            end,
            ..
        } = *self;
        std::iter::from_fn(move || {
            let value = (at < end).then(|| Json::new(tape, at + 1))?;
            at += 1 + value.node().size();
            Some(value)
        })
    }

    /// All members in the order of the text.
    pub fn entries(&self) -> impl Iterator<Item = (&'t str, Json<'t>)> + use<'t> {
        let members = self.members();
        members.map_while(|(key, value)| Some((key.as_str()?, value)))
    }

    /// All members in the order of the text, their keys as values of their own.
    pub(crate) fn members(&self) -> impl Iterator<Item = (Json<'t>, Json<'t>)> + use<'t> {
        let Self {
            tape,
            start: mut at,
            end,
            ..
        } = *self;
        std::iter::from_fn(move || {
            if at >= end || !tape.goes_on(1) {
                return None;
            }
            let (key, value) = (Json::new(tape, at), Json::new(tape, at + 1));
            at += 1 + value.node().size();
            Some((key, value))
        })
    }
}

/// Shows the number of members only: what was read may be secret.
impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Object({} members)", self.len)
    }
}
