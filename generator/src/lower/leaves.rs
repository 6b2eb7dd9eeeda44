//! Finds what a schema is in the end: the one that it is the same as, or the alternatives within
//! its alternatives.

use std::rc::Rc;

use super::Lowering;
use super::kinds::{Kind, Union};
use crate::resolve::SchemaId;
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// The schemas that values of these can be of, each once and in order, with their kinds:
    /// alternatives in place of their union, unless that is one that stays whole. Of a schema of
    /// which nothing is known yet there is nothing.
    pub(super) fn leaves(
        &mut self,
        waiting: Vec<SchemaId>,
        stays_whole: impl Fn(&Union) -> bool,
    ) -> Vec<(SchemaId, Rc<Kind>)> {
        let mut steps = usize::MAX;
        let leaves = self.few_leaves(waiting, stays_whole, &mut steps);
        leaves.unwrap_or_default()
    }

    /// The same, as far as the steps last, of which those that are left remain. None if they do not.
    pub(super) fn few_leaves(
        &mut self,
        mut waiting: Vec<SchemaId>,
        stays_whole: impl Fn(&Union) -> bool,
        steps: &mut usize,
    ) -> Option<Vec<(SchemaId, Rc<Kind>)>> {
        waiting.reverse();
        let mut leaves = Vec::new();
        let mut seen = UnorderedSet::new();
        while let Some(schema) = waiting.pop() {
            *steps = steps.checked_sub(1)?;
            let Some((end, kind)) = self.find_end(schema) else {
                continue;
            };
            if !seen.insert(end) {
                continue;
            }
            match &*kind {
                Kind::Union(union) if !stays_whole(union) => {
                    let alternatives = union.alternatives.iter().rev();
                    waiting.extend(alternatives.map(|alternative| alternative.schema));
                }
                _ => leaves.push((end, kind)),
            }
        }
        Some(leaves)
    }
}
