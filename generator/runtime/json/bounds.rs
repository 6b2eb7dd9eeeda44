//! Bounds for the reading of a JSON text: the nodes that it may have, and the time that it may
//! take.

use super::super::deadline::{Deadline, Waiting};
use super::super::error::decode::{DecodeError, Stop};
use super::{Json, Tape};

/// The nodes that a text may have unless that is set: a reply, an item of a stream, or what is read
/// without a client.
const MOST: usize = 5_000_000;

/// The same, for who sets it.
pub(crate) const MOST_NODES: u64 = MOST as u64;

/// The nodes between two looks at the clock.
pub(super) const EVERY: usize = 4_096;

/// The bounds for the reading of a text.
#[derive(Clone)]
pub struct Bounds {
    /// The most nodes that it may have: each value is one, and each key of an object.
    nodes: usize,
    deadline: Deadline,
}

impl Bounds {
    /// The bounds of what is read without a client.
    pub(crate) const USUAL: Self = Self {
        nodes: MOST,
        deadline: Deadline::NONE,
    };

    pub(crate) fn new(nodes: u64, deadline: Deadline) -> Self {
        Self {
            nodes: usize::try_from(nodes).unwrap_or(usize::MAX),
            deadline,
        }
    }

    /// The same, but over once nobody waits.
    pub(crate) fn or_given_up(&self, waiting: Waiting) -> Self {
        Self {
            nodes: self.nodes,
            deadline: self.deadline.clone().or_given_up(waiting),
        }
    }

    /// Returns the most nodes that a text may have.
    pub(crate) fn nodes(&self) -> u64 {
        self.nodes as u64
    }
}

impl Tape<'_> {
    /// Reads the document, if there is time enough.
    ///
    /// # Errors
    ///
    /// If `read` refused a value, or the time was over before it was done.
    pub(crate) fn read_in_time<T>(
        &self,
        read: impl FnOnce(Json<'_>) -> T,
    ) -> Result<T, DecodeError> {
        let value = self.read(read);
        match self.stop.get() {
            Some(stop) => Err(DecodeError::stopped(stop)),
            None => value,
        }
    }

    /// Whether reading may go on with so many nodes more. If not, all arrays and objects are empty
    /// from here on, so that it soon comes to its end.
    #[inline]
    pub(super) fn goes_on(&self, nodes: usize) -> bool {
        match self.steps.get().checked_sub(nodes) {
            Some(left) => {
                self.steps.set(left);
                true
            }
            None => self.has_time(),
        }
    }

    /// Looks at the clock.
    #[cold]
    #[inline(never)]
    fn has_time(&self) -> bool {
        if self.stop.get().is_none() && self.bounds.deadline.is_over() {
            self.stop.set(Some(Stop::Late));
        }
        let goes_on = self.stop.get().is_none();
        self.steps.set(if goes_on { EVERY } else { 0 });
        goes_on
    }

    /// The number of nodes that are still to come if the rest of the text is like what was read, as
    /// far as that shows.
    fn expected(&self) -> usize {
        let read = self.read_to;
        let rest = self.source.len().saturating_sub(read);
        match self.nodes.len().checked_mul(rest) {
            Some(product) if read > 0 && self.skipped == 0 => product / read + 2,
            _ => usize::MAX,
        }
    }

    /// Makes room for the next nodes, if there may be more.
    #[cold]
    #[inline(never)]
    pub(super) fn make_room(&mut self) -> Result<(), Stop> {
        let len = self.nodes.len();
        let stop = if len >= self.bounds.nodes {
            Some(Stop::TooMany(self.bounds.nodes()))
        } else if len >= EVERY && self.bounds.deadline.is_over() {
            Some(Stop::Late)
        } else {
            None
        };
        self.stop.set(stop);
        if let Some(stop) = stop {
            return Err(stop);
        }
        if len == self.nodes.capacity() {
            self.nodes.reserve_exact(growth(len, self.expected()));
        }
        let next = len.saturating_add(EVERY);
        self.room = next.min(self.nodes.capacity()).min(self.bounds.nodes);
        Ok(())
    }
}

/// Returns the room that is added to a list of this length when it is full, of which so much is
/// expected to be used. A long one grows by little, and none by much more than what is expected, so
/// that it takes little more than what it holds.
pub(super) fn growth(len: usize, expected: usize) -> usize {
    let most = match len < 16 * EVERY {
        true => len.max(16),
        false => len / 8,
    };
    // Neither now nor the next time is it less than an eighth of the most: each time costs.
    match expected < most + most / 4 {
        true => expected.max(most / 8),
        false => most,
    }
}
