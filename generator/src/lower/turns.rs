//! Turns that do not depend on the order of the document.

use super::Lowering;

impl Lowering<'_> {
    /// Does something with each of several things, given with their positions in the document, in
    /// the order of their names: what they share is of the first of them. The results, and what is
    /// reported, are in the order of the document.
    pub(super) fn in_turn<K: Ord, T, R>(
        &mut self,
        things: impl IntoIterator<Item = (K, T)>,
        mut each: impl FnMut(&mut Self, usize, T) -> R,
    ) -> Vec<R> {
        let things = things.into_iter().enumerate();
        let mut things: Vec<(usize, (K, T))> = things.collect();
        things.sort_by(|(_, (one, _)), (_, (other, _))| one.cmp(other));
        let before = self.report.len();
        let mut said = Vec::with_capacity(things.len());
        let mut results = Vec::with_capacity(things.len());
        for (at, (_, thing)) in things {
            results.push((at, each(self, at, thing)));
            said.push((at, self.report.take_behind(before)));
        }
        self.report.put_back(said);
        results.sort_by_key(|(at, _)| *at);
        results.into_iter().map(|(_, result)| result).collect()
    }
}
