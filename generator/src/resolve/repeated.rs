//! Counts what references repeat, against a limit.
//!
//! An operation owns all that belongs to it, so that what is made of a document grows with what it
//! would be if everything stood where it is referred to. That can be as much as the square of what
//! is written, or a power of it. If it is too much, the parts that repeat most are left out whole:
//! an operation without some of its parameters would be wrong on the wire.

#[cfg(test)]
mod tests;

use std::any::type_name;

use super::Context;
use super::references::Targets;
use super::written::{Schemas, Written};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::Ref;
use crate::unordered::UnorderedMap;

/// What stands behind references, and what operations inherit, may have so many values, each counted
/// as often as it is used. The most of a real document is a twentieth of it.
pub(super) const MOST_VALUES: usize = 1_000_000;

/// If it is too much, everything is read again, and each part may repeat less by this factor.
const LESS: usize = 4;

/// What is repeated so far.
///
/// It counts for the part that is being read: an operation, a callback, a security scheme. A part
/// that repeats more than one may is left out, and counts as much as one may. So what is left out
/// depends on how much parts repeat, and not on where they stand.
pub(super) struct Repeated {
    /// The most that all parts may repeat.
    most: usize,
    /// The most that one part may repeat.
    each: usize,
    /// As much as all parts do.
    all: usize,
    /// As much as the part does that is being read.
    part: usize,
    /// By what it is, which is told by its type and where it is in memory.
    known: UnorderedMap<(&'static str, usize), usize>,
    /// What is left out, in the order in which it was found.
    left_out: Vec<LeftOut>,
}

/// A part that is left out.
struct LeftOut {
    pointer: String,
    kind: PartKind,
    /// Its name: an operation is used for several paths, if these refer to one path item.
    name: String,
}

/// A kind of parts that are left out.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum PartKind {
    /// An operation of the client.
    Operation,
    /// A request that the API sends because of an operation.
    Callback,
    /// A request that the API sends.
    Webhook,
    /// What a security scheme says besides what it is.
    Scheme,
}

/// A part that has begun.
pub(super) struct Part {
    /// As much as the part around it had repeated before.
    around: usize,
    /// The number of parts that were left out before.
    left_out: usize,
}

impl Repeated {
    /// Begins to count.
    pub(super) fn new(most: usize) -> Self {
        Self::within(most, most)
    }

    fn within(most: usize, each: usize) -> Self {
        Self {
            most,
            each,
            all: 0,
            part: 0,
            known: UnorderedMap::new(),
            left_out: Vec::new(),
        }
    }

    /// Whether more is repeated than may be, so that everything is to be read again.
    pub(super) fn is_over(&self) -> bool {
        self.all > self.most
    }

    /// Returns what counts if everything is read again: each part may repeat less. In the end
    /// it may repeat nothing, which is never too much.
    pub(super) fn again(&self) -> Self {
        Self::within(self.most, self.each / LESS)
    }

    /// Returns how much more may be repeated.
    pub(super) fn rest(&self) -> usize {
        self.most.saturating_sub(self.all)
    }

    /// Begins a part, within another one or not.
    pub(super) fn begin(&mut self) -> Part {
        let left_out = self.left_out.len();
        let around = std::mem::take(&mut self.part);
        Part { around, left_out }
    }

    /// Ends a part. None: it repeats too much, and is left out with all that was left out of it.
    pub(super) fn end(
        &mut self,
        begun: Part,
        kind: PartKind,
        pointer: &str,
        name: impl FnOnce() -> String,
    ) -> Option<()> {
        let fits = self.part <= self.each;
        self.part = begun.around;
        if !fits {
            self.left_out.truncate(begun.left_out);
            self.left_out.push(LeftOut {
                pointer: pointer.to_owned(),
                kind,
                name: name(),
            });
        }
        fits.then_some(())
    }

    /// Counts one more use of something. None: it is too much, and this is not to be repeated.
    /// Whatever is used for the first time is read, so that all that is said of it is said.
    pub(super) fn count<T: ?Sized>(
        &mut self,
        thing: &T,
        values: impl FnOnce() -> usize,
    ) -> Option<()> {
        let key = (type_name::<T>(), std::ptr::from_ref(thing).addr());
        let mut is_first = false;
        let values = *self.known.entry(key).or_insert_with(|| {
            is_first = true;
            values()
        });
        let before = self.part.min(self.each);
        self.part = self.part.saturating_add(values);
        self.all = self.all.saturating_add(self.part.min(self.each) - before);
        let fits = self.part <= self.each || is_first;
        (fits && !self.is_over()).then_some(())
    }
}

impl PartKind {
    /// Says of one or several parts of one place that they repeat too much.
    fn message(self, names: &[&str]) -> String {
        let (one, many) = match self {
            Self::Operation => ("the operation", "operations"),
            Self::Callback => ("the callback", "callbacks"),
            Self::Webhook => ("the webhook", "webhooks"),
            Self::Scheme => ("the security scheme", "security schemes"),
        };
        let fault = "that stands elsewhere, in a document of too many such";
        match names {
            [name] => format!("{one} `{name}` repeats much {fault}"),
            [first, .., last] => {
                let count = names.len();
                format!("{count} {many} (`{first}` to `{last}`) repeat much {fault}")
            }
            [] => format!("{many} repeat much {fault}"),
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Operation | Self::Callback | Self::Webhook => "left out",
            Self::Scheme => "what it says besides is left out",
        }
    }
}

impl Context<'_> {
    /// Reports what is left out, once for each place.
    pub(super) fn report_repeated(&mut self) {
        let left_out = std::mem::take(&mut self.repeated.left_out);
        let mut places: Vec<(&LeftOut, Vec<&str>)> = Vec::new();
        let mut known: UnorderedMap<(&str, PartKind), usize> = UnorderedMap::new();
        for part in &left_out {
            let key = (part.pointer.as_str(), part.kind);
            let at = *known.entry(key).or_insert(places.len());
            match places.get_mut(at) {
                Some((_, names)) => names.push(&part.name),
                None => places.push((part, vec![&part.name])),
            }
        }
        for (part, mut names) in places {
            // So that no order of the document decides.
            names.sort_unstable();
            let message = part.kind.message(&names);
            let place = Place::key(part.pointer.as_str());
            let help = "refer to less, or make it smaller";
            let label = part.kind.label();
            let row = Diagnostic::new(Code::TooMuchRepeated, place, message);
            self.report.warn(row.label(label).help(help));
        }
    }
}

impl<'d, T: Written> Targets<'d, T> {
    /// Returns what a reference leads to, which counts as repeated there. None has been reported,
    /// or is too much.
    pub(super) fn reach(
        &self,
        from: &'d Ref<T>,
        schemas: &Schemas,
        context: &mut Context<'_>,
    ) -> Option<&'d T> {
        let found = self.follow(from, context)?;
        if let Ref::Reference(_) = from {
            let values = || found.values(schemas);
            context.repeated.count(found, values)?;
        }
        Some(found)
    }
}
