//! Things that are the same if they look the same and lead to the same, in circles too.

#[cfg(test)]
mod tests;

use crate::unordered::UnorderedMap;
use std::collections::BTreeMap;
use std::hash::Hash;

/// Finds classes of things, as many as are needed: two things of one class look the same, and lead,
/// one after the other, to things of the same classes. `leads` says what each leads to.
///
/// All that look the same are of one class at first, which is parted until nothing changes. The
/// largest part of a class stays that class, so that each thing changes its class seldom: the work
/// is what all lead to, times the logarithm of their number. No order decides anything.
pub(super) fn find_classes<L: Eq + Hash>(looks: Vec<L>, leads: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut parting = Parting::new(looks, leads);
    let mut changed: Vec<usize> = (0..leads.len()).collect();
    while !changed.is_empty() {
        changed = parting.part(&changed);
    }
    for members in &mut parting.members {
        members.sort_unstable();
    }
    parting.members.sort_unstable();
    parting.members
}

/// Classes that are being parted.
struct Parting {
    class_of: Vec<usize>,
    /// The place of each thing among the members of its class.
    place: Vec<usize>,
    members: Vec<Vec<usize>>,
    /// The things that lead to each, with the position at which it does.
    from: Vec<Vec<(usize, usize)>>,
}

/// The classes to which a thing leads now where they have changed, by position.
type Changes = Vec<(usize, usize)>;

impl Parting {
    fn new<L: Eq + Hash>(looks: Vec<L>, leads: &[Vec<usize>]) -> Self {
        let mut parting = Self {
            class_of: Vec::with_capacity(looks.len()),
            place: Vec::with_capacity(looks.len()),
            members: Vec::new(),
            from: vec![Vec::new(); looks.len()],
        };
        let mut known: UnorderedMap<L, usize> = UnorderedMap::new();
        for (thing, look) in looks.into_iter().enumerate() {
            let new = parting.members.len();
            let class = *known.entry(look).or_insert(new);
            if class == new {
                parting.members.push(Vec::new());
            }
            parting.class_of.push(class);
            parting.place.push(parting.members[class].len());
            parting.members[class].push(thing);
        }
        for (thing, leads) in leads.iter().enumerate() {
            for (position, &target) in leads.iter().enumerate() {
                parting.from[target].push((thing, position));
            }
        }
        parting
    }

    /// Parts the classes of what leads to things whose class has changed. Returns the things whose
    /// class has changed by that.
    fn part(&mut self, changed: &[usize]) -> Vec<usize> {
        let mut touched: BTreeMap<usize, Changes> = BTreeMap::new();
        for &target in changed {
            for &(thing, position) in &self.from[target] {
                let changes = touched.entry(thing).or_default();
                changes.push((position, self.class_of[target]));
            }
        }
        // Those of one class led to the same before, and do so now if the same has changed.
        let mut parts: BTreeMap<(usize, Changes), Vec<usize>> = BTreeMap::new();
        for (thing, mut changes) in touched {
            changes.sort_unstable();
            let part = parts.entry((self.class_of[thing], changes)).or_default();
            part.push(thing);
        }
        let mut parts_of: BTreeMap<usize, Vec<Vec<usize>>> = BTreeMap::new();
        for ((class, _), part) in parts {
            parts_of.entry(class).or_default().push(part);
        }
        let mut moved = Vec::new();
        for (class, parts) in parts_of {
            self.part_class(class, parts, &mut moved);
        }
        moved
    }

    fn part_class(&mut self, class: usize, mut parts: Vec<Vec<usize>>, moved: &mut Vec<usize>) {
        for &thing in parts.iter().flatten() {
            let place = self.place[thing];
            self.members[class].swap_remove(place);
            if let Some(&other) = self.members[class].get(place) {
                self.place[other] = place;
            }
        }
        let largest = (0..parts.len()).max_by_key(|&at| parts[at].len());
        if let Some(at) = largest
            && parts[at].len() > self.members[class].len()
        {
            std::mem::swap(&mut parts[at], &mut self.members[class]);
            self.note(class);
        }
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            moved.extend(&part);
            self.members.push(part);
            self.note(self.members.len() - 1);
        }
    }

    /// Notes for the members of a class that they are, and where.
    fn note(&mut self, class: usize) {
        for (place, &thing) in self.members[class].iter().enumerate() {
            self.class_of[thing] = class;
            self.place[thing] = place;
        }
    }
}
