//! Counts what references repeat, against a limit.
//!
//! An operation owns all that belongs to it, so that what is made of a document grows with what it
//! would be if everything stood where it is referred to. That can be as much as the square of what
//! is written, or a power of it.

#[cfg(test)]
mod tests;

use std::any::type_name;
use std::collections::HashMap;

use super::Context;
use super::references::Targets;
use super::written::{Schemas, Written};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::Ref;

/// What stands behind references, and what operations inherit, may have so many values, each counted
/// as often as it is used. The most of a real document is a twentieth of it.
pub(super) const MOST_VALUES: usize = 1_000_000;

/// What is repeated so far.
pub(super) struct Repeated {
    most: usize,
    values: usize,
    /// By what it is, which is told by its type and where it is in memory. Only looked up, never
    /// walked.
    tallies: HashMap<(&'static str, usize), Tally>,
    /// What is repeated most.
    worst: Option<Worst>,
}

/// How often something is used.
#[derive(Clone, Copy, Default)]
struct Tally {
    values: usize,
    times: usize,
}

/// What is repeated most, and where it stands.
struct Worst {
    key: (&'static str, usize),
    tally: Tally,
    pointer: String,
}

impl Repeated {
    /// Begins to count.
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            values: 0,
            tallies: HashMap::new(),
            worst: None,
        }
    }

    /// Whether more is repeated than may be.
    pub(super) fn is_over(&self) -> bool {
        self.values > self.most
    }

    /// Counts one more use of something. None: it is too much, and nothing more is to be repeated.
    pub(super) fn count<T: ?Sized>(
        &mut self,
        thing: &T,
        pointer: &str,
        values: impl FnOnce() -> usize,
    ) -> Option<()> {
        let key = (type_name::<T>(), std::ptr::from_ref(thing).addr());
        let new = || Tally {
            values: values(),
            times: 0,
        };
        let tally = self.tallies.entry(key).or_insert_with(new);
        tally.times += 1;
        let tally = *tally;
        self.values = self.values.saturating_add(tally.values);
        match &mut self.worst {
            Some(worst) if worst.key == key => worst.tally = tally,
            Some(worst) if worst.tally.all() >= tally.all() => {}
            _ => {
                let pointer = pointer.to_owned();
                self.worst = Some(Worst {
                    key,
                    tally,
                    pointer,
                });
            }
        }
        (!self.is_over()).then_some(())
    }
}

impl Tally {
    fn all(self) -> usize {
        self.values.saturating_mul(self.times)
    }
}

impl Context<'_> {
    /// Reports at what is repeated most that more is repeated than may be, and returns whether that is
    /// so.
    pub(super) fn report_repeated(&mut self) -> bool {
        let repeated = &self.repeated;
        let worst = repeated.worst.as_ref();
        let Some(worst) = worst.filter(|_| repeated.is_over()) else {
            return false;
        };
        let Tally { values, times } = worst.tally;
        let most = repeated.most;
        let (document, place) = Place::key(worst.pointer.as_str()).within(&self.document);
        let message = format!("what references repeat has more than {most} values");
        let label = format!("counted as {values} values, {times} times before it was too much");
        let row = Diagnostic::new(Code::TooOften, document, place, message).label(label);
        self.report
            .push(row.help("refer to it less often, or make it smaller"));
        true
    }
}

impl<'d, T: Written> Targets<'d, T> {
    /// Returns what a reference leads to, which counts as repeated there. None has been reported.
    pub(super) fn reach(
        &self,
        from: &'d Ref<T>,
        schemas: &Schemas,
        context: &mut Context<'_>,
    ) -> Option<&'d T> {
        let found = self.follow(from, context)?;
        if let Ref::Reference(reference) = from {
            let pointer = reference.key.as_deref().unwrap_or_default();
            let values = || found.values(schemas);
            context.repeated.count(found, pointer, values)?;
        }
        Some(found)
    }
}
