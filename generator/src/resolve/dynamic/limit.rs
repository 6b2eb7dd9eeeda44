//! The limit on copies of generic schemas.
//!
//! Schemas that bind much are chosen by how much that is, and those of one size by their pointers,
//! so that the order of a document decides nothing. Measuring is limited as well: all are measured
//! up to a size, those that are larger up to some times that, and so on.

use super::copies::{Bound, Generics};
use super::{Instance, children};
use crate::document::SchemaId;
use crate::resolve::written::long_texts;
use crate::unordered::UnorderedSet;

/// All copies together may be so large, and [`FOR_EACH`] for each schema besides.
const MOST: usize = 50_000;

/// The share of each schema in all copies: no more than some times what is written.
const FOR_EACH: usize = 10;

/// The size up to which all are measured first.
const FIRST: usize = 64;

/// The factor by which more is measured next.
const TIMES: usize = 4;

/// So many times the size of all copies may be looked at to measure them once.
const MOST_WORK: usize = 4;

/// Chooses the instances that are made as they are, the smallest first.
pub(super) fn choose(generics: &Generics<'_>, instances: &[Instance]) -> Vec<bool> {
    let each = generics.schemas.len().saturating_mul(FOR_EACH);
    let most = each.saturating_add(MOST);
    let mut sizes: Vec<(usize, &str, usize)> = Vec::with_capacity(instances.len());
    let mut waiting: Vec<usize> = (0..instances.len()).collect();
    let (mut level, mut all) = (FIRST.min(most), 0_usize);
    while !waiting.is_empty() && all <= most {
        let Some(measured) = measure_all(generics, instances, &waiting, (level, most)) else {
            break;
        };
        waiting.clear();
        for (at, size) in measured {
            match size {
                Some(size) => {
                    let pointer = &generics.schemas[instances[at].scope].pointer;
                    sizes.push((size, pointer, at));
                    all = all.saturating_add(size);
                }
                None => waiting.push(at),
            }
        }
        if level == most {
            break;
        }
        level = level.saturating_mul(TIMES).min(most);
    }
    sizes.sort_unstable();
    let mut is_bound = vec![false; instances.len()];
    let mut all = 0_usize;
    for (size, _, at) in sizes {
        all = all.saturating_add(size);
        is_bound[at] = all <= most;
    }
    is_bound
}

/// The places of instances with their sizes, if those are not too large.
type Measured = Vec<(usize, Option<usize>)>;

/// Measures instances up to a level. None if that is too much work, whichever come first.
fn measure_all(
    generics: &Generics<'_>,
    instances: &[Instance],
    waiting: &[usize],
    (level, most): (usize, usize),
) -> Option<Measured> {
    let mut work = 0_usize;
    let mut measured = Vec::with_capacity(waiting.len());
    for at in waiting {
        let size = measure(generics, &instances[*at], level);
        work = work.saturating_add(size.unwrap_or(level));
        if work > most.saturating_mul(MOST_WORK) {
            return None;
        }
        measured.push((*at, size));
    }
    Some(measured)
}

/// Measures the copies of an instance. None if they are larger than a level.
fn measure(generics: &Generics<'_>, instance: &Instance, level: usize) -> Option<usize> {
    let mut measure = Measure {
        generics,
        size: 0,
        seen: UnorderedSet::new(),
        waiting: Vec::new(),
    };
    let is_small = |measure: &Measure<'_>| (measure.size <= level).then_some(());
    for (_, target) in &instance.references {
        let bound = generics.bound_by(instance.scope, *target, &mut measure.size);
        measure.add(*target, bound);
        is_small(&measure)?;
    }
    while let Some((of, bound)) = measure.waiting.pop() {
        for child in children(&generics.schemas[of].keywords) {
            let within = generics.bound_in(child, &bound, &mut measure.size);
            measure.add(child, within);
            is_small(&measure)?;
        }
        if let Some((target, within)) = generics.bound_behind(of, &bound, &mut measure.size) {
            measure.add(target, within);
        }
        is_small(&measure)?;
    }
    Some(measure.size)
}

/// Copies that are measured.
struct Measure<'g> {
    generics: &'g Generics<'g>,
    size: usize,
    seen: UnorderedSet<(SchemaId, Bound)>,
    waiting: Vec<(SchemaId, Bound)>,
}

impl Measure<'_> {
    /// Adds a copy, if there is one and it is new: what it says, holds and binds.
    fn add(&mut self, of: SchemaId, bound: Option<Bound>) {
        let Some(bound) = bound.filter(|bound| self.seen.insert((of, bound.clone()))) else {
            return;
        };
        let keywords = &self.generics.schemas[of].keywords;
        let values = keywords.values.as_ref().map_or(0, Vec::len);
        let held = children(keywords).count() + values;
        self.size += 1 + held + bound.len() + long_texts(keywords);
        self.waiting.push((of, bound));
    }
}
