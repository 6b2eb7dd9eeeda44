//! Turns that do not depend on the order of the document.

use super::Lowering;
use crate::diagnostic::{Diagnostic, Reporter};

/// Things that have their turns in the order of their names, though they are given in that of the
/// document: what they share is of the first of them by name. The results, and what is reported,
/// are in the order of the document.
pub(super) struct Turns<T, R> {
    /// Those whose turn is to come, with their positions in the document.
    waiting: std::vec::IntoIter<(usize, T)>,
    /// Whether the order of the names is that of the document, so that nothing needs to be put in
    /// order.
    is_in_order: bool,
    /// The number of rows that there were before.
    before: usize,
    said: Vec<(usize, Vec<Diagnostic>)>,
    results: Vec<(usize, R)>,
}

impl<T, R> Turns<T, R> {
    /// Puts things in order. Nothing of what they report is in the report yet.
    pub(super) fn new<K: Ord>(
        things: impl IntoIterator<Item = (K, T)>,
        report: &Reporter<'_>,
    ) -> Self {
        let things = things.into_iter().enumerate();
        let mut things: Vec<(usize, (K, T))> = things.collect();
        let is_in_order = things.is_sorted_by(|(_, (one, _)), (_, (other, _))| one <= other);
        if !is_in_order {
            things.sort_by(|(_, (one, _)), (_, (other, _))| one.cmp(other));
        }
        let waiting = things.into_iter().map(|(at, (_, thing))| (at, thing));
        let waiting: Vec<(usize, T)> = waiting.collect();
        Self {
            results: Vec::with_capacity(waiting.len()),
            waiting: waiting.into_iter(),
            is_in_order,
            before: report.len(),
            said: Vec::new(),
        }
    }

    /// Takes the next thing, with its position in the document.
    pub(super) fn next(&mut self) -> Option<(usize, T)> {
        self.waiting.next()
    }

    /// Ends the turn of a thing: all that it reports is in the report.
    pub(super) fn end(&mut self, at: usize, result: R, report: &mut Reporter<'_>) {
        self.results.push((at, result));
        if !self.is_in_order {
            self.said.push((at, report.take_behind(self.before)));
        }
    }

    /// Puts what was reported in the order of the document, once all had their turns.
    pub(super) fn put_back(&mut self, report: &mut Reporter<'_>) {
        let mut said = std::mem::take(&mut self.said);
        said.sort_by_key(|(at, _)| *at);
        report.put_back(said.into_iter().flat_map(|(_, rows)| rows));
    }

    /// Takes the results in the order of the document.
    pub(super) fn take_results(&mut self) -> Vec<R> {
        let mut results = std::mem::take(&mut self.results);
        results.sort_by_key(|(at, _)| *at);
        results.into_iter().map(|(_, result)| result).collect()
    }
}

impl Lowering<'_> {
    /// Does something with each of several things, given with their positions in the document, in
    /// turn.
    pub(super) fn in_turn<K: Ord, T, R>(
        &mut self,
        things: impl IntoIterator<Item = (K, T)>,
        mut each: impl FnMut(&mut Self, usize, T) -> R,
    ) -> Vec<R> {
        let mut turns = Turns::new(things, &self.report);
        while let Some((at, thing)) = turns.next() {
            let result = each(self, at, thing);
            turns.end(at, result, &mut self.report);
        }
        turns.put_back(&mut self.report);
        turns.take_results()
    }
}
